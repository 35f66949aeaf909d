#include "base/clock.h"

#include <charconv>
#include <chrono>
#include <ctime>
#include <optional>

#include <fmt/format.h>

namespace waymark {

namespace {

constexpr std::int64_t MsPerDay = 86'400'000;
constexpr std::chrono::year FirstYear{1900}, LastYear{2999};

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

std::optional<std::chrono::sys_days> dayFrom(std::string_view text)
{
    int parts[3] = {};
    constexpr std::size_t starts[] = {0, 5, 8}, lengths[] = {4, 2, 2};
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    for (std::size_t at = 0; at < 3; ++at) {
        const char* first = text.data() + starts[at];
        const auto read = std::from_chars(first, first + lengths[at], parts[at]);
        if (read.ec != std::errc() || read.ptr != first + lengths[at]) return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year(parts[0]),
        std::chrono::month(static_cast<unsigned>(parts[1])), std::chrono::day(static_cast<unsigned>(parts[2]))};
    return date.ok() ? std::optional(std::chrono::sys_days(date)) : std::nullopt;
}

}   // namespace

std::string localDay(const Moment& moment)
{
    return dayText(floorDivide(moment.utcMs + std::int64_t{moment.offsetMinutes} * 60'000, MsPerDay));
}

bool isDay(std::string_view text)
{
    const auto date = dayFrom(text);
    if (!date) return false;
    const std::chrono::year year = std::chrono::year_month_day(*date).year();
    return year >= FirstYear && year <= LastYear;
}

int daysBetween(std::string_view from, std::string_view to)
{
    const auto first = dayFrom(from);
    const auto second = dayFrom(to);
    return first && second ? static_cast<int>((*second - *first).count()) : 0;
}

std::string dayAfter(std::string_view day, int days)
{
    const auto date = dayFrom(day);
    return date ? dayText((*date + std::chrono::days(days)).time_since_epoch().count()) : std::string();
}

int weekdayOf(std::string_view day)
{
    const auto date = dayFrom(day);
    return date ? static_cast<int>(std::chrono::weekday(*date).iso_encoding()) - 1 : 0;
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
