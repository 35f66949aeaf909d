#include "theme/marks.h"

#include "theme/paint_help.h"

#include <QPainterPath>

#include <algorithm>
#include <vector>

namespace waymark::ui {

namespace {

constexpr qreal CheckWidth = 1.75;
constexpr qreal GapWide = 2, GapNarrow = 1, NarrowBar = 8, EdgeFrom = 8, SegmentMin = 3;

struct TickColours
{
    QColor frame, fill, onFill;
};

TickColours tickColours(TickMark mark, const Colours& colours, bool isEnabled)
{
    if (!isEnabled) return {colours.disabled, colours.disabled, colours.bg};
    switch (mark) {
    case TickMark::Open: return {colours.lineStrong, colours.box, colours.text};
    case TickMark::Learning: return {colours.done, colours.learning, colours.onAccent};
    case TickMark::Done: return {colours.done, colours.done, colours.onAccent};
    case TickMark::Skipped: return {colours.skipped, colours.skipped, colours.onAccent};
    case TickMark::Part: return {colours.done, colours.done, colours.onAccent};
    }
    return {};
}

// In a square of 16 whose origin is the painter's.
void paintInside(QPainter& painter, TickMark mark, const TickColours& ink)
{
    switch (mark) {
    case TickMark::Open: return;
    case TickMark::Learning: fillRounded(painter, QRectF(3, 8, 10, 5), 0.75, ink.fill); return;
    case TickMark::Done: paintCheck(painter, QRectF(0, 0, 16, 16), ink.onFill, CheckWidth); return;
    case TickMark::Part: fillRounded(painter, QRectF(4, 7, 8, 2), 0.75, ink.fill); return;
    case TickMark::Skipped: break;
    }
    painter.setPen(QPen(ink.fill, 1.25, Qt::SolidLine, Qt::RoundCap));
    const QLineF diagonals[] = {{3.5, 8.5, 8.5, 3.5}, {3.75, 12.25, 12.25, 3.75}, {7.5, 12.5, 12.5, 7.5}};
    painter.drawLines(diagonals, 3);
}

struct Segment
{
    State state;
    int count;
    qreal width;
};

std::vector<Segment> segments(const Tally& tally, qreal width, qreal gap)
{
    std::vector<Segment> parts;
    for (const auto& [state, count] : {std::pair{State::Done, tally.done}, {State::Learning, tally.learning},
             {State::Skipped, tally.skipped}, {State::Open, tally.open}})
        if (count > 0) parts.push_back({state, count, 0});
    if (parts.empty()) return {{State::Open, 1, width}};
    const qreal room = width - gap * qreal(parts.size() - 1);
    qreal used = 0;
    for (Segment& part : parts) {
        part.width = std::max(SegmentMin, room * part.count / std::max(tally.needed, 1));
        used += part.width;
    }
    // What the smallest were widened by comes from the widest.
    auto widest = std::max_element(parts.begin(), parts.end(), [](auto& a, auto& b) { return a.width < b.width; });
    widest->width += room - used;
    return parts;
}

void paintSegment(QPainter& painter, const QRectF& where, State state, const Colours& colours)
{
    painter.fillRect(where, state == State::Done ? colours.done : colours.track);
    if (state == State::Skipped) paintHatch(painter, where, colours.skipped);
    if (state != State::Learning) return;
    const qreal half = snappedLength(painter, where.height() / 2);
    painter.fillRect(QRectF(where.left(), where.bottom() - half, where.width(), half), colours.learning);
}

}   // namespace

TickMark tickMark(State state)
{
    switch (state) {
    case State::Open: return TickMark::Open;
    case State::Learning: return TickMark::Learning;
    case State::Done: return TickMark::Done;
    case State::Skipped: return TickMark::Skipped;
    }
    return TickMark::Open;
}

TickMark tickMark(const Tally& parts)
{
    if (parts.isComplete()) return TickMark::Done;
    if (parts.done > 0) return TickMark::Part;
    if (parts.learning > 0) return TickMark::Learning;
    return parts.needed > 0 && parts.skipped == parts.needed ? TickMark::Skipped : TickMark::Open;
}

void paintTick(QPainter& painter, const QRectF& where, TickMark mark, const Theme& theme, bool isEnabled)
{
    const PainterKeeper keeper(painter);
    const qreal side = std::min(where.width(), where.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(where.center());
    square = snapped(painter, square);
    const TickColours ink = tickColours(mark, theme.colours(), isEnabled);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / TickSize::Box.at1x, square.height() / TickSize::Box.at1x);
    // Ground and frame in one, which is half of what a PDF has to write for it.
    const bool isFramed = mark != TickMark::Done;
    const qreal inset = isFramed ? Line::Mark / 2 : 0;
    const QRectF box = QRectF(0, 0, TickSize::Box.at1x, TickSize::Box.at1x).adjusted(inset, inset, -inset, -inset);
    painter.setPen(isFramed ? QPen(ink.frame, Line::Mark) : QPen(Qt::NoPen));
    painter.setBrush(isFramed ? theme.colours().box : ink.fill);
    painter.drawRoundedRect(box, Radius::Mark, Radius::Mark);
    paintInside(painter, mark, ink);
}

void paintCoverageBar(QPainter& painter, const QRectF& where, const Tally& tally, const Theme& theme)
{
    const PainterKeeper keeper(painter);
    const QRectF bar = snapped(painter, where);
    const qreal gap = bar.height() <= NarrowBar ? GapNarrow : GapWide;
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath round;
    round.addRoundedRect(bar, Radius::Mark, Radius::Mark);
    painter.save();
    painter.setClipPath(round, Qt::IntersectClip);
    qreal left = bar.left();
    for (const Segment& part : segments(tally, bar.width(), gap)) {
        paintSegment(
            painter, snapped(painter, QRectF(left, bar.top(), part.width, bar.height())), part.state, theme.colours());
        left += part.width + gap;
    }
    painter.restore();
    if (bar.height() >= EdgeFrom) frameRounded(painter, bar, Radius::Mark, theme.colours().barEdge, Line::Hair);
}

void paintFocusRing(QPainter& painter, const QRectF& where, const Theme& theme)
{
    frameRounded(painter, snapped(painter, where), Radius::Normal, theme.colours().focus, Line::Focus);
}

void paintLogo(QPainter& painter, const QRectF& where, const Theme& theme)
{
    const PainterKeeper keeper(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.topLeft());
    painter.scale(where.width() / 128, where.height() / 128);
    QPainterPath wing(QPointF(8, 15.2));
    wing.cubicTo(8, 11.1, 12.4, 8.5, 16, 10.6);
    wing.lineTo(64, 40);
    wing.lineTo(64, 88);
    wing.lineTo(16, 117.4);
    wing.cubicTo(12.4, 119.5, 8, 116.9, 8, 112.8);
    wing.closeSubpath();
    painter.fillPath(wing, theme.colours().done);
    painter.translate(128, 0);
    painter.scale(-1, 1);
    painter.fillPath(wing, theme.colours().learning);
}

}   // namespace waymark::ui
