#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>

namespace waymark {

struct WorkLimits
{
    unsigned seconds;   ///< on the wall
    std::size_t memory;   ///< bytes on top of what this process holds
};

/// Does a piece of work in a child process of its own and gives its answer. Nothing: it took more than the limits, it
/// broke down or threw, or there was no child to be had. What it changes stays in the child; it may wait for no thread
/// and must leave open files, the screen and the log alone, for these are the parent's.
[[nodiscard]] std::optional<std::string> doneWithin(const WorkLimits& limits, const std::function<std::string()>& work);

}   // namespace waymark
