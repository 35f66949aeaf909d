#include "support/random_logs.h"

#include <algorithm>
#include <cstdlib>

namespace waymark::test {

namespace {

/// WAYMARK_RANDOM_LOGS asks for more of them; WAYMARK_SEED for others.
int asked(const char* name, int otherwise)
{
    const char* value = std::getenv(name);
    return value == nullptr ? otherwise : std::max(1, std::atoi(value));
}

}   // namespace

/// Whatever is written on whichever computer, and in whichever order and grouping it comes together: the same states.
TEST(AnyOrderTest, RandomLogsGiveTheSameTablesInAnyOrder)
{
    constexpr int LogsAWorld = 10;
    const int logs = asked("WAYMARK_RANDOM_LOGS", 500);
    const auto seed = static_cast<unsigned>(asked("WAYMARK_SEED", 20'261'130));

    for (int world = 0; world * LogsAWorld < logs; ++world) {
        SCOPED_TRACE(world);
        RandomLogs random(seed + static_cast<unsigned>(world));
        for (int log = 0; log < LogsAWorld; ++log) {
            if (log == LogsAWorld / 2) random.upgradeAll();
            random.growOne();
        }
        random.uniteAndCompare();
        if (testing::Test::HasFailure()) return;
    }
}

}   // namespace waymark::test
