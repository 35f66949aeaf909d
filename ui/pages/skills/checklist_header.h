#pragma once

#include <QHeaderView>

namespace waymark::ui {

/// The head of the checklist's table. Its sections follow the table's width.
class ChecklistHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ChecklistHeader(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void paintEvent(QPaintEvent* event) override;
};

/// Carries the head on above the scroll bar.
class HeadCorner : public QWidget
{
    Q_OBJECT

public:
    explicit HeadCorner(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}   // namespace waymark::ui
