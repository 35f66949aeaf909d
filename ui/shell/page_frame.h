#pragma once

#include <QWidget>

namespace waymark::ui {

/// A column and, at its trailing edge, the detail pane while it is open: beside the column, or over it; but never over
/// the column's foot, where the notices are.
class PageFrame : public QWidget
{
    Q_OBJECT

public:
    PageFrame(QWidget& column, QWidget& foot, QWidget& pane, QWidget* parent = nullptr);

    /// The pane takes its place beside the column; or it is closed, and opens over it.
    void setOver(bool isOver);
    void setOpen(bool isOpen);
    [[nodiscard]] bool isOver() const { return m_isOver; }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// Nothing but the column.
    void setAlone(bool isAlone);
    /// How much of the column's trailing edge is under the pane.
    [[nodiscard]] int covered() const { return m_covered; }

signals:
    void coveredChanged(int width);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] int paneWidth() const;
    void arrange();

    QWidget& m_column;
    QWidget& m_foot;
    QWidget& m_pane;
    bool m_isOver = false;
    bool m_isOpen = false;
    bool m_isAlone = false;
    int m_covered = 0;
};

}   // namespace waymark::ui
