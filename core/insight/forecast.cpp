#include "insight/forecast.h"

#include "base/clock.h"

#include <algorithm>
#include <array>
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
        const auto at = lengths.begin() + placeOfTenth(tenth);
        std::nth_element(lengths.begin(), at, lengths.end());
        return *at;
    }

    /// The lowest, the middle and the highest tenth at the end of that week.
    [[nodiscard]] std::array<double, 3> hoursAt(std::size_t week)
    {
        m_hours.clear();
        for (const Future& future : m_futures) m_hours.push_back(week < future.size() ? future[week] : future.back());
        // Each part holds the tenth that is looked for in it, so the whole is sorted out once only.
        const auto lowest = m_hours.begin() + placeOfTenth(Lowest), middle = m_hours.begin() + placeOfTenth(Middle),
                   highest = m_hours.begin() + placeOfTenth(Highest);
        std::nth_element(m_hours.begin(), middle, m_hours.end());
        std::nth_element(m_hours.begin(), lowest, middle);
        std::nth_element(middle + 1, highest, m_hours.end());
        return {*lowest, *middle, *highest};
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

    /// Of the smallest value that so many tenths of all futures do not exceed.
    static std::ptrdiff_t placeOfTenth(std::size_t tenth)
    {
        return static_cast<std::ptrdiff_t>((ForecastFutures * tenth + Tenths - 1) / Tenths - 1);
    }

    double m_hoursLeft;
    const std::vector<WorkWeek>& m_past;
    std::mt19937_64 m_random{Seed};
    std::vector<Future> m_futures;
    std::vector<double> m_hours;   ///< of one week, kept for its room
};

void addFan(Forecast& result, Futures& futures, std::string_view today, int weeks)
{
    result.fan.push_back({std::string(today), 0, 0, 0});
    for (int week = 0; week < weeks; ++week) {
        const auto [slow, middle, quick] = futures.hoursAt(static_cast<std::size_t>(week));
        result.fan.push_back({dayAfter(today, 7 * (week + 1)), slow, middle, quick});
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
    Futures futures(hoursLeft, past);
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
