#pragma once

#include "pages/skills/checklist_columns.h"
#include "pages/skills/expansion.h"
#include "pages/skills/row_painter.h"
#include "widgets/row_tree.h"

namespace waymark::ui {

class ChecklistDelegate;
class StickyHeads;

/// The checklist's table: a tree of whole painted rows with boxes to tick. It keeps expansion, selection and scroll
/// position over filters and changes, and tells the Session what is selected.
class ChecklistView : public RowTree
{
    Q_OBJECT

public:
    enum class Part { Chevron, Box, Row };

    /// Borrows the model, which outlives it.
    ChecklistView(Session& session, ChecklistModel& model, QWidget* parent = nullptr);

    /// Opens areas, and skills in which something is being learnt: for a learner who comes here first.
    void startExpansion();
    /// Opens what it stands in, brings it into view and selects it. False when the filter hides it.
    bool reveal(const Id& id);
    void selectFirst();

    void paintRow(QPainter& painter, const QRect& row, const QModelIndex& index) const;
    [[nodiscard]] Part partAt(const QModelIndex& index, const QRect& row, const QPoint& position) const;
    /// A click on its box: that row alone, whatever else is selected.
    void tick(const QModelIndex& index);

    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void selectAll() override;
    /// Letters are acts here (L, S, N, E), not a search; the filter searches.
    void keyboardSearch(const QString& search) override;

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles = {}) override;

private:
    void build();
    void connectModel();
    void layOutColumns();
    void rememberRows();
    void restoreRows();
    void restoreExpansion();
    void expandKept(const QModelIndex& parent);
    void rememberExpansion(const QModelIndex& index, bool isOpen);
    void publishSelection();
    void addShownRows(const QModelIndex& parent, QItemSelection& rows) const;
    void setHovered(const QModelIndex& index);
    void updateRow(const QModelIndex& index);
    [[nodiscard]] bool expandsAll() const;
    [[nodiscard]] QRect rowRect(const QModelIndex& index) const;
    [[nodiscard]] QModelIndexList selectedRowList() const;
    [[nodiscard]] RowLook look(const QModelIndex& index) const;
    bool act(int key);

    Session& m_session;
    ChecklistModel& m_model;
    RowPainter m_painter;
    ChecklistColumns m_columns;
    Expansion m_expansion;
    ChecklistDelegate* m_delegate;
    StickyHeads* m_heads;
    QPersistentModelIndex m_hovered;
    QPersistentModelIndex m_pressedBox;
    std::vector<Id> m_keptSelection;
    Id m_keptCurrent;
    bool m_isRestoring = false;
};

}   // namespace waymark::ui
