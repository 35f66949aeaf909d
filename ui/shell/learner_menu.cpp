#include "shell/learner_menu.h"

#include "bridge/session.h"
#include "dialogs/learner_dialogs.h"
#include "theme/marks.h"

#include <QActionGroup>
#include <QMenu>

namespace waymark::ui {

namespace {

// A single "&" would be taken for a mnemonic.
QString menuText(const QString& name)
{
    return isolated(name).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

void addLearners(QMenu& menu, Session& session)
{
    auto* group = new QActionGroup(&menu);
    for (const Learner& learner : session.learners()) {
        const LearnerId id = learner.id;
        auto* action = menu.addAction(menuText(qstring(learner.name)), &session, [&session, id] {
            if (session.learner().id != id) session.useLearner(id);
        });
        action->setObjectName(QStringLiteral("learner-") + qstring(id.text));
        action->setCheckable(true);
        action->setChecked(session.hasLearner() && session.learner().id == id);
        group->addAction(action);
    }
}

}   // namespace

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
    const QString name = menuText(qstring(session.learner().name));
    auto* remove = menu.addAction(QObject::tr("Remove %1").arg(name), parent, [&session] { session.removeLearner(); });
    remove->setObjectName(QStringLiteral("removeLearner"));
}

}   // namespace waymark::ui
