#include "progress/payload.h"

#include "base/clock.h"
#include "progress/event_kinds.h"

#include <algorithm>
#include <array>
#include <initializer_list>

#include <nlohmann/json.hpp>

namespace waymark {

namespace {

/// Keeps the order of its keys: what is written again looks as it did.
using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, 7> Weekdays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr double HoursInADay = 24, Percent = 100;
constexpr int MinutesInAWeek = 7 * 24 * 60;

constexpr int MostDepth = 64;   // as in a whole document

/// Whether lists and objects lie no deeper in each other than any that Waymark writes: taking apart what lies deeper can
/// use up the stack.
bool isShallow(std::string_view json)
{
    int depth = 0;
    bool isInText = false;
    for (std::size_t at = 0; at < json.size(); ++at) {
        const char letter = json[at];
        if (isInText && letter == '\\') ++at;
        else if (letter == '"') isInText = !isInText;
        else if (!isInText && (letter == '[' || letter == '{')) ++depth;
        else if (!isInText && (letter == ']' || letter == '}')) --depth;
        if (depth > MostDepth) return false;
    }
    return true;
}

/// An object; else one that is discarded.
Json objectFrom(std::string_view payload)
{
    if (!isShallow(payload)) return Json(Json::value_t::discarded);
    Json json = Json::parse(payload, nullptr, false);
    return json.is_object() ? json : Json(Json::value_t::discarded);
}

/// Asks an object for its keys, one after another; good while each was as it must be.
class Keys
{
public:
    explicit Keys(std::string_view payload) : m_json(objectFrom(payload)), m_isGood(m_json.is_object()) {}

    template <typename Test>
    Keys& may(const char* key, Test isFine)
    {
        if (!m_isGood) return *this;
        const auto found = m_json.find(key);
        m_isGood = found == m_json.end() || found->is_null() || isFine(*found);
        return *this;
    }
    template <typename Test>
    Keys& must(const char* key, Test isFine)
    {
        m_isGood = m_isGood && m_json.contains(key) && !m_json[key].is_null();
        return may(key, isFine);
    }
    [[nodiscard]] bool areGood() const { return m_isGood; }

private:
    Json m_json;
    bool m_isGood;
};

bool isText(const Json& json)
{
    return json.is_string();
}

bool isTrueOrFalse(const Json& json)
{
    return json.is_boolean();
}

bool isObject(const Json& json)
{
    return json.is_object();
}

bool isDayText(const Json& json)
{
    return json.is_string() && isDay(json.get_ref<const std::string&>());
}

bool isDayOrNone(const Json& json)
{
    return json == "" || isDayText(json);
}

bool isIdText(const Json& json)
{
    return json.is_string() && isItemId(json.get_ref<const std::string&>());
}

bool isIdOrNone(const Json& json)
{
    return json == "" || isIdText(json);
}

auto numberIn(double least, double most)
{
    return [least, most](const Json& json) {
        return json.is_number() && json.get<double>() >= least && json.get<double>() <= most;
    };
}

auto wholeIn(double least, double most)
{
    return [least, most](const Json& json) { return json.is_number_integer() && numberIn(least, most)(json); };
}

constexpr double NoLimit = 1e15;

template <typename Test>
auto listOf(Test isFine)
{
    return [isFine](const Json& json) { return json.is_array() && std::all_of(json.begin(), json.end(), isFine); };
}

bool isWeekOfHours(const Json& json)
{
    if (!json.is_object()) return false;
    for (const auto& [day, hours] : json.items())
        if (std::find(Weekdays.begin(), Weekdays.end(), day) != Weekdays.end() && !numberIn(0, HoursInADay)(hours))
            return false;
    return true;
}

bool isPeriod(const Json& json)
{
    return json.is_array() && json.size() == 2 && isDayText(json[0]) && isDayText(json[1]);
}

bool isSwaps(const Json& json)
{
    if (!json.is_object()) return false;
    for (const auto& [from, to] : json.items())
        if (!isItemId(from) || !isIdText(to)) return false;
    return true;
}

/// [item, minutes, pinned, [step]]; more may follow.
bool isEntry(const Json& json)
{
    return json.is_array() && json.size() >= 4 && isIdText(json[0]) && wholeIn(0, MinutesInAWeek)(json[1]) &&
        json[2].is_boolean() && listOf(isIdText)(json[3]);
}

/// [monday, [entry]]; more may follow.
bool isWeek(const Json& json)
{
    return json.is_array() && json.size() >= 2 && isDayText(json[0]) && weekdayOf(json[0].get<std::string>()) == 0 &&
        listOf(isEntry)(json[1]);
}

}   // namespace

std::optional<StateValue> stateValueFrom(std::string_view payload)
{
    if (const auto state = stateFrom(payload)) return StateValue{*state, false, {}};
    if (!payload.starts_with('{')) return std::nullopt;
    const Json json = objectFrom(payload);
    const auto textAt = [&json](const char* key) {
        const auto found = json.find(key);
        return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
    };
    if (!Keys(payload).must("state", isText).may("known_before", isTrueOrFalse).may("day", isDayText).areGood())
        return std::nullopt;
    const auto state = stateFrom(textAt("state"));
    if (!state) return std::nullopt;
    return StateValue{*state, json.value("known_before", Json()) == true, textAt("day")};
}

std::string payloadOf(const StateValue& value)
{
    if (!value.isKnownBefore && value.day.empty()) return std::string(word(value.state));
    Json json{{"state", word(value.state)}};
    if (value.isKnownBefore) json["known_before"] = true;
    if (!value.day.empty()) json["day"] = value.day;
    return json.dump();
}

StateValue valueOf(const ItemStatus& status)
{
    return {status.state, status.isKnownBefore, status.day};
}

std::string withDay(std::string_view payload, std::string_view day)
{
    Json json = payload.starts_with('{') ? objectFrom(payload) : Json{{"state", payload}};
    if (!json.is_object() || json.contains("day")) return std::string(payload);
    json["day"] = day;
    return json.dump();
}

bool isPlan(std::string_view payload)
{
    return Keys(payload)
        .may("hours", isWeekOfHours)
        .may("off", listOf(isPeriod))
        .may("from", isDayOrNone)
        .may("by", isDayOrNone)
        .may("reserve", numberIn(0, Percent))
        .may("projects", wholeIn(0, 2))
        .may("nice", isTrueOrFalse)
        .may("background", isIdOrNone)
        .may("fields", isObject)
        .may("swaps", isSwaps)
        .areGood();
}

bool isWeeks(std::string_view payload)
{
    return Keys(payload).must("accepted", isDayText).must("weeks", listOf(isWeek)).areGood();
}

bool isReview(std::string_view payload)
{
    return Keys(payload).must("rating", wholeIn(1, 4)).may("ms", wholeIn(0, NoLimit)).areGood();
}

bool isAttempt(std::string_view payload)
{
    return Keys(payload)
        .may("points", listOf(wholeIn(0, NoLimit)))
        .may("seconds", wholeIn(0, NoLimit))
        .may("answer", isText)
        .areGood();
}

bool isPractice(std::string_view payload)
{
    return Keys(payload)
        .may("on", isTrueOrFalse)
        .may("retention", numberIn(0, 1))
        .may("interval", wholeIn(0, NoLimit))
        .may("a_day", wholeIn(0, NoLimit))
        .may("new", wholeIn(0, NoLimit))
        .may("paused_until", isDayOrNone)
        .areGood();
}

bool isGoal(std::string_view payload)
{
    return Keys(payload).may("by", isDayOrNone).may("words", isText).may("agreed_with", isText).areGood();
}

bool isCandidate(std::string_view payload)
{
    return Keys(payload).may("role", isIdOrNone).may("until", isDayOrNone).areGood();
}

bool isScore(std::string_view payload)
{
    return Keys(payload)
        .may("interviewer", isText)
        .may("day", isDayOrNone)
        .may("points", listOf(wholeIn(0, NoLimit)))
        .may("evidence", isText)
        .may("recommendation", isText)
        .areGood();
}

bool isSeen(std::string_view payload)
{
    return Keys(payload).may("by", isText).may("day", isDayOrNone).may("until", isDayOrNone).areGood();
}

bool isErased(std::string_view payload)
{
    return Keys(payload).must("kind", isText).must("day", isDayText).areGood();
}

}   // namespace waymark
