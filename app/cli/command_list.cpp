#include "cli/command_list.h"

#include <iterator>

namespace waymark::cli {

std::vector<Command> commandList()
{
    std::vector<Command> all;
    for (auto part : {learnerCommands, catalogCommands, listCommands, searchCommands, showCommands, markCommands,
             statusCommands, matrixCommands, compareCommands, nextCommands, historyCommands, exportCommands,
             importCommands, safetyCommands}) {
        auto rows = part();
        std::move(rows.begin(), rows.end(), std::back_inserter(all));
    }
    return all;
}

}   // namespace waymark::cli
