#pragma once

#include <QWidget>

#include <vector>

namespace waymark::ui {

/// The marks of the matrix and their words, along its foot; on a second line where there is no room.
class MatrixLegend : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixLegend(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Paints into `mark` with this painter.
    using Painter = void (*)(QPainter& painter, const QRectF& mark);
    struct Part
    {
        QString text;
        int markWidth;
        Painter paint;
    };

    [[nodiscard]] std::vector<QRect> places(int width) const;
    [[nodiscard]] int partWidth(const Part& part) const;
    void fitHeight();

    std::vector<Part> m_parts;
};

}   // namespace waymark::ui
