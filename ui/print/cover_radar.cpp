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
constexpr qreal LineSample = 28;   // of a line, in the legend

std::vector<RadarSpoke> reportSpokes(const Report& report)
{
    const bool hasRole = !report.roleTitle.empty();
    std::vector<AreaFigures> areas;
    for (const ReportArea& area : report.areas) {
        const AreaFigures one{qstring(area.title), area.whole, hasRole ? area.tally : Tally{}, {}};
        if (isOfInterest(one, hasRole)) areas.push_back(one);
    }
    return spokesOf(areas, hasRole);
}

/// In the letters that a PDF can search, unlike those of the screen's radar.
void paintLabels(QPainter& painter, const QRectF& where, const std::vector<RadarSpoke>& spokes)
{
    for (std::size_t at = 0; at < spokes.size(); ++at) {
        const QRectF label = radarLabel(where, at, spokes, Theme::forPaper());
        paintLines(painter, label, wrapped(spokes[at].title, smallInk(), label.width() + 1, LabelLines), smallInk(),
            radarLabelAlignment(at, spokes.size()));
    }
}

/// Gives what stands right of it.
QRectF paintSample(QPainter& painter, const QRectF& where, const QPen& pen, const QString& text)
{
    const qreal middle = where.center().y();
    painter.setPen(pen);
    painter.drawLine(QPointF(where.left(), middle), QPointF(where.left() + LineSample, middle));
    const QRectF words = where.adjusted(LineSample + Space::Small, 0, 0, 0);
    return words.adjusted(paintLine(painter, words, text, smallInk()) + Space::Huge, 0, 0, 0);
}

void paintRadarLegend(QPainter& painter, const QRectF& where, const Report& report)
{
    const Theme& theme = Theme::forPaper();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF rest = paintSample(painter, where, ownPen(theme), CoverRadarWords::tr("done"));
    if (!report.roleTitle.empty())
        paintSample(painter, rest, askedPen(theme), CoverRadarWords::tr("what the role asks for"));
}

}   // namespace

bool hasRadar(const Report& report)
{
    return makeARadar(reportSpokes(report).size());
}

qreal heightOfRadar(qreal width)
{
    return radarHeight(static_cast<int>(width), Theme::forPaper()) + Paper::Row;
}

void paintReportRadar(QPainter& painter, const QRectF& where, const Report& report)
{
    const std::vector<RadarSpoke> spokes = reportSpokes(report);
    const QRectF web = where.adjusted(0, 0, 0, -Paper::Row);
    paintRadarLines(painter, web, spokes, Theme::forPaper());
    paintLabels(painter, web, spokes);
    paintRadarLegend(painter, QRectF(where.left(), web.bottom(), where.width(), Paper::Row), report);
}

}   // namespace waymark::ui
