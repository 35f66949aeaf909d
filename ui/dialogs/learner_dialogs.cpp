#include "dialogs/learner_dialogs.h"

#include "bridge/session.h"
#include "dialogs/learner_form.h"
#include "dialogs/text_dialog.h"
#include "theme/marks.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace waymark::ui {

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

}   // namespace waymark::ui
