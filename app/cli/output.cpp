#include "cli/output.h"

#include "base/text.h"
#include "cli/failure.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

namespace waymark::cli {

namespace {

bool isControl(std::string_view text, std::size_t at)
{
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x20 || byte == 0x7f) return true;
    // U+0080 to U+009F, which some terminals obey too.
    return byte == 0xc2 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0xa0;
}

std::string withoutControls(std::string_view text, bool keepsLines)
{
    std::string clean;
    clean.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (keepsLines && text[at] == '\n') clean += '\n';
        else if (!isControl(text, at)) clean += text[at];
        else {
            clean += ' ';
            if (static_cast<unsigned char>(text[at]) == 0xc2) ++at;
        }
    }
    return clean;
}

std::string padded(const std::string& cell, std::size_t width, TextTable::Side side)
{
    const std::size_t length = lengthInCodePoints(cell);
    const std::string space(width > length ? width - length : 0, ' ');
    return side == TextTable::Side::Left ? cell + space : space + cell;
}

}   // namespace

std::string oneLine(std::string_view text)
{
    return withoutControls(text, false);
}

std::string plainText(std::string_view text)
{
    return withoutControls(text, true);
}

void printLine(std::string_view line)
{
    std::fwrite(line.data(), 1, line.size(), stdout);
    std::fputc('\n', stdout);
}

void printJson(const Json& json)
{
    printLine(json.dump(2, ' ', false, Json::error_handler_t::replace));
}

void printError(std::string_view message)
{
    const std::string line = "waymark-cli: " + oneLine(message) + "\n";
    std::fwrite(line.data(), 1, line.size(), stderr);
}

void flushOutput()
{
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0)
        throw Failure(ExitCode::CannotWrite, "Standard output could not be written. What the command did is on disk.");
}

Json textOrNull(const std::string& text)
{
    return text.empty() ? Json() : Json(text);
}

Json idOrNull(const Id& id)
{
    return textOrNull(id.text());
}

Json idList(const std::vector<Id>& ids)
{
    Json list = Json::array();
    for (const Id& id : ids) list.push_back(id.text());
    return list;
}

void addTally(Json& json, const Tally& tally)
{
    json["needed"] = tally.needed;
    json["done"] = tally.done;
    json["learning"] = tally.learning;
    json["skipped"] = tally.skipped;
    json["open"] = tally.open;
    json["percent"] = tally.percent();
}

TextTable::TextTable(std::vector<Column> columns) : m_columns(std::move(columns)) {}

void TextTable::add(std::vector<std::string> cells)
{
    cells.resize(m_columns.size());
    for (std::string& cell : cells) cell = oneLine(cell);
    m_rows.push_back(std::move(cells));
}

void TextTable::print() const
{
    if (m_rows.empty()) return;
    std::vector<std::string> heads;
    std::vector<std::size_t> widths;
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        heads.push_back(m_columns[at].head);
        widths.push_back(lengthInCodePoints(heads.back()));
        for (const auto& row : m_rows) widths.back() = std::max(widths.back(), lengthInCodePoints(row[at]));
    }
    printRow(heads, widths);
    for (const auto& row : m_rows) printRow(row, widths);
}

void TextTable::printRow(const std::vector<std::string>& cells, const std::vector<std::size_t>& widths) const
{
    std::string line;
    for (std::size_t at = 0; at < cells.size(); ++at) {
        if (at > 0) line += "  ";
        line += padded(cells[at], widths[at], m_columns[at].side);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    printLine(line);
}

std::string percentText(const Tally& tally)
{
    return fmt::format("{} %", tally.percent());
}

std::vector<std::string> tallyCells(const Tally& tally)
{
    return {fmt::format("{}", tally.needed), fmt::format("{}", tally.done), fmt::format("{}", tally.learning),
        fmt::format("{}", tally.skipped), fmt::format("{}", tally.open), percentText(tally)};
}

}   // namespace waymark::cli
