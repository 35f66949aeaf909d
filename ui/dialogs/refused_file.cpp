#include "dialogs/refused_file.h"

#include "theme/marks.h"

#include <QPushButton>

#include <system_error>

namespace waymark::ui {

namespace {

QString peopleText(const BackupInfo& backup)
{
    QStringList people;
    for (const std::string& name : backup.people) people << isolated(qstring(name));
    return people.isEmpty() ? RefusedFile::tr("nobody") : people.join(QStringLiteral(", "));
}

QString backupText(const BackupInfo& backup)
{
    return RefusedFile::tr(
        "The newest good backup was made on %1, with %n entries of %2.", nullptr, static_cast<int>(backup.events))
        .arg(timeText(backup.time), peopleText(backup));
}

/// Where a file of another kind stands at the name, and one of ours stood there before.
QString savedText(const BackupInfo& backup)
{
    return RefusedFile::tr("%1 It is %2.").arg(backupText(backup), isolated(qstring(backup.file.string())));
}

bool helpsToTryAgain(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Busy:
    case ErrorKind::DiskFull:
    case ErrorKind::ReadOnly:
    case ErrorKind::Parted:
    case ErrorKind::Io: return true;
    default: return false;
    }
}

}   // namespace

RefusedFile::RefusedFile(const Error& error, const OpenOptions& options)
    : QMessageBox(Warning, QStringLiteral("Waymark"), qstring(error.message), Close),
      m_kind(error.kind),
      m_options(options)
{
    setObjectName(QStringLiteral("refusedFile"));
    setTextFormat(Qt::PlainText);
    if (!error.detail.empty()) setDetailedText(qstring(error.detail));
    if (!options.file.empty()) {
        offerBackup();
        offerAnew();
        offerAgain();
    }
    for (QAbstractButton* button : buttons()) button->setIcon({});
    // Nobody chooses by a key that was meant for something else.
    setDefaultButton(Close);
}

void RefusedFile::offerBackup()
{
    const bool isForeign = m_kind == ErrorKind::FileForeign;
    if (m_kind != ErrorKind::Damaged && m_kind != ErrorKind::NotFound && !isForeign) return;
    const auto backup = Workspace::newestBackup(m_options);
    if (!backup) return;
    std::error_code failed;
    if (isForeign && !std::filesystem::is_regular_file(m_options.file, failed))
        return setInformativeText(savedText(*backup));
    m_backup = backup->file;
    setInformativeText(backupText(*backup));
    m_restore = addButton(tr("Restore this backup"), AcceptRole);
    m_restore->setObjectName(QStringLiteral("restoreNewest"));
}

void RefusedFile::offerAnew()
{
    std::error_code failed;
    // Its beginning is damaged; what never was ours is left alone.
    const bool wasOurs = m_kind == ErrorKind::FileForeign && std::filesystem::is_regular_file(m_options.file, failed) &&
        Workspace::wasHere(m_options);
    if (m_kind != ErrorKind::Damaged && m_kind != ErrorKind::NotFound && !wasOurs) return;
    m_anew = addButton(tr("Begin anew"), DestructiveRole);
    m_anew->setObjectName(QStringLiteral("beginAnew"));
    if (m_kind == ErrorKind::NotFound) return;
    const QString kept = tr("Whatever you choose, what stands there now is kept beside it.");
    setInformativeText(m_backup.empty() ? tr("There is no good backup of it. %1").arg(kept)
                                        : QStringLiteral("%1\n%2").arg(informativeText(), kept));
}

void RefusedFile::offerAgain()
{
    if (!helpsToTryAgain(m_kind)) return;
    m_again = addButton(tr("Try again"), AcceptRole);
    m_again->setObjectName(QStringLiteral("tryAgain"));
}

Result<AfterRefusal> RefusedFile::answer() const
{
    const QAbstractButton* pressed = clickedButton();
    if (pressed == nullptr) return AfterRefusal::Close;
    if (pressed == m_again) return AfterRefusal::TryAgain;
    if (pressed == m_restore) {
        const auto replaced = Workspace::replaceDamaged(m_options, m_backup);
        return replaced ? Result<AfterRefusal>(AfterRefusal::TryAgain) : replaced.error();
    }
    if (pressed != m_anew) return AfterRefusal::Close;
    if (m_kind == ErrorKind::NotFound) return AfterRefusal::BeginAnew;
    const auto kept = Workspace::putAside(m_options);
    return kept ? Result<AfterRefusal>(AfterRefusal::BeginAnew) : kept.error();
}

}   // namespace waymark::ui
