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

/// Puts an event at the log's end and gives its row. The caller has filled everything but row.
std::int64_t insertEvent(Database& database, const Event& event);
[[nodiscard]] std::optional<Event> eventOfHash(Database& database, const std::string& hash);
/// The event of that row says this from now on; its hash has said so all the time.
void fillPayload(Database& database, const Event& event);

/// `condition` is SQL on the columns of `event`, in the order of rows.
[[nodiscard]] std::vector<Event> readEvents(
    Database& database, const std::string& condition, const std::vector<std::string>& values = {});
/// The newest of a register.
[[nodiscard]] std::optional<Event> newestOf(
    Database& database, const LearnerId& learner, std::string_view kind, const Id& item, std::string_view slot);

/// The least that a new event may have. StoreError: a foreign hand has written one at the end of time.
[[nodiscard]] std::int64_t nextStamp(Database& database);
[[nodiscard]] std::int64_t lastRow(Database& database);
/// number 0 when the writer has none for this learner.
[[nodiscard]] ChainEnd chainEnd(Database& database, const LearnerId& learner, const std::string& writer);
[[nodiscard]] std::vector<ChainEnd> chainEndsOf(Database& database, const std::string& writer);

}   // namespace waymark::store
