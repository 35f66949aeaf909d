#include "pages/column_page.h"

#include "bridge/preferences.h"
#include "bridge/session.h"
#include "theme/theme.h"
#include "widgets/column_scroll.h"

#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace waymark::ui {

ColumnPage::ColumnPage(Session& session, QWidget* parent)
    : Page(parent),
      m_session(session),
      m_scroll(new ColumnScroll(this)),
      m_content(new QWidget(m_scroll)),
      m_column(new QVBoxLayout(m_content))
{
    m_column->setContentsMargins(Space::Huge, Space::Huge, Space::Huge, Space::Huge);
    m_column->setSpacing(Space::Huge);
    m_scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_scroll);
    connect(&session, &Session::progressChanged, this, &ColumnPage::markStale);
    connect(&session, &Session::learnerChanged, this, &ColumnPage::markStale);
    connect(&session, &Session::catalogChanged, this, &ColumnPage::onCatalog);
    connect(&session.preferences(), &Preferences::changed, this, &ColumnPage::markStale);
}

void ColumnPage::markStale()
{
    m_isStale = true;
    if (isVisible()) readIfStale();
}

void ColumnPage::readIfStale()
{
    if (m_session.hasLearner() && std::exchange(m_isStale, false)) read();
}

bool ColumnPage::reveal(const Id&)
{
    return false;
}

void ColumnPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    readIfStale();
}

void ColumnPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Theme::current().colours().bg);
}

}   // namespace waymark::ui
