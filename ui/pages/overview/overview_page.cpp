#include "pages/overview/overview_page.h"

#include "bridge/session.h"
#include "pages/overview/activity_sections.h"
#include "pages/overview/next_section.h"
#include "pages/overview/overview_head.h"
#include "pages/overview/rung_section.h"
#include "pages/overview/standing_sections.h"
#include "theme/chart_measures.h"
#include "theme/theme.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <utility>

namespace waymark::ui {

using namespace OverviewMeasure;

OverviewPage::OverviewPage(Session& session, QWidget* parent) : ColumnPage(session, parent)
{
    build();
    connect(&session, &Session::selectionChanged, m_next, qOverload<>(&QWidget::update));
}

void OverviewPage::build()
{
    m_head = new OverviewHead(session(), content());
    m_next = new NextSection(session(), content());
    for (QWidget*& one : m_columns) {
        one = new QWidget(content());
        auto* column = new QVBoxLayout(one);
        column->setContentsMargins({});
        column->setSpacing(Space::Huge);
    }
    const auto add = [this](int column, OverviewSection* section) {
        m_columns[column]->layout()->addWidget(section);
        m_sections.push_back(section);
    };
    m_sections.push_back(m_next);
    m_roles = new RolesSection(session(), content());
    add(0, m_roles);
    add(0, new HeatSection(session(), content()));
    add(1, new AreasSection(session(), content()));
    add(2, new RungSection(session(), content()));
    add(2, new WeekSection(session(), content()));
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(ColumnGap);
    m_grid->setVerticalSpacing(Space::Huge);
    column().addWidget(m_head);
    column().addWidget(m_next);
    column().addLayout(m_grid);
    column().addStretch();
}

void OverviewPage::onCatalog()
{
    m_roles->build();
    for (OverviewSection* section : m_sections) section->startVisit();
    ColumnPage::onCatalog();
}

// Not when the window comes back from the taskbar.
void OverviewPage::showEvent(QShowEvent* event)
{
    if (!event->spontaneous()) {
        for (OverviewSection* section : m_sections) section->startVisit();
        markStale();
    }
    ColumnPage::showEvent(event);
}

void OverviewPage::read()
{
    m_head->read();
    for (OverviewSection* section : m_sections) section->read();
}

// Three columns beside one another; with less room two, and the radar under them; with the least one.
void OverviewPage::arrange()
{
    for (QWidget* column : m_columns) m_grid->removeWidget(column);
    const bool isWide = m_columnCount == 3;
    m_grid->addWidget(m_columns[0], 0, 0);
    if (isWide) {
        m_grid->addWidget(m_columns[1], 0, 1);
        m_grid->addWidget(m_columns[2], 0, 2);
    } else {
        m_grid->addWidget(m_columns[2], 2 - m_columnCount, m_columnCount - 1);
        m_grid->addWidget(m_columns[1], 3 - m_columnCount, 0, 1, m_columnCount);
    }
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, isWide ? Columns[column] : column < m_columnCount);
    m_next->setRoom(isWide ? Cards : CardsNarrow);
}

void OverviewPage::focusMain()
{
    QWidget* first = m_next->firstCard();
    (first != nullptr ? first : m_roles->firstRow())->setFocus(Qt::OtherFocusReason);
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    ColumnPage::resizeEvent(event);
    const Theme& theme = Theme::current();
    const int count = width() < theme.scaled(OneColumnBelow) ? 1 : width() < theme.scaled(TwoColumnsBelow) ? 2 : 3;
    if (count != std::exchange(m_columnCount, count)) arrange();
}

}   // namespace waymark::ui
