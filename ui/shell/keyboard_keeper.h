#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace waymark::ui {

/// Watches where in a window the keyboard is. When what had it goes away or hides, Qt gives it to the next control in line,
/// which may stand anywhere; this says in which part it was, so that it can stay there.
class KeyboardKeeper : public QObject
{
    Q_OBJECT

public:
    enum class Part { Elsewhere, Pages, Pane };
    Q_ENUM(Part)

    /// Borrows all three, which outlive it.
    KeyboardKeeper(QWidget& window, QWidget& pages, QWidget& pane);

    /// Which part the keyboard was in last.
    [[nodiscard]] Part part() const { return m_part; }
    /// What had it last within the pages; null when that is gone, hidden or cannot take it.
    [[nodiscard]] QWidget* lastInPages() const;

signals:
    /// It went somewhere by chance, out of that part.
    void lost(waymark::ui::KeyboardKeeper::Part part);

private:
    void follow(QWidget* now);
    [[nodiscard]] bool isLost() const;
    [[nodiscard]] Part partOf(const QWidget* widget) const;

    QWidget& m_window;
    QWidget& m_pages;
    QWidget& m_pane;
    Part m_part = Part::Elsewhere;
    bool m_hasLast = false;
    QPointer<QWidget> m_last, m_lastInPages;
};

}   // namespace waymark::ui
