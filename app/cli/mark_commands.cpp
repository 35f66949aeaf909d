#include "cli/command_list.h"
#include "cli/failure.h"
#include "cli/item.h"
#include "cli/output.h"

#include <fmt/format.h>

#include <unordered_set>

namespace waymark::cli {

namespace {

struct MarkWishes
{
    std::string state;
    std::vector<std::string> ids;
    MarkDetails details;
};

/// The items named, and of the parents named those that are in this state now.
std::vector<Id> itemsInState(
    const CatalogIndex& catalog, const Progress& progress, const std::vector<Id>& ids, State state)
{
    std::vector<Id> items;
    std::unordered_set<Id> seen;
    for (const Id& id : ids)
        for (const Id& item : catalog.itemsOf(id))
            if (progress.state(item) == state && seen.insert(item).second) items.push_back(item);
    return items;
}

Json markedJson(const std::vector<Id>& items, const Progress& progress)
{
    Json list = Json::array();
    for (const Id& item : items) list.push_back({{"id", item.text()}, {"state", word(progress.state(item))}});
    return list;
}

void print(Context& context, const Learner& learner, const ChangeSet& change, const std::vector<Id>& items)
{
    const auto progress = context.progress(learner);
    if (context.isJson())
        return printJson({{"act", textOrNull(change.act)}, {"label", textOrNull(change.label)},
            {"items", markedJson(items, *progress)}, {"left_alone", idList(change.leftAlone)}});
    for (const Id& item : items) printLine(fmt::format("{} {}", word(progress->state(item)), item.text()));
}

int mark(Context& context, const MarkWishes& wishes)
{
    const State state = stateOrFail(wishes.state);
    const Learner learner = context.learner();
    std::vector<Id> ids;
    for (const std::string& typed : wishes.ids) ids.push_back(context.resolve(typed));
    const ChangeSet change = orFail(context.workspace().mark(learner.id, state, ids, wishes.details));
    const auto progress = context.progress(learner);
    print(context, learner, change, itemsInState(context.catalog(), *progress, ids, state));
    return ExitCode::Done;
}

/// Also where nobody is left: the removal of the last one can be taken back.
int takeBack(Context& context, Result<ChangeSet> (Workspace::*step)(const LearnerId&), const std::string& verb)
{
    const auto learner = context.learnerOrNone();
    const ChangeSet change = orFail((context.workspace().*step)(learner ? learner->id : LearnerId{}));
    if (!context.isJson() && !change.label.empty()) printLine(fmt::format("{}: {}", verb, oneLine(change.label)));
    // Of the file's own acts the items are somebody else's.
    const bool isTheirs = learner && change.learner == learner->id;
    print(context, learner.value_or(Learner{}), change, isTheirs ? change.items : std::vector<Id>{});
    if (!context.isJson())
        for (const Id& item : change.leftAlone) printLine("changed since, left alone: " + item.text());
    return ExitCode::Done;
}

int note(Context& context, const std::string& typed, const std::string& text)
{
    const Learner learner = context.learner();
    const Id id = context.resolve(typed);
    orFail(context.workspace().setNote(learner.id, id, text));
    if (context.isJson()) printJson({{"id", id.text()}, {"note", textOrNull(context.progress(learner)->note(id))}});
    else printLine("noted " + id.text());
    return ExitCode::Done;
}

Action declareMark(Arguments& arguments)
{
    auto wishes = std::make_shared<MarkWishes>();
    arguments.add("state", wishes->state, "open, learning, done or skipped").required();
    arguments.add("id", wishes->ids, "Items; a skill's or project's id stands for all its items").required();
    arguments.add("--note", wishes->details.note, "Keep this note with each").typeName("TEXT");
    arguments.add("--link", wishes->details.link, "A link that shows it").typeName("URL");
    arguments.add("--day", wishes->details.day, "Done on this earlier day, such as 2026-11-24").typeName("DAY");
    arguments.add("--confirmed-by", wishes->details.confirmedBy, "Who confirms it").typeName("NAME");
    return [wishes](Context& context) { return mark(context, *wishes); };
}

Action declareUndo(Arguments&)
{
    return [](Context& context) { return takeBack(context, &Workspace::undo, "undone"); };
}

Action declareRedo(Arguments&)
{
    return [](Context& context) { return takeBack(context, &Workspace::redo, "redone"); };
}

Action declareNote(Arguments& arguments)
{
    auto id = std::make_shared<std::string>();
    auto text = std::make_shared<std::string>();
    arguments.add("id", *id, "An item, skill or project").required();
    arguments.add("text", *text, "The note; an empty one takes it away").required();
    return [id, text](Context& context) { return note(context, *id, *text); };
}

}   // namespace

std::vector<Command> markCommands()
{
    return {
        {"", "mark", "Tick items: give them a state", declareMark},
        {"", "undo", "Take the last change back", declareUndo},
        {"", "redo", "Do again what undo took back", declareRedo},
        {"", "note", "Keep a note with an item", declareNote},
    };
}

}   // namespace waymark::cli
