#include "dialogs/backups_dialog.h"

#include "bridge/session.h"
#include "dialogs/dialog.h"
#include "dialogs/dialog_list.h"
#include "theme/dialog_measures.h"
#include "theme/marks.h"
#include "widgets/labels.h"

#include <QFile>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

namespace waymark::ui {

namespace {

enum Column { MadeColumn, DayColumn, EntriesColumn, PeopleColumn, StateColumn, FileColumn, ColumnCount };
constexpr int FileRole = Qt::UserRole + 1, GoodRole = Qt::UserRole + 2, OtherRole = Qt::UserRole + 3;

QString pathText(const std::filesystem::path& path)
{
    return QFile::decodeName(path.c_str());
}

/// Its rows are there at once, by their files; what is in them is read one after another while the window lives on.
class BackupsModel : public QStandardItemModel
{
public:
    BackupsModel(const Workspace& workspace, QObject* parent) : QStandardItemModel(parent), m_workspace(workspace)
    {
        setHorizontalHeaderLabels({QObject::tr("Made"), QObject::tr("Newest act"), QObject::tr("Entries"),
            QObject::tr("People"), QObject::tr("State"), QObject::tr("File")});
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
        row[MadeColumn]->setData(pathText(file), FileRole);
        row[EntriesColumn]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row[StateColumn]->setText(QObject::tr("Being read…"));
        row[FileColumn]->setText(pathText(file.filename()));
        row[FileColumn]->setToolTip(tipText(pathText(file)));
        appendRow(row);
    }

    void readNext()
    {
        const int row = m_read++;
        QStandardItem& first = *item(row, MadeColumn);
        const BackupInfo info = Workspace::backupInfo(QFile::encodeName(first.data(FileRole).toString()).toStdString());
        first.setText(timeText(info.time));
        item(row, DayColumn)
            ->setText(!info.isGood     ? QString()
                    : info.day.empty() ? QObject::tr("Empty")
                                       : dayText(info.day));
        QStringList people;
        for (const std::string& name : info.people) people << isolated(qstring(name));
        item(row, PeopleColumn)->setText(people.join(QStringLiteral(", ")));
        if (info.isGood) item(row, EntriesColumn)->setText(QString::number(info.events));
        const bool isOther = info.isGood && !m_workspace.isOwn(info);
        const QString of = isolated(qstring(info.of.name));
        item(row, StateColumn)
            ->setText(isOther     ? QObject::tr("Of %1").arg(of)
                    : info.isGood ? QObject::tr("Good")
                                  : QObject::tr("Damaged"));
        if (isOther) first.setData(of, OtherRole);
        item(row, StateColumn)->setToolTip(tipText(qstring(info.reason)));
        first.setData(info.isGood && !isOther, GoodRole);
    }

    const Workspace& m_workspace;
    int m_read = 0;
};

QString takenAwayText(Session& session, const QString& backup)
{
    const auto lost = session.workspace().takenAwayBy(QFile::encodeName(backup).toStdString());
    if (!lost) return {};
    if (*lost == 0) return QObject::tr("It holds all that the file holds now.");
    return QObject::tr("Restoring it takes away %n entries that came later.", nullptr, static_cast<int>(*lost));
}

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
    list->setTextElideMode(Qt::ElideMiddle);
    list->setMinimumSize(DialogMeasure::BackupsWidth, DialogMeasure::BackupsHeight);
    dialog->body().addWidget(list, 1);
    auto* restore = dialog->addAct(QObject::tr("Restore this backup"), [&session, list] {
        const QModelIndex chosen = list->currentIndex().siblingAtColumn(MadeColumn);
        return session.restore(QFile::encodeName(chosen.data(FileRole).toString()).toStdString());
    });
    // An Enter too many restores nothing.
    restore->setDefault(false);
    restore->setAutoDefault(false);
    auto* told = new TextLabel({}, TextRole::Body, QFont::Medium, Ink::Text, dialog);
    told->setObjectName(QStringLiteral("takenAway"));
    dialog->body().addWidget(told);
    const auto refresh = [&session, list, restore, told] {
        const QModelIndex chosen = list->currentIndex().siblingAtColumn(MadeColumn);
        const bool isGood = chosen.data(GoodRole).toBool();
        restore->setEnabled(isGood);
        const QString other = chosen.data(OtherRole).toString();
        told->setText(isGood       ? takenAwayText(session, chosen.data(FileRole).toString())
                : !other.isEmpty() ? QObject::tr("It is a backup of %1: open that file to restore it.").arg(other)
                                   : QString());
    };
    QObject::connect(list->selectionModel(), &QItemSelectionModel::currentChanged, dialog, refresh);
    QObject::connect(model, &QStandardItemModel::dataChanged, dialog, refresh);
    refresh();
    dialog->open();
    list->setFocus(Qt::OtherFocusReason);
    list->setCurrentIndex(model->index(0, 0));
}

}   // namespace waymark::ui
