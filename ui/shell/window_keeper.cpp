#include "shell/window_keeper.h"

#include "bridge/preferences.h"
#include "bridge/session.h"
#include "shell/main_window.h"

#include <QApplication>

namespace waymark::ui {

WindowKeeper::WindowKeeper(Session& session, WindowOptions options)
    : m_session(session), m_options(std::move(options)), m_textPercent(session.preferences().textPercent())
{
    Theme::setTextPercent(*qApp, m_textPercent);
    m_window = std::make_unique<MainWindow>(m_session, m_options);
    m_window->show();
    // Later, since the control that asks for it is part of the window that goes.
    connect(
        &m_session.preferences(), &Preferences::changed, this, &WindowKeeper::followPreferences, Qt::QueuedConnection);
}

WindowKeeper::~WindowKeeper() = default;

void WindowKeeper::followPreferences()
{
    const int percent = m_session.preferences().textPercent();
    if (percent == m_textPercent) return;
    m_textPercent = percent;
    renew();
}

void WindowKeeper::renew()
{
    const QWidget* focus = m_window->focusWidget();
    const QString focusName = focus == nullptr ? QString() : focus->objectName();
    m_window->leave();
    m_options.page = m_window->page();
    m_options.theme = Theme::current().choice();
    m_options.notices.clear();

    Theme::setTextPercent(*qApp, m_textPercent);
    auto next = std::make_unique<MainWindow>(m_session, m_options);
    next->show();
    if (auto* same = focusName.isEmpty() ? nullptr : next->findChild<QWidget*>(focusName); same != nullptr)
        same->setFocus(Qt::OtherFocusReason);
    // The one before goes when the new one is there: with none, the program would end.
    m_window = std::move(next);
}

}   // namespace waymark::ui
