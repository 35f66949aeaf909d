#include "widgets/chip.h"

#include "theme/marks.h"
#include "theme/paint_help.h"

#include <QEvent>

namespace waymark::ui {

namespace {

constexpr int TierAir = 8, TextAir = 6, MarkAndGap = 16;

}   // namespace

Chip::Chip(const QString& text, QWidget* parent) : QWidget(parent), m_text(text)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    refresh();
}

Chip::Chip(Tier tier, QWidget* parent) : Chip(QString(), parent)
{
    setTier(tier);
}

void Chip::setText(const QString& text)
{
    m_text = text;
    m_tier.reset();
    refresh();
}

void Chip::setTier(Tier tier)
{
    m_tier = tier;
    refresh();
}

QString Chip::text() const
{
    return m_tier ? tierWord(*m_tier) : m_text;
}

void Chip::refresh()
{
    setFont(Theme::current().font(TextRole::Small, m_tier ? QFont::Medium : QFont::Normal));
    setAccessibleName(text());
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int air = m_tier ? TierAir * 2 + Theme::current().scaled(MarkAndGap) : TextAir * 2;
    return {metrics.horizontalAdvance(text()) + air, std::max(int(Height::Chip), metrics.height() + Space::Tiny)};
}

QSize Chip::minimumSizeHint() const
{
    return sizeHint();
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::current();
    fillRounded(painter, rect(), Radius::Mark, m_tier ? tierTint(*m_tier, theme) : theme.colours().track);
    if (m_tier) {
        painter.setLayoutDirection(layoutDirection());
        paintTierWord(painter, QRectF(rect()).adjusted(TierAir, 0, -TierAir, 0), *m_tier, theme);
        return;
    }
    painter.setPen(theme.colours().text2);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, m_text);
}

}   // namespace waymark::ui
