#include "store/draft_table.h"

#include "store/rows.h"

namespace waymark::store {

void putDraft(Database& database, const LearnerId& learner, std::string_view kind, const Id& item,
    std::string_view text, std::int64_t stamp)
{
    run(database,
        "INSERT INTO draft VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET text = excluded.text, "
        "stamp = excluded.stamp",
        learner, kind, item, text, stamp);
}

void dropDraft(Database& database, const LearnerId& learner, std::string_view kind, const Id& item)
{
    run(database, "DELETE FROM draft WHERE learner = ? AND kind = ? AND item = ?", learner, kind, item);
}

std::optional<std::string> readDraft(
    Database& database, const LearnerId& learner, std::string_view kind, const Id& item)
{
    Prepared row(database,
        "SELECT text FROM draft WHERE learner = ?1 AND kind = ?2 AND item = ?3 AND stamp > coalesce((SELECT "
        "max(event.stamp) FROM register JOIN event ON event.row = register.event WHERE register.learner = ?1 AND "
        "register.kind = ?2 AND register.item = ?3), 0)");
    row.bind(learner, kind, item);
    return row.step() ? std::optional(row.text(0)) : std::nullopt;
}

}   // namespace waymark::store
