#include "widgets/link_chip.h"

#include "theme/marks.h"
#include "theme/paint_help.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QtMath>

#include <algorithm>

namespace waymark::ui {

namespace {

QFont figureFont()
{
    return Theme::current().font(TextRole::Small);
}

}   // namespace

LinkChip::LinkChip(const QString& title, QWidget* parent) : QAbstractButton(parent)
{
    setText(title);
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    refreshFont();
}

void LinkChip::setTally(const Tally& tally)
{
    if (m_tally == tally) return;
    m_tally = tally;
    const bool hasFigure = tally.needed > 0;
    m_figure = hasFigure ? QStringLiteral("%1/%2").arg(tally.done).arg(tally.needed) : QString();
    setAccessibleName(hasFigure ? tr("%1, %2 of %3 done").arg(text()).arg(tally.done).arg(tally.needed) : text());
    measure();
}

void LinkChip::refreshFont()
{
    const QFont wanted = Theme::current().font(TextRole::Body);
    if (font() != wanted) setFont(wanted);
    measure();
}

/// Once, since layouts ask often. Fractions of a pixel are rounded up: else the last letters are elided.
void LinkChip::measure()
{
    m_titleWidth = qCeil(QFontMetricsF(font()).horizontalAdvance(text()));
    m_figureWidth =
        m_figure.isEmpty() ? 0 : Space::Small + qCeil(QFontMetricsF(figureFont()).horizontalAdvance(m_figure));
    updateGeometry();
    update();
}

QSize LinkChip::sizeHint() const
{
    return {2 * Space::Small + m_titleWidth + m_figureWidth, Theme::current().rowHeight(Height::PaneRow)};
}

QSize LinkChip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 2 * Space::Huge + m_figureWidth), sizeHint().height()};
}

void LinkChip::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    setToolTip(width() < sizeHint().width() ? tipText(text()) : QString());
}

void LinkChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = Theme::current().colours();
    fillRounded(painter, rect(), Radius::Normal,
        m_tally.isComplete() ? colours.doneTint
            : isDown()       ? colours.pressed
                             : colours.track);
    if (underMouse()) frameRounded(painter, rect(), Radius::Normal, colours.lineStrong, Line::Hair);
    const auto visual = [this](const QRect& where) { return QStyle::visualRect(layoutDirection(), rect(), where); };
    const auto alignment = [this](Qt::Alignment side) {
        return int(QStyle::visualAlignment(layoutDirection(), side | Qt::AlignVCenter)) | Qt::TextSingleLine;
    };
    const QRect inner = rect().adjusted(Space::Small, 0, -Space::Small, 0);
    const QRect words = inner.adjusted(0, 0, -m_figureWidth, 0);
    painter.setPen(colours.text);
    painter.drawText(
        visual(words), alignment(Qt::AlignLeft), fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    painter.setFont(figureFont());
    painter.setPen(m_tally.isComplete() ? colours.text : colours.text2);
    painter.drawText(visual(inner), alignment(Qt::AlignRight), m_figure);
}

}   // namespace waymark::ui
