#include "shell/data_import.h"

#include "bridge/session.h"
#include "dialogs/file_questions.h"
#include "document/json_import.h"
#include "files/own_file.h"
#include "shell/import_preview.h"
#include "theme/marks.h"

#include <QFile>

#include <memory>

namespace waymark::ui {

namespace {

void showPreview(Session& session, QWidget& parent, const ImportPreview::Log& log, const QString& file)
{
    const auto preview = session.workspace().previewUnion(*log);
    if (!preview) return session.raise({Notice::Kind::Problem, qstring(preview.error().message)});
    auto* dialog = new ImportPreview(session, log, *preview, file, parent.window());
    QObject::connect(dialog, &ImportPreview::isOutdated, &parent,
        [&session, &parent, log, file] { showPreview(session, parent, log, file); });
    dialog->open();
}

/// Of a progress document, or of another data file.
Result<std::vector<Event>> logIn(const std::filesystem::path& file)
{
    if (ownFileAt(file) == OwnFile::DataFile) return Workspace::logOf(file);
    auto document = readProgressFile(file);
    if (!document) return document.error();
    return std::move(document.value().log);
}

}   // namespace

void importFrom(const QString& file, Session& session, QWidget& parent)
{
    auto log = logIn(QFile::encodeName(file).toStdString());
    if (!log) return session.raise({Notice::Kind::Problem, qstring(log.error().message)});
    showPreview(session, parent, std::make_shared<const std::vector<Event>>(*std::move(log)), file);
}

void askForImport(Session& session, QWidget& parent)
{
    askForOpening(parent, QObject::tr("Import progress"), QObject::tr("Progress from Waymark (*.json *.pdf *.db)"),
        [&session, &parent](const QString& file) { importFrom(file, session, parent); });
}

}   // namespace waymark::ui
