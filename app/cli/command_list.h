#pragma once

#include "cli/arguments.h"
#include "cli/context.h"

#include <functional>
#include <string>
#include <vector>

namespace waymark::cli {

/// What a command does, its arguments read; answers the exit code or throws Failure.
using Action = std::function<int(Context&)>;

/// One row a command: `declare` tells the parser the arguments and gives what is done with them.
struct Command
{
    std::string group;   ///< "learner" of "learner add", or empty
    std::string name;
    std::string about;
    std::function<Action(Arguments&)> declare;
};

[[nodiscard]] std::vector<Command> commandList();

// The rows, a file a group.
[[nodiscard]] std::vector<Command> learnerCommands();
[[nodiscard]] std::vector<Command> catalogCommands();
[[nodiscard]] std::vector<Command> listCommands();
[[nodiscard]] std::vector<Command> searchCommands();
[[nodiscard]] std::vector<Command> showCommands();
[[nodiscard]] std::vector<Command> markCommands();
[[nodiscard]] std::vector<Command> statusCommands();
[[nodiscard]] std::vector<Command> matrixCommands();
[[nodiscard]] std::vector<Command> compareCommands();
[[nodiscard]] std::vector<Command> nextCommands();
[[nodiscard]] std::vector<Command> historyCommands();
[[nodiscard]] std::vector<Command> exportCommands();
[[nodiscard]] std::vector<Command> importCommands();
[[nodiscard]] std::vector<Command> safetyCommands();

}   // namespace waymark::cli
