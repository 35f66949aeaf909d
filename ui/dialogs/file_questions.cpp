#include "dialogs/file_questions.h"

#include "bridge/session.h"
#include "dialogs/dialog.h"
#include "files/save_file.h"
#include "theme/marks.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

#include <utility>

namespace waymark::ui {

namespace {

constexpr int longestName = 60;

QString suggestedName(const Session& session, const QString& ending)
{
    static const QRegularExpression unfit(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]"));
    QString name = qstring(session.learner().name).simplified();
    name.replace(unfit, QStringLiteral("-"));
    return QObject::tr("%1 progress").arg(name.left(longestName)) + ending;
}

QFileDialog* makeDialog(QWidget& parent, const QString& title, const QString& kinds, const QString& name)
{
    auto* dialog = new QFileDialog(&parent, title);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilter(kinds);
    return dialog;
}

}   // namespace

void askForSaving(QWidget& parent, const QString& title, const QString& kind, const QString& ending, Session& session,
    std::function<void(const QString&)> save)
{
    auto* dialog = makeDialog(parent, title, kind, QStringLiteral("exportDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending.mid(1));
    dialog->selectFile(suggestedName(session, ending));
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, std::move(save));
    dialog->open();
}

void askForOpening(
    QWidget& parent, const QString& title, const QString& kinds, std::function<void(const QString&)> open)
{
    auto* dialog = makeDialog(parent, title, kinds, QStringLiteral("importDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, std::move(open));
    dialog->open();
}

void saveAsking(QWidget& parent, Session& session, const QString& file, std::string bytes, std::string_view begins,
    std::function<void()> saved)
{
    const auto save = [&session, file, saved](const std::string& all, const Replacing& replacing) {
        const auto done = saveFile(QFile::encodeName(file).toStdString(), all, replacing);
        if (!done && done.error().kind == ErrorKind::Occupied) return false;
        raiseSaved(session, done, file);
        if (done && saved) saved();
        return true;
    };
    if (save(bytes, {begins, false})) return;
    const QString name = isolated(QFileInfo(file).fileName());
    auto* question = new Dialog(QObject::tr("Replace %1?").arg(name),
        QObject::tr("%1 is there already and is of another kind. What it holds would be lost.").arg(name), &parent);
    question->setObjectName(QStringLiteral("replaceQuestion"));
    question->addAct(QObject::tr("Replace it"), [save, all = std::move(bytes)] { return save(all, {{}, true}); });
    question->preferCancel();
    question->open();
}

void raiseSaved(Session& session, const Result<void>& saved, const QString& file)
{
    if (!saved) return session.raise({Notice::Kind::Problem, qstring(saved.error().message)});
    Notice notice{Notice::Kind::Done, QObject::tr("Wrote %1.").arg(isolated(QFileInfo(file).fileName()))};
    notice.wrote = QFile::encodeName(QFileInfo(file).absoluteFilePath()).toStdString();
    session.raise(notice);
}

}   // namespace waymark::ui
