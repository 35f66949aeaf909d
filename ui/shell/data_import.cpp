#include "shell/data_import.h"

#include "bridge/session.h"
#include "exchange/json_import.h"
#include "shell/file_questions.h"
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

void read(Session& session, QWidget& parent, const QString& file)
{
    auto document = readProgressFile(QFile::encodeName(file).toStdString());
    if (!document) return session.raise({Notice::Kind::Problem, qstring(document.error().message)});
    showPreview(session, parent, std::make_shared<const std::vector<Event>>(std::move(document.value().log)), file);
}

}   // namespace

void askForImport(Session& session, QWidget& parent)
{
    askForOpening(parent, QObject::tr("Import progress"), QObject::tr("Progress from Waymark (*.json *.pdf)"),
        [&session, &parent](const QString& file) { read(session, parent, file); });
}

}   // namespace waymark::ui
