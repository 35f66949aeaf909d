#include "pages/projects/project_card.h"

#include "bridge/session.h"
#include "pages/projects/project_details.h"
#include "pages/projects/project_row.h"
#include "theme/marks.h"
#include "theme/paint_help.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

ProjectCard::ProjectCard(Session& session, const Id& project, QWidget* parent)
    : QWidget(parent), m_session(session), m_id(project), m_column(new QVBoxLayout(this)), m_row(new ProjectRow(this))
{
    m_row->setObjectName(QStringLiteral("project-%1").arg(qstring(project.text())));
    m_column->setContentsMargins(int(Line::Hair), 0, int(Line::Hair), 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_row);
    if (const Project* known = session.catalog().project(project)) {
        for (const Step& step : known->steps) m_steps.insert(step.id);
        m_topics.insert(known->topics.begin(), known->topics.end());
    }
    connect(m_row, &ProjectRow::toggleAsked, this, [this] { m_session.toggle(m_id); });
    read();
}

void ProjectCard::setOpen(bool isOpen)
{
    const Project* project = m_session.catalog().project(m_id);
    if (isOpen == this->isOpen() || project == nullptr) return;
    if (isOpen) {
        m_details = new ProjectDetails(m_session, *project, this);
        m_column->addWidget(m_details);
        m_details->followInTabOrder(m_row);
        m_details->show();
    } else {
        if (m_details->isAncestorOf(focusWidget())) m_row->setFocus(Qt::OtherFocusReason);
        m_details->hide();
        m_details->deleteLater();
        m_details = nullptr;
    }
    const int beside = int(Line::Hair), above = isOpen ? Space::Tiny + beside : 0;
    m_column->setContentsMargins(beside, above, beside, above);
    m_row->setOpen(isOpen);
    update();
}

bool ProjectCard::isTouchedBy(const ChangeSet& change) const
{
    return std::any_of(change.items.begin(), change.items.end(),
        [this](const Id& item) { return m_steps.contains(item) || m_topics.contains(item); });
}

bool ProjectCard::isAbout(const Id& thing) const
{
    return thing == m_id || m_steps.contains(thing);
}

void ProjectCard::read()
{
    const Project* project = m_session.catalog().project(m_id);
    if (project == nullptr) return;
    m_row->setFacts(readProject(m_session, *project));
    if (m_details != nullptr) m_details->read();
}

QWidget* ProjectCard::placeOf(const Id& thing) const
{
    QWidget* box = m_details == nullptr ? nullptr : m_details->boxOf(thing);
    return box == nullptr ? m_row : box;
}

void ProjectCard::paintEvent(QPaintEvent*)
{
    if (!isOpen()) return;
    QPainter painter(this);
    const Colours& colours = Theme::current().colours();
    const QRectF frame = QRectF(rect()).adjusted(0, Space::Tiny, 0, -Space::Tiny);
    fillRounded(painter, frame, Radius::Normal, colours.panel);
    frameRounded(painter, frame, Radius::Normal, colours.line, Line::Hair);
}

/// Escape leads from the steps back to the row.
void ProjectCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isOpen() && !m_row->hasFocus()) m_row->setFocus(Qt::OtherFocusReason);
    else QWidget::keyPressEvent(event);
}

}   // namespace waymark::ui
