#include "progress/event_check.h"

#include "base/digest.h"

#include <string_view>
#include <unordered_map>

#include <fmt/format.h>

namespace waymark {

namespace {

using ByHash = std::unordered_map<std::string_view, const Event*>;

std::string problemOf(const Event& event, const ByHash& byHash)
{
    if (hashOf(event) != event.hash) return fmt::format("Event {} is not what was written.", event.row);
    if (event.payload && sha256(*event.payload) != event.payloadHash)
        return fmt::format("What event {} says is not what was written.", event.row);
    if (event.number == 1)
        return event.previous.empty() ? "" : fmt::format("Event {} has a wrong one before it.", event.row);
    const auto before = byHash.find(event.previous);
    const bool isJoined = before != byHash.end() && before->second->writer == event.writer &&
        before->second->learner == event.learner && before->second->number == event.number - 1;
    return isJoined ? "" : fmt::format("The event before event {} is missing.", event.row);
}

}   // namespace

std::vector<std::string> eventProblems(std::span<const Event> events, std::size_t most)
{
    ByHash byHash;
    for (const Event& event : events) byHash.emplace(event.hash, &event);
    std::vector<std::string> problems;
    for (const Event& event : events) {
        if (problems.size() >= most) break;
        if (std::string problem = problemOf(event, byHash); !problem.empty()) problems.push_back(std::move(problem));
    }
    return problems;
}

}   // namespace waymark
