#pragma once

#include "progress/event.h"

#include <optional>
#include <vector>

namespace waymark::store {

class Database;

/// The last event of a chain, as `chain` keeps it.
struct ChainEnd
{
    LearnerId learner;
    std::int64_t number = 0;
    std::string hash;
};

/// Puts an event at the log's end and gives its row. The caller has filled everything but row. `brought`: the act that
/// brings it in from elsewhere; empty for one that is written here.
std::int64_t insertEvent(Database& database, const Event& event, std::string_view brought = {});
[[nodiscard]] std::optional<Event> eventOfHash(Database& database, const std::string& hash);
[[nodiscard]] std::optional<Event> eventOfRow(Database& database, std::int64_t row);
/// The event of that row says this from now on; its hash has said so all the time.
void fillPayload(Database& database, const Event& event);
/// The event of that row says nothing any more, and its salt is gone with it.
void erasePayload(Database& database, std::int64_t row);
/// The act that brought the event in; empty when it was written here.
[[nodiscard]] std::string broughtBy(Database& database, std::int64_t row);
void setBroughtBy(Database& database, std::int64_t row, std::string_view act);

/// `condition` is SQL on the columns of `event`, in the order of rows. A file of an older format is read as well.
[[nodiscard]] std::vector<Event> readEvents(
    Database& database, const std::string& condition, const std::vector<std::string>& values = {});
/// Throws a StoreError when an entry of the file says more than any can: too much to be read.
void requireReadableSizes(Database& database);

/// Of the learner's events; 0: there is none.
[[nodiscard]] std::int64_t greatestStamp(Database& database, const LearnerId& learner);
/// The least that a new event of the learner may have. StoreError: a foreign hand has written one at the end of time.
[[nodiscard]] std::int64_t nextStamp(Database& database, const LearnerId& learner);
[[nodiscard]] std::int64_t lastRow(Database& database);
/// What tells one state of a file's log from another.
[[nodiscard]] std::string logMark(Database& database);
/// In `here`: the mark of the log in the place of which a restore came.
inline constexpr std::string_view ReplacedKey = "replaced";

// In order of arrival.
[[nodiscard]] std::vector<Event> eventsOf(Database& database, const LearnerId& learner);
[[nodiscard]] std::vector<Event> eventsAt(Database& database, const LearnerId& learner, const Id& item);
[[nodiscard]] std::vector<Event> eventsAfter(Database& database, std::int64_t row);
[[nodiscard]] std::int64_t countEvents(Database& database);
/// The day of the last entry; empty when there is none.
[[nodiscard]] std::string lastDay(Database& database);
/// How many entries the file has that the other one lacks.
[[nodiscard]] std::int64_t eventsBeyond(Database& database, Database& other);
/// number 0 when the writer has none for this learner.
[[nodiscard]] ChainEnd chainEnd(Database& database, const LearnerId& learner, const std::string& writer);
[[nodiscard]] std::vector<ChainEnd> chainEndsOf(Database& database, const std::string& writer);

}   // namespace waymark::store
