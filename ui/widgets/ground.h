#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace waymark::ui {

/// A part of the window with a ground of its own and a hairline at one of its edges.
class Ground : public QWidget
{
    Q_OBJECT

public:
    enum class Edge { None, Leading, Trailing, Bottom };

    /// The colours' member to fill with: Ground(&Colours::nav, Edge::Trailing).
    Ground(QColor Colours::*fill, Edge edge, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor Colours::*m_fill;
    Edge m_edge;
};

}   // namespace waymark::ui
