#include "print/cover_radar.h"

#include "charts/area_spokes.h"
#include "print/paper_text.h"
#include "theme/marks.h"

#include <QCoreApplication>
#include <QPainter>

namespace waymark::ui {

namespace {

struct CoverRadarWords
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::CoverRadar)
};

constexpr int LabelLines = 2;
constexpr qreal LegendAir = Space::Small;
constexpr qreal LineSample = 28;   // of a line, in the legend

std::vector<RadarSpoke> reportSpokes(const Report& report)
{
    std::vector<AreaFigures> areas;
    for (const ReportArea& area : report.areas)
        if (area.tally.needed > 0) areas.push_back({qstring(area.title), area.tally});
    return spokesOf(areas);
}

/// In the letters that a PDF can search, unlike those of the screen's radar.
void paintLabels(QPainter& painter, const QRectF& where, const std::vector<RadarSpoke>& spokes)
{
    const std::vector<QRectF> labels = radarLabels(where, spokes, Theme::forPaper());
    for (std::size_t at = 0; at < spokes.size(); ++at) {
        const QRectF& label = labels[at];
        paintLines(painter, label, wrapped(spokes[at].title, smallInk(), label.width() + 1, LabelLines), smallInk(),
            radarLabelAlignment(at, spokes.size()));
    }
}

void paintRadarLegend(QPainter& painter, const QRectF& where, const Report& report)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal middle = where.center().y();
    painter.setPen(ownPen(Theme::forPaper()));
    painter.drawLine(QPointF(where.left(), middle), QPointF(where.left() + LineSample, middle));
    const QString words = report.roleTitle.empty() ? CoverRadarWords::tr("done; the rim is all topics of the area")
                                                   : CoverRadarWords::tr("done; the rim is all that the role asks for");
    paintLine(painter, where.adjusted(LineSample + Space::Small, 0, 0, 0), words, smallInk());
}

}   // namespace

bool hasRadar(const Report& report)
{
    return makeARadar(reportSpokes(report).size());
}

qreal heightOfRadar(qreal width)
{
    return radarHeight(static_cast<int>(width), Theme::forPaper()) + LegendAir + Paper::Row;
}

void paintReportRadar(QPainter& painter, const QRectF& where, const Report& report)
{
    const std::vector<RadarSpoke> spokes = reportSpokes(report);
    const QRectF web = where.adjusted(0, 0, 0, -LegendAir - Paper::Row);
    paintRadarLines(painter, web, spokes, Theme::forPaper());
    paintLabels(painter, web, spokes);
    paintRadarLegend(painter, QRectF(where.left(), web.bottom() + LegendAir, where.width(), Paper::Row), report);
}

}   // namespace waymark::ui
