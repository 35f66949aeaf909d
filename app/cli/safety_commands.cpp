#include "cli/command_list.h"
#include "cli/failure.h"
#include "cli/output.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <optional>

namespace waymark::cli {

namespace {

Json backupJson(const BackupInfo& backup)
{
    return {{"file", backup.file.string()}, {"day", textOrNull(backup.day)}, {"time", textOrNull(backup.time)},
        {"people", backup.people}, {"events", backup.events}, {"good", backup.isGood},
        {"reason", textOrNull(backup.reason)}, {"of", textOrNull(backup.of.file)},
        {"of_name", textOrNull(backup.of.name)}};
}

int backup(Context& context, const std::string& file)
{
    std::optional<std::filesystem::path> target;
    if (!file.empty()) target = file;
    const BackupInfo made = orFail(context.workspace().backup(target));
    if (context.isJson()) printJson(backupJson(made));
    else printLine(oneLine(made.file.string()));
    return ExitCode::Done;
}

int backups(Context& context)
{
    Json all = Json::array();
    TextTable table(
        {{"MADE"}, {"LAST ENTRY"}, {"ENTRIES", TextTable::Side::Right}, {"PEOPLE"}, {"OF"}, {"STATE"}, {"FILE"}});
    // Without opening the data file: whoever asks may have been told that it is damaged.
    for (const auto& file : Workspace::backupFiles(context.openOptions().backupFolder)) {
        const BackupInfo one = Workspace::backupInfo(file);
        all.push_back(backupJson(one));
        table.add(
            {one.time, one.day, fmt::format("{}", one.events), oneLine(fmt::format("{}", fmt::join(one.people, ", "))),
                oneLine(one.of.name), one.isGood ? "good" : one.reason, one.file.string()});
    }
    if (context.isJson()) printJson({{"backups", all}});
    else table.print();
    return ExitCode::Done;
}

struct RestoreWishes
{
    std::string file;
    bool isForced = false;
};

/// What is in place now, how many entries that takes away, and where what stood there before is kept.
int tellRestored(Context& context, const std::string& file, std::int64_t takenAway, const std::filesystem::path& kept)
{
    if (context.isJson()) {
        printJson({{"restored", file}, {"taken_away", takenAway}, {"kept", textOrNull(kept.string())}});
        return ExitCode::Done;
    }
    printLine("restored " + oneLine(file));
    if (takenAway > 0)
        printLine(fmt::format("{} {} that came later {} taken away", takenAway, takenAway == 1 ? "entry" : "entries",
            takenAway == 1 ? "was" : "were"));
    if (!kept.empty()) printLine("what was there before is kept as " + oneLine(kept.string()));
    return ExitCode::Done;
}

template <typename T>
T orForced(Result<T> result)
{
    if (!result) throw Failure(exitCode(result.error().kind), app::withForce(result.error()));
    return *std::move(result);
}

int restore(Context& context, const RestoreWishes& wishes)
{
    auto opened = Workspace::open(context.openOptions());
    // It cannot be opened, or was here and is no longer there.
    if (!opened && (opened.error().kind == ErrorKind::Damaged || opened.error().kind == ErrorKind::NotFound))
        return tellRestored(context, wishes.file, 0,
            orForced(Workspace::replaceDamaged(context.openOptions(), wishes.file, wishes.isForced)));
    const auto workspace = orFail(std::move(opened));
    const auto takenAway = workspace->takenAwayBy(wishes.file);
    const ChangeSet change = orForced(workspace->restore(wishes.file, wishes.isForced));
    return tellRestored(context, wishes.file, takenAway ? *takenAway : 0, change.kept);
}

Action restoreAction(Arguments& arguments)
{
    auto wishes = std::make_shared<RestoreWishes>();
    arguments.add("file", wishes->file, "The backup").required(true);
    arguments.flag("--force", wishes->isForced, "Also one of another data file");
    return [wishes](Context& context) { return restore(context, *wishes); };
}

int check(Context& context)
{
    const CheckReport report = orFail(context.workspace().check());
    if (context.isJson()) {
        printJson({{"events", report.events}, {"learners", report.learners}, {"problems", report.problems},
            {"warnings", report.warnings}});
    } else {
        for (const std::string& warning : report.warnings) printLine("warning: " + oneLine(warning));
        for (const std::string& problem : report.problems) printLine("problem: " + oneLine(problem));
        printLine(fmt::format("{} events of {} learners checked: {}", report.events, report.learners,
            report.problems.empty() ? "all right" : "not all right"));
    }
    if (report.problems.empty()) return ExitCode::Done;
    throw Failure(ExitCode::Damaged,
        fmt::format(
            "{} problems in {}. Nothing was changed. To go back to a backup: waymark-cli backups, then restore FILE",
            report.problems.size(), context.places().dataFile.string()));
}

int unite(Context& context, const std::string& file)
{
    const auto united = context.workspace().unite(file);
    if (!united) {
        const int code = exitCode(united.error().kind);
        const bool isOther = code == ExitCode::Usage || code == ExitCode::Damaged || code == ExitCode::TooNew;
        throw Failure(isOther ? ExitCode::ImportRefused : code, united.error());
    }
    if (context.isJson()) printJson({{"united", file}, {"items", idList(united->items)}});
    else printLine(fmt::format("united {}: {} items changed", oneLine(file), united->items.size()));
    return ExitCode::Done;
}

using WithFile = int (*)(Context&, const std::string&);

std::function<Action(Arguments&)> takesFile(const std::string& about, bool isMust, WithFile action)
{
    return [=](Arguments& arguments) -> Action {
        auto file = std::make_shared<std::string>();
        arguments.add("file", *file, about).required(isMust);
        return [file, action](Context& context) { return action(context, *file); };
    };
}

}   // namespace

std::vector<Command> safetyCommands()
{
    return {
        {"", "backup", "Make a backup and check it",
            takesFile("Where to; left out: the folder of backups", false, backup)},
        {"", "backups", "Name the backups", [](Arguments&) -> Action { return backups; }},
        {"", "restore", "Check a backup, then bring its content back", restoreAction},
        {"", "check", "Derive all states anew from the log and compare", [](Arguments&) -> Action { return check; }},
        {"", "unite", "Bring in what another Waymark file holds", takesFile("The other data file", true, unite)},
    };
}

}   // namespace waymark::cli
