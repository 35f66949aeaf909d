#include "theme/marks.h"

#include "theme/paint_help.h"

#include <QPainterPath>

namespace waymark::ui {

namespace {

constexpr qreal CellHeight = 18, DoneLine = 4, LearningLine = 2, SkippedLine = 4, ShareGap = 1, ShareMin = 2;
constexpr qreal PipFirst = 12, PipPitch = 12, PipMiddle = 7, Disc = 7.5, Ring = 6;
constexpr qreal CheckFromRight = 12, CheckSize = 14, MatrixCheckWidth = 2;
constexpr qreal DashWidth = 8, DashHeight = 1;

QRectF groundIn(const QRectF& where)
{
    QRectF ground(0, 0, where.width(), std::min(CellHeight, where.height()));
    ground.moveCenter(where.center());
    return ground;
}

void paintShares(QPainter& painter, const QRectF& ground, const Tally& tally, const Colours& colours)
{
    const auto share = [&](int count) {
        return count == 0 ? 0 : std::max(ground.width() * count / tally.needed, ShareMin);
    };
    const auto foot = [&](qreal left, qreal width, qreal height) {
        return snapped(painter, QRectF(left, ground.bottom() - height, width, height));
    };
    qreal left = ground.left();
    if (tally.done > 0) {
        const qreal width = share(tally.done);
        painter.fillRect(foot(left, width, ground.height()), colours.doneTint);
        painter.fillRect(foot(left, width, DoneLine), colours.done);
        left += width;
    }
    if (tally.learning > 0) {
        painter.fillRect(foot(left + ShareGap, share(tally.learning) - ShareGap, LearningLine), colours.learning);
        left += share(tally.learning);
    }
    if (tally.skipped > 0)
        paintHatch(painter, foot(left + ShareGap, share(tally.skipped) - ShareGap, SkippedLine), colours.skipped);
}

void paintPips(QPainter& painter, const QRectF& ground, Tier through, bool isMust, const QColor& colour)
{
    painter.setPen(isMust ? QPen(Qt::NoPen) : QPen(colour, Line::Mark));
    painter.setBrush(isMust ? QBrush(colour) : QBrush(Qt::NoBrush));
    const qreal radius = (isMust ? Disc : Ring) / 2;
    for (int pip = 0; pip <= static_cast<int>(through); ++pip)
        painter.drawEllipse(
            QPointF(ground.left() + PipFirst + pip * PipPitch, ground.top() + PipMiddle), radius, radius);
}

}   // namespace

void paintMatrixCell(
    QPainter& painter, const QRectF& where, Tier through, bool isMust, const Tally& tally, const Theme& theme)
{
    const PainterKeeper keeper(painter);
    const Colours& colours = theme.colours();
    // All in it grows with the text beside it.
    const qreal scale = theme.textScale();
    painter.translate(where.topLeft());
    painter.scale(scale, scale);
    const QRectF ground = snapped(painter, groundIn(QRectF(QPointF(), where.size() / scale)));
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath round;
    round.addRoundedRect(ground, Radius::Mark, Radius::Mark);
    painter.fillPath(round, colours.track);
    painter.save();
    painter.setClipPath(round, Qt::IntersectClip);
    if (tally.needed > 0) paintShares(painter, ground, tally, colours);
    painter.restore();
    paintPips(painter, ground, through, isMust, colours.text);
    if (!tally.isComplete()) return;
    QRectF check(0, 0, CheckSize, CheckSize);
    check.moveCenter(QPointF(ground.right() - CheckFromRight, ground.top() + PipMiddle - 0.5));
    paintCheck(painter, check, colours.done, MatrixCheckWidth);
}

void paintNotNeeded(QPainter& painter, const QRectF& where, const Theme& theme)
{
    QRectF dash(0, 0, DashWidth, DashHeight);
    dash.moveCenter(where.center());
    painter.fillRect(snapped(painter, dash), theme.colours().lineStrong);
}

}   // namespace waymark::ui
