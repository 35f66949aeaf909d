#include "widgets/buttons.h"

#include "theme/marks.h"
#include "theme/paint_help.h"
#include "theme/style.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace waymark::ui {

void makePrimary(QPushButton& button)
{
    button.setProperty(PrimaryProperty, true);
    button.update();
}

QPushButton* actButton(const QString& iconName, const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(icon(iconName), text, parent);
    button->setAutoDefault(false);
    return button;
}

IconButton::IconButton(const QString& iconName, const QString& text, QWidget* parent, const QKeySequence& key)
    : QToolButton(parent), m_key(key)
{
    setIcon(ui::icon(iconName));
    setIconSize({IconSize::Normal, IconSize::Normal});
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setWords(text);
}

void IconButton::setWords(const QString& text)
{
    setAccessibleName(text);
    setToolTip(tipText(m_key.isEmpty() ? text : tr("%1 (%2)").arg(text, m_key.toString(QKeySequence::NativeText))));
}

LinkButton::LinkButton(const QString& text, QWidget* parent) : QPushButton(text, parent)
{
    setFlat(true);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    refreshFont();
}

void LinkButton::setAlarming(bool isAlarming)
{
    m_isAlarming = isAlarming;
    update();
}

void LinkButton::setFlush(bool isFlush)
{
    m_isFlush = isFlush;
    updateGeometry();
}

QSize LinkButton::sizeHint() const
{
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    return {words.width() + (m_isFlush ? 0 : 2 * Space::Tiny), Theme::current().rowHeight(Height::PaneRow)};
}

QSize LinkButton::minimumSizeHint() const
{
    return sizeHint();
}

void LinkButton::refreshFont()
{
    const QFont wanted = Theme::current().font(TextRole::Body, QFont::DemiBold);
    if (font() != wanted) setFont(wanted);
}

void LinkButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = Theme::current().colours();
    QFont shown = font();
    shown.setUnderline(isEnabled() && underMouse());
    painter.setFont(shown);
    painter.setPen(!isEnabled() ? colours.disabled : m_isAlarming ? colours.error : colours.accent);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextHideMnemonic, text());
}

}   // namespace waymark::ui
