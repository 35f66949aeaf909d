#include "detail/done_day.h"
#include "detail/evidence_section.h"
#include "detail/fill.h"
#include "detail/note_section.h"
#include "detail/parts.h"
#include "detail/starter_files.h"
#include "detail/thing_view.h"
#include "insight/coverage.h"
#include "widgets/buttons.h"
#include "widgets/chip.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace waymark::ui {

namespace {

void addHead(ThingView& view, Session& session, const Project& project)
{
    auto* head = new HeadSection(QObject::tr("Project"), qstring(project.title), &view);
    head->addChip(project.tier);
    head->addChip(hoursText(project.hours));
    auto* steps = head->addChip(QString());
    head->onRefresh([&session, steps, id = project.id] {
        const Project* found = session.catalog().project(id);
        if (found == nullptr) return;
        const Tally tally = projectProgress(session.catalog(), *found, session.progress()).steps;
        steps->setText(QObject::tr("%1 of %n steps", nullptr, tally.needed).arg(tally.done));
    });
    view.add(head);
}

/// How many of the acceptance checks are ticked; empty when there are none.
QString checksWords(const Session& session, const Project& project)
{
    Tally checks;
    for (const Step& check : project.acceptance) checks.add(session.progress().state(check.id));
    return checks.needed > 0 ? QObject::tr("%1 of %n checks", nullptr, checks.needed).arg(checks.done) : QString();
}

void setReadiness(BarSection& bar, const ProjectProgress& progress)
{
    const int skipped = progress.topics.skipped;
    bar.set(QObject::tr("%1 of %n topics first", nullptr, progress.topics.needed).arg(progress.topics.done),
        progress.missing.empty() ? QObject::tr("Ready")
                                 : QObject::tr("%1 to be ready").arg(hoursText(progress.hoursToReady)),
        progress.topics, skipped > 0 ? QObject::tr("%1 skipped").arg(skipped) : QString());
    bar.setVisible(progress.topics.needed > 0);
}

/// Of a finished project its day, and no more what there was to learn before it.
void addStanding(ThingView& view, Session& session, const Project& project)
{
    auto* bar = new BarSection(&view);
    bar->onRefresh([&session, bar, id = project.id] {
        const Project* found = session.catalog().project(id);
        if (found == nullptr) return;
        const auto progress = projectProgress(session.catalog(), *found, session.progress());
        if (progress.finishedOn.empty()) return setReadiness(*bar, progress);
        bar->set(
            QObject::tr("Finished %1").arg(dayText(progress.finishedOn)), checksWords(session, *found), progress.steps);
        bar->show();
    });
    view.add(bar);
}

/// The topics that were missing when the pane turned here stay in sight when they are ticked, so that a slip can be mended.
/// Nothing is still to learn for a finished project.
Section* stillToLearn(Session& session, const Project& project, QWidget* parent)
{
    const auto progress = projectProgress(session.catalog(), project, session.progress());
    if (progress.missing.empty()) return nullptr;
    auto* section = new Section(QObject::tr("Still to learn"), parent);
    for (const Id& id : progress.missing) {
        const Topic* topic = session.catalog().topic(id);
        if (topic != nullptr) addTickRow(*section, session, id, hoursLabel(topic->hours, section), Height::PaneRow);
    }
    section->onRefresh([&session, section, id = project.id] {
        const Project* found = session.catalog().project(id);
        if (found == nullptr) return;
        section->setVisible(projectProgress(session.catalog(), *found, session.progress()).finishedOn.empty());
    });
    return section;
}

Section* steps(Session& session, const Project& project, QWidget* parent)
{
    auto* section = new Section(QObject::tr("Steps"), parent);
    for (const Step& step : project.steps) {
        auto* day = new DayLink(session, step.id, section);
        addTickRow(*section, session, step.id, day, Height::StepRow);
        section->onRefresh([day] { day->refresh(); });
    }
    return section;
}

/// Of a finished project: what it shows can be marked, with it as evidence. Gone when that is done.
Section* markShown(Session& session, const Id& project, QWidget* parent)
{
    auto* section = new Section({}, parent);
    auto* row = new QWidget(section);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    auto* button = actButton(QStringLiteral("evidence"), QString(), row);
    button->setObjectName(QStringLiteral("markShown"));
    button->setToolTip(QObject::tr("They become done, and this project stands behind them as evidence."));
    line->addWidget(button);
    line->addStretch();
    section->add(row);
    QObject::connect(button, &QAbstractButton::clicked, &session, [&session, project] { session.markShown(project); });
    section->onRefresh([&session, section, button, project] {
        const auto topics = static_cast<int>(session.topicsToMark(project).size());
        button->setText(QObject::tr("Mark the %n topics that it shows", nullptr, topics));
        section->setVisible(topics > 0);
    });
    return section;
}

}   // namespace

void fillProject(ThingView& view, Session& session, const Id& id)
{
    const Project& project = *session.catalog().project(id);
    addHead(view, session, project);
    addStanding(view, session, project);
    view.add(paragraph({}, qstring(project.brief), &view));
    view.add(markShown(session, id, &view));
    view.add(stillToLearn(session, project, &view));
    view.add(steps(session, project, &view));
    view.add(sentenceTicks(session, QObject::tr("Accepted when"), project.acceptance, &view));
    view.add(skillLinks(session, QObject::tr("Shows"), project.skills, &view));
    view.add(roleLinks(session, QObject::tr("Needed by"), project.roles, &view));
    view.add(starterFiles(session, project, &view));
    view.addNote(new NoteSection(session, id, &view));
    view.add(evidenceSection(session, id, &view));
    view.add(historySection(session, id, &view));
    view.depend(project.id);
    for (const Step& step : project.steps) view.depend(step.id);
    for (const Step& check : project.acceptance) view.depend(check.id);
    for (const Id& skill : project.skills) view.depend(skill);
    for (const Id& topic : project.topics) view.depend(topic);
}

}   // namespace waymark::ui
