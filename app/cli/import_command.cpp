#include "cli/command_list.h"
#include "cli/failure.h"
#include "cli/output.h"
#include "document/json_import.h"
#include "files/own_file.h"

#include <fmt/format.h>

namespace waymark::cli {

namespace {

Json learnerIds(const std::vector<LearnerId>& learners)
{
    Json ids = Json::array();
    for (const LearnerId& one : learners) ids.push_back(one.text);
    return ids;
}

Json previewJson(const UnionPreview& preview)
{
    Json learners = Json::array();
    for (const LearnerPreview& one : preview.learners) {
        Json states = Json::array(), notes = Json::array();
        for (const auto& change : one.states)
            states.push_back({{"id", change.item.text()}, {"from", word(change.from)}, {"to", word(change.to)},
                {"from_day", textOrNull(change.fromDay)}, {"to_day", textOrNull(change.toDay)}});
        for (const auto& change : one.notes) notes.push_back(change.item.text());
        learners.push_back({{"id", one.learner.text}, {"name", one.name}, {"new", one.isNew},
            {"person_changed", one.isPersonChanged()}, {"states", states}, {"notes", notes},
            {"evidence", idList(one.evidence)}, {"erased", idList(one.erased)},
            {"namesakes", learnerIds(one.namesakes)}, {"removed_on", textOrNull(one.removedOn)},
            {"same_as", textOrNull(one.sameAs.text)}});
    }
    return {{"new_events", preview.newEvents}, {"known_events", preview.knownEvents}, {"learners", learners}};
}

/// "done on 2026-11-09"
std::string stateText(State state, const std::string& day)
{
    return state == State::Open || day.empty() ? std::string(word(state)) : fmt::format("{} on {}", word(state), day);
}

/// Who that is, where it could be somebody else or somebody who was removed.
void printWho(const LearnerPreview& one, bool isDryRun)
{
    for (const LearnerId& other : one.namesakes)
        printLine(
            fmt::format("  another learner has this name; if they are one person{}: waymark-cli learner same {} {}",
                isDryRun ? ", after the import" : "", other.text, one.learner.text));
    if (!one.sameAs.text.empty())
        printLine(fmt::format("  was made one with {} on {} and stays in the bin; to copy what is newer: waymark-cli "
                              "learner same {} {}",
            one.sameAs.text, one.removedOn, one.sameAs.text, one.learner.text));
    else if (!one.removedOn.empty())
        printLine(fmt::format("  was removed here on {} and stays in the bin; to bring back: waymark-cli learner "
                              "restore {}",
            one.removedOn, one.learner.text));
}

void print(const UnionPreview& preview, bool isDryRun)
{
    printLine(fmt::format("{} entries are new, {} are here already", preview.newEvents, preview.knownEvents));
    for (const LearnerPreview& one : preview.learners) {
        printLine(fmt::format("{}{}", oneLine(one.name), one.isNew ? ", a new learner" : ""));
        printWho(one, isDryRun);
        if (one.isPersonChanged()) printLine("  name, target role or hours change");
        for (const auto& change : one.states)
            printLine(fmt::format("  {}  {} -> {}", change.item.text(), stateText(change.from, change.fromDay),
                stateText(change.to, change.toDay)));
        for (const auto& change : one.notes)
            printLine(fmt::format("  {}  {}", change.item.text(),
                change.from.empty()     ? "note"
                    : change.to.empty() ? "the note goes"
                                        : "another note"));
        for (const Id& item : one.evidence) printLine(fmt::format("  {}  evidence", item.text()));
        for (const Id& item : one.erased) printLine(fmt::format("  {}  a text is erased for good", item.text()));
    }
}

struct ImportWishes
{
    std::string file;
    bool isDryRun = false;
};

template <typename T>
T orRefused(Result<T> result)
{
    if (result) return *std::move(result);
    if (result.error().kind == ErrorKind::NotFound) throw Failure(ExitCode::NotFound, result.error());
    throw Failure(ExitCode::ImportRefused, result.error());
}

int import(Context& context, const ImportWishes& wishes)
{
    if (ownFileAt(wishes.file) == OwnFile::DataFile)
        throw Failure(ExitCode::ImportRefused,
            fmt::format(
                "{} is a data file. 'waymark-cli unite' brings in what it holds. Nothing was changed.", wishes.file));
    const ProgressDocument document = orRefused(readProgressFile(wishes.file));
    const UnionPreview preview = orRefused(context.workspace().previewUnion(document.log));
    if (!wishes.isDryRun) orFail(context.workspace().unite(document.log, wishes.file));
    if (context.isJson()) {
        Json json = previewJson(preview);
        json["file"] = wishes.file;
        json["dry_run"] = wishes.isDryRun;
        printJson(json);
        return ExitCode::Done;
    }
    print(preview, wishes.isDryRun);
    printLine(wishes.isDryRun ? "nothing was changed" : "brought in " + oneLine(wishes.file));
    return ExitCode::Done;
}

Action declareImport(Arguments& arguments)
{
    auto wishes = std::make_shared<ImportWishes>();
    arguments.add("file", wishes->file, "Progress as JSON, or a progress PDF").required();
    arguments.flag("--dry-run", wishes->isDryRun, "Say what would change, and change nothing");
    return [wishes](Context& context) { return import(context, *wishes); };
}

}   // namespace

std::vector<Command> importCommands()
{
    return {{"", "import", "Bring in progress that Waymark has exported", declareImport}};
}

}   // namespace waymark::cli
