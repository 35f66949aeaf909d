#include "progress/event.h"

#include "base/digest.h"

#include <tuple>

#include <fmt/format.h>

namespace waymark {

std::string payloadHashOf(std::string_view salt, std::string_view payload)
{
    return sha256(bytesOfHex(salt).append(payload));
}

std::string hashOf(const Event& event)
{
    std::string canonical;
    const auto add = [&canonical](std::string_view field) { canonical += fmt::format("{}:{};", field.size(), field); };
    const auto addNumber = [&add](std::int64_t number) { add(fmt::format("{}", number)); };
    add(fmt::format("waymark-event-{}", event.format));
    add(event.learner.text);
    add(event.writer);
    addNumber(event.number);
    addNumber(event.stamp);
    add(event.act);
    add(event.undoes);
    add(event.redoes);
    add(event.kind);
    add(event.item.text());
    add(event.slot);
    add(event.payloadHash);
    add(event.previous);
    addNumber(event.moment.utcMs);
    addNumber(event.moment.offsetMinutes);
    add(event.day);
    return sha256(canonical);
}

bool isBefore(const Event& a, const Event& b)
{
    return std::tie(a.stamp, a.writer, a.number, a.hash) < std::tie(b.stamp, b.writer, b.number, b.hash);
}

}   // namespace waymark
