#include "detail/evidence_section.h"
#include "detail/fill.h"
#include "detail/note_section.h"
#include "detail/parts.h"
#include "detail/thing_view.h"
#include "insight/coverage.h"

namespace waymark::ui {

namespace {

QString kindWord(Kind kind)
{
    switch (kind) {
    case Kind::Practice: return QObject::tr("Practice");
    case Kind::Resource: return QObject::tr("Resource");
    default: return {};
    }
}

/// The stage that the practice belongs to, as a link; null for other items.
Section* stageLink(Session& session, const Id& practice, QWidget* parent)
{
    const Stage* stage = session.catalog().stage(practice);
    if (stage == nullptr) return nullptr;
    auto* section = new Section(QObject::tr("Stage of the workflow"), parent);
    auto* row = linkRow(session, stage->id, qstring(stage->title), section);
    section->add(row);
    section->onRefresh([&session, row, practice] {
        const Stage* found = session.catalog().stage(practice);
        if (found == nullptr) return;
        const Tally tally = practiceTally(found->practices, session.progress());
        row->setMark(tickMark(tally));
        row->setTrailing(QStringLiteral("%1/%2").arg(tally.done).arg(tally.needed));
    });
    return section;
}

Section* practiceBar(Session& session, const Id& stage, QWidget* parent)
{
    auto* bar = new BarSection(parent);
    bar->onRefresh([&session, bar, stage] {
        const Stage* found = session.catalog().stage(stage);
        if (found == nullptr) return;
        const Tally tally = practiceTally(found->practices, session.progress());
        bar->set(QObject::tr("%1 of %n practices", nullptr, tally.needed).arg(tally.done),
            QObject::tr("%1 %").arg(tally.percent()), tally);
    });
    return bar;
}

}   // namespace

void fillItem(ThingView& view, Session& session, const Id& id)
{
    const CatalogIndex& catalog = session.catalog();
    view.add(new HeadSection(kindWord(catalog.find(id)->kind), qstring(catalog.title(id)), &view));
    if (!catalog.isItem(id)) return;
    view.add(statusTick(session, id, &view));
    view.add(stageLink(session, id, &view));
    view.addNote(new NoteSection(session, id, &view));
    view.add(evidenceSection(session, id, &view));
    view.add(historySection(session, id, &view));
    if (const Stage* stage = catalog.stage(id))
        for (const Step& practice : stage->practices) view.depend(practice.id);
}

void fillStage(ThingView& view, Session& session, const Id& id)
{
    const Stage& stage = *session.catalog().stage(id);
    view.add(new HeadSection(QObject::tr("Stage of the workflow"), qstring(stage.title), &view));
    view.add(practiceBar(session, id, &view));
    view.add(paragraph({}, qstring(stage.about), &view));
    view.add(sentenceTicks(session, QObject::tr("Practices"), stage.practices, &view));
    view.add(skillLinks(session, QObject::tr("Skills"), stage.skills, &view));
    for (const Step& practice : stage.practices) view.depend(practice.id);
    for (const Id& skill : stage.skills) view.depend(skill);
}

void fillGuideEntry(ThingView& view, Session& session, const Id& id)
{
    const GuideEntry& page = *session.catalog().guideEntry(id);
    view.add(new HeadSection(QObject::tr("Guide"), qstring(page.title), &view));
    view.add(skillLinks(session, QObject::tr("Rising"), page.rising, &view));
    view.add(skillLinks(session, QObject::tr("Skills"), page.skills, &view));
    for (const Id& skill : page.rising) view.depend(skill);
    for (const Id& skill : page.skills) view.depend(skill);
}

}   // namespace waymark::ui
