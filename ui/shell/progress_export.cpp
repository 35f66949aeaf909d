#include "shell/progress_export.h"

#include "bridge/session.h"
#include "theme/marks.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QRegularExpression>

namespace waymark::ui {

namespace {

constexpr int longestName = 60;

QString suggestedName(const Session& session)
{
    static const QRegularExpression unfit(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]"));
    QString name = qstring(session.learner().name).simplified();
    name.replace(unfit, QStringLiteral("-"));
    return QObject::tr("%1 progress.pdf").arg(name.left(longestName));
}

void write(Session& session, const WindowOptions& options, const QString& file)
{
    const std::filesystem::path path(QFile::encodeName(file).toStdString());
    const Role* role = session.targetRole();
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto written = options.exportPdf(path, role != nullptr ? role->id : Id());
    QGuiApplication::restoreOverrideCursor();
    Notice notice;
    notice.kind = written ? Notice::Kind::Done : Notice::Kind::Problem;
    notice.text =
        written ? QObject::tr("Wrote %1.").arg(isolated(QFileInfo(file).fileName())) : qstring(written.error().message);
    session.raise(notice);
}

}   // namespace

void exportProgress(Session& session, const WindowOptions& options, QWidget* parent)
{
    auto* dialog = new QFileDialog(parent, QObject::tr("Export progress PDF"));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(QObject::tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(suggestedName(session));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [&session, &options, parent](const QString& file) {
        if (session.hasLearner()) write(session, options, file);
        parent->activateWindow();
    });
    dialog->open();
}

}   // namespace waymark::ui
