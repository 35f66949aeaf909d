#pragma once

#include "base/id.h"
#include "progress/tally.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace waymark::cli {

/// Keys stay in the order in which they were set.
using Json = nlohmann::ordered_json;

/// Without control characters, so that no text can steer a terminal, on one line.
[[nodiscard]] std::string oneLine(std::string_view text);
/// The same, but its line breaks stay.
[[nodiscard]] std::string plainText(std::string_view text);

/// Buffered; what a command prints must be seen when it ends, see flushOutput().
void printLine(std::string_view line);
void printJson(const Json& json);
/// One line on stderr: "waymark-cli: …".
void printError(std::string_view message);
/// A Failure when standard output does not take it (a full disk).
void flushOutput();

[[nodiscard]] Json textOrNull(const std::string& text);
[[nodiscard]] Json idOrNull(const Id& id);
[[nodiscard]] Json idList(const std::vector<Id>& ids);

/// Adds needed, done, learning, skipped, open, percent.
void addTally(Json& json, const Tally& tally);

/// Columns of plain text, as wide as their widest cell; numbers to the right.
class TextTable
{
public:
    enum class Side { Left, Right };
    struct Column
    {
        std::string head;
        Side side = Side::Left;
    };

    explicit TextTable(std::vector<Column> columns);
    void add(std::vector<std::string> cells);
    /// Nothing at all when it has no rows.
    void print() const;

private:
    void printRow(const std::vector<std::string>& cells, const std::vector<std::size_t>& widths) const;

    std::vector<Column> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

/// "12 %"
[[nodiscard]] std::string percentText(const Tally& tally);

/// needed, done, learning, skipped, open and the percentage, as cells.
[[nodiscard]] std::vector<std::string> tallyCells(const Tally& tally);

}   // namespace waymark::cli
