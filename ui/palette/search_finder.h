#pragma once

#include "bridge/session.h"
#include "search/search_index.h"

#include <QString>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QAction;

namespace waymark::ui {

/// The kinds of hits, each under a heading of its own.
enum class FoundGroup { Skills, Projects, Guide, Resources, Notes, Commands };

/// A hit as it is shown.
struct FoundRow
{
    FoundGroup group = FoundGroup::Skills;
    Id thing;   ///< empty for a command
    QAction* command = nullptr;
    bool isNote = false;
    QString title;
    std::vector<std::pair<int, int>> marks;   ///< from, length, in the title
    QString detail;
};

/// Looks for what was typed in the catalog, in the learner's notes and among the window's commands. The catalog is read
/// when it is first asked for, and again when it changed; notes and commands each time the search is opened.
class SearchFinder
{
public:
    /// Borrows both.
    explicit SearchFinder(Session& session) : m_session(session) {}

    void open(std::vector<QAction*> commands);
    /// Best first within a group; the group of the best hit first.
    [[nodiscard]] std::vector<FoundRow> find(const QString& typed) const;
    [[nodiscard]] static QString title(FoundGroup group);

private:
    struct Hit
    {
        FoundRow row;
        double score = 0;
    };

    void addHits(std::vector<Hit>& hits, const SearchIndex& index, const std::string& typed, FoundGroup fixed,
        bool isNotes) const;
    [[nodiscard]] FoundRow rowOf(const Id& thing) const;

    Session& m_session;
    std::shared_ptr<const CatalogIndex> m_catalog;   ///< that m_things was made from
    std::unique_ptr<SearchIndex> m_things;
    std::unique_ptr<SearchIndex> m_notes;
    std::unique_ptr<SearchIndex> m_commandIndex;
    std::vector<QAction*> m_commands;
};

}   // namespace waymark::ui
