#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QKeyEvent;
class QWidget;

namespace waymark::ui {

/// One press is one act, in every window of the program: a key that is held down acts once, the second click of a double
/// click presses nothing again, and the wheel changes no field. Where one types, keys repeat as ever; lists, texts and
/// calendars have double clicks of their own.
class SteadyInput : public QObject
{
    Q_OBJECT

public:
    /// Watches the events of the program as long as it lives.
    explicit SteadyInput(QApplication& application);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isHeld(const QWidget& widget, const QKeyEvent& key) const;
    bool keepsKey(const QWidget& widget, QKeyEvent& key);

    int m_released = 0;   ///< the last key, a Qt::Key
    quint64 m_releasedAt = 0;   ///< ms, by the clock of the events
    QPointer<QWidget> m_clicked;   ///< whose second press was kept from it: so will be what ends it
};

}   // namespace waymark::ui
