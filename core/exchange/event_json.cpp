#include "exchange/event_json.h"

#include "base/text.h"
#include "progress/learner.h"
#include "progress/state.h"

#include <charconv>
#include <cmath>

#include <nlohmann/json.hpp>

namespace waymark {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::int64_t LastMoment = 253'402'300'799'999;   // the end of the year 9999
constexpr int MostOffset = 24 * 60;
constexpr std::size_t DayLength = 10, MostNameLength = 200;

/// Reads one event; `isGood` turns false at the first field that is not as it must be.
class EventReader
{
public:
    explicit EventReader(const Json& json) : m_json(json), m_isGood(json.is_object()) {}

    [[nodiscard]] bool isGood() const { return m_isGood; }

    std::string text(const char* name)
    {
        const Json* value = find(name);
        if (value != nullptr && value->is_string()) return value->get<std::string>();
        m_isGood = false;
        return {};
    }

    std::optional<std::string> textOrNull(const char* name)
    {
        const Json* value = find(name);
        if (value != nullptr && value->is_null()) return std::nullopt;
        return text(name);
    }

    std::int64_t number(const char* name, std::int64_t least, std::int64_t most)
    {
        const Json* value = find(name);
        if (value != nullptr && value->is_number_integer() &&
            !(value->is_number_unsigned() && value->get<std::uint64_t>() > static_cast<std::uint64_t>(LastMoment))) {
            const auto number = value->get<std::int64_t>();
            if (number >= least && number <= most) return number;
        }
        m_isGood = false;
        return least;
    }

private:
    const Json* find(const char* name)
    {
        if (!m_isGood) return nullptr;
        const auto found = m_json.find(name);
        return found == m_json.end() ? nullptr : &*found;
    }

    const Json& m_json;
    bool m_isGood;
};

bool isHours(const std::string& text)
{
    double hours = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), hours);
    return error == std::errc() && end == text.data() + text.size() && std::isfinite(hours) && hours >= 0 &&
        hours <= HoursInAWeek;
}

/// What the tables that are derived from it can hold.
bool isPossible(const Event& event)
{
    if (event.learner.text.empty() || event.writer.empty() || event.kind.empty() || event.day.size() != DayLength)
        return false;
    if (!event.payload) return true;
    if (event.kind == EventKind::Name)
        return !trimmed(*event.payload).empty() && lengthInCodePoints(*event.payload) <= MostNameLength;
    if (event.kind == EventKind::State) return stateFrom(*event.payload).has_value();
    return event.kind != EventKind::Hours || isHours(*event.payload);
}

}   // namespace

Json jsonOf(const Event& event)
{
    return {{"learner", event.learner.text}, {"writer", event.writer}, {"number", event.number}, {"stamp", event.stamp},
        {"act", event.act}, {"undoes", event.undoes}, {"redoes", event.redoes}, {"kind", event.kind},
        {"item", event.item.text()}, {"slot", event.slot}, {"payload", event.payload ? Json(*event.payload) : Json()},
        {"payload_hash", event.payloadHash}, {"previous", event.previous}, {"hash", event.hash},
        {"utc_ms", event.moment.utcMs}, {"offset_minutes", event.moment.offsetMinutes}, {"day", event.day}};
}

std::optional<Event> eventOf(const Json& json)
{
    EventReader reader(json);
    Event event;
    event.learner.text = reader.text("learner");
    event.writer = reader.text("writer");
    event.number = reader.number("number", 1, LastMoment);
    event.stamp = reader.number("stamp", 0, LastMoment);
    event.act = reader.text("act");
    event.undoes = reader.text("undoes");
    event.redoes = reader.text("redoes");
    event.kind = reader.text("kind");
    event.item = Id(reader.text("item"));
    event.slot = reader.text("slot");
    event.payload = reader.textOrNull("payload");
    event.payloadHash = reader.text("payload_hash");
    event.previous = reader.text("previous");
    event.hash = reader.text("hash");
    event.moment.utcMs = reader.number("utc_ms", 0, LastMoment);
    event.moment.offsetMinutes = static_cast<int>(reader.number("offset_minutes", -MostOffset, MostOffset));
    event.day = reader.text("day");
    if (!reader.isGood() || !isPossible(event)) return std::nullopt;
    return event;
}

}   // namespace waymark
