#pragma once

#include "places.h"
#include "workspace/workspace.h"

#include <memory>
#include <optional>
#include <string>

namespace waymark::cli {

/// What may stand before and after every command.
struct Globals
{
    std::string dataFile;
    std::string learner;
    bool isJson = false;
    bool isNew = false;   ///< a data file is made also where one is known that is not there any more
};

/// What a command works with. The data file is opened when it is first asked for. Everything here throws Failure.
class Context
{
public:
    explicit Context(Globals globals);

    [[nodiscard]] bool isJson() const { return m_globals.isJson; }
    [[nodiscard]] const std::string& askedLearner() const { return m_globals.learner; }
    [[nodiscard]] const app::Places& places() const { return m_places; }
    [[nodiscard]] OpenOptions openOptions() const;

    Workspace& workspace();
    /// Lets go of the data file, before another program works on it.
    void close() { m_workspace.reset(); }

    const CatalogIndex& catalog();
    /// The one of --learner, else the current one.
    Learner learner();
    /// The same; none when nobody was named and there is nobody.
    std::optional<Learner> learnerOrNone();
    /// An empty one when nobody was named and there is nobody.
    std::shared_ptr<const Progress> progressOrNone();
    std::shared_ptr<const Progress> progress(const Learner& learner);
    Id resolve(const std::string& typed);
    const Role& role(const std::string& typed);
    const Background& background(const std::string& typed);
    /// The role asked for; when none was, the learner's target role; null when there is none.
    const Role* scope(const std::string& typed, const Learner& learner);

private:
    Globals m_globals;
    app::Places m_places;
    std::unique_ptr<Workspace> m_workspace;
    std::shared_ptr<const CatalogIndex> m_catalog;
};

}   // namespace waymark::cli
