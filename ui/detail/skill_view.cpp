#include "detail/evidence_section.h"
#include "detail/fill.h"
#include "detail/note_section.h"
#include "detail/parts.h"
#include "detail/thing_view.h"
#include "insight/coverage.h"
#include "widgets/buttons.h"
#include "widgets/chip.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace waymark::ui {

namespace {

QString doneText(const Tally& tally)
{
    return QObject::tr("%1 of %n topics done", nullptr, tally.needed).arg(tally.done);
}

QString leftText(double hours)
{
    return QObject::tr("%1 left").arg(hoursText(hours));
}

/// The role when the skill is one of its musts, else none: then what is missing is all that is not done.
Id mustOf(const Session& session, const Id& asked, const Id& skill)
{
    const Role* role = session.catalog().role(asked);
    const auto need = role != nullptr ? coverageOf(session.catalog(), *role, skill, session.progress()) : std::nullopt;
    return need && need->need.isMust ? role->id : Id();
}

/// What the target role needs of the skill, as its row in the checklist says; the whole skill when no role does.
void addBar(ThingView& view, Session& session, const Id& skill)
{
    auto* bar = new BarSection(&view);
    bar->offerMissing([&session, skill] {
        const Role* role = session.targetRole();
        session.openTopics({mustOf(session, role != nullptr ? role->id : Id(), skill), {}, skill});
    });
    bar->onRefresh([&session, bar, skill] {
        const Skill* found = session.catalog().skill(skill);
        if (found == nullptr) return;
        const Tally whole = skillTally(*found, nullptr, session.progress());
        const double hours = hoursLeft(*found, Tier::Advanced, session.progress());
        const Role* role = session.targetRole();
        const auto need =
            role != nullptr ? coverageOf(session.catalog(), *role, skill, session.progress()) : std::nullopt;
        const bool isPart = need && need->tally.needed < whole.needed;
        if (!isPart) return bar->set(doneText(whole), leftText(hours), whole);
        bar->set(doneText(need->tally), leftText(need->hoursLeft), need->tally,
            QObject::tr("For %1. The whole skill: %2 of %3, %4")
                .arg(qstring(role->title))
                .arg(whole.done)
                .arg(whole.needed)
                .arg(leftText(hours)));
    });
    view.add(bar);
}

void addNeedBar(ThingView& view, Session& session, const Id& skill, const Id& role)
{
    auto* bar = new BarSection(&view);
    bar->offerMissing([&session, role, skill] { session.openTopics({mustOf(session, role, skill), {}, skill}); });
    bar->onRefresh([&session, bar, skill, role] {
        const Role* found = session.catalog().role(role);
        const auto covered =
            found != nullptr ? coverageOf(session.catalog(), *found, skill, session.progress()) : std::nullopt;
        if (covered) bar->set(doneText(covered->tally), leftText(covered->hoursLeft), covered->tally);
    });
    view.add(bar);
}

void addOpenInSkills(ThingView& view, Session& session, const Id& skill)
{
    auto* section = new Section({}, &view);
    auto* row = new QWidget(section);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    auto* open = actButton(QStringLiteral("skills"), QObject::tr("Open in Skills"), row);
    open->setObjectName(QStringLiteral("openInSkills"));
    line->addWidget(open);
    line->addStretch();
    QObject::connect(open, &QAbstractButton::clicked, &session, [&session, skill] { session.open(skill); });
    section->add(row);
    view.add(section);
}

void addAround(ThingView& view, Session& session, const Skill& skill)
{
    view.add(skillLinks(session, QObject::tr("Needed first"), skill.requires_, &view));
    const auto opens = session.catalog().opens(skill.id);
    view.add(skillLinks(session, QObject::tr("Opens"), {opens.begin(), opens.end()}, &view));
    for (const Id& first : skill.requires_) view.depend(first);
    for (const Id& next : opens) view.depend(next);
}

}   // namespace

void fillSkill(ThingView& view, Session& session, const Id& id)
{
    const Skill& skill = *session.catalog().skill(id);
    auto* head = new HeadSection(qstring(session.catalog().title(skill.area)), qstring(skill.title), &view);
    head->addChip(hoursText(hoursLeft(skill, Tier::Advanced, Progress{})));
    view.add(head);
    addBar(view, session, id);
    view.add(paragraph({}, qstring(skill.about), &view));
    view.add(topicTicks(session, id, Tier::Advanced, &view));
    view.add(needRows(session, QObject::tr("Needed by"), id, {}, &view));
    addAround(view, session, skill);
    view.add(resourceRows(session, id, &view));
    view.addNote(new NoteSection(session, id, &view));
}

void fillNeed(ThingView& view, Session& session, const Id& id, const Id& roleId)
{
    const Skill& skill = *session.catalog().skill(id);
    const Role* role = session.catalog().role(roleId);
    const auto covered = role != nullptr ? coverageOf(session.catalog(), *role, id, session.progress()) : std::nullopt;
    if (!covered) return fillSkill(view, session, id);
    const QString words = covered->need.isMust ? QObject::tr("For %1, must have") : QObject::tr("For %1, nice to have");
    auto* head = new HeadSection(words.arg(qstring(role->title)), qstring(skill.title), &view);
    head->addWord(QObject::tr("Through"));
    head->addChip(covered->need.through);
    head->addChip(hoursText(hoursLeft(skill, covered->need.through, Progress{})));
    view.add(head);
    addNeedBar(view, session, id, roleId);
    view.add(topicTicks(session, id, covered->need.through, &view));
    view.add(needRows(session, QObject::tr("The same skill in other roles"), id, roleId, &view));
    view.add(skillLinks(session, QObject::tr("Needed first"), skill.requires_, &view));
    for (const Id& first : skill.requires_) view.depend(first);
    addOpenInSkills(view, session, id);
}

void fillArea(ThingView& view, Session& session, const Id& id)
{
    const Area& area = *session.catalog().area(id);
    view.add(new HeadSection(QObject::tr("Area"), qstring(area.title), &view));
    view.add(paragraph({}, qstring(area.about), &view));
    std::vector<Id> skills;
    for (const Skill* skill : session.catalog().skillsOf(id)) {
        skills.push_back(skill->id);
        view.depend(skill->id);
    }
    view.add(skillLinks(session, QObject::tr("Skills"), skills, &view));
}

}   // namespace waymark::ui
