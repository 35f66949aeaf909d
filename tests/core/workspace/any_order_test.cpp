#include "support/random_logs.h"

#include <algorithm>
#include <cstdlib>

namespace waymark::test {

namespace {

constexpr int Parts = 4;

/// WAYMARK_RANDOM_LOGS asks for more of them; WAYMARK_SEED for others.
int asked(const char* name, int otherwise)
{
    const char* value = std::getenv(name);
    return value == nullptr ? otherwise : std::max(1, std::atoi(value));
}

}   // namespace

/// Whatever is written on whichever computer, and in whichever order and grouping it comes together: the same states.
/// In parts, so that they can run beside one another.
class AnyOrderTest : public testing::TestWithParam<int>
{};

TEST_P(AnyOrderTest, RandomLogsGiveTheSameTables)
{
    constexpr int LogsAWorld = 10;
    const int logs = asked("WAYMARK_RANDOM_LOGS", 500) / Parts;
    const int seed = asked("WAYMARK_SEED", 20'261'130);

    for (int world = 0; world * LogsAWorld < logs; ++world) {
        const int own = seed + world * Parts + GetParam();
        SCOPED_TRACE(own);
        RandomLogs random(static_cast<unsigned>(own));
        for (int log = 0; log < LogsAWorld; ++log) {
            if (log == LogsAWorld / 2) random.upgradeAll();
            random.growOne();
        }
        random.uniteAndCompare();
        if (testing::Test::HasFailure()) return;
    }
}

INSTANTIATE_TEST_SUITE_P(Parts, AnyOrderTest, testing::Range(0, Parts));

}   // namespace waymark::test
