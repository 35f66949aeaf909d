#include "bench/big_file.h"
#include "catalog_file/builtin_catalog.h"
#include "exchange/csv_export.h"
#include "exchange/json_export.h"
#include "insight/coverage.h"
#include "report/report.h"

#include <benchmark/benchmark.h>

// What a person waits for in core: a start, a tick, an undo, the numbers of all pages, an export. The built-in catalog
// stands at 0; other sizes are made up.
namespace waymark::bench {
namespace {

BigFile fileOf(const benchmark::State& state)
{
    const int topics = static_cast<int>(state.range(0));
    return topics == 0 ? BigFile(readBuiltinCatalog().value()) : BigFile(topics);
}

void openAFile(benchmark::State& state)
{
    const BigFile file = fileOf(state);
    for (auto _ : state) {
        const auto workspace = file.open();
        benchmark::DoNotOptimize(workspace->progress(file.learner()).value());
    }
}
BENCHMARK(openAFile)->Arg(0)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

void tickATopic(benchmark::State& state)
{
    BigFile file = fileOf(state);
    const auto workspace = file.open();
    bool isDone = false;
    for (auto _ : state) {
        (void)workspace->mark(file.learner(), isDone ? State::Open : State::Done, file.nextTopic()).value();
        isDone = !isDone;
    }
}
BENCHMARK(tickATopic)->Arg(0)->Arg(100'000)->Unit(benchmark::kMillisecond)->UseRealTime();

void tickAndUndo(benchmark::State& state)
{
    BigFile file = fileOf(state);
    const auto workspace = file.open();
    for (auto _ : state) {
        (void)workspace->mark(file.learner(), State::Learning, file.nextTopic()).value();
        (void)workspace->undo(file.learner()).value();
    }
}
BENCHMARK(tickAndUndo)->Arg(0)->Unit(benchmark::kMillisecond)->UseRealTime();

void countAllRoles(benchmark::State& state)
{
    const BigFile file = fileOf(state);
    const auto workspace = file.open();
    const auto catalog = workspace->catalog();
    const auto progress = workspace->progress(file.learner()).value();
    for (auto _ : state) benchmark::DoNotOptimize(coverage(*catalog, *progress, &catalog->catalog().roles.front()));
}
BENCHMARK(countAllRoles)->Arg(0)->Arg(100'000)->Unit(benchmark::kMillisecond);

void readTheBuiltinCatalog(benchmark::State& state)
{
    for (auto _ : state) benchmark::DoNotOptimize(readBuiltinCatalog().value());
}
BENCHMARK(readTheBuiltinCatalog)->Unit(benchmark::kMillisecond);

void exportCsvAndJson(benchmark::State& state)
{
    const BigFile file = fileOf(state);
    const auto workspace = file.open();
    const auto catalog = workspace->catalog();
    const auto progress = workspace->progress(file.learner()).value();
    const Learner ann = workspace->learner("Ann").value();
    for (auto _ : state) {
        const Report report =
            makeReport(*catalog, ann, *progress, &catalog->catalog().roles.front(), SystemClock().now());
        benchmark::DoNotOptimize(toCsv(report));
        benchmark::DoNotOptimize(toJson(report));
    }
}
BENCHMARK(exportCsvAndJson)->Arg(0)->Unit(benchmark::kMillisecond);

}   // namespace
}   // namespace waymark::bench

BENCHMARK_MAIN();
