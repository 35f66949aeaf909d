#include "refused_file.h"

#include "theme/marks.h"

#include <QApplication>
#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include <optional>

namespace waymark::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::app::RefusedFile)
};

/// "29 Nov 2026, 16:05"
QString timeText(const std::string& time)
{
    constexpr std::size_t dayLength = 10;
    return time.size() <= dayLength
        ? QString()
        : Words::tr("%1, %2").arg(ui::dayText(time.substr(0, dayLength)), ui::qstring(time.substr(dayLength + 1)));
}

QString backupText(const BackupInfo& backup)
{
    QStringList people;
    for (const std::string& name : backup.people) people << ui::isolated(ui::qstring(name));
    return Words::tr("The newest good backup was made on %1, with %2 entries of %3.")
        .arg(timeText(backup.time), QString::number(backup.events),
            people.isEmpty() ? Words::tr("nobody") : people.join(QStringLiteral(", ")));
}

/// One that was here before; else the name was mistaken.
bool isMissing(const Error& error)
{
    return error.kind == ErrorKind::NotFound;
}

}   // namespace

AfterRefusal askAfterRefusal(QApplication& application, const Error& error, const OpenOptions& options)
{
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Waymark"), ui::qstring(error.message), QMessageBox::Close);
    box.setObjectName(QStringLiteral("refusedFile"));
    box.setTextFormat(Qt::PlainText);
    if (!error.detail.empty()) box.setDetailedText(ui::qstring(error.detail));
    const bool canBeReplaced = error.kind == ErrorKind::Damaged || isMissing(error);
    const auto backup = canBeReplaced ? Workspace::newestBackup(options) : std::nullopt;
    QPushButton* restore = nullptr;
    QPushButton* anew = nullptr;
    if (backup) {
        box.setInformativeText(backupText(*backup));
        restore = box.addButton(Words::tr("Restore this backup"), QMessageBox::AcceptRole);
        restore->setObjectName(QStringLiteral("restoreNewest"));
    }
    if (isMissing(error)) {
        anew = box.addButton(Words::tr("Begin anew"), QMessageBox::DestructiveRole);
        anew->setObjectName(QStringLiteral("beginAnew"));
    }
    for (QAbstractButton* button : box.buttons()) button->setIcon({});
    // Nobody chooses by a key that was meant for something else.
    box.setDefaultButton(QMessageBox::Close);
    box.open();
    QObject::connect(&box, &QMessageBox::finished, &application, &QApplication::quit);
    application.exec();
    if (anew != nullptr && box.clickedButton() == anew) return AfterRefusal::BeginAnew;
    if (restore == nullptr || box.clickedButton() != restore) return AfterRefusal::Close;
    const auto replaced = Workspace::replaceDamaged(options, backup->file);
    return replaced ? AfterRefusal::TryAgain : askAfterRefusal(application, replaced.error(), options);
}

}   // namespace waymark::app
