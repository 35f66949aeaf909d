#include "pages/projects/project_facts.h"

#include "bridge/session.h"
#include "theme/marks.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace waymark::ui {

namespace {

struct ProjectsPageWords
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::ProjectsPage)
};

}   // namespace

ProjectFacts readProject(const Session& session, const Project& project)
{
    ProjectFacts facts;
    facts.id = project.id;
    facts.title = qstring(project.title);
    facts.tier = project.tier;
    facts.hours = project.hours;
    facts.progress = projectProgress(session.catalog(), project, session.progress());
    facts.isSaving = std::any_of(
        project.steps.begin(), project.steps.end(), [&session](const Step& step) { return session.isSaving(step.id); });
    return facts;
}

QString stepsWords(int done, int all)
{
    return ProjectsPageWords::tr("%1 of %n steps", nullptr, all).arg(done);
}

QString topicsWords(int done, int all)
{
    return ProjectsPageWords::tr("%1 of %n topics first", nullptr, all).arg(done);
}

QString finishedWords(const std::string& day)
{
    return day.empty() ? ProjectsPageWords::tr("Finished")
                       : ProjectsPageWords::tr("Finished %1").arg(shortDayText(day));
}

QString readinessWords(const ProjectFacts& facts)
{
    const ProjectProgress& progress = facts.progress;
    if (facts.isFinished()) return finishedWords(progress.finishedOn);
    return progress.missing.empty() ? ProjectsPageWords::tr("Ready")
                                    : topicsWords(progress.topics.done, progress.topics.needed);
}

QString spokenProject(const ProjectFacts& facts)
{
    QStringList parts{facts.title, tierWord(facts.tier).toLower()};
    const Tally& steps = facts.progress.steps;
    if (!facts.isFinished()) parts << stepsWords(steps.done, steps.needed);
    parts << readinessWords(facts);
    if (facts.isSaving) parts << ProjectsPageWords::tr("saving");
    return parts.join(ProjectsPageWords::tr(", "));
}

}   // namespace waymark::ui
