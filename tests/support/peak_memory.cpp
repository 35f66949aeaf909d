#include "support/peak_memory.h"

#include <fstream>
#include <string>

#include <sys/resource.h>

namespace waymark::test {

namespace {

/// A line of /proc/self/status, in bytes.
std::size_t bytesOfLine(const std::string& name)
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        if (word != name) continue;
        std::size_t kibibytes = 0;
        status >> kibibytes;
        return kibibytes * 1024;
    }
    return 0;
}

/// From here on the peak is that of what follows.
void forgetPeak()
{
    constexpr auto PeakAlone = "5";
    std::ofstream("/proc/self/clear_refs") << PeakAlone;
}

}   // namespace

std::size_t peakOf(const std::function<void()>& act)
{
    forgetPeak();
    [[maybe_unused]] const std::size_t before = bytesOfLine("VmHWM:");
    act();
#ifdef __SANITIZE_ADDRESS__
    return 0;
#else
    const std::size_t peak = bytesOfLine("VmHWM:");
    return peak > before ? peak - before : 0;
#endif
}

std::size_t peakOfChildren()
{
#ifdef __SANITIZE_ADDRESS__
    return 0;
#else
    rusage used{};
    ::getrusage(RUSAGE_CHILDREN, &used);
    return static_cast<std::size_t>(used.ru_maxrss) * 1024;
#endif
}

}   // namespace waymark::test
