#include "room_table.h"

#include <algorithm>
#include <sstream>

namespace waymark::architecture {
namespace {

const std::map<std::string, std::string, std::less<>> librariesByWord = {
    {"fmt", "fmt"},
    {"spdlog", "spdlog"},
    {"nettle", "nettle"},
    {"utf8proc", "utf8proc"},
    {"toml++", "tomlplusplus"},
    {"tomlplusplus", "tomlplusplus"},
    {"nlohmann", "nlohmann"},
    {"nlohmann-json", "nlohmann"},
    {"qpdf", "qpdf"},
    {"SQLiteCpp", "SQLiteCpp"},
    {"CLI11", "CLI11"},
};

// The first match counts, so qpdf is not taken for Qt.
const std::vector<std::pair<std::string, std::string>> librariesByHeader = {
    {"toml++/", "tomlplusplus"},
    {"nlohmann/", "nlohmann"},
    {"qpdf/", "qpdf"},
    {"SQLiteCpp/", "SQLiteCpp"},
    {"sqlite3", "SQLiteCpp"},
    {"nettle/", "nettle"},
    {"utf8proc", "utf8proc"},
    {"fmt/", "fmt"},
    {"spdlog/", "spdlog"},
    {"CLI/", "CLI11"},
    {"Q", "Qt"},
    {"private/q", "Qt"},
    {"qpa/", "Qt"},
};

std::string trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t`");
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t`\r") - first + 1));
}

std::vector<std::string> split(std::string_view text, std::string_view separators)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(separators), text.size());
        if (auto part = trimmed(text.substr(0, end)); !part.empty()) parts.push_back(std::move(part));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

std::string withoutRemarks(std::string text)
{
    for (auto open = text.find('('); open != std::string::npos; open = text.find('(')) {
        const auto close = std::min(text.find(')', open), text.size() - 1);
        text.erase(open, close - open + 1);
    }
    return text;
}

bool startsWith(std::string_view text, std::string_view start)
{
    return text.substr(0, start.size()) == start;
}

void readUiLevels(RoomTable& table, std::string words)
{
    constexpr std::string_view arrow = "→";
    for (auto at = words.find(arrow); at != std::string::npos; at = words.find(arrow))
        words.replace(at, arrow.size(), ">");
    for (const auto& level : split(words, ">")) {
        const auto rooms = split(level, "/");
        table.uiLevels.emplace_back(rooms.begin(), rooms.end());
        table.uiRooms.insert(rooms.begin(), rooms.end());
    }
}

/// One row, read with the rows above it.
class RowReader
{
public:
    explicit RowReader(RoomTable& table) : m_table(table) {}

    void read(const std::string& rooms, const std::string& mayName)
    {
        for (const auto& room : split(rooms, ",")) {
            RoomRule rule;
            for (const auto& word : split(withoutRemarks(mayName), ",;")) readWord(rule, word);
            if (room == "ui/*") m_table.ui = rule;
            else if (startsWith(room, "core/")) m_read[room] = rule;
            else if (room != "app") m_table.unknownWords.push_back(room);
        }
    }

    /// What core/base may name, all of core may.
    void finish()
    {
        const auto ofAll = m_read["core/base"].libraries;
        for (auto& [room, rule] : m_read) rule.libraries.insert(ofAll.begin(), ofAll.end());
        m_table.core = m_read;
        for (const auto& [room, rule] : m_read)
            if (room != "core/store") m_coreWithoutStore.insert(room);
        if (m_uiSeesCore) m_table.ui.rooms.insert(m_coreWithoutStore.begin(), m_coreWithoutStore.end());
        for (const auto& word : m_roomWords)
            if (!m_table.core.contains("core/" + word)) m_table.unknownWords.push_back(word);
    }

private:
    void readWord(RoomRule& rule, const std::string& word)
    {
        if (word == "std" || word == "everything" || word == "Qt" || startsWith(word, "a page never names")) return;
        if (word.find("→") != std::string::npos) return readUiLevels(m_table, word);
        if (const auto library = librariesByWord.find(word); library != librariesByWord.end()) {
            rule.libraries.insert(library->second);
        } else if (word == "all of these") {
            for (const auto& [room, above] : m_read) {
                rule.rooms.insert(room);
                if (room != "core/store") rule.libraries.insert(above.libraries.begin(), above.libraries.end());
            }
        } else if (word == "the store in its .cpp files only") {
            rule.rooms.erase("core/store");
            rule.roomsInCppOnly.insert("core/store");
        } else if (word == "core except the store") {
            m_uiSeesCore = true;
        } else {
            const auto name = startsWith(word, "core/") ? word.substr(5) : word;
            rule.rooms.insert("core/" + name);
            m_roomWords.insert(name);
        }
    }

    RoomTable& m_table;
    std::map<std::string, RoomRule> m_read;
    std::set<std::string> m_coreWithoutStore;
    std::set<std::string> m_roomWords;
    bool m_uiSeesCore = false;
};

/// Where a file or an include stands: "core/base"; "ui/pages" in the folder "roles"; "app".
struct Place
{
    std::string room;
    std::string folder;   // of a page
};

Place placeOf(std::string_view file)
{
    const auto parts = split(file, "/");
    if (parts.empty()) return {};
    if (parts[0] == "app" || parts.size() < 3) return {parts[0], {}};
    return {parts[0] + "/" + parts[1], parts.size() > 3 ? parts[2] : std::string()};
}

/// An include in quotes as a path of the checkout; empty when no room has it.
std::string pathOfInclude(const RoomTable& table, const Place& from, const std::string& include)
{
    const auto slash = include.find('/');
    if (slash == std::string::npos) return from.room == "app" ? "app/" + include : std::string();
    const auto first = include.substr(0, slash);
    if (table.core.contains("core/" + first)) return "core/" + include;
    if (table.uiRooms.contains(first)) return "ui/" + include;
    if (table.appRooms.contains(first)) return "app/" + include;
    return {};
}

std::string libraryOf(const std::string& header)
{
    for (const auto& [start, library] : librariesByHeader)
        if (startsWith(header, start)) return library;
    const bool ofTheSystem =
        header.find('/') == std::string::npos || startsWith(header, "sys/") || startsWith(header, "linux/");
    return ofTheSystem ? std::string() : header.substr(0, header.find('/'));
}

std::optional<std::string> faultOfLibrary(const RoomTable& table, std::string_view file, const std::string& header)
{
    const auto room = placeOf(file).room;
    const auto library = libraryOf(header);
    if (library.empty()) return {};
    if (library == "SQLiteCpp") {
        const bool isCpp = file.ends_with(".cpp");
        if (room == "core/store" || (room == "core/workspace" && isCpp)) return {};
        return "SQLite belongs to core/store, and to the .cpp files of core/workspace";
    }
    if (library == "Qt") {
        if (startsWith(room, "core")) return "core knows no Qt";
        if (startsWith(file, "app/cli")) return "the command line links no Qt";
        return {};
    }
    if (room == "app") return {};
    const auto row = table.core.find(room);
    const auto& allowed = row == table.core.end() ? table.ui.libraries : row->second.libraries;
    if (allowed.contains(library)) return {};
    return room + " may not name " + library;
}

std::optional<std::size_t> levelOf(const RoomTable& table, const std::string& uiRoom)
{
    for (std::size_t level = 0; level < table.uiLevels.size(); ++level)
        if (table.uiLevels[level].contains(uiRoom)) return level;
    return {};
}

/// A room on no level (theme, widgets …) may be named by all, and names what stands below the pages.
std::optional<std::string> faultInsideUi(const RoomTable& table, const Place& from, const Place& to)
{
    const auto fromRoom = from.room.substr(3);
    const auto toRoom = to.room.substr(3);
    if (fromRoom == toRoom) {
        if (toRoom == "pages" && !from.folder.empty() && !to.folder.empty() && from.folder != to.folder)
            return "a page never names another page";
        return {};
    }
    const auto toLevel = levelOf(table, toRoom);
    if (!toLevel) return {};
    const auto fromLevel = levelOf(table, fromRoom).value_or(levelOf(table, "pages").value_or(0));
    if (*toLevel > fromLevel) return {};
    return from.room + " may not name " + to.room;
}

std::optional<std::string> faultOfRoom(const RoomTable& table, std::string_view file, const std::string& include)
{
    const auto from = placeOf(file);
    const auto to = placeOf(pathOfInclude(table, from, include));
    if (to.room.empty()) return "no room has it; write it as \"room/file.h\"";
    if (from.room == to.room && from.room != "ui/pages") return {};
    if (from.room == "app") return {};
    if (to.room == "app") return "only app may name app";
    if (startsWith(from.room, "ui") && startsWith(to.room, "ui/")) return faultInsideUi(table, from, to);

    const auto row = table.core.find(from.room);
    const auto& rule = row == table.core.end() ? table.ui : row->second;
    if (rule.rooms.contains(to.room)) return {};
    // The room's own headers, which no other room includes.
    const bool isInside = file.ends_with(".cpp") || file == "core/workspace/write_gate.h" ||
        file == "core/workspace/act.h" || file == "core/workspace/preparing.h";
    if (rule.roomsInCppOnly.contains(to.room))
        return isInside ? std::nullopt : std::optional(from.room + " may name " + to.room + " in .cpp files only");
    return from.room + " may not name " + to.room;
}

}

bool RoomTable::knows(std::string_view room) const
{
    if (room == "app") return true;
    if (startsWith(room, "ui/")) return !ui.rooms.empty();
    return core.contains(std::string(room));
}

RoomTable readRoomTable(std::string_view markdown)
{
    RoomTable table;
    RowReader reader(table);
    std::istringstream lines{std::string(markdown)};
    bool inTable = false;
    for (std::string line; std::getline(lines, line);) {
        const auto cells = split(line, "|");
        const bool isRow = startsWith(line, "|") && cells.size() == 2;
        if (isRow && cells[0] == "room" && cells[1] == "may name") inTable = true;
        else if (!isRow) inTable = false;
        else if (inTable && !startsWith(cells[0], "---")) reader.read(cells[0], cells[1]);
    }
    reader.finish();
    return table;
}

std::optional<std::string> faultOfInclude(const RoomTable& table, std::string_view file, std::string_view include)
{
    if (include.size() < 3) return "an include of nothing";
    if (const auto room = placeOf(file).room; !table.knows(room)) return "ARCHITECTURE.md knows no room " + room;
    const std::string name(include.substr(1, include.size() - 2));
    if (include.front() == '<') return faultOfLibrary(table, file, name);
    if (name.ends_with(".moc")) return {};
    return faultOfRoom(table, file, name);
}

}
