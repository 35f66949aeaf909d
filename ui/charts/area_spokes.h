#pragma once

#include "charts/radar.h"
#include "insight/coverage.h"

#include <vector>

namespace waymark::ui {

/// One area of the radar in numbers: topics of all of it, and those that the roles' musts ask for.
struct AreaFigures
{
    QString title;
    Tally whole;
    Tally asked;   ///< of the role's musts; nothing without a role
    Tally second;   ///< of the second role's
};

/// False for an area that a role asks nothing of and in which nothing was done.
[[nodiscard]] bool isOfInterest(const AreaFigures& area, bool hasRole);

/// Whether a radar can hold them; else there are bars.
[[nodiscard]] bool makeARadar(std::size_t areas);

/// The areas that one of the roles asks for or in which something was done; all of them without a role.
[[nodiscard]] std::vector<AreaFigures> areaFigures(
    const CatalogIndex& catalog, const Progress& progress, const Role* role, const Role* second = nullptr);
[[nodiscard]] std::vector<RadarSpoke> spokesOf(
    const std::vector<AreaFigures>& areas, bool hasRole, const Role* second = nullptr);

}   // namespace waymark::ui
