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

std::optional<double> doneShare(const Tally& tally)
{
    if (tally.needed == 0) return {};
    return static_cast<double>(tally.done) / tally.needed;
}

QString tipOf(const AreaFigures& area, const Role* second)
{
    const QString own = area.own.needed == 0
        ? SpokeWords::tr("%1: nothing asked for").arg(area.title)
        : SpokeWords::tr("%1: %2 of %n topics done", nullptr, area.own.needed).arg(area.title).arg(area.own.done);
    if (second == nullptr) return own;
    const QString title = qstring(second->title);
    if (area.second.needed == 0) return SpokeWords::tr("%1; nothing for %2").arg(own, title);
    return SpokeWords::tr("%1; %2 of %3 for %4")
        .arg(own, QString::number(area.second.done), QString::number(area.second.needed), title);
}

}   // namespace

bool makeARadar(std::size_t areas)
{
    return areas >= ChartMeasure::RadarLeastSpokes && areas <= ChartMeasure::RadarMostSpokes;
}

std::vector<AreaFigures> areaFigures(
    const CatalogIndex& catalog, const Progress& progress, const Role* role, const Role* second)
{
    std::vector<AreaFigures> figures;
    const std::vector<AreaCoverage> own = areaCoverage(catalog, progress, role);
    const auto others = second != nullptr ? areaCoverage(catalog, progress, second) : std::vector<AreaCoverage>();
    for (std::size_t at = 0; at < own.size(); ++at) {
        AreaFigures one{qstring(catalog.catalog().areas[at].title), own[at].tally};
        if (second != nullptr) one.second = others[at].tally;
        if (one.own.needed + one.second.needed > 0) figures.push_back(std::move(one));
    }
    return figures;
}

std::vector<RadarSpoke> spokesOf(const std::vector<AreaFigures>& areas, const Role* second)
{
    std::vector<RadarSpoke> spokes;
    for (const AreaFigures& area : areas)
        spokes.push_back({area.title, doneShare(area.own), doneShare(area.second), tipOf(area, second)});
    return spokes;
}

}   // namespace waymark::ui
