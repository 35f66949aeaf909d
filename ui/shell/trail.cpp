#include "shell/trail.h"

namespace waymark::ui {

namespace {
constexpr std::size_t MostStops = 100;
}

void Trail::goTo(const Stop& stop)
{
    if (!m_stops.empty()) {
        if (m_stops[m_at] == stop) return;
        m_stops.resize(m_at + 1);
    }
    m_stops.push_back(stop);
    if (m_stops.size() > MostStops) m_stops.erase(m_stops.begin());
    m_at = m_stops.size() - 1;
}

void Trail::look(const Id& thing)
{
    if (!m_stops.empty()) m_stops[m_at].thing = thing;
}

}   // namespace waymark::ui
