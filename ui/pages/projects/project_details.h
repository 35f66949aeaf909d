#pragma once

#include "catalog/catalog.h"

#include <QWidget>

#include <vector>

class QBoxLayout;

namespace waymark::ui {

class Session;
class StepRow;

/// What an opened project shows under its row: the brief, the steps to tick, and when it is accepted.
class ProjectDetails : public QWidget
{
    Q_OBJECT

public:
    ProjectDetails(Session& session, const Project& project, QWidget* parent);

    void read();
    /// The box of this step; null when there is none.
    [[nodiscard]] QWidget* boxOf(const Id& step) const;
    /// Puts the boxes after `widget` in the order of Tab.
    void followInTabOrder(QWidget* widget);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeBrief(const Project& project);
    [[nodiscard]] QBoxLayout* makeSteps(const Project& project);
    [[nodiscard]] QBoxLayout* makeAcceptance(const Project& project);
    void addRows(const std::vector<Step>& steps, QBoxLayout& column);

    Session& m_session;
    QBoxLayout* m_columns = nullptr;
    std::vector<StepRow*> m_steps;
};

}   // namespace waymark::ui
