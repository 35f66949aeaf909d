#include "store/event_table.h"

#include "base/digest.h"
#include "progress/event_kinds.h"
#include "store/rows.h"
#include "store/sentences.h"
#include "store/store_error.h"

#include <unordered_set>

#include <fmt/format.h>

namespace waymark::store {

namespace {

constexpr auto Columns = "row, learner, writer, number, stamp, act, undoes, redoes, kind, item, slot, payload, "
                         "payload_hash, previous, hash, utc_ms, offset_minutes, day";
constexpr int FormatsSince = 4;   // the first version of the file that tells formats of events apart

/// `SELECT … FROM event `: in a file of the first format every event is of the first.
std::string selectFrom(Database& database)
{
    const bool hasFormats = database.number("PRAGMA user_version") >= FormatsSince;
    return fmt::format("SELECT {}, {} FROM event ", Columns, hasFormats ? "format, salt" : "1, ''");
}

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
    event.format = static_cast<int>(row.number(18));
    event.salt = row.text(19);
    return event;
}

template <typename... Values>
std::vector<Event> eventsWhere(Database& database, const std::string& condition, const Values&... values)
{
    std::vector<Event> events;
    Prepared rows(database, selectFrom(database) + condition + " ORDER BY row");
    rows.bind(values...);
    while (rows.step()) events.push_back(eventOf(rows));
    return events;
}

}   // namespace

std::int64_t insertEvent(Database& database, const Event& event, std::string_view brought)
{
    Prepared insert(database,
        "INSERT INTO event (learner, writer, number, stamp, act, undoes, redoes, kind, item, slot, payload, "
        "payload_hash, previous, hash, utc_ms, offset_minutes, day, format, salt, brought) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert(event.learner, event.writer, event.number, event.stamp, event.act, event.undoes, event.redoes, event.kind,
        event.item, event.slot, event.payload, event.payloadHash, event.previous, event.hash, event.moment.utcMs,
        event.moment.offsetMinutes, event.day, event.format, event.salt, brought);
    const std::int64_t row = database.sql().getLastInsertRowid();
    run(database,
        "INSERT INTO chain VALUES (?, ?, 1, ?, ?) ON CONFLICT DO UPDATE SET events = events + 1, "
        "hash = CASE WHEN excluded.number > number THEN excluded.hash ELSE hash END, "
        "number = max(number, excluded.number)",
        event.learner, event.writer, event.number, event.hash);
    return row;
}

std::optional<Event> eventOfHash(Database& database, const std::string& hash)
{
    const std::vector<Event> found = eventsWhere(database, "WHERE hash = ?", hash);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<Event> eventOfRow(Database& database, std::int64_t row)
{
    const std::vector<Event> found = eventsWhere(database, "WHERE row = ?", row);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

void fillPayload(Database& database, const Event& event)
{
    run(database, "UPDATE event SET payload = ?, salt = ? WHERE row = ?", event.payload, event.salt, event.row);
}

void erasePayload(Database& database, std::int64_t row)
{
    run(database, "UPDATE event SET payload = NULL, salt = '' WHERE row = ?", row);
}

std::string broughtBy(Database& database, std::int64_t row)
{
    Prepared brought(database, "SELECT brought FROM event WHERE row = ?");
    brought.bind(row);
    return brought.step() ? brought.text(0) : std::string();
}

void setBroughtBy(Database& database, std::int64_t row, std::string_view act)
{
    run(database, "UPDATE event SET brought = ? WHERE row = ?", act, row);
}

std::vector<Event> readEvents(Database& database, const std::string& condition, const std::vector<std::string>& values)
{
    std::vector<Event> events;
    Prepared rows(database, selectFrom(database) + condition + " ORDER BY row");
    rows.bindAll(values);
    while (rows.step()) events.push_back(eventOf(rows));
    return events;
}

void requireReadableSizes(Database& database)
{
    const auto most = static_cast<std::int64_t>(MostPayloadBytes);
    Prepared longest(database,
        "SELECT row FROM event WHERE length(CAST(payload AS BLOB)) > ? OR length(CAST(slot AS BLOB)) > ? OR "
        "length(CAST(item AS BLOB)) > ? OR length(CAST(kind AS BLOB)) > ? LIMIT 1");
    longest.bind(most, most, most, most);
    if (longest.step())
        throw StoreError({ErrorKind::Invalid, say::EventTooLong(database.file().string(), longest.number(0))});
}

std::int64_t greatestStamp(Database& database, const LearnerId& learner)
{
    Prepared last(database, "SELECT coalesce(max(stamp), 0) FROM event WHERE learner = ?");
    last.bind(learner);
    return last.step() ? last.number(0) : 0;
}

std::int64_t nextStamp(Database& database, const LearnerId& learner)
{
    const std::int64_t greatest = greatestStamp(database, learner);
    if (greatest >= LastMoment) throw StoreError({ErrorKind::Damaged, say::EndOfTime()});
    return greatest + 1;
}

std::string logMark(Database& database)
{
    std::string all;
    SQLite::Statement chain(database.sql(), "SELECT learner, writer, events, hash FROM chain ORDER BY learner, writer");
    while (chain.executeStep())
        for (int column = 0; column < 4; ++column) all += chain.getColumn(column).getString() + "\n";
    return sha256(all);
}

std::vector<Event> eventsOf(Database& database, const LearnerId& learner)
{
    return eventsWhere(database, "WHERE learner = ?", learner);
}

std::vector<Event> eventsAt(Database& database, const LearnerId& learner, const Id& item)
{
    return eventsWhere(database, "WHERE learner = ? AND item = ?", learner, item);
}

std::vector<Event> eventsAfter(Database& database, std::int64_t row)
{
    return eventsWhere(database, "WHERE row > ?", row);
}

std::int64_t countEvents(Database& database)
{
    return database.number("SELECT count(*) FROM event");
}

std::string lastDay(Database& database)
{
    return database.text("SELECT day FROM event ORDER BY row DESC LIMIT 1");
}

std::int64_t eventsBeyond(Database& database, Database& other)
{
    std::unordered_set<std::string> known;
    SQLite::Statement theirs(other.sql(), "SELECT hash FROM event");
    while (theirs.executeStep()) known.insert(theirs.getColumn(0).getString());
    std::int64_t beyond = 0;
    SQLite::Statement own(database.sql(), "SELECT hash FROM event");
    while (own.executeStep())
        if (!known.contains(own.getColumn(0).getString())) ++beyond;
    return beyond;
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
