#include "insight/burn_up.h"

#include "base/clock.h"
#include "insight/pace.h"

#include <algorithm>

namespace waymark {

namespace {

using DoneOn = std::pair<std::string, const Id*>;

/// Oldest first. A tick without a day, or with one that is none, was there from the start.
std::vector<DoneOn> doneInOrder(const CatalogIndex& catalog, const Progress& progress)
{
    std::vector<DoneOn> all;
    for (const auto& [id, status] : progress.items)
        if (status.state == State::Done && catalog.topic(id) != nullptr)
            all.emplace_back(isDay(status.day) ? status.day : std::string(), &id);
    std::sort(all.begin(), all.end(), [](const DoneOn& a, const DoneOn& b) {
        return a.first != b.first ? a.first < b.first : *a.second < *b.second;
    });
    return all;
}

/// Progress as it was, brought forward day by day.
class Past
{
public:
    Past(const CatalogIndex& catalog, const Progress& progress, const Role* scope)
        : m_catalog(catalog), m_scope(scope), m_done(doneInOrder(catalog, progress))
    {
        for (const auto& [id, status] : progress.items)
            if (status.state == State::Skipped) m_then.items[id] = status;
        m_covered = scopeCoverage(m_catalog, m_then, m_scope);
        m_whole = m_covered.hoursLeft;
    }

    [[nodiscard]] const std::vector<DoneOn>& done() const { return m_done; }
    [[nodiscard]] const RoleCoverage& covered() const { return m_covered; }
    [[nodiscard]] double whole() const { return m_whole; }

    BurnPoint goOnTo(const std::string& day)
    {
        const std::size_t from = m_next;
        for (; m_next < m_done.size() && m_done[m_next].first <= day; ++m_next)
            m_then.items[*m_done[m_next].second] = {State::Done, m_done[m_next].first, 0};
        if (m_next != from) m_covered = scopeCoverage(m_catalog, m_then, m_scope);
        return {day, m_covered.must.done, m_whole - m_covered.hoursLeft};
    }

private:
    const CatalogIndex& m_catalog;
    const Role* m_scope;
    std::vector<DoneOn> m_done;
    Progress m_then;
    RoleCoverage m_covered;
    double m_whole = 0;
    std::size_t m_next = 0;
};

}   // namespace

BurnUp burnUp(
    const CatalogIndex& catalog, const Progress& progress, const Role* scope, std::string_view today, int firstWeekday)
{
    Past past(catalog, progress, scope);
    BurnUp result{past.covered().must.needed, past.whole(), {}};
    const auto first =
        std::find_if(past.done().begin(), past.done().end(), [](const DoneOn& done) { return !done.first.empty(); });
    if (first == past.done().end() || first->first > today || !isDay(today)) return result;

    std::string week = weekStart(first->first, firstWeekday);
    result.points.push_back(past.goOnTo(dayAfter(week, -1)));
    for (; week <= today; week = dayAfter(week, 7))
        result.points.push_back(past.goOnTo(std::min(dayAfter(week, 6), std::string(today))));
    return result;
}

}   // namespace waymark
