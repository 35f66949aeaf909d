#pragma once

#include "pages/page.h"

class QStackedWidget;

namespace waymark::ui {

class ChecklistModel;
class ChecklistView;
class EmptyState;
class Session;
class SkillsFilterBar;

/// The checklist: area, skill, topic, with boxes to tick and a bar of filters.
class SkillsPage : public Page
{
    Q_OBJECT

public:
    /// Borrows the session, which outlives it.
    SkillsPage(Session& session, QWidget* parent = nullptr);

    /// Filters that hide it are cleared.
    bool reveal(const Id& thing) override;
    [[nodiscard]] bool hides(const Id& thing) const override;
    void clearFilters() override;
    bool showTopics(const TopicList& topics) override;
    void focusMain() override;
    void focusFilter() override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void connectAll();
    void applyFilter();
    void followLearner();
    void followCatalog();
    void showFitting();

    Session& m_session;
    ChecklistModel* m_model;
    SkillsFilterBar* m_filters;
    ChecklistView* m_view;
    QStackedWidget* m_stack;
    EmptyState* m_nobody;
    EmptyState* m_nothing;
    std::string m_learner;   ///< whom the filters were last set for
    std::string m_role;   ///< and that learner's target role then
};

}   // namespace waymark::ui
