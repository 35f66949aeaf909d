#include "store/event_table.h"

#include "store/rows.h"
#include "store/store_error.h"

namespace waymark::store {

namespace {

constexpr auto Columns = "SELECT row, learner, writer, number, stamp, act, undoes, redoes, kind, item, slot, payload, "
                         "payload_hash, previous, hash, utc_ms, offset_minutes, day FROM event ";

Event eventOf(Prepared& row)
{
    Event event;
    event.row = row.number(0);
    event.learner = {row.text(1)};
    event.writer = row.text(2);
    event.number = row.number(3);
    event.stamp = row.number(4);
    event.act = row.text(5);
    event.undoes = row.text(6);
    event.redoes = row.text(7);
    event.kind = row.text(8);
    event.item = row.id(9);
    event.slot = row.text(10);
    if (!row.isNull(11)) event.payload = row.text(11);
    event.payloadHash = row.text(12);
    event.previous = row.text(13);
    event.hash = row.text(14);
    event.moment = {row.number(15), static_cast<int>(row.number(16))};
    event.day = row.text(17);
    return event;
}

}   // namespace

std::int64_t insertEvent(Database& database, const Event& event)
{
    Prepared insert(database,
        "INSERT INTO event (learner, writer, number, stamp, act, undoes, redoes, kind, item, "
        "slot, payload_hash, previous, hash, utc_ms, offset_minutes, day) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert(event.learner, event.writer, event.number, event.stamp, event.act, event.undoes, event.redoes, event.kind,
        event.item, event.slot, event.payloadHash, event.previous, event.hash, event.moment.utcMs,
        event.moment.offsetMinutes, event.day);
    const std::int64_t row = database.sql().getLastInsertRowid();
    if (event.payload) run(database, "UPDATE event SET payload = ? WHERE row = ?", *event.payload, row);
    run(database,
        "INSERT INTO chain VALUES (?, ?, 1, ?, ?) ON CONFLICT DO UPDATE SET events = events + 1, "
        "hash = CASE WHEN excluded.number > number THEN excluded.hash ELSE hash END, "
        "number = max(number, excluded.number)",
        event.learner, event.writer, event.number, event.hash);
    return row;
}

std::optional<Event> eventOfHash(Database& database, const std::string& hash)
{
    const std::vector<Event> found = readEvents(database, "WHERE hash = ?", {hash});
    return found.empty() ? std::nullopt : std::optional(found.front());
}

void fillPayload(Database& database, const Event& event)
{
    run(database, "UPDATE event SET payload = ? WHERE row = ?", *event.payload, event.row);
}

std::vector<Event> readEvents(Database& database, const std::string& condition, const std::vector<std::string>& values)
{
    std::vector<Event> events;
    Prepared rows(database, std::string(Columns) + condition + " ORDER BY row");
    if (values.size() == 1) rows.bind(values[0]);
    if (values.size() == 2) rows.bind(values[0], values[1]);
    while (rows.step()) events.push_back(eventOf(rows));
    return events;
}

std::optional<Event> newestOf(
    Database& database, const LearnerId& learner, std::string_view kind, const Id& item, std::string_view slot)
{
    Prepared row(database,
        std::string(Columns) +
            "WHERE row = (SELECT event FROM register WHERE learner = ? AND "
            "kind = ? AND item = ? AND slot = ?)");
    row.bind(learner, kind, item, slot);
    return row.step() ? std::optional(eventOf(row)) : std::nullopt;
}

std::int64_t nextStamp(Database& database)
{
    const std::int64_t greatest = database.number("SELECT coalesce(max(stamp), 0) FROM event");
    if (greatest >= LastMoment)
        throw StoreError({ErrorKind::Damaged,
            "An entry of this file says that it was written at the end of time, so none can follow it. Nothing was "
            "changed; go back to a backup."});
    return greatest + 1;
}

std::int64_t lastRow(Database& database)
{
    return database.number("SELECT coalesce(max(row), 0) FROM event");
}

ChainEnd chainEnd(Database& database, const LearnerId& learner, const std::string& writer)
{
    Prepared row(database, "SELECT number, hash FROM chain WHERE learner = ? AND writer = ?");
    row.bind(learner, writer);
    return row.step() ? ChainEnd{learner, row.number(0), row.text(1)} : ChainEnd{learner, 0, {}};
}

std::vector<ChainEnd> chainEndsOf(Database& database, const std::string& writer)
{
    std::vector<ChainEnd> ends;
    Prepared row(database, "SELECT learner, number, hash FROM chain WHERE writer = ?");
    row.bind(writer);
    while (row.step()) ends.push_back({{row.text(0)}, row.number(1), row.text(2)});
    return ends;
}

}   // namespace waymark::store
