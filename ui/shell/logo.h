#pragma once

#include <QFrame>
#include <QWidget>

namespace waymark::ui {

/// The program's mark, for the eye only.
class Logo : public QWidget
{
    Q_OBJECT

public:
    explicit Logo(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A framed panel with round corners.
class Card : public QFrame
{
    Q_OBJECT

public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}   // namespace waymark::ui
