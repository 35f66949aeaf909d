#include "store/log_check.h"

#include "progress/event_check.h"
#include "store/backup.h"
#include "store/database.h"
#include "store/event_table.h"
#include "store/progress_tables.h"
#include "store/sentences.h"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

namespace waymark::store {

namespace {

constexpr std::size_t MostTold = 100;

}   // namespace

std::vector<std::string> checkLog(Database& database)
{
    std::vector<std::string> problems = eventProblems(readEvents(database, ""), MostTold);
    const auto lost = database.number("SELECT count(*) FROM (SELECT learner, writer, count(*) AS held FROM event "
                                      "GROUP BY learner, writer) AS found FULL JOIN chain USING (learner, writer) "
                                      "WHERE found.held IS NOT chain.events");
    if (lost > 0) problems.push_back(lost == 1 ? say::ChainDiffers() : say::ChainsDiffer(lost));
    return problems;
}

std::vector<std::string> checkPages(Database& database)
{
    std::vector<std::string> problems;
    SQLite::Statement found(database.sql(), fmt::format("PRAGMA integrity_check({})", MostTold));
    while (found.executeStep())
        if (const std::string line = found.getColumn(0).getString(); line != "ok") problems.push_back(line);
    SQLite::Statement orphan(database.sql(), "PRAGMA foreign_key_check");
    while (orphan.executeStep() && problems.size() < MostTold)
        problems.push_back(say::RowWithoutParent(orphan.getColumn(0).getString(), orphan.getColumn(2).getString()));
    // It may stand before its area, so no foreign key says so.
    SQLite::Statement lost(database.sql(), "SELECT id, area FROM skill WHERE area NOT IN (SELECT id FROM area)");
    while (lost.executeStep() && problems.size() < MostTold)
        problems.push_back(say::SkillWithoutArea(lost.getColumn(0).getString(), lost.getColumn(1).getString()));
    return problems;
}

std::vector<std::string> checkOdd(Database& database)
{
    return oddEvents(readEvents(database, ""), MostTold);
}

std::vector<std::string> checkDerived(Database& database, const CatalogIndex& catalog)
{
    const auto beside = copyInMemory(database);
    std::vector<std::string> kept = derivedLines(database);
    deriveAnew(*beside, catalog);
    std::vector<std::string> derived = derivedLines(*beside);
    std::sort(kept.begin(), kept.end());
    std::sort(derived.begin(), derived.end());
    std::vector<std::string> problems;
    const auto tell = [&problems](const std::vector<std::string>& lines, const std::vector<std::string>& others,
                          const Sentence<std::string_view>& problem) {
        std::vector<std::string> alone;
        std::set_difference(lines.begin(), lines.end(), others.begin(), others.end(), std::back_inserter(alone));
        for (const std::string& line : alone)
            if (problems.size() < MostTold) problems.push_back(problem(line.substr(0, line.find('\n'))));
    };
    tell(kept, derived, say::KeptOtherwise);
    tell(derived, kept, say::NotKept);
    return problems;
}

}   // namespace waymark::store
