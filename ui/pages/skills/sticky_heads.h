#pragma once

#include <QModelIndex>
#include <QWidget>

#include <vector>

namespace waymark::ui {

class ChecklistView;

/// The heads of the area and the skill whose rows are on top of the view, kept in sight while those scroll. Painted
/// over the view; a screen reader meets the rows themselves. The next head pushes the old one out.
class StickyHeads : public QWidget
{
    Q_OBJECT

public:
    explicit StickyHeads(ChecklistView& view);

    /// Takes the place that fits what the view shows now.
    void follow();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    struct Head
    {
        QPersistentModelIndex index;
        QRect row;
    };

    [[nodiscard]] std::vector<Head> headsNow() const;
    [[nodiscard]] const Head* headAt(const QPoint& position) const;

    ChecklistView& m_view;
    std::vector<Head> m_heads;   ///< the area's first
};

}   // namespace waymark::ui
