#include "bench/bare_tick.h"

#include <map>

#include <benchmark/benchmark.h>

// What a tick costs, beside the bare transaction of the same rows; by how many items are done already.
namespace waymark::bench {
namespace {

constexpr int Topics = 100'000;
constexpr int ActsKept = 101;   // so that the stack of undo is full of small acts, as it is in use

/// The files are made once: that takes longer than all that is measured.
BigFile& fileWith(std::int64_t done)
{
    static std::map<std::int64_t, std::unique_ptr<BigFile>> files;
    auto& file = files[done];
    if (file) return *file;
    file = std::make_unique<BigFile>(Topics, static_cast<int>(done));
    const auto workspace = file->open();
    for (int i = 0; i < ActsKept; ++i)
        (void)workspace->mark(file->learner(), State::Learning, file->nextTopic()).value();
    return *file;
}

void bareTick(benchmark::State& state)
{
    BigFile& file = fileWith(state.range(0));
    BareTick bare(file);
    for (auto _ : state) bare.write(file.nextTopic().front());
}

void tick(benchmark::State& state)
{
    BigFile& file = fileWith(state.range(0));
    const auto workspace = file.open();
    int count = 0;
    for (auto _ : state) {
        (void)workspace->mark(file.learner(), ++count % 2 == 0 ? State::Done : State::Learning, file.nextTopic())
            .value();
        benchmark::DoNotOptimize(workspace->progress(file.learner()).value());
    }
}

BENCHMARK(bareTick)->Arg(10)->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMicrosecond)->UseRealTime();
BENCHMARK(tick)->Arg(10)->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMicrosecond)->UseRealTime();

}   // namespace
}   // namespace waymark::bench

BENCHMARK_MAIN();
