#include "detail/evidence_section.h"
#include "detail/fill.h"
#include "detail/note_section.h"
#include "detail/parts.h"
#include "detail/thing_view.h"
#include "widgets/chip.h"

namespace waymark::ui {

namespace {

void addHead(ThingView& view, Session& session, const Topic& topic)
{
    const Skill* skill = session.catalog().skillOf(topic.id);
    auto* head = new HeadSection(skill != nullptr ? qstring(skill->title) : QString(), qstring(topic.title), &view);
    head->addChip(topic.tier);
    head->addChip(hoursText(topic.hours));
    auto* level = head->addChip(QString());
    level->setObjectName(QStringLiteral("evidenceLevel"));
    head->onRefresh([&session, level, id = topic.id] {
        const QString word = evidenceWord(session.progress(), id);
        level->setText(word);
        level->setVisible(!word.isEmpty());
    });
    view.add(head);
}

Section* neededBy(Session& session, const Id& topic, QWidget* parent)
{
    const auto roles = session.catalog().rolesNeeding(topic);
    if (roles.empty()) return nullptr;
    const Skill* skill = session.catalog().skillOf(topic);
    auto* section = new Section(QObject::tr("Needed by"), parent);
    for (const Role* role : targetFirst(session, roles)) {
        auto* row = linkRow(session, role->id, qstring(role->title), section);
        const bool isTarget = role == session.targetRole();
        row->setIcon(isTarget ? QStringLiteral("target") : QStringLiteral("roles"), isTarget);
        row->setStrong(isTarget);
        for (const Need& need : role->needs)
            if (need.skill == skill->id) row->setTrailing(need.isMust ? QObject::tr("must") : QObject::tr("nice"));
        section->add(row);
    }
    return section;
}

}   // namespace

void fillTopic(ThingView& view, Session& session, const Id& id)
{
    const Topic& topic = *session.catalog().topic(id);
    const Skill& skill = *session.catalog().skillOf(id);
    addHead(view, session, topic);
    view.add(statusTick(session, id, &view));
    view.add(paragraph({}, qstring(topic.about), &view));
    view.add(paragraph(QObject::tr("Done when"), qstring(topic.check), &view));
    view.add(neededBy(session, id, &view));
    view.add(skillLinks(session, QObject::tr("Needed first"), skill.requires_, &view));
    const auto opens = session.catalog().opens(skill.id);
    view.add(skillLinks(session, QObject::tr("Opens"), {opens.begin(), opens.end()}, &view));
    view.add(resourceRows(session, skill.id, &view));
    view.addNote(new NoteSection(session, id, &view));
    view.add(evidenceSection(session, id, &view));
    view.add(historySection(session, id, &view));
    for (const Id& first : skill.requires_) view.depend(first);
    for (const Id& next : opens) view.depend(next);
}

}   // namespace waymark::ui
