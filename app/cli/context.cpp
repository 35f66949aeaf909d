#include "cli/context.h"

#include "cli/failure.h"
#include "cli/output.h"

#include <fmt/format.h>

#include <cstdio>

namespace waymark::cli {

namespace {

constexpr std::chrono::milliseconds patience{5'000};

}   // namespace

Context::Context(Globals globals) : m_globals(std::move(globals)), m_places(app::findPlaces(m_globals.dataFile)) {}

OpenOptions Context::openOptions() const
{
    OpenOptions options = app::openOptions(m_places, patience);
    options.isNew = m_globals.isNew;
    return options;
}

Workspace& Context::workspace()
{
    if (m_workspace) return *m_workspace;
    auto opened = Workspace::open(openOptions());
    if (!opened && opened.error().kind == ErrorKind::NotFound)
        throw Failure(ExitCode::NotFound,
            opened.error().message +
                " Put it back, restore a backup ('waymark-cli restore FILE'), or begin anew: --new.");
    m_workspace = orFail(std::move(opened));
    for (const OpenNotice& notice : m_workspace->openNotices()) {
        const char* const advice = notice.unites.empty() ? "" : " ('waymark-cli unite')";
        const std::string line = "note: " + oneLine(notice.message) + advice + "\n";
        std::fwrite(line.data(), 1, line.size(), stderr);
    }
    return *m_workspace;
}

const CatalogIndex& Context::catalog()
{
    m_catalog = workspace().catalog();
    return *m_catalog;
}

std::optional<Learner> Context::learnerOrNone()
{
    if (!m_globals.learner.empty()) return orFail(workspace().learner(m_globals.learner));
    return orFail(workspace().currentLearner());
}

Learner Context::learner()
{
    auto current = learnerOrNone();
    if (!current) throw Failure(ExitCode::NotFound, "No learner yet. Add one: waymark-cli learner add NAME");
    return *std::move(current);
}

std::shared_ptr<const Progress> Context::progressOrNone()
{
    if (!m_globals.learner.empty()) return progress(learner());
    const auto current = orFail(workspace().currentLearner());
    return current ? progress(*current) : std::make_shared<const Progress>();
}

std::shared_ptr<const Progress> Context::progress(const Learner& learner)
{
    return orFail(workspace().progress(learner.id));
}

Id Context::resolve(const std::string& typed)
{
    return orFail(catalog().resolve(typed));
}

const Role& Context::role(const std::string& typed)
{
    const Id id = resolve(typed);
    if (const Role* role = m_catalog->role(id)) return *role;
    throw Failure(ExitCode::NotFound, fmt::format("'{}' is not a role. Nothing was changed.", id.text()));
}

const Background& Context::background(const std::string& typed)
{
    const Id id = resolve(typed);
    if (const Background* background = m_catalog->background(id)) return *background;
    throw Failure(ExitCode::NotFound, fmt::format("'{}' is not a background. Nothing was written.", id.text()));
}

const Role* Context::scope(const std::string& typed, const Learner& learner)
{
    if (!typed.empty()) return &role(typed);
    return catalog().role(learner.role);
}

}   // namespace waymark::cli
