#pragma once

#include "pages/page.h"

class QStackedWidget;

namespace waymark::ui {

class EmptyState;
class FilterButton;
class ProjectLadder;
class Session;
class TextLabel;

/// The ladder of projects, of one role or of all.
class ProjectsPage : public Page
{
    Q_OBJECT

public:
    ProjectsPage(Session& session, QWidget* parent);

    /// A project, or a step of one.
    bool reveal(const Id& thing) override;
    [[nodiscard]] bool hides(const Id& thing) const override;
    void clearFilters() override;
    /// The next best project.
    [[nodiscard]] Id usualThing() const override;
    void focusMain() override;
    void focusFilter() override;

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Stale { Nothing, Numbers, Everything };

    void buildToolBar();
    void buildViews();
    void connectAll();
    void readAgain(Stale what);
    void offerRoles();
    void applyRole();
    void showFitting();
    void refreshToolBar();

    Session& m_session;
    Stale m_stale = Stale::Nothing;
    Id m_target;   ///< the target role that the filter last followed
    QWidget* m_toolBar = nullptr;
    FilterButton* m_role = nullptr;
    TextLabel* m_count = nullptr;
    QStackedWidget* m_views = nullptr;
    ProjectLadder* m_ladder = nullptr;
    EmptyState* m_empty = nullptr;
};

}   // namespace waymark::ui
