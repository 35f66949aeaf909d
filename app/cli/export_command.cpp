#include "cli/command_list.h"
#include "cli/failure.h"
#include "cli/output.h"
#include "cli/window_program.h"
#include "exchange/export_list.h"
#include "exchange/save_file.h"
#include "progress_report.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace waymark::cli {

namespace {

constexpr std::string_view Pdf = "pdf";

struct ExportWishes
{
    std::string format;
    std::string file;
    std::string role;
};

std::string formatNames()
{
    std::string names(Pdf);
    for (const ExportFormat& format : exportFormats()) names += fmt::format(", {}", format.name);
    return names;
}

int exportPdf(Context& context, const ExportWishes& wishes, const Learner& learner, const Role* role)
{
    std::vector<std::string> arguments{
        "--data=" + context.places().dataFile.string(), "--learner=" + learner.id.text, "--export-pdf=" + wishes.file};
    if (role != nullptr) arguments.push_back("--role=" + role->id.text());
    context.close();
    return runWindowProgram(arguments);
}

int exportText(Context& context, const ExportWishes& wishes, const Learner& learner, const Role* role)
{
    const Report report = orFail(app::progressReport(context.workspace(), learner, role));
    const auto saved = saveFile(wishes.file, exportFormat(wishes.format)->write(report));
    if (!saved) throw Failure(ExitCode::NotExported, saved.error());
    return ExitCode::Done;
}

int exportProgress(Context& context, const ExportWishes& wishes)
{
    const bool isPdf = wishes.format == Pdf;
    if (!isPdf && exportFormat(wishes.format) == nullptr)
        throw Failure(ExitCode::Usage,
            fmt::format("There is no format '{}'. Formats: {}. Nothing was written.", wishes.format, formatNames()));
    const Learner learner = context.learner();
    const Role* role = context.scope(wishes.role, learner);
    const int code = isPdf ? exportPdf(context, wishes, learner, role) : exportText(context, wishes, learner, role);
    if (code != ExitCode::Done) return code;
    if (context.isJson()) printJson({{"written", wishes.file}, {"format", wishes.format}});
    else printLine("wrote " + oneLine(wishes.file));
    return ExitCode::Done;
}

Action declareExport(CLI::App& app)
{
    auto wishes = std::make_shared<ExportWishes>();
    app.add_option("format", wishes->format, formatNames())->required();
    app.add_option("file", wishes->file, "Where to")->required();
    app.add_option("--role", wishes->role, "For this role; left out: the target role")->type_name("ROLE");
    return [wishes](Context& context) { return exportProgress(context, *wishes); };
}

}   // namespace

std::vector<Command> exportCommands()
{
    return {{"", "export", "Write the progress to a file", declareExport}};
}

}   // namespace waymark::cli
