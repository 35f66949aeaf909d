#include "detail/pane_row.h"

#include "theme/marks.h"
#include "theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>
#include <QStyle>

namespace waymark::ui {

namespace {
int tierShape()
{
    return IconSize::Chevron - 2;
}
}

PaneRow::PaneRow(const QString& title, QWidget* parent) : QAbstractButton(parent)
{
    setText(title);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLeads(false);
    refreshWords();
}

void PaneRow::setIcon(const QString& name, bool isAccent)
{
    m_icon = name;
    m_isAccent = isAccent;
    update();
}

void PaneRow::setMark(TickMark mark)
{
    m_mark = mark;
    update();
}

void PaneRow::setTrailing(const QString& text, bool yields)
{
    m_trailing = text;
    m_yields = yields;
    refreshWords();
}

void PaneRow::setTier(Tier tier)
{
    m_tier = tier;
    refreshWords();
}

void PaneRow::setFigure(const QString& text)
{
    m_figure = text;
    refreshWords();
}

void PaneRow::setStrong(bool isStrong)
{
    m_isStrong = isStrong;
    update();
}

void PaneRow::setOutward(bool isOutward)
{
    m_isOutward = isOutward;
    update();
}

void PaneRow::setLeads(bool leads)
{
    m_leads = leads;
    setFocusPolicy(leads ? Qt::StrongFocus : Qt::NoFocus);
    if (leads) setCursor(Qt::PointingHandCursor);
    else unsetCursor();
}

QSize PaneRow::sizeHint() const
{
    return {Width::Navigation, Theme::current().rowHeight(Height::PaneRow)};
}

QSize PaneRow::minimumSizeHint() const
{
    return {Width::NavigationNarrow, sizeHint().height()};
}

void PaneRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    const Colours& colours = theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_leads && underMouse()) {
        QPainterPath ground;
        ground.addRoundedRect(QRectF(rect()).adjusted(-Space::Tiny, 0, Space::Tiny, 0), Radius::Mark, Radius::Mark);
        painter.fillPath(ground, colours.hover);
    }
    const int start = paintLead(painter);
    const int end = paintEnd(painter, start);
    const QRect words(start, 0, width() - end - start, height());
    painter.setFont(titleFont());
    painter.setPen(m_isOutward ? colours.accent : colours.text);
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignVCenter | Qt::AlignLeading, shown);
}

void PaneRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) updateGeometry();
    QAbstractButton::changeEvent(event);
}

void PaneRow::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void PaneRow::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

/// Gives where the title starts.
int PaneRow::paintLead(QPainter& painter) const
{
    if (m_icon.isEmpty() && !m_mark) return 0;
    const Theme& theme = Theme::current();
    const QRect place(0, (height() - IconSize::Small) / 2, IconSize::Small, IconSize::Small);
    const QRectF where = QStyle::visualRect(layoutDirection(), rect(), place);
    if (m_mark) paintTick(painter, where, *m_mark, theme);
    else paintIcon(painter, where, m_icon, m_isAccent ? theme.colours().accent : theme.colours().text2);
    return IconSize::Small + Space::Small;
}

/// Gives how much of the end is taken.
int PaneRow::paintEnd(QPainter& painter, int start) const
{
    const Theme& theme = Theme::current();
    const QFont small = theme.font(TextRole::Small);
    int taken = 0;
    if (!m_figure.isEmpty()) {
        const QFont body = theme.font(TextRole::Body);
        paintWords(painter, 0, m_figure, body, theme.colours().text);
        taken = QFontMetrics(body).horizontalAdvance(QStringLiteral("100 %")) + Space::Small;
    }
    if (m_tier) {
        const QRect place(width() - taken - tierShape(), (height() - tierShape()) / 2, tierShape(), tierShape());
        paintTierMark(painter, QStyle::visualRect(layoutDirection(), rect(), place), *m_tier, theme);
        taken += tierShape() + Space::Small;
    }
    const int title = QFontMetrics(titleFont()).horizontalAdvance(text());
    const int trailing = QFontMetrics(small).horizontalAdvance(m_trailing) + Space::Small;
    if (m_trailing.isEmpty() || (m_yields && start + title + trailing + taken > width())) return taken;
    return paintWords(painter, taken, m_trailing, small, theme.colours().text2);
}

/// Gives how much of the end is taken with these.
int PaneRow::paintWords(QPainter& painter, int taken, const QString& words, const QFont& font, const QColor& ink) const
{
    painter.setFont(font);
    painter.setPen(ink);
    const int wide = painter.fontMetrics().horizontalAdvance(words) + 1;
    const QRect place(width() - taken - wide, 0, wide, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place), Qt::AlignVCenter | Qt::AlignTrailing, words);
    return taken + wide + Space::Small;
}

QFont PaneRow::titleFont() const
{
    return Theme::current().font(TextRole::Body, m_isStrong ? QFont::DemiBold : QFont::Normal);
}

void PaneRow::refreshWords()
{
    QStringList words{text()};
    if (!m_trailing.isEmpty()) words << m_trailing;
    if (m_tier) words << tierWord(*m_tier).toLower();
    if (!m_figure.isEmpty()) words << m_figure;
    const QString all = words.join(QStringLiteral(", "));
    setAccessibleName(all);
    setToolTip(tipText(all));
    update();
}

TierMark::TierMark(Tier tier, QWidget* parent) : QWidget(parent), m_tier(tier)
{
    setToolTip(tierWord(tier));
    setAccessibleName(tierWord(tier));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize TierMark::sizeHint() const
{
    return {tierShape(), tierShape()};
}

void TierMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintTierMark(painter, rect(), m_tier, Theme::current());
}

}   // namespace waymark::ui
