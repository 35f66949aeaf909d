#include "shell/keyboard_keeper.h"

#include <QApplication>
#include <QWidget>

namespace waymark::ui {

KeyboardKeeper::KeyboardKeeper(QWidget& window, QWidget& pages, QWidget& pane)
    : QObject(&window), m_window(window), m_pages(pages), m_pane(pane)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

QWidget* KeyboardKeeper::lastInPages() const
{
    const bool canTakeIt = m_lastInPages && m_lastInPages->isVisible() && m_lastInPages->isEnabled();
    return canTakeIt ? m_lastInPages.data() : nullptr;
}

// Told when the act that made it go is over: most of them put the keyboard somewhere themselves.
void KeyboardKeeper::follow(QWidget* now)
{
    const bool isElsewhere = now == nullptr ? !m_window.isActiveWindow() : now->window() != &m_window;
    if (isElsewhere) return;
    if (isLost() && m_part != Part::Elsewhere) {
        const Part part = m_part;
        m_hasLast = false;
        QMetaObject::invokeMethod(
            this,
            [this, part, by = QPointer<QWidget>(now)] {
                if (QApplication::focusWidget() == by.data() && partOf(by) != part) emit lost(part);
            },
            Qt::QueuedConnection);
    }
    if (now == nullptr) return;
    m_hasLast = true;
    m_last = now;
    m_part = partOf(now);
    if (m_part == Part::Pages) m_lastInPages = now;
}

bool KeyboardKeeper::isLost() const
{
    return m_hasLast && (!m_last || !m_last->isVisible());
}

KeyboardKeeper::Part KeyboardKeeper::partOf(const QWidget* widget) const
{
    if (m_pages.isAncestorOf(widget)) return Part::Pages;
    return m_pane.isAncestorOf(widget) ? Part::Pane : Part::Elsewhere;
}

}   // namespace waymark::ui
