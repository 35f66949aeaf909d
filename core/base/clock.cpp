#include "base/clock.h"

#include <chrono>
#include <ctime>

#include <fmt/format.h>

namespace waymark {

namespace {

constexpr std::int64_t MsPerDay = 86'400'000;

std::int64_t floorDivide(std::int64_t value, std::int64_t by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

std::string dayText(std::int64_t daysSince1970)
{
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{daysSince1970}}};
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
        static_cast<unsigned>(date.day()));
}

}   // namespace

std::string localDay(const Moment& moment)
{
    return dayText(floorDivide(moment.utcMs + std::int64_t{moment.offsetMinutes} * 60'000, MsPerDay));
}

std::string isoUtc(std::int64_t utcMs)
{
    const std::int64_t days = floorDivide(utcMs, MsPerDay);
    const std::int64_t ms = utcMs - days * MsPerDay;
    return fmt::format(
        "{}T{:02}:{:02}:{:02}.{:03}Z", dayText(days), ms / 3'600'000, ms / 60'000 % 60, ms / 1'000 % 60, ms % 1'000);
}

Moment SystemClock::now() const
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(sinceEpoch).count();
    const std::time_t seconds = static_cast<std::time_t>(floorDivide(ms, 1'000));
    std::tm local{};
    ::localtime_r(&seconds, &local);
    return {ms, static_cast<int>(local.tm_gmtoff / 60)};
}

}   // namespace waymark
