#include "document/event_json.h"

#include "progress/event_check.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>

#include <nlohmann/json.hpp>

namespace waymark {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, 19> Fields{"format", "learner", "writer", "number", "stamp", "act", "undoes",
    "redoes", "kind", "item", "slot", "payload", "salt", "payload_hash", "previous", "hash", "utc_ms", "offset_minutes",
    "day"};

/// Takes one event apart, each field once; `isGood` turns false at the first field that is not as it must be.
class EventReader
{
public:
    explicit EventReader(Json json) : m_json(std::move(json)), m_isGood(m_json.is_object()) {}

    [[nodiscard]] bool isGood() const { return m_isGood; }

    std::string text(const char* name)
    {
        Json* value = find(name);
        if (value != nullptr && value->is_string()) return std::move(value->get_ref<std::string&>());
        m_isGood = false;
        return {};
    }

    std::optional<std::string> textOrNull(const char* name)
    {
        const Json* value = find(name);
        if (value != nullptr && value->is_null()) return std::nullopt;
        return text(name);
    }

    std::int64_t number(const char* name)
    {
        const Json* value = find(name);
        constexpr auto Most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
        const bool isWhole = value != nullptr && value->is_number_integer() &&
            !(value->is_number_unsigned() && value->get<std::uint64_t>() > Most);
        if (isWhole) return value->get<std::int64_t>();
        m_isGood = false;
        return 0;
    }

    /// What documents of the first format lack.
    [[nodiscard]] bool has(const char* name) const { return m_isGood && m_json.contains(name); }

    int smallNumber(const char* name)
    {
        const std::int64_t value = number(name);
        const int small = static_cast<int>(value);
        m_isGood = m_isGood && small == value;
        return small;
    }

private:
    Json* find(const char* name)
    {
        if (!m_isGood) return nullptr;
        const auto found = m_json.find(name);
        return found == m_json.end() ? nullptr : &*found;
    }

    Json m_json;
    bool m_isGood;
};

}   // namespace

Json jsonOf(const Event& event)
{
    return {{"format", event.format}, {"learner", event.learner.text}, {"writer", event.writer},
        {"number", event.number}, {"stamp", event.stamp}, {"act", event.act}, {"undoes", event.undoes},
        {"redoes", event.redoes}, {"kind", event.kind}, {"item", event.item.text()}, {"slot", event.slot},
        {"payload", event.payload ? Json(*event.payload) : Json()},
        {"salt", event.salt.empty() ? Json() : Json(event.salt)}, {"payload_hash", event.payloadHash},
        {"previous", event.previous}, {"hash", event.hash}, {"utc_ms", event.moment.utcMs},
        {"offset_minutes", event.moment.offsetMinutes}, {"day", event.day}};
}

bool isEventField(std::string_view name)
{
    return std::find(Fields.begin(), Fields.end(), name) != Fields.end();
}

std::optional<Event> eventOf(Json json)
{
    EventReader reader(std::move(json));
    Event event;
    event.format = reader.has("format") ? reader.smallNumber("format") : 1;
    if (reader.has("salt")) event.salt = reader.textOrNull("salt").value_or("");
    event.learner.text = reader.text("learner");
    event.writer = reader.text("writer");
    event.number = reader.number("number");
    event.stamp = reader.number("stamp");
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
    event.moment.utcMs = reader.number("utc_ms");
    event.moment.offsetMinutes = reader.smallNumber("offset_minutes");
    event.day = reader.text("day");
    if (!reader.isGood() || !oddityOf(event).empty()) return std::nullopt;
    return event;
}

}   // namespace waymark
