#pragma once

#include "shell/window_options.h"

#include <QObject>

#include <memory>

class QWidget;

namespace waymark::ui {

class MainWindow;
class Session;

/// Owns the window. When text of another size is asked for it makes the window anew, where the one before stood, on its
/// page and with the keyboard at the same control: text decides measures everywhere.
class WindowKeeper : public QObject
{
    Q_OBJECT

public:
    /// Borrows the session, which outlives it. Shows the window.
    WindowKeeper(Session& session, WindowOptions options);
    ~WindowKeeper() override;

    [[nodiscard]] MainWindow& window() { return *m_window; }

private:
    void followPreferences();
    void renew();

    Session& m_session;
    WindowOptions m_options;
    int m_textPercent;   ///< of the window that is shown
    std::unique_ptr<MainWindow> m_window;
};

}   // namespace waymark::ui
