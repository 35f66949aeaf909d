#include "shell/data_import.h"

#include "bridge/session.h"
#include "dialogs/dialog.h"
#include "dialogs/dialog_list.h"
#include "exchange/json_import.h"
#include "shell/file_questions.h"
#include "theme/dialog_measures.h"
#include "theme/marks.h"
#include "widgets/labels.h"

#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <memory>

namespace waymark::ui {

namespace {

void addRow(QStandardItemModel& model, const QString& what, const QString& how)
{
    QList<QStandardItem*> row{new QStandardItem(what), new QStandardItem(how)};
    for (QStandardItem* cell : row) cell->setEditable(false);
    model.appendRow(row);
}

void addChanges(QStandardItemModel& model, const CatalogIndex& catalog, const LearnerPreview& learner)
{
    const auto title = [&catalog](const Id& item) {
        return catalog.find(item) != nullptr ? qstring(catalog.title(item)) : qstring(item.text());
    };
    for (const auto& change : learner.states)
        addRow(model, title(change.item), QObject::tr("%1, was %2").arg(stateWord(change.to), stateWord(change.from)));
    for (const Id& item : learner.notes) addRow(model, title(item), QObject::tr("note"));
    for (const Id& item : learner.evidence) addRow(model, title(item), QObject::tr("evidence"));
    if (learner.isPersonChanged)
        addRow(model, isolated(qstring(learner.name)), QObject::tr("name, target role or hours"));
}

QString summary(const UnionPreview& preview)
{
    if (preview.newEvents == 0) return QObject::tr("All of it is here already.");
    QStringList names;
    for (const LearnerPreview& one : preview.learners) {
        const QString name = isolated(qstring(one.name));
        names << (one.isNew ? QObject::tr("%1, who is new here").arg(name) : name);
    }
    return QObject::tr("New: %n entries of the log, about %1.", nullptr, preview.newEvents)
        .arg(names.join(QStringLiteral("; ")));
}

void showPreview(
    Session& session, QWidget& parent, std::vector<Event> log, const UnionPreview& preview, const QString& file)
{
    auto* dialog = new Dialog(
        QObject::tr("Import %1").arg(isolated(QFileInfo(file).fileName())), summary(preview), parent.window());
    dialog->setObjectName(QStringLiteral("importPreview"));
    dialog->complainWith(session);
    auto* model = new QStandardItemModel(dialog);
    model->setHorizontalHeaderLabels({QObject::tr("What changes"), QObject::tr("How")});
    for (const LearnerPreview& learner : preview.learners) addChanges(*model, session.catalog(), learner);
    auto* list = new DialogList(QStringLiteral("importList"), QObject::tr("What changes"), *model, dialog);
    list->setMinimumSize(DialogMeasure::BackupsWidth, DialogMeasure::BackupsHeight);
    dialog->body().addWidget(list, 1);
    const auto shared = std::make_shared<const std::vector<Event>>(std::move(log));
    auto* act =
        dialog->addAct(QObject::tr("Bring it in"), [&session, shared, file] { return session.unite(*shared, file); });
    act->setEnabled(preview.newEvents > 0);
    dialog->open();
}

void read(Session& session, QWidget& parent, const QString& file)
{
    auto document = readProgressFile(QFile::encodeName(file).toStdString());
    if (!document) return session.raise({Notice::Kind::Problem, qstring(document.error().message)});
    const auto preview = session.workspace().previewUnion(document->log);
    if (!preview) return session.raise({Notice::Kind::Problem, qstring(preview.error().message)});
    showPreview(session, parent, document.value().log, *preview, file);
}

}   // namespace

void askForImport(Session& session, QWidget& parent)
{
    askForOpening(parent, QObject::tr("Import progress"), QObject::tr("Progress from Waymark (*.json *.pdf)"),
        [&session, &parent](const QString& file) { read(session, parent, file); });
}

}   // namespace waymark::ui
