#pragma once

#include "pages/roles/compare/role_gap_model.h"

#include <QWidget>

class QStackedWidget;

namespace waymark::ui {

class EmptyState;
class FilterButton;
class IconButton;
class NeedsTree;
class Session;
class TextLabel;

/// From one role to another: what is missing, in topics and hours. The learner's own progress counts; "What I have done" as
/// the start counts it alone.
class RoleCompareView : public QWidget
{
    Q_OBJECT

public:
    explicit RoleCompareView(Session& session, QWidget* parent = nullptr);

    /// The roles of the catalog; answers that it still has are kept.
    void readRoles();
    /// The gap is counted again; while hidden only when it is shown.
    void readAgain();
    [[nodiscard]] TextCells cells() const { return m_gap.cells(); }
    /// "From Data Scientist to ML Engineer 82 topics are missing, 310 h."
    [[nodiscard]] QString summary() const;
    void focusMain();

signals:
    /// A need of the role that is compared to.
    void chosen(const waymark::Id& skill, const waymark::Id& role);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void setDefaults();
    void showGap(RoleGap gap);
    void swap();
    void choose(const QModelIndex& index);

    Session& m_session;
    RoleGapModel m_gap;
    FilterButton* m_from = nullptr;
    FilterButton* m_to = nullptr;
    IconButton* m_swap = nullptr;
    TextLabel* m_summary = nullptr;
    QStackedWidget* m_stack = nullptr;
    NeedsTree* m_list = nullptr;
    EmptyState* m_nothing = nullptr;
    bool m_isStale = true;
    bool m_hasDefaults = false;
};

}   // namespace waymark::ui
