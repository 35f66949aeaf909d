#include "base/clock.h"
#include "cli/command_list.h"
#include "cli/failure.h"
#include "cli/output.h"
#include "cli/window_program.h"
#include "exchange/export_list.h"
#include "files/save_file.h"
#include "progress_report.h"

#include <fmt/format.h>

namespace waymark::cli {

namespace {

constexpr std::string_view PdfName = "pdf", JsonName = "json";

struct ExportWishes
{
    std::string format;
    std::string file;
    std::string role;
    std::string background;
    std::string paper = "a4";
    ReportOptions content;
    bool isWithoutNotes = false;
    bool isWithoutEvidence = false;
    bool isForced = false;
};

std::string formatNames()
{
    std::string names(PdfName);
    for (const ExportFormat& format : exportFormats()) names += fmt::format(", {}", format.name);
    return names;
}

/// For the parser: what is wrong with it, or nothing.
std::string dayFault(const std::string& text)
{
    return isDay(text) ? std::string() : "A day looks like 2026-11-24.";
}

int exportPdf(Context& context, const ExportWishes& wishes, const Learner& learner, const Role* role)
{
    std::vector<std::string> arguments{
        "--data=" + context.places().dataFile.string(), "--learner=" + learner.id.text, "--export-pdf=" + wishes.file};
    arguments.push_back("--paper=" + wishes.paper);
    if (!wishes.content.from.empty()) arguments.push_back("--from=" + wishes.content.from);
    if (!wishes.content.to.empty()) arguments.push_back("--to=" + wishes.content.to);
    if (!wishes.content.hasNotes) arguments.emplace_back("--no-notes");
    if (!wishes.content.hasEvidence) arguments.emplace_back("--no-evidence");
    if (wishes.content.isWhole) arguments.emplace_back("--whole");
    if (wishes.isForced) arguments.emplace_back("--force");
    if (role != nullptr) arguments.push_back("--role=" + role->id.text());
    context.close();
    return runWindowProgram(arguments);
}

int exportText(Context& context, const ExportWishes& wishes, const Learner& learner, const Role* role)
{
    const Report report = orFail(app::progressReport(context.workspace(), learner, role, wishes.content));
    const ExportFormat& format = *exportFormat(wishes.format);
    const auto saved = saveFile(wishes.file, format.write(report), {format.begins, wishes.isForced});
    if (!saved) throw Failure(ExitCode::NotExported, app::withForce(saved.error()));
    return ExitCode::Done;
}

std::string namesWithBackground()
{
    std::string names;
    for (const ExportFormat& format : exportFormats())
        if (format.asksBackground) names += fmt::format("{}{}", names.empty() ? "" : ", ", format.name);
    return names;
}

/// What no parser of one option can see.
void checkWishes(const ExportWishes& wishes)
{
    const auto refuse = [](const std::string& why) { throw Failure(ExitCode::Usage, why + " Nothing was written."); };
    const ExportFormat* format = exportFormat(wishes.format);
    if (format == nullptr && wishes.format != PdfName)
        refuse(fmt::format("There is no format '{}'. Formats: {}.", wishes.format, formatNames()));
    if (!wishes.background.empty() && (format == nullptr || !format->asksBackground))
        refuse(fmt::format("A background makes no difference to '{}'. Formats that ask for one: {}.", wishes.format,
            namesWithBackground()));
    if (wishes.content.isWhole && wishes.format != PdfName && wishes.format != JsonName)
        refuse(fmt::format("Only pdf and json hold a log, so '{}' cannot be whole.", wishes.format));
    const std::string &from = wishes.content.from, &to = wishes.content.to;
    if (!to.empty() && from > to) refuse(fmt::format("The period from {} to {} ends before it begins.", from, to));
}

int exportProgress(Context& context, ExportWishes wishes)
{
    checkWishes(wishes);
    const bool isPdf = wishes.format == PdfName;
    const Learner learner = context.learner();
    const Role* role = context.scope(wishes.role, learner);
    if (!wishes.background.empty()) wishes.content.background = context.background(wishes.background).id;
    const int code = isPdf ? exportPdf(context, wishes, learner, role) : exportText(context, wishes, learner, role);
    if (code != ExitCode::Done) return code;
    if (context.isJson()) printJson({{"written", wishes.file}, {"format", wishes.format}});
    else printLine("wrote " + oneLine(wishes.file));
    return ExitCode::Done;
}

Action declareExport(Arguments& arguments)
{
    auto wishes = std::make_shared<ExportWishes>();
    arguments.add("format", wishes->format, formatNames()).required();
    arguments.add("file", wishes->file, "Where to").required();
    arguments.add("--role", wishes->role, "For this role; left out: the target role").typeName("ROLE");
    arguments.add("--paper", wishes->paper, "Of the PDF: a4 or letter").oneOf({"a4", "letter"});
    arguments.add("--background", wishes->background, "What the reading list takes for granted: see catalog show")
        .typeName("ID");
    arguments.add("--from", wishes->content.from, "List what was done from this day on")
        .typeName("DAY")
        .check(dayFault);
    arguments.add("--to", wishes->content.to, "List what was done until this day").typeName("DAY").check(dayFault);
    arguments.flag("--no-notes", wishes->isWithoutNotes, "Leave the notes out");
    arguments.flag("--no-evidence", wishes->isWithoutEvidence, "Leave the evidence out; it is still counted");
    arguments.flag("--whole", wishes->content.isWhole,
        "With every text that ever was, so that it can be brought back whole; else as it stands now");
    arguments.flag("--force", wishes->isForced, "Replace a file that is of another kind; never a data file");
    return [wishes](Context& context) {
        wishes->content.hasNotes = !wishes->isWithoutNotes;
        wishes->content.hasEvidence = !wishes->isWithoutEvidence;
        return exportProgress(context, *wishes);
    };
}

}   // namespace

std::vector<Command> exportCommands()
{
    return {{"", "export", "Write the progress to a file", declareExport}};
}

}   // namespace waymark::cli
