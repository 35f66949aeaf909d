#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::architecture {

/// What the table "Who may include whom" of ARCHITECTURE.md says of one room.
struct RoomRule
{
    std::set<std::string> rooms;   // "core/base"
    std::set<std::string> roomsInCppOnly;   // "core/store"
    std::set<std::string> libraries;   // "qpdf"
};

/// The rooms of the house, and who may include whom.
struct RoomTable
{
    std::map<std::string, RoomRule> core;   // by room: "core/base"
    RoomRule ui;   // the same for each room of ui/
    std::vector<std::set<std::string>> uiLevels;   // from the top: {"shell"}, {"pages"}, {"models", "charts"} …
    std::set<std::string> uiRooms;   // folders of ui/; the table names those with a level, the caller adds the rest
    std::set<std::string> appRooms;   // folders of app/; the caller adds them
    std::vector<std::string> unknownWords;   // what the table says and no rule understands: a fault

    /// Whether anything may be included there at all: the row is in the table.
    bool knows(std::string_view room) const;
};

/// Reads the table with the head `| room | may name |`. No such table: no room is known.
RoomTable readRoomTable(std::string_view markdown);

/// Why this file may not have this include, or nothing where it may. `file` is relative to the checkout ("core/base/text.cpp"),
/// `include` is what follows `#include`, with its quotes or brackets.
std::optional<std::string> faultOfInclude(const RoomTable& table, std::string_view file, std::string_view include);

}
