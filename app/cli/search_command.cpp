#include "cli/command_list.h"
#include "cli/failure.h"
#include "cli/output.h"
#include "search/catalog_entries.h"
#include "search/search_index.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waymark::cli {

namespace {

constexpr std::string_view NoteKind = "note";
constexpr int MostHits = 1'000;

struct SearchWishes
{
    std::vector<std::string> words;
    std::string kind;
    std::size_t limit = 20;
};

/// What is searched, with the kind of each.
struct Searched
{
    std::vector<SearchEntry> entries;
    std::vector<std::string_view> kinds;

    void add(SearchEntry entry, std::string_view kind)
    {
        entries.push_back(std::move(entry));
        kinds.push_back(kind);
    }
};

std::vector<std::string_view> kindsToSearch(const std::vector<FoundThing>& things)
{
    std::vector<std::string_view> kinds;
    for (const FoundThing& thing : things)
        if (std::find(kinds.begin(), kinds.end(), word(thing.kind)) == kinds.end()) kinds.push_back(word(thing.kind));
    kinds.push_back(NoteKind);
    return kinds;
}

Searched searched(Context& context, const std::string& kind)
{
    const CatalogIndex& catalog = context.catalog();
    const auto things = findableThings(catalog);
    const auto kinds = kindsToSearch(things);
    if (!kind.empty() && std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
        throw Failure(ExitCode::Usage, fmt::format("'{}' is not a kind. Kinds: {}.", kind, fmt::join(kinds, ", ")));
    Searched searched;
    auto entries = catalogEntries(catalog);
    for (std::size_t at = 0; at < entries.size(); ++at)
        if (kind.empty() || kind == word(things[at].kind)) searched.add(std::move(entries[at]), word(things[at].kind));
    if (kind.empty() || kind == NoteKind)
        for (SearchEntry& note : noteEntries(catalog, *context.progressOrNone()))
            searched.add(std::move(note), NoteKind);
    return searched;
}

int search(Context& context, const SearchWishes& wishes)
{
    auto [entries, kinds] = searched(context, wishes.kind);
    const SearchIndex index(std::move(entries));
    const std::string query = fmt::format("{}", fmt::join(wishes.words, " "));
    Json hits = Json::array();
    TextTable table({{"KIND"}, {"TITLE"}, {"ID"}});
    for (const SearchHit& hit : index.find(query, wishes.limit)) {
        const SearchEntry& entry = index.entry(hit.entry);
        const std::string_view kind = kinds[hit.entry];
        hits.push_back({{"id", entry.key}, {"title", entry.title}, {"kind", kind}, {"score", hit.score}});
        table.add({std::string(kind), entry.title, entry.key});
    }
    if (context.isJson()) printJson({{"query", query}, {"hits", hits}});
    else if (hits.empty()) printLine(oneLine(fmt::format("Nothing was found for '{}'.", query)));
    else table.print();
    return ExitCode::Done;
}

Action declareSearch(Arguments& arguments)
{
    auto wishes = std::make_shared<SearchWishes>();
    arguments.add("query", wishes->words, "Words of what is looked for; they may be misspelled").required();
    arguments.add("--kind", wishes->kind, "Only of this kind: skill, topic, role, project, note …").typeName("KIND");
    arguments.add("--limit", wishes->limit, "At most so many, 20 unless told").typeName("N").between(1, MostHits);
    return [wishes](Context& context) { return search(context, *wishes); };
}

}   // namespace

std::vector<Command> searchCommands()
{
    return {{"", "search", "What has these words, best first", declareSearch}};
}

}   // namespace waymark::cli
