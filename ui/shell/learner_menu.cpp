#include "shell/learner_menu.h"

#include "bridge/session.h"
#include "dialogs/learner_dialogs.h"
#include "dialogs/learner_words.h"
#include "theme/marks.h"

#include <QActionGroup>
#include <QMenu>

namespace waymark::ui {

namespace {

void addLearners(QMenu& menu, Session& session)
{
    auto* group = new QActionGroup(&menu);
    const std::vector<Learner> all = session.learners();
    for (const Learner& learner : all) {
        const LearnerId id = learner.id;
        auto* action = menu.addAction(menuText(toldApart(learner, all)), &session, [&session, id] {
            if (session.learner().id != id) session.useLearner(id);
        });
        action->setObjectName(QStringLiteral("learner-") + qstring(id.text));
        action->setCheckable(true);
        action->setChecked(session.hasLearner() && session.learner().id == id);
        group->addAction(action);
    }
}

}   // namespace

void fillRemovedPeople(QMenu& menu, Session& session)
{
    const std::vector<RemovedLearner> all = session.removedLearners();
    std::vector<Learner> people;
    for (const RemovedLearner& one : all) people.push_back(one.learner);
    for (const RemovedLearner& one : all) {
        const LearnerId id = one.learner.id;
        auto* action = menu.addAction(QObject::tr("Bring back %1").arg(menuText(removedText(one, people))), &session,
            [&session, id] { session.restoreLearner(id); });
        action->setObjectName(QStringLiteral("restore-") + qstring(id.text));
    }
}

void fillLearnerMenu(QMenu& menu, Session& session, QWidget* parent)
{
    addLearners(menu, session);
    menu.addSeparator();
    auto* add = menu.addAction(icon(QStringLiteral("add")), QObject::tr("Add learner…"), parent,
        [&session, parent] { askForLearner(session, parent); });
    add->setObjectName(QStringLiteral("addLearner"));
    auto* rename =
        menu.addAction(QObject::tr("Rename…"), parent, [&session, parent] { askForNewName(session, parent); });
    rename->setObjectName(QStringLiteral("renameLearner"));
    const QString name = menuText(toldApart(session.learner(), session.learners()));
    auto* remove = menu.addAction(
        QObject::tr("Remove %1…").arg(name), parent, [&session, parent] { askToRemove(session, parent); });
    remove->setObjectName(QStringLiteral("removeLearner"));
}

}   // namespace waymark::ui
