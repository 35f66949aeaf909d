#include "charts/stack_bars.h"

#include "charts/axis.h"
#include "theme/chart_measures.h"
#include "theme/marks.h"
#include "theme/paint_help.h"
#include "widgets/coverage_bar.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <memory>
#include <utility>

namespace waymark::ui {

namespace {

using namespace ChartMeasure;

struct StackWords
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::StackBars)
};

QString figures(const Tally& tally)
{
    return isolated(StackWords::tr("%1 of %2").arg(tally.done).arg(tally.needed));
}

/// The widths of the columns that hold words.
struct StackColumns
{
    double title = 0;
    double figures = 0;
};

StackColumns columnsOf(const QRectF& where, const std::vector<StackRow>& rows, const Theme& theme)
{
    const QFont font = theme.font(TextRole::Body);
    QStringList titles, all;
    bool hasMarks = false;
    for (const StackRow& row : rows) {
        hasMarks = hasMarks || row.tier;
        titles << row.title;
        all << figures(row.tally);
    }
    StackColumns columns{widestOf(titles, font), widestOf(all, font)};
    if (hasMarks) columns.title += theme.scaled(IconSize::Small.at1x) + Space::Tiny;
    columns.title = std::min(columns.title + 1, where.width() * StackTitleShare);
    return columns;
}

QRectF rowPlace(const QRectF& where, std::size_t row, const Theme& theme)
{
    const double height = theme.rowHeight(Height::Row);
    return {where.left(), where.top() + double(row) * height, where.width(), height};
}

/// The bar of a painter that runs from right to left grows from the right.
void paintDirectedBar(QPainter& painter, const QRectF& place, const Tally& tally, const Theme& theme)
{
    const PainterKeeper keeper(painter);
    if (painter.layoutDirection() == Qt::RightToLeft) {
        painter.translate(place.left() + place.right(), 0);
        painter.scale(-1, 1);
    }
    paintCoverageBar(painter, place, tally, theme);
}

}   // namespace

double stackBarsHeight(std::size_t rows, const Theme& theme)
{
    return double(rows) * theme.rowHeight(Height::Row);
}

void paintStackBars(QPainter& painter, const QRectF& where, const std::vector<StackRow>& rows, const Theme& theme)
{
    const PainterKeeper keeper(painter);
    const StackColumns columns = columnsOf(where, rows, theme);
    const bool isReversed = painter.layoutDirection() == Qt::RightToLeft;
    const auto directed = [&](double left, double width, const QRectF& row) {
        const double from = isReversed ? row.right() - left - width : row.left() + left;
        return QRectF(from, row.top(), width, row.height());
    };
    painter.setFont(theme.font(TextRole::Body));
    const QFontMetricsF metrics(painter.font());
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const QRectF place = rowPlace(where, at, theme);
        if (painter.hasClipping() && !painter.clipBoundingRect().intersects(place)) continue;
        const QRectF title = directed(0, columns.title, place);
        painter.setPen(theme.colours().text);
        if (rows[at].tier) paintTierWord(painter, title, *rows[at].tier, theme);
        else
            painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                metrics.elidedText(isolated(rows[at].title), Qt::ElideRight, title.width()));
        const double barLeft = columns.title + Space::Medium;
        const double barWidth = where.width() - barLeft - Space::Medium - columns.figures;
        QRectF bar = directed(barLeft, std::max(1.0, barWidth), place);
        bar = QRectF(bar.left(), bar.center().y() - StackBar / 2.0, bar.width(), StackBar);
        paintDirectedBar(painter, snapped(painter, bar), rows[at].tally, theme);
        painter.setPen(theme.colours().text);
        painter.drawText(directed(where.width() - columns.figures, columns.figures, place),
            Qt::AlignRight | Qt::AlignVCenter, figures(rows[at].tally));
    }
}

std::vector<ChartPoint> stackBarPoints(const QRectF& where, const std::vector<StackRow>& rows, const Theme& theme)
{
    std::vector<ChartPoint> points;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const QRectF place = rowPlace(where, at, theme);
        points.push_back({place, place, StackWords::tr("%1: %2").arg(rows[at].title, tallyText(rows[at].tally))});
    }
    return points;
}

ChartDrawing stackDrawing(std::vector<StackRow> rows)
{
    const auto shared = std::make_shared<const std::vector<StackRow>>(std::move(rows));
    ChartDrawing drawing;
    drawing.paint = [shared](QPainter& painter, const QRectF& where, const Theme& theme) {
        paintStackBars(painter, where, *shared, theme);
    };
    drawing.points = [shared](
                         const QRectF& where, const Theme& theme) { return stackBarPoints(where, *shared, theme); };
    drawing.down = 1;
    return drawing;
}

}   // namespace waymark::ui
