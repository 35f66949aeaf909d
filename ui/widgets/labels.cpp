#include "widgets/labels.h"

#include "theme/marks.h"
#include "theme/paint_help.h"

#include <QEvent>
#include <QHelpEvent>
#include <QStyle>
#include <QToolTip>

namespace waymark::ui {

namespace {

constexpr int KeyAir = 5, KeyHeight = 18;

QPalette::ColorRole paletteRole(Ink ink)
{
    switch (ink) {
    case Ink::Text: return QPalette::WindowText;
    case Ink::Second: return QPalette::PlaceholderText;
    case Ink::Accent: return QPalette::Link;
    case Ink::Error: return QPalette::BrightText;
    }
    return QPalette::WindowText;
}

}   // namespace

TextLabel::TextLabel(const QString& text, TextRole role, QFont::Weight weight, Ink ink, QWidget* parent)
    : QLabel(parent), m_role(role), m_weight(weight)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setInk(ink);
    refreshFont();
}

void TextLabel::setInk(Ink ink)
{
    setForegroundRole(paletteRole(ink));
}

void TextLabel::setWeight(QFont::Weight weight)
{
    m_weight = weight;
    refreshFont();
}

void TextLabel::refreshFont()
{
    const QFont wanted = Theme::current().font(m_role, m_weight);
    if (font() != wanted) setFont(wanted);
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return {std::min(hint.width(), fontMetrics().averageCharWidth() * 4), hint.height()};
}

bool ElidedLabel::isElided() const
{
    return !wordWrap() && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

void ElidedLabel::paintEvent(QPaintEvent* event)
{
    if (wordWrap()) return TextLabel::paintEvent(event);
    QPainter painter(this);
    const QRect room = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    style()->drawItemText(&painter, room, int(QStyle::visualAlignment(layoutDirection(), alignment())), palette(),
        isEnabled(), shown, foregroundRole());
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !isElided() || !toolTip().isEmpty()) return TextLabel::event(event);
    // Escaped, since a tool tip would read a name as markup.
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), tipText(text()), this);
    return true;
}

SectionTitle::SectionTitle(const QString& text, QWidget* parent)
    : TextLabel(text, TextRole::Small, QFont::DemiBold, Ink::Second, parent)
{}

KeyLabel::KeyLabel(const QString& key, QWidget* parent)
    : TextLabel(key, TextRole::Small, QFont::Normal, Ink::Second, parent)
{
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyLabel::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + 2 * KeyAir, std::max(KeyHeight, metrics.height() + 2)};
}

QSize KeyLabel::minimumSizeHint() const
{
    return sizeHint();
}

void KeyLabel::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    frameRounded(painter, rect(), Radius::Mark, Theme::current().colours().control, Line::Hair);
    painter.end();
    TextLabel::paintEvent(event);
}

}   // namespace waymark::ui
