#include "widgets/steady_input.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QKeyEvent>
#include <QMenu>
#include <QWheelEvent>

#include <utility>

namespace waymark::ui {

namespace {

bool isTypedInto(const QWidget& widget)
{
    return widget.testAttribute(Qt::WA_InputMethodEnabled);
}

/// A key that does something: not one that moves, and not one with which somebody types.
bool isActKey(const QKeyEvent& key)
{
    constexpr auto Chords = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if ((key.modifiers() & Chords) != 0) return false;
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape: return true;
    default: return !key.text().isEmpty() && key.text().at(0).isPrint();
    }
}

bool isHeld(const QWidget& widget, const QKeyEvent& key)
{
    return key.isAutoRepeat() && isActKey(key) && !isTypedInto(widget);
}

/// Not a list, a text, a calendar or a menu, which know double clicks, and nothing that is pressed many times in a row.
bool isPressedOnce(const QWidget& widget)
{
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget); button != nullptr && button->autoRepeat())
        return false;
    for (const QWidget* above = &widget; above != nullptr; above = above->parentWidget()) {
        const bool hasOwn = qobject_cast<const QAbstractSpinBox*>(above) != nullptr ||
            qobject_cast<const QCalendarWidget*>(above) != nullptr || qobject_cast<const QMenu*>(above) != nullptr;
        if (hasOwn) return false;
        if (above->isWindow()) break;
    }
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget.parentWidget());
    const bool isViewport = area != nullptr && area->viewport() == &widget;
    return !isViewport && !isTypedInto(widget) && qobject_cast<const QAbstractSlider*>(&widget) == nullptr;
}

bool isTurnedByWheel(const QWidget& widget)
{
    return qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
        qobject_cast<const QComboBox*>(&widget) != nullptr;
}

}   // namespace

SteadyInput::SteadyInput(QApplication& application)
{
    application.installEventFilter(this);
}

bool SteadyInput::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    const bool isOfMouse =
        type == QEvent::MouseButtonDblClick || type == QEvent::MouseButtonRelease || type == QEvent::MouseButtonPress;
    if (!isOfMouse && type != QEvent::KeyPress && type != QEvent::Wheel) return false;
    auto* widget = qobject_cast<QWidget*>(watched);
    if (widget == nullptr) return false;
    switch (type) {
    case QEvent::KeyPress: return isHeld(*widget, *static_cast<QKeyEvent*>(event));
    case QEvent::MouseButtonPress: m_clicked = nullptr; return false;
    case QEvent::MouseButtonRelease: return std::exchange(m_clicked, nullptr) == widget;
    case QEvent::MouseButtonDblClick:
        m_clicked = isPressedOnce(*widget) ? widget : nullptr;
        return m_clicked != nullptr;
    default: break;
    }
    if (!isTurnedByWheel(*widget)) return false;
    // Ignored, so that what stands around it scrolls.
    event->ignore();
    return true;
}

}   // namespace waymark::ui
