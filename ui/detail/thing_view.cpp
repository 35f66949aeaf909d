#include "detail/thing_view.h"

#include "detail/fill.h"
#include "detail/note_section.h"
#include "theme/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

ThingView::ThingView(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    m_layout->setSpacing(Space::Large);
    // All that is over goes to the foot, also when a section could grow.
    m_layout->addStretch(1);
}

void ThingView::add(Section* section)
{
    if (section == nullptr) return;
    m_layout->insertWidget(m_layout->count() - 1, section);
    m_sections.push_back(section);
}

void ThingView::addNote(NoteSection* section)
{
    m_note = section;
    add(section);
}

bool ThingView::isTouchedBy(const ChangeSet& change) const
{
    const auto shows = [this](const Id& id) { return m_shown.contains(id); };
    return change.learnersChanged || std::any_of(change.items.begin(), change.items.end(), shows) ||
        std::any_of(change.skills.begin(), change.skills.end(), shows) ||
        std::any_of(change.roles.begin(), change.roles.end(), shows);
}

void ThingView::refresh()
{
    for (auto* section : m_sections) section->refresh();
}

void ThingView::leave()
{
    for (auto* section : m_sections) section->leave();
}

void ThingView::focusNote()
{
    if (m_note != nullptr) m_note->focusEditor();
}

QSize ThingView::minimumSizeHint() const
{
    return {0, QWidget::minimumSizeHint().height()};
}

ThingView* makeThingView(Session& session, const Selection& selection, QWidget* parent)
{
    const CatalogIndex& catalog = session.catalog();
    const Id& id = selection.thing;
    const Place* place = catalog.find(id);
    if (place == nullptr) return nullptr;
    auto* view = new ThingView(parent);
    view->depend(id);
    switch (place->kind) {
    case Kind::Topic: fillTopic(*view, session, id); break;
    case Kind::Skill:
        if (selection.role.isEmpty()) fillSkill(*view, session, id);
        else fillNeed(*view, session, id, selection.role);
        break;
    case Kind::Role: fillRole(*view, session, id); break;
    case Kind::Project: fillProject(*view, session, id); break;
    case Kind::Step:
    case Kind::Check: fillProject(*view, session, id.parent()); break;
    case Kind::Area: fillArea(*view, session, id); break;
    case Kind::Stage: fillStage(*view, session, id); break;
    case Kind::Guide: fillGuideEntry(*view, session, id); break;
    case Kind::Resource: fillResource(*view, session, id); break;
    case Kind::Roadmap:
    case Kind::Checklist:
    case Kind::ChecklistEntry: fillGoals(*view, session, id); break;
    case Kind::Question: fillQuestion(*view, session, id); break;
    default: fillItem(*view, session, id); break;
    }
    return view;
}

}   // namespace waymark::ui
