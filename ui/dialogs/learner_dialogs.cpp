#include "dialogs/learner_dialogs.h"

#include "bridge/session.h"
#include "dialogs/learner_form.h"
#include "dialogs/learner_words.h"
#include "dialogs/text_dialog.h"
#include "theme/marks.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace waymark::ui {

namespace {

QString doneText(const Session& session)
{
    int done = 0;
    for (const auto& [item, status] : session.progress().items)
        if (status.state == State::Done && session.catalog().topic(item) != nullptr) ++done;
    return QObject::tr("%n topics done", nullptr, done);
}

}   // namespace

void askForLearner(Session& session, QWidget* parent)
{
    auto* dialog = new Dialog(
        QObject::tr("Add a learner"), QObject::tr("Each learner has progress of their own."), parent->window());
    dialog->setObjectName(QStringLiteral("learnerDialog"));
    auto* form = new LearnerForm(session, dialog);
    dialog->body().addWidget(form);
    auto* act = dialog->addAct(QObject::tr("Add learner"),
        [&session, form] { return session.addLearner(form->name(), form->role(), form->hours()); });
    const auto refresh = [act, form] { act->setEnabled(!form->name().isEmpty()); };
    QObject::connect(form, &LearnerForm::changed, act, refresh);
    refresh();
    dialog->complainWith(session);
    form->focusName();
    dialog->open();
}

void askForNewName(Session& session, QWidget* parent)
{
    const TextDialog::Words words{
        QObject::tr("Rename"), {}, QObject::tr("Name"), QObject::tr("Rename"), {}, qstring(session.learner().name)};
    auto* dialog = new TextDialog(
        words, [&session](const QString& name) { return session.renameLearner(name); }, parent->window());
    dialog->setObjectName(QStringLiteral("renameDialog"));
    dialog->complainWith(session);
    dialog->open();
}

void askToRemove(Session& session, QWidget* parent)
{
    const QString name = toldApart(session.learner(), session.learners());
    auto* dialog = new Dialog(QObject::tr("Remove %1?").arg(name),
        QObject::tr(
            "%1 goes to the bin with all progress, notes and links (%2), and can be brought back at any time: in "
            "Settings, under People.")
            .arg(name, doneText(session)),
        parent->window());
    dialog->setObjectName(QStringLiteral("removeDialog"));
    // Not whoever may be shown by then.
    dialog->addAct(QObject::tr("Remove %1").arg(name), [&session, who = session.learner().id] {
        return session.hasLearner() && session.learner().id == who && session.removeLearner();
    });
    dialog->preferCancel();
    dialog->complainWith(session);
    dialog->open();
}

}   // namespace waymark::ui
