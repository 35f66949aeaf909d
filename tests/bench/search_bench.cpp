#include "catalog_file/builtin_catalog.h"
#include "search/catalog_entries.h"
#include "search/search_index.h"

#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

// What a person waits for in the search: at its start, and at each keystroke over many made-up entries, which are those of
// the built-in catalog again and again, each with a word of its own.
namespace waymark::bench {
namespace {

constexpr std::size_t ManyEntries = 100'000;
constexpr std::size_t ShownHits = 50;

/// "beko", "dumira" …: a different one for each number.
std::string madeUpWord(std::size_t number)
{
    std::string word;
    for (std::size_t left = number * 7919 + 4096; left > 0; left /= 64) {
        word += "bdfgklmnprstvwzc"[left % 16];
        word += "aeio"[left / 16 % 4];
    }
    return word;
}

/// Those of the built-in catalog for 0.
std::vector<SearchEntry> manyEntries(std::size_t wanted)
{
    const CatalogIndex catalog(readBuiltinCatalog().value());
    const std::vector<SearchEntry> builtin = catalogEntries(catalog);
    if (wanted == 0) return builtin;
    std::vector<SearchEntry> entries;
    for (std::size_t at = 0; at < wanted; ++at) {
        entries.push_back(builtin[at % builtin.size()]);
        std::string& title = entries.back().title;
        title += ' ';
        title += madeUpWord(at);
    }
    return entries;
}

void makeTheIndex(benchmark::State& state)
{
    const auto entries = manyEntries(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) benchmark::DoNotOptimize(SearchIndex(entries));
}
BENCHMARK(makeTheIndex)->Arg(0)->Arg(ManyEntries)->Unit(benchmark::kMillisecond);

void everyPrefix(std::string_view query)
{
    for (std::size_t letters = 1; letters <= query.size(); ++letters) {
        const std::string typed(query.substr(0, letters));
        const auto type = [typed](benchmark::State& state) {
            static const SearchIndex index(manyEntries(ManyEntries));
            for (auto _ : state) benchmark::DoNotOptimize(index.find(typed, ShownHits));
        };
        benchmark::RegisterBenchmark(fmt::format("type '{}'", typed).c_str(), type)->Unit(benchmark::kMillisecond);
    }
}

}   // namespace
}   // namespace waymark::bench

int main(int argc, char** argv)
{
    for (const char* query : {"quantisation", "linera algebra", "model"}) waymark::bench::everyPrefix(query);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
