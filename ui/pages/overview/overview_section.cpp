#include "pages/overview/overview_section.h"

#include "widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace waymark::ui {

OverviewSection::OverviewSection(Session& session, const QString& title, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_title(new TextLabel(title, TextRole::Heading, QFont::DemiBold, Ink::Text, this)),
      m_head(new QHBoxLayout),
      m_column(new QVBoxLayout(this))
{
    setAccessibleName(title);
    m_title->setMinimumHeight(Theme::current().rowHeight(Height::Row));
    m_head->setSpacing(Space::Small);
    m_head->addWidget(m_title, 1);
    m_column->setContentsMargins({});
    m_column->setSpacing(Space::Small);
    m_column->addLayout(m_head);
}

void OverviewSection::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void OverviewSection::addToHead(QWidget* widget, int stretch)
{
    m_head->addWidget(widget, stretch);
}

}   // namespace waymark::ui
