#pragma once

#include "charts/radar.h"
#include "insight/coverage.h"

#include <vector>

namespace waymark::ui {

/// One area of the radar in numbers: the musts of the role, or all its topics where there is no role.
struct AreaFigures
{
    QString title;
    Tally own;
    Tally second = {};   ///< the musts of the role that is laid over it
};

/// Whether a radar can hold them; else there are bars.
[[nodiscard]] bool makeARadar(std::size_t areas);

/// The areas that one of the roles asks for; all of them without a role.
[[nodiscard]] std::vector<AreaFigures> areaFigures(
    const CatalogIndex& catalog, const Progress& progress, const Role* role, const Role* second = nullptr);
/// How much is done of what is asked for; the rim is all of it.
[[nodiscard]] std::vector<RadarSpoke> spokesOf(const std::vector<AreaFigures>& areas, const Role* second = nullptr);

}   // namespace waymark::ui
