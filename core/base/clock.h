#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace waymark {

/// A reading of the clock as the learner saw it; it never changes afterwards, wherever the file travels.
struct Moment
{
    std::int64_t utcMs = 0;   ///< milliseconds since 1970 in UTC
    int offsetMinutes = 0;   ///< local time minus UTC
    friend bool operator==(const Moment&, const Moment&) = default;
};

/// The learner's own day of that moment: `2026-11-24`.
[[nodiscard]] std::string localDay(const Moment& moment);
/// A day of the calendar in just this form, of the years 1900 to 2999: no clock shows others.
[[nodiscard]] bool isDay(std::string_view text);
/// From one ISO day to a later one; negative to an earlier one, 0 when either is no day.
[[nodiscard]] int daysBetween(std::string_view from, std::string_view to);
/// The ISO day so many days later, or earlier; empty when it is no day.
[[nodiscard]] std::string dayAfter(std::string_view day, int days);
/// 0 is Monday, 6 is Sunday; 0 when it is no day.
[[nodiscard]] int weekdayOf(std::string_view day);
/// `2026-11-24T16:05:09.123Z`
[[nodiscard]] std::string isoUtc(std::int64_t utcMs);

/// Where the time comes from, so that tests can hold it.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Moment now() const = 0;
};

/// The computer's clock and its time zone.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Moment now() const override;
};

}   // namespace waymark
