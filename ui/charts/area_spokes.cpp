#include "charts/area_spokes.h"

#include "theme/chart_measures.h"
#include "theme/marks.h"

#include <QCoreApplication>

namespace waymark::ui {

namespace {

struct SpokeWords
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::AreaSpokes)
};

double share(int part, int whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / whole;
}

}   // namespace

bool isOfInterest(const AreaFigures& area, bool hasRole)
{
    return area.whole.needed > 0 && (!hasRole || area.asked.needed + area.second.needed + area.whole.done > 0);
}

bool makeARadar(std::size_t areas)
{
    return areas >= ChartMeasure::RadarLeastSpokes && areas <= ChartMeasure::RadarMostSpokes;
}

std::vector<AreaFigures> areaFigures(
    const CatalogIndex& catalog, const Progress& progress, const Role* role, const Role* second)
{
    std::vector<AreaFigures> figures;
    const auto asked = [&](const Area& area, const Role* one) {
        return one != nullptr ? areaTally(catalog, area.id, progress, one) : Tally{};
    };
    for (const Area& area : catalog.catalog().areas) {
        const AreaFigures one{qstring(area.title), areaTally(catalog, area.id, progress, nullptr), asked(area, role),
            asked(area, second)};
        if (isOfInterest(one, role != nullptr)) figures.push_back(one);
    }
    return figures;
}

std::vector<RadarSpoke> spokesOf(const std::vector<AreaFigures>& areas, bool hasRole, const Role* second)
{
    std::vector<RadarSpoke> spokes;
    for (const AreaFigures& area : areas) {
        const int whole = area.whole.needed;
        QString tip = SpokeWords::tr("%1: %2 of %3 topics done").arg(area.title).arg(area.whole.done).arg(whole);
        if (hasRole) tip = SpokeWords::tr("%1, %2 asked for").arg(tip).arg(area.asked.needed);
        if (second != nullptr)
            tip = SpokeWords::tr("%1, %2 by %3").arg(tip).arg(area.second.needed).arg(qstring(second->title));
        RadarSpoke spoke{area.title, share(area.whole.done, whole), share(area.asked.needed, whole), tip};
        if (second != nullptr) spoke.laidOver = share(area.second.needed, whole);
        spokes.push_back(spoke);
    }
    return spokes;
}

}   // namespace waymark::ui
