#include "dialogs/backups_dialog.h"

#include "bridge/session.h"
#include "dialogs/dialog.h"
#include "dialogs/dialog_list.h"
#include "theme/dialog_measures.h"
#include "theme/marks.h"

#include <QFile>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

namespace waymark::ui {

namespace {

enum Column { DayColumn, EntriesColumn, StateColumn, FileColumn, ColumnCount };
constexpr int FileRole = Qt::UserRole + 1, GoodRole = Qt::UserRole + 2;

QString pathText(const std::filesystem::path& path)
{
    return QFile::decodeName(path.c_str());
}

/// Its rows are there at once, by their files; what is in them is read one after another while the window lives on.
class BackupsModel : public QStandardItemModel
{
public:
    BackupsModel(const Workspace& workspace, QObject* parent) : QStandardItemModel(parent)
    {
        setHorizontalHeaderLabels(
            {QObject::tr("Newest act"), QObject::tr("Entries"), QObject::tr("State"), QObject::tr("File")});
        for (const auto& file : Workspace::backupFiles(workspace.backupFolder())) addFile(file);
        auto* reader = new QTimer(this);
        QObject::connect(reader, &QTimer::timeout, this, [this, reader] {
            if (m_read == rowCount()) reader->stop();
            else readNext();
        });
        reader->start(0);
    }

private:
    void addFile(const std::filesystem::path& file)
    {
        QList<QStandardItem*> row;
        for (int column = 0; column < ColumnCount; ++column) {
            row << new QStandardItem;
            row.back()->setEditable(false);
        }
        row[DayColumn]->setData(pathText(file), FileRole);
        row[EntriesColumn]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row[StateColumn]->setText(QObject::tr("Being read…"));
        row[FileColumn]->setText(pathText(file.filename()));
        row[FileColumn]->setToolTip(pathText(file).toHtmlEscaped());
        appendRow(row);
    }

    void readNext()
    {
        const int row = m_read++;
        QStandardItem& first = *item(row, DayColumn);
        const BackupInfo info = Workspace::backupInfo(QFile::encodeName(first.data(FileRole).toString()).toStdString());
        first.setText(info.day.empty() ? QObject::tr("Empty") : dayText(info.day));
        item(row, EntriesColumn)->setText(QString::number(info.events));
        item(row, StateColumn)->setText(info.isGood ? QObject::tr("Good") : QObject::tr("Damaged"));
        item(row, StateColumn)->setToolTip(qstring(info.reason).toHtmlEscaped());
        first.setData(info.isGood, GoodRole);
    }

    int m_read = 0;
};

}   // namespace

void showBackups(Session& session, QWidget* parent)
{
    auto* dialog = new Dialog(QObject::tr("Backups"),
        QObject::tr(
            "One is made each day on which Waymark runs; the newest 14 of these are kept, and all that were made "
            "by hand. Before one is restored, the file as it is now is backed up: restore that one to go back."),
        parent->window());
    dialog->setObjectName(QStringLiteral("backupsDialog"));
    dialog->complainWith(session);
    auto* model = new BackupsModel(session.workspace(), dialog);
    auto* list = new DialogList(QStringLiteral("backupsList"), QObject::tr("Backups, newest first"), *model, dialog);
    list->setMinimumSize(DialogMeasure::BackupsWidth, DialogMeasure::BackupsHeight);
    dialog->body().addWidget(list, 1);
    auto* restore = dialog->addAct(QObject::tr("Restore this backup"), [&session, list] {
        const QModelIndex chosen = list->currentIndex().siblingAtColumn(DayColumn);
        return session.restore(QFile::encodeName(chosen.data(FileRole).toString()).toStdString());
    });
    const auto refresh = [list, restore] {
        restore->setEnabled(list->currentIndex().siblingAtColumn(DayColumn).data(GoodRole).toBool());
    };
    QObject::connect(list->selectionModel(), &QItemSelectionModel::currentChanged, dialog, refresh);
    QObject::connect(model, &QStandardItemModel::dataChanged, dialog, refresh);
    refresh();
    dialog->open();
    list->setFocus(Qt::OtherFocusReason);
    list->setCurrentIndex(model->index(0, 0));
}

}   // namespace waymark::ui
