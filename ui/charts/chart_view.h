#pragma once

#include "theme/theme.h"

#include <QRectF>
#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QHelpEvent;
class QPainter;

namespace waymark::ui {

/// One value of a chart.
struct ChartPoint
{
    QRectF area;   ///< where the mouse meets it
    QRectF mark;   ///< what the ring of the keyboard stands around
    QString words;   ///< "22 Nov 2026: 84 h done, 40 topics"
};

/// What a ChartView shows: a painter and its points, in the order in which the keyboard walks them.
struct ChartDrawing
{
    std::function<void(QPainter&, const QRectF&, const Theme&)> paint;
    std::function<std::vector<ChartPoint>(const QRectF&, const Theme&)> points;
    int across = 1;   ///< how many points Left and Right go
    int down = 0;   ///< how many Up and Down go; with 0 they scroll the page
    std::size_t start = 0;   ///< where the keyboard comes in
};

/// A chart as a widget. The mouse over a point tells its value in a tool tip. By keyboard the arrows, Home and End walk the
/// points, and each tells its value in a tool tip and as the accessible description, which is the sentence before.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    /// `sentence` is what the chart says as a whole.
    void setDrawing(ChartDrawing drawing, const QString& sentence);
    /// The height that it wants at a width; without one it is as high as it is set to be.
    void setHeightFor(std::function<int(int width)> heightFor);

    [[nodiscard]] std::vector<ChartPoint> points() const;
    /// Of the point that the keyboard is on; empty before the first key.
    [[nodiscard]] QString currentWords() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void showTip(const QHelpEvent& help);
    void goTo(int point);
    void leave();

    ChartDrawing m_drawing;
    QString m_sentence;
    std::function<int(int)> m_heightFor;
    int m_current = -1;
};

}   // namespace waymark::ui
