#include "detail/fill.h"
#include "detail/parts.h"
#include "detail/thing_view.h"
#include "insight/refs_tally.h"

#include <vector>

// Roadmaps, checklists and the entries of these: how much of what they point at is done.
namespace waymark::ui {

namespace {

using Refs = std::vector<Id>;

void addTo(Refs& all, const Refs& some)
{
    all.insert(all.end(), some.begin(), some.end());
}

QString doneWords(const Tally& tally)
{
    return QObject::tr("%1 of %2 done").arg(tally.done).arg(tally.needed);
}

void addHead(ThingView& view, Session& session, const QString& overline, const Id& id, const Refs& refs)
{
    view.add(new HeadSection(overline, qstring(session.catalog().title(id)), &view));
    auto* bar = new BarSection(&view);
    bar->onRefresh([&session, bar, refs] {
        const Tally tally = refsTally(session.catalog(), refs, session.progress());
        bar->set(doneWords(tally), QObject::tr("%1 %").arg(tally.percent()), tally);
    });
    view.add(bar);
    for (const Id& ref : refs)
        for (const Id& item : session.catalog().itemsOf(ref)) view.depend(item);
}

/// Its mark and number follow what is done of `refs`; what cannot be done has neither.
void addRow(Section& section, Session& session, PaneRow* row, const Refs& refs)
{
    section.add(row);
    section.onRefresh([&session, row, refs] {
        const Tally tally = refsTally(session.catalog(), refs, session.progress());
        if (tally.needed == 0) return;
        row->setMark(tally.needed == 1 ? tickMark(stateOf(tally)) : tickMark(tally));
        if (tally.needed > 1) row->setTrailing(QStringLiteral("%1/%2").arg(tally.done).arg(tally.needed));
    });
}

void fillRoadmap(ThingView& view, Session& session, const Roadmap& roadmap)
{
    auto* section = new Section(QObject::tr("Phases"), &view);
    Refs all;
    for (const Phase& phase : roadmap.phases) {
        Refs refs;
        for (const Goal& goal : phase.goals) addTo(refs, goal.refs);
        addRow(*section, session, new PaneRow(qstring(phase.title), section), refs);
        addTo(all, refs);
    }
    addHead(view, session, QObject::tr("Roadmap"), roadmap.id, all);
    view.add(section);
}

void fillChecklist(ThingView& view, Session& session, const Checklist& list)
{
    auto* section = new Section(QObject::tr("Entries"), &view);
    Refs all;
    for (const ChecklistEntry& entry : list.entries) {
        addRow(*section, session, linkRow(session, entry.id, qstring(entry.title), section), entry.refs);
        addTo(all, entry.refs);
    }
    addHead(view, session, QObject::tr("Checklist"), list.id, all);
    view.add(section);
}

void fillEntry(ThingView& view, Session& session, const Checklist& list, const ChecklistEntry& entry)
{
    addHead(view, session, qstring(list.title), entry.id, entry.refs);
    auto* section = new Section(QObject::tr("Asks for"), &view);
    for (const Id& ref : entry.refs)
        addRow(*section, session, linkRow(session, ref, qstring(session.catalog().title(ref)), section), {ref});
    view.add(section);
}

}   // namespace

void fillGoals(ThingView& view, Session& session, const Id& id)
{
    const Catalog& catalog = session.catalog().catalog();
    const Place& place = *session.catalog().find(id);
    if (place.kind == Kind::Roadmap) return fillRoadmap(view, session, catalog.roadmaps[place.at]);
    if (place.kind == Kind::Checklist) return fillChecklist(view, session, catalog.checklists[place.at]);
    const Checklist& list = catalog.checklists[place.parent];
    fillEntry(view, session, list, list.entries[place.at]);
}

}   // namespace waymark::ui
