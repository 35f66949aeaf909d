#include "pages/roles/matrix/matrix_legend.h"

#include "theme/marks.h"
#include "theme/paint_help.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace waymark::ui {

namespace {

constexpr int PipSize = Space::Small, PartWidth = Space::Huge + Space::Tiny;
constexpr int DepthsWidth = PipSize * 6 + Space::Tiny * 3 + Space::Medium * 2;

const Colours& colours()
{
    return Theme::current().colours();
}

QRectF lineIn(const QRectF& mark, qreal height)
{
    return QRectF(mark.left(), mark.center().y() - height / 2, mark.width(), height);
}

/// One, two, three discs.
void paintDepths(QPainter& painter, const QRectF& mark)
{
    qreal left = mark.left();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().text);
    for (const int pips : {1, 2, 3}) {
        for (int pip = 0; pip < pips; ++pip) {
            painter.drawEllipse(lineIn({left, mark.top(), PipSize, mark.height()}, PipSize));
            left += PipSize + (pip + 1 < pips ? Space::Tiny : Space::Medium);
        }
    }
}

void paintNice(QPainter& painter, const QRectF& mark)
{
    const qreal inset = Line::Mark / 2;
    painter.setPen(QPen(colours().text, Line::Mark));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(lineIn(mark, mark.width()).adjusted(inset, inset, -inset, -inset));
}

void paintPart(QPainter& painter, const QRectF& mark)
{
    const QRectF cell = snapped(painter, lineIn(mark, Space::Large));
    fillRounded(painter, cell, Radius::Mark, colours().track);
    const QRectF half(cell.left(), cell.top(), cell.width() / 2, cell.height());
    painter.fillRect(half, colours().doneTint);
    painter.fillRect(QRectF(half.left(), half.bottom() - Space::Tiny, half.width(), Space::Tiny), colours().done);
}

void paintAll(QPainter& painter, const QRectF& mark)
{
    paintCheck(painter, lineIn(mark, mark.width()), colours().done, Line::Mark);
}

void paintLearning(QPainter& painter, const QRectF& mark)
{
    painter.fillRect(snapped(painter, lineIn(mark, Line::Chart)), colours().learning);
}

void paintSkipped(QPainter& painter, const QRectF& mark)
{
    paintHatch(painter, lineIn(mark, Space::Tiny), colours().skipped);
}

void paintNone(QPainter& painter, const QRectF& mark)
{
    paintNotNeeded(painter, mark, Theme::current());
}

QFont wordFont()
{
    return Theme::current().font(TextRole::Small);
}

int lineHeight()
{
    return std::max(int(Height::Legend), QFontMetrics(wordFont()).height() + 2 * Space::Small);
}

}   // namespace

MatrixLegend::MatrixLegend(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("matrixLegend"));
    m_parts = {
        {tr("beginner to advanced"), DepthsWidth, &paintDepths},
        {tr("nice to have"), PipSize, &paintNice},
        {tr("part done"), PartWidth, &paintPart},
        {tr("all done"), IconSize::Small, &paintAll},
        {tr("learning"), Space::Large, &paintLearning},
        {tr("skipped"), Space::Large, &paintSkipped},
        {tr("not needed"), PipSize, &paintNone},
    };
    setAccessibleName(tr("Legend of the matrix"));
    setAccessibleDescription(tr("One to three discs: how deep a role needs the skill, beginner to advanced; rings "
                                "instead of discs: nice to have. A fill from the left: part done; a check: all done. "
                                "A thin line: learning; hatched: skipped; a dash: not needed."));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    fitHeight();
}

int MatrixLegend::partWidth(const Part& part) const
{
    return part.markWidth + Space::Small + QFontMetrics(wordFont()).horizontalAdvance(part.text);
}

std::vector<QRect> MatrixLegend::places(int width) const
{
    std::vector<QRect> places;
    QPoint at(Space::Medium, 0);
    for (const Part& part : m_parts) {
        const int needed = partWidth(part);
        if (at.x() > Space::Medium && at.x() + needed > width - Space::Tiny)
            at = {Space::Medium, at.y() + lineHeight()};
        places.emplace_back(at, QSize(needed, lineHeight()));
        at.rx() += needed + Space::Medium;
    }
    return places;
}

void MatrixLegend::fitHeight()
{
    const int height = places(width()).back().bottom() + 1;
    if (height != minimumHeight()) setFixedHeight(height);
}

void MatrixLegend::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void MatrixLegend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) fitHeight();
}

void MatrixLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colours().head);
    painter.fillRect(QRect(0, 0, width(), 1), colours().line);
    painter.setFont(wordFont());
    const std::vector<QRect> all = places(width());
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const Part& part = m_parts[i];
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), all[i]);
        const QRect mark =
            QStyle::visualRect(layoutDirection(), place, QRect(place.topLeft(), QSize(part.markWidth, place.height())));
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        part.paint(painter, mark);
        painter.restore();
        painter.setPen(colours().text);
        painter.drawText(
            place, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter)), part.text);
    }
}

}   // namespace waymark::ui
