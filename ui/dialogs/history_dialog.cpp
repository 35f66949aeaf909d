#include "dialogs/history_dialog.h"

#include "bridge/session.h"
#include "dialogs/dialog.h"
#include "dialogs/dialog_list.h"
#include "theme/dialog_measures.h"
#include "theme/marks.h"
#include "workspace/act_words.h"

#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace waymark::ui {

namespace {

constexpr int IdRole = Qt::UserRole + 1;

QList<QStandardItem*> rowOf(const PastAct& act)
{
    const QString done = isolated(qstring(act.words));
    const QString words = act.isUndone ? QObject::tr("%1 (taken back)").arg(done) : qstring(act.words);
    QList<QStandardItem*> row{new QStandardItem(dayText(act.day)), new QStandardItem(words)};
    for (QStandardItem* cell : row) {
        cell->setEditable(false);
        cell->setData(qstring(act.item.text()), IdRole);
    }
    row.back()->setToolTip(words);
    return row;
}

/// Nothing when the log cannot be read: the session says why in the window.
QStandardItemModel* readActs(Session& session, QObject* parent)
{
    auto* model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels({QObject::tr("Day"), QObject::tr("What")});
    const auto events = session.workspace().history(session.learner().id);
    if (!events) {
        session.raise({Notice::Kind::Problem, qstring(events.error().message)});
        return model;
    }
    for (const PastAct& act : actsOf(session.catalog(), *events)) model->appendRow(rowOf(act));
    return model;
}

}   // namespace

void showHistory(Session& session, QWidget* parent)
{
    if (!session.hasLearner()) return;
    auto* dialog = new Dialog(QObject::tr("History"),
        QObject::tr("All that %1 did. Enter leads to what a line is about.")
            .arg(isolated(qstring(session.learner().name))),
        parent->window());
    dialog->setObjectName(QStringLiteral("historyDialog"));
    auto* shown = new QSortFilterProxyModel(dialog);
    shown->setSourceModel(readActs(session, dialog));
    shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    shown->setFilterKeyColumn(-1);
    auto* field = new QLineEdit(dialog);
    field->setObjectName(QStringLiteral("historyFilter"));
    field->setAccessibleName(QObject::tr("Filter the history"));
    field->setPlaceholderText(QObject::tr("Filter the history"));
    auto* list = new DialogList(QStringLiteral("historyList"), QObject::tr("What was done"), *shown, dialog);
    list->setMinimumSize(DialogMeasure::HistoryWidth, DialogMeasure::HistoryHeight);
    QObject::connect(field, &QLineEdit::textChanged, shown, &QSortFilterProxyModel::setFilterFixedString);
    QObject::connect(field, &QLineEdit::returnPressed, list, [list] { list->setFocus(Qt::OtherFocusReason); });
    QObject::connect(list, &QAbstractItemView::activated, dialog, [&session, dialog](const QModelIndex& index) {
        const Id item(index.data(IdRole).toString().toStdString());
        if (item.isEmpty()) return;
        dialog->accept();
        session.open(item);
    });
    dialog->body().addWidget(field);
    dialog->body().addWidget(list, 1);
    dialog->addClose();
    dialog->open();
    list->setFocus(Qt::OtherFocusReason);
    list->setCurrentIndex(shown->index(0, 0));
}

}   // namespace waymark::ui
