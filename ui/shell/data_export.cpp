#include "shell/data_export.h"

#include "bridge/session.h"
#include "dialogs/background_dialog.h"
#include "dialogs/file_questions.h"
#include "exchange/export_list.h"
#include "shell/window_options.h"
#include "theme/marks.h"

#include <QCoreApplication>

namespace waymark::ui {

namespace {

struct DataExportWords
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::DataExport)
};

void saveAs(
    Session& session, const WindowOptions& options, const ExportFormat& format, QWidget& parent, const Id& background)
{
    const QString title = qstring(std::string(format.title)), ending = qstring(std::string(format.ending));
    askForSaving(parent, DataExportWords::tr("Export as %1").arg(title), QStringLiteral("%1 (*%2)").arg(title, ending),
        ending, session, [&session, &options, &format, &parent, background](const QString& file) {
            const Role* role = session.targetRole();
            ReportOptions content;
            content.background = background;
            const auto report = options.report(role != nullptr ? role->id : Id(), content);
            if (!report) return raiseSaved(session, report.error(), file);
            saveAsking(parent, session, file, format.write(*report), format.begins);
        });
}

}   // namespace

void exportAs(Session& session, const WindowOptions& options, const ExportFormat& format, QWidget& parent)
{
    if (!format.asksBackground) return saveAs(session, options, format, parent, {});
    askForBackground(session, &parent, [&session, &options, &format, &parent](const Id& background) {
        saveAs(session, options, format, parent, background);
    });
}

}   // namespace waymark::ui
