#include "insight/forecast.h"

#include "base/clock.h"

#include <algorithm>
#include <random>

namespace waymark {

namespace {

constexpr std::uint64_t Seed = 20'261'124;
constexpr std::size_t Lowest = 1, Middle = 5, Highest = 9, Tenths = 10;

/// The hours of one future at the end of each week, up to the week in which all are done.
using Future = std::vector<double>;

class Futures
{
public:
    Futures(double hoursLeft, const std::vector<WorkWeek>& past) : m_hoursLeft(hoursLeft), m_past(past)
    {
        m_futures.reserve(ForecastFutures);
        for (int at = 0; at < ForecastFutures; ++at) m_futures.push_back(draw());
    }

    /// In how many weeks that tenth of the futures is done; ForecastMostWeeks + 1 for not within them.
    [[nodiscard]] int weeksOfTenth(std::size_t tenth) const
    {
        std::vector<int> lengths;
        for (const Future& future : m_futures) lengths.push_back(lengthOf(future));
        return tenthOf(std::move(lengths), tenth);
    }

    [[nodiscard]] double hoursAt(std::size_t week, std::size_t tenth) const
    {
        std::vector<double> hours;
        for (const Future& future : m_futures) hours.push_back(week < future.size() ? future[week] : future.back());
        return tenthOf(std::move(hours), tenth);
    }

private:
    Future draw()
    {
        Future future;
        double hours = 0;
        while (hours < m_hoursLeft && future.size() < ForecastMostWeeks) {
            // Not a std:: distribution, whose values differ from one standard library to another.
            hours = std::min(m_hoursLeft, hours + m_past[m_random() % m_past.size()].hours);
            future.push_back(hours);
        }
        return future;
    }

    [[nodiscard]] int lengthOf(const Future& future) const
    {
        return future.back() < m_hoursLeft ? ForecastMostWeeks + 1 : static_cast<int>(future.size());
    }

    // The smallest value that so many tenths of all do not exceed.
    template <typename Number>
    static Number tenthOf(std::vector<Number> values, std::size_t tenth)
    {
        const auto at = values.begin() + static_cast<std::ptrdiff_t>((values.size() * tenth + Tenths - 1) / Tenths - 1);
        std::nth_element(values.begin(), at, values.end());
        return *at;
    }

    double m_hoursLeft;
    const std::vector<WorkWeek>& m_past;
    std::mt19937_64 m_random{Seed};
    std::vector<Future> m_futures;
};

void addFan(Forecast& result, const Futures& futures, std::string_view today, int weeks)
{
    result.fan.push_back({std::string(today), 0, 0, 0});
    for (int week = 0; week < weeks; ++week) {
        const auto at = static_cast<std::size_t>(week);
        result.fan.push_back({dayAfter(today, 7 * (week + 1)), futures.hoursAt(at, Lowest), futures.hoursAt(at, Middle),
            futures.hoursAt(at, Highest)});
    }
}

}   // namespace

std::string_view word(Forecast::Kind kind)
{
    switch (kind) {
    case Forecast::Kind::Done: return "done";
    case Forecast::Kind::NotEnough: return "not-enough";
    case Forecast::Kind::Far: return "far";
    case Forecast::Kind::Range: return "range";
    }
    return "";
}

Forecast forecast(double hoursLeft, const std::vector<WorkWeek>& weeks, std::string_view today)
{
    Forecast result;
    result.hoursLeft = hoursLeft;
    result.pace = paceOf(weeks);
    if (hoursLeft <= 0) {
        result.kind = Forecast::Kind::Done;
        return result;
    }
    if (result.pace.activeWeeks < ForecastLeastWeeks) return result;

    const std::vector<WorkWeek> past = paceWeeks(weeks);
    const Futures futures(hoursLeft, past);
    const int early = futures.weeksOfTenth(Lowest), middle = futures.weeksOfTenth(Middle),
              late = futures.weeksOfTenth(Highest);
    if (middle > ForecastMostWeeks) {
        result.kind = Forecast::Kind::Far;
        return result;
    }
    result.kind = Forecast::Kind::Range;
    result.early = dayAfter(today, 7 * early);
    result.middle = dayAfter(today, 7 * middle);
    if (late <= ForecastMostWeeks) result.late = dayAfter(today, 7 * late);
    addFan(result, futures, today, std::min(late, ForecastMostWeeks));
    return result;
}

}   // namespace waymark
