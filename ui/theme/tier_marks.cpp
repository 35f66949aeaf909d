#include "theme/marks.h"

#include "theme/paint_help.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <QStyle>

#include <cmath>

namespace waymark::ui {

namespace {

constexpr qreal MarkSize = 10, MarkGap = 6;
constexpr int StarPoints = 5;
constexpr qreal StarOuter = 5.25, StarInner = 2.25;

QPainterPath star()
{
    QPolygonF corners;
    for (int corner = 0; corner < 2 * StarPoints; ++corner) {
        const qreal angle = M_PI * corner / StarPoints - M_PI / 2;
        const qreal radius = corner % 2 == 0 ? StarOuter : StarInner;
        corners << QPointF(5 + radius * std::cos(angle), 5.35 + radius * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    return path;
}

// In a square of 10.
QPainterPath tierShape(Tier tier)
{
    if (tier == Tier::Advanced) return star();
    QPainterPath path;
    path.addPolygon(tier == Tier::Beginner ? QPolygonF({{5, 0.9}, {9.6, 9.1}, {0.4, 9.1}, {5, 0.9}})
                                           : QPolygonF({{5, 0.1}, {9.9, 5}, {5, 9.9}, {0.1, 5}, {5, 0.1}}));
    path.closeSubpath();
    return path;
}

}   // namespace

QColor tierColour(Tier tier, const Theme& theme)
{
    const Colours& colours = theme.colours();
    switch (tier) {
    case Tier::Beginner: return colours.beginner;
    case Tier::Intermediate: return colours.intermediate;
    case Tier::Advanced: return colours.advanced;
    }
    return colours.text;
}

QColor tierTint(Tier tier, const Theme& theme)
{
    const Colours& colours = theme.colours();
    switch (tier) {
    case Tier::Beginner: return colours.beginnerTint;
    case Tier::Intermediate: return colours.intermediateTint;
    case Tier::Advanced: return colours.advancedTint;
    }
    return colours.track;
}

void paintTierMark(QPainter& painter, const QRectF& where, Tier tier, const Theme& theme)
{
    const PainterKeeper keeper(painter);
    const qreal side = std::min(where.width(), where.height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.center() - QPointF(side / 2, side / 2));
    painter.scale(side / MarkSize, side / MarkSize);
    static const QPainterPath shapes[] = {
        tierShape(Tier::Beginner), tierShape(Tier::Intermediate), tierShape(Tier::Advanced)};
    painter.fillPath(shapes[static_cast<int>(tier)], tierColour(tier, theme));
}

qreal paintTierWord(QPainter& painter, const QRectF& where, Tier tier, const Theme& theme)
{
    const PainterKeeper keeper(painter);
    const QFont font = theme.font(TextRole::Small, QFont::Medium);
    const QString word = tierWord(tier);
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    const qreal size = MarkSize * theme.textScale(), gap = MarkGap * theme.textScale();
    const qreal used = size + gap + QFontMetricsF(font, painter.device()).horizontalAdvance(word);
    QRectF mark(where.left(), where.center().y() - size / 2, size, size);
    QRectF text = where.adjusted(size + gap, 0, 0, 0);
    if (isMirrored) {
        mark.moveRight(where.right());
        text.moveRight(mark.left() - gap);
    }
    paintTierMark(painter, snapped(painter, mark), tier, theme);
    painter.setFont(font);
    painter.setPen(tierColour(tier, theme));
    painter.drawText(text,
        int(QStyle::visualAlignment(painter.layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine),
        word);
    return used;
}

}   // namespace waymark::ui
