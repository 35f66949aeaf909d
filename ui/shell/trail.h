#pragma once

#include "base/id.h"

#include <cstddef>
#include <vector>

namespace waymark::ui {

/// Where one has been in the window, to go back and forward through. Going somewhere else from the middle ends what was
/// ahead.
class Trail
{
public:
    struct Stop
    {
        int page = -1;
        Id thing;
        friend bool operator==(const Stop&, const Stop&) = default;
    };

    /// Somewhere else from now on; the same place again is no stop.
    void goTo(const Stop& stop);
    /// Something else at the same place.
    void look(const Id& thing);
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_stops.size(); }
    /// Only when one can.
    Stop back() { return m_stops[--m_at]; }
    Stop forward() { return m_stops[++m_at]; }

private:
    std::vector<Stop> m_stops;
    std::size_t m_at = 0;
};

}   // namespace waymark::ui
