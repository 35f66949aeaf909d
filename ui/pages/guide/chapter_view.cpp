#include "pages/guide/chapter_view.h"

#include "bridge/session.h"
#include "pages/guide/section_view.h"
#include "theme/guide_measures.h"
#include "theme/theme.h"
#include "widgets/labels.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

ChapterView::ChapterView(Session& session, const GuideChapter& chapter, QWidget* parent) : ColumnScroll(parent)
{
    auto* page = new QWidget;
    QBoxLayout* column = makeColumn(*page);
    addHead(chapter, *column);
    for (const GuideSection& section : chapter.sections) {
        auto* view = new SectionView(session, section, chapter.rail, int(m_sections.size()) + 1, m_column);
        column->addWidget(view);
        m_sections.push_back(view);
    }
    column->addStretch(1);
    setWidget(page);
    fitColumn();
    narrow({});
}

QBoxLayout* ChapterView::makeColumn(QWidget& page)
{
    auto* across = new QHBoxLayout(&page);
    // Sections and head have the rest of the margin themselves.
    across->setContentsMargins(Space::Large, Space::Huge, Space::Small, 0);
    across->setSpacing(0);
    m_column = new QWidget(&page);
    across->addWidget(m_column, 1);
    across->addStretch();
    auto* column = new QVBoxLayout(m_column);
    column->setContentsMargins({});
    column->setSpacing(0);
    return column;
}

void ChapterView::addHead(const GuideChapter& chapter, QBoxLayout& column)
{
    auto* title = new TextLabel(chapter.title, TextRole::Title, QFont::DemiBold, Ink::Text, m_column);
    title->setObjectName(QStringLiteral("chapterTitle"));
    title->setWordWrap(true);
    auto* about = new TextLabel(chapter.about, TextRole::Body, QFont::Normal, Ink::Second, m_column);
    about->setWordWrap(true);
    for (TextLabel* label : {title, about}) label->setContentsMargins(Space::Small, 0, Space::Small, 0);
    column.addWidget(title);
    column.addSpacing(Space::Tiny);
    column.addWidget(about);
    column.addSpacing(Space::Large);
}

void ChapterView::read()
{
    for (SectionView* section : m_sections) section->read();
}

void ChapterView::readSelection()
{
    for (SectionView* section : m_sections) section->readSelection();
}

void ChapterView::narrow(const std::vector<std::string>& words)
{
    std::vector<SectionView*> shown;
    for (SectionView* section : m_sections) {
        section->setVisible(fits(section->section(), words));
        if (!section->isHidden()) shown.push_back(section);
    }
    for (SectionView* section : shown) section->setNeighbours(section != shown.front(), section != shown.back());
    verticalScrollBar()->setValue(0);
}

void ChapterView::goTo(const Id& thing)
{
    const auto found = std::find_if(m_sections.begin(), m_sections.end(),
        [&thing](const SectionView* section) { return holds(section->section(), thing); });
    if (found == m_sections.end()) return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QWidget* place = (*found)->placeOf(thing);
    verticalScrollBar()->setValue((*found)->mapTo(widget(), QPoint()).y() - Space::Large);
    if (place != *found) ensureWidgetVisible(place, 0, Height::AreaRow);
    place->setFocus(Qt::OtherFocusReason);
}

std::vector<QWidget*> ChapterView::stops() const
{
    std::vector<QWidget*> stops;
    for (QWidget* child : m_column->findChildren<QWidget*>())
        if ((child->focusPolicy() & Qt::TabFocus) != 0) stops.push_back(child);
    return stops;
}

void ChapterView::followInTabOrder(QWidget* widget)
{
    for (QWidget* stop : stops()) {
        setTabOrder(widget, stop);
        widget = stop;
    }
}

void ChapterView::focusFirst()
{
    for (QWidget* stop : stops()) {
        if (!stop->isVisible()) continue;
        stop->setFocus(Qt::TabFocusReason);
        return ensureWidgetVisible(stop, 0, Height::AreaRow);
    }
}

void ChapterView::fitColumn()
{
    m_column->setMaximumWidth(qRound(GuideMeasure::ReadingMost * Theme::current().textScale()));
}

void ChapterView::changeEvent(QEvent* event)
{
    ColumnScroll::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_column != nullptr) fitColumn();
}

}   // namespace waymark::ui
