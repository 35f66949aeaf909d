#include "pages/projects/project_details.h"

#include "bridge/session.h"
#include "theme/marks.h"
#include "theme/project_measures.h"
#include "widgets/labels.h"
#include "widgets/step_row.h"
#include "widgets/tick_box.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

ProjectDetails::ProjectDetails(Session& session, const Project& project, QWidget* parent)
    : QWidget(parent), m_session(session), m_columns(new QHBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    // Under the boxes of the rows.
    const int left = ProjectMeasure::Widening - int(Line::Hair) + Space::Huge;
    column->setContentsMargins(left, Space::Medium, Space::Huge, Space::Medium);
    column->setSpacing(Space::Medium);
    column->addWidget(makeBrief(project));
    m_columns->setSpacing(Space::Huge);
    if (!project.steps.empty()) m_columns->addLayout(makeSteps(project), 1);
    if (!project.acceptance.empty()) m_columns->addLayout(makeAcceptance(project), 1);
    column->addLayout(m_columns);
    read();
}

QWidget* ProjectDetails::makeBrief(const Project& project)
{
    auto* brief = new TextLabel(qstring(project.brief), TextRole::Body, QFont::Normal, Ink::Text, this);
    brief->setWordWrap(true);
    brief->setMaximumWidth(ProjectMeasure::BriefMost);
    brief->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return brief;
}

QBoxLayout* ProjectDetails::makeSteps(const Project& project)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(new SectionTitle(tr("Steps"), this));
    column->addSpacing(Space::Tiny);
    addRows(project.steps, *column);
    return column;
}

void ProjectDetails::addRows(const std::vector<Step>& steps, QBoxLayout& column)
{
    for (const Step& step : steps) {
        auto* row = new StepRow(step, this);
        connect(row, &StepRow::toggleAsked, this, [this, row] { m_session.toggle(row->id()); });
        column.addWidget(row);
        m_steps.push_back(row);
    }
    column.addStretch(1);
}

QBoxLayout* ProjectDetails::makeAcceptance(const Project& project)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(new SectionTitle(tr("Accepted when"), this));
    column->addSpacing(Space::Tiny);
    addRows(project.acceptance, *column);
    return column;
}

void ProjectDetails::read()
{
    for (StepRow* step : m_steps)
        step->setStatus(m_session.progress().status(step->id()), m_session.isSaving(step->id()));
}

QWidget* ProjectDetails::boxOf(const Id& step) const
{
    const auto found =
        std::find_if(m_steps.begin(), m_steps.end(), [&step](StepRow* row) { return row->id() == step; });
    return found == m_steps.end() ? nullptr : (*found)->box();
}

void ProjectDetails::followInTabOrder(QWidget* widget)
{
    for (StepRow* step : m_steps) {
        setTabOrder(widget, step->box());
        widget = step->box();
    }
}

void ProjectDetails::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < Theme::current().scaled(ProjectMeasure::StackBelow);
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

}   // namespace waymark::ui
