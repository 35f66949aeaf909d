#include "store/catalog_tables.h"
#include "store/rows.h"
#include "store/undo_table.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

// A catalog's rows whatever they hold: to remove them, to keep them beside, to put them back.
namespace waymark::store {

namespace {

/// Each table with the column that begins with the catalog's name; children before their parents.
constexpr std::array<std::pair<std::string_view, std::string_view>, 22> ByOwn{{{"need", "role"}, {"starter", "project"},
    {"goal", "id"}, {"phase", "roadmap"}, {"topic", "id"}, {"choice", "owner"}, {"step", "id"}, {"acceptance", "id"},
    {"link", "source"}, {"phrase", "owner"}, {"replaces", "newer"}, {"area", "id"}, {"skill", "id"}, {"role", "id"},
    {"project", "id"}, {"stage", "id"}, {"question", "id"}, {"resource", "id"}, {"roadmap", "id"}, {"checklist", "id"},
    {"guide", "id"}, {"background", "id"}}};

/// All ids of a catalog lie between these.
struct Range
{
    explicit Range(std::string_view catalog)
        : from(fmt::format("{}/", catalog)), to(fmt::format("{}0", catalog))   // '0' follows '/' in ASCII
    {}
    std::string from, to;
};

std::vector<std::string> columnsOf(Database& database, std::string_view table)
{
    std::vector<std::string> columns;
    Prepared row(database, "SELECT name FROM pragma_table_info(?) ORDER BY cid");
    row.bind(table);
    while (row.step()) columns.push_back(row.text(0));
    return columns;
}

std::string quotedColumnsOf(Database& database, std::string_view table)
{
    std::string columns;
    for (const std::string& column : columnsOf(database, table))
        columns += fmt::format("{}\"{}\"", columns.empty() ? "" : ", ", column);
    return columns;
}

void keepRows(Database& database, std::int64_t place, std::string_view table, const std::string& where,
    const std::string& from, const std::string& to)
{
    const std::string columns = quotedColumnsOf(database, table);
    // Without an index they come in the order in which they were written, which is the order of what people see.
    run(database,
        fmt::format("INSERT INTO undo_catalog SELECT ?1, '{}', json_array({}) FROM {} NOT INDEXED WHERE {}", table,
            columns, table, where),
        place, from, to);
}

void putRow(Database& database, const std::string& table, const std::string& row)
{
    std::string values;
    for (std::size_t at = 0; at < columnsOf(database, table).size(); ++at)
        values += fmt::format("{}json_extract(?1, '$[{}]')", at == 0 ? "" : ", ", at);
    run(database, fmt::format("INSERT INTO {} SELECT {}", table, values), row);
}

std::vector<std::pair<std::string, std::string>> keptRows(Database& database, std::int64_t place)
{
    std::vector<std::pair<std::string, std::string>> rows;
    Prepared row(database, "SELECT source, row FROM undo_catalog WHERE place = ? ORDER BY rowid");
    row.bind(place);
    while (row.step()) rows.emplace_back(row.text(0), row.text(1));
    return rows;
}

}   // namespace

void removeCatalog(Database& database, std::string_view catalog)
{
    const Range range(catalog);
    for (const auto& [table, column] : ByOwn)
        run(database, fmt::format("DELETE FROM {0} WHERE {1} > ? AND {1} < ?", table, column), range.from, range.to);
    run(database, "DELETE FROM catalog WHERE id = ?", catalog);
}

std::vector<std::string> catalogLines(Database& database, std::string_view catalog)
{
    const Range range(catalog);
    std::vector<std::string> lines;
    for (const auto& [table, column] : ByOwn) {
        Prepared row(database,
            fmt::format("SELECT json_array({0}) FROM {1} WHERE {2} > ? AND {2} < ?", quotedColumnsOf(database, table),
                table, column));
        row.bind(range.from, range.to);
        while (row.step()) lines.push_back(fmt::format("{} {}", table, row.text(0)));
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

void keepCatalog(Database& database, std::int64_t place, std::string_view catalog)
{
    const Range range(catalog);
    keepRows(database, place, "catalog", "id = ?2 AND ?3 = ''", std::string(catalog), "");
    // Parents before their children, so that they can be put back in this order.
    for (auto own = ByOwn.rbegin(); own != ByOwn.rend(); ++own)
        keepRows(database, place, own->first, fmt::format("{0} > ?2 AND {0} < ?3", own->second), range.from, range.to);
}

void swapCatalog(Database& database, const UndoEntry& entry)
{
    const auto rows = keptRows(database, entry.place);
    run(database, "DELETE FROM undo_catalog WHERE place = ?", entry.place);
    keepCatalog(database, entry.place, entry.catalog);
    removeCatalog(database, entry.catalog);
    for (const auto& [table, row] : rows) putRow(database, table, row);
}

}   // namespace waymark::store
