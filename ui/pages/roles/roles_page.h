#pragma once

#include "pages/page.h"
#include "pages/roles/matrix/role_matrix_filter.h"

class QStackedWidget;

namespace waymark::ui {

class EmptyState;
class FilterButton;
class MatrixLegend;
class RoleCompareView;
class RoleMatrixView;
class RoleNeedsView;
class Segments;
class Session;
class TextLabel;

/// The matrix of roles and skills, its list form, and the comparison of two roles.
class RolesPage : public Page
{
    Q_OBJECT

public:
    RolesPage(Session& session, QWidget* parent);
    ~RolesPage() override;

    /// A role, or a skill as the target role needs it.
    bool reveal(const Id& thing) override;
    [[nodiscard]] bool hides(const Id& thing) const override;
    void clearFilters() override;
    [[nodiscard]] Id usualThing() const override;
    void focusMain() override;
    void focusFilter() override;
    /// Views and legend end where the details begin; the matrix scrolls to what was chosen.
    void setCovered(int width) override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildToolBar();
    void buildViews();
    void buildActs();
    void connectAll();
    void takeAnswers();
    void offerShows();
    void applyShow();
    void applySort();
    void showFitting();
    void showCount();
    void choose(const Id& skill, const Id& role);
    void copy(const QString& text);
    [[nodiscard]] bool isList() const;
    [[nodiscard]] bool isComparing() const;

    Session& m_session;
    RoleMatrixModel m_matrix;
    RoleMatrixFilter m_rows;
    QWidget* m_toolBar = nullptr;
    Segments* m_form = nullptr;
    FilterButton* m_show = nullptr;
    FilterButton* m_sort = nullptr;
    TextLabel* m_count = nullptr;
    QWidget* m_body = nullptr;   ///< the views and the legend
    QStackedWidget* m_views = nullptr;
    RoleMatrixView* m_table = nullptr;
    RoleNeedsView* m_list = nullptr;
    RoleCompareView* m_compare = nullptr;
    EmptyState* m_empty = nullptr;
    MatrixLegend* m_legend = nullptr;
};

}   // namespace waymark::ui
