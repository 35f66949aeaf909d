#include "print/cover_radar.h"

#include "charts/radar.h"
#include "print/paper_text.h"
#include "theme/chart_measures.h"
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
constexpr std::size_t MostSpokes = 12;   // whose labels find room around so small a web
constexpr qreal LineSample = 28;   // of a line, in the legend

double share(int part, int whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / whole;
}

/// The areas that the role asks for or in which something was done, as on the screen.
std::vector<RadarSpoke> spokesOf(const Report& report)
{
    std::vector<RadarSpoke> spokes;
    for (const ReportArea& area : report.areas)
        if (report.roleTitle.empty() || area.tally.needed + area.whole.done > 0)
            spokes.push_back({qstring(area.title), share(area.whole.done, area.whole.needed),
                report.roleTitle.empty() ? 0 : share(area.tally.needed, area.whole.needed), {}});
    return spokes;
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
    const std::size_t spokes = spokesOf(report).size();
    return spokes >= ChartMeasure::RadarLeastSpokes && spokes <= MostSpokes;
}

qreal heightOfRadar(qreal width)
{
    return radarHeight(static_cast<int>(width), Theme::forPaper()) + Paper::Row;
}

void paintReportRadar(QPainter& painter, const QRectF& where, const Report& report)
{
    const std::vector<RadarSpoke> spokes = spokesOf(report);
    const QRectF web = where.adjusted(0, 0, 0, -Paper::Row);
    paintRadarLines(painter, web, spokes, Theme::forPaper());
    paintLabels(painter, web, spokes);
    paintRadarLegend(painter, QRectF(where.left(), web.bottom(), where.width(), Paper::Row), report);
}

}   // namespace waymark::ui
