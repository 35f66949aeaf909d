#include "widgets/steady_input.h"

#include <QAbstractButton>
#include <QAbstractItemView>
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

/// Faster than a finger is: what X sends while a key is held, where Qt does not see that it repeats.
constexpr quint64 RepeatMs = 10;

/// A list says that it is, for the editors that its rows could have.
bool isTypedInto(const QWidget& widget)
{
    return widget.testAttribute(Qt::WA_InputMethodEnabled) &&
        qobject_cast<const QAbstractItemView*>(&widget) == nullptr;
}

/// A key that does something, with Ctrl too: not one that moves.
bool isActKey(const QKeyEvent& key)
{
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape: return true;
    default: return key.key() >= Qt::Key_Space && key.key() <= Qt::Key_ydiaeresis;
    }
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

bool SteadyInput::isHeld(const QWidget& widget, const QKeyEvent& key) const
{
    const bool isRepeated =
        key.timestamp() != 0 && key.key() == m_released && key.timestamp() - m_releasedAt < RepeatMs;
    return (key.isAutoRepeat() || isRepeated) && isActKey(key) && !isTypedInto(widget);
}

bool SteadyInput::eventFilter(QObject* watched, QEvent* event)
{
    auto* widget = qobject_cast<QWidget*>(watched);
    if (widget == nullptr) return false;
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
    case QEvent::KeyRelease: return keepsKey(*widget, *static_cast<QKeyEvent*>(event));
    case QEvent::MouseButtonPress: m_clicked = nullptr; return false;
    case QEvent::MouseButtonRelease: return std::exchange(m_clicked, nullptr) == widget;
    case QEvent::MouseButtonDblClick:
        m_clicked = isPressedOnce(*widget) ? widget : nullptr;
        return m_clicked != nullptr;
    case QEvent::Wheel:
        if (!isTurnedByWheel(*widget)) return false;
        // Ignored, so that what stands around it scrolls.
        event->ignore();
        return true;
    default: return false;
    }
}

// One that is claimed here reaches no shortcut, and comes again as a press, which is kept too.
bool SteadyInput::keepsKey(const QWidget& widget, QKeyEvent& key)
{
    if (key.type() == QEvent::KeyRelease) {
        m_released = key.key();
        m_releasedAt = key.timestamp();
        return false;
    }
    const bool isKept = isHeld(widget, key);
    if (isKept) key.accept();
    return isKept;
}

}   // namespace waymark::ui
