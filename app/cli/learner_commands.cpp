#include "cli/command_list.h"
#include "cli/failure.h"
#include "cli/output.h"

#include <fmt/format.h>

#include <optional>

namespace waymark::cli {

namespace {

struct LearnerWishes
{
    std::string name;
    std::string newName;
    std::string role;
    std::optional<double> hours;
};

Json learnerJson(const Learner& learner, bool isCurrent)
{
    return {{"id", learner.id.text}, {"name", learner.name}, {"role", idOrNull(learner.role)},
        {"hours", learner.hours > 0 ? Json(learner.hours) : Json()}, {"current", isCurrent}};
}

void tell(Context& context, const Learner& learner, const std::string& done)
{
    if (context.isJson()) printJson({{"learner", learnerJson(learner, true)}});
    else printLine(done + " " + oneLine(learner.name));
}

int addLearner(Context& context, const LearnerWishes& wishes)
{
    const Id role = wishes.role.empty() ? Id() : context.role(wishes.role).id;
    tell(context, orFail(context.workspace().addLearner(wishes.name, role, wishes.hours.value_or(0))), "added");
    return ExitCode::Done;
}

int listLearners(Context& context)
{
    const auto learners = orFail(context.workspace().learners());
    const auto current = orFail(context.workspace().currentLearner());
    Json all = Json::array();
    TextTable table({{""}, {"NAME"}, {"ROLE"}, {"HOURS"}, {"ID"}});
    for (const Learner& one : learners) {
        const bool isCurrent = current && current->id == one.id;
        all.push_back(learnerJson(one, isCurrent));
        table.add({isCurrent ? "*" : "", one.name, one.role.isEmpty() ? "-" : one.role.text(),
            one.hours > 0 ? fmt::format("{}", one.hours) : "-", one.id.text});
    }
    if (context.isJson()) printJson({{"learners", all}});
    else table.print();
    return ExitCode::Done;
}

Json removedJson(const RemovedLearner& removed)
{
    return {{"id", removed.learner.id.text}, {"name", removed.learner.name}, {"removed_on", removed.day},
        {"same_as", textOrNull(removed.sameAs.text)}};
}

int listRemoved(Context& context)
{
    Json all = Json::array();
    TextTable table({{"NAME"}, {"REMOVED"}, {"ID"}, {"SAME AS"}});
    for (const RemovedLearner& one : orFail(context.workspace().removedLearners())) {
        all.push_back(removedJson(one));
        table.add({one.learner.name, one.day, one.learner.id.text, one.sameAs.text.empty() ? "-" : one.sameAs.text});
    }
    if (context.isJson()) printJson({{"removed", all}});
    else table.print();
    return ExitCode::Done;
}

int restore(Context& context, const LearnerWishes& wishes)
{
    const RemovedLearner removed = orFail(context.workspace().removedLearner(wishes.name));
    orFail(context.workspace().restoreLearner(removed.learner.id));
    const Learner learner = orFail(context.workspace().learner(removed.learner.id.text));
    if (context.isJson()) printJson({{"restored", learnerJson(learner, false)}});
    else printLine("brought back " + oneLine(learner.name));
    return ExitCode::Done;
}

/// The second may be in the bin: made one before, and a later document brought more of it.
LearnerId otherOf(Context& context, const std::string& nameOrId)
{
    auto living = context.workspace().learner(nameOrId);
    if (living) return living->id;
    if (living.error().kind != ErrorKind::NotFound) return orFail(std::move(living)).id;
    const auto removed = context.workspace().removedLearner(nameOrId);
    return removed ? removed->learner.id : orFail(std::move(living)).id;
}

int makeSame(Context& context, const LearnerWishes& wishes)
{
    Workspace& workspace = context.workspace();
    const Learner kept = orFail(workspace.learner(wishes.name));
    const ChangeSet change = orFail(workspace.makeSame({kept.id, otherOf(context, wishes.newName)}));
    if (context.isJson())
        printJson(
            {{"learner", learnerJson(kept, false)}, {"act", textOrNull(change.act)}, {"items", idList(change.items)}});
    else printLine(fmt::format("{}: {} items now have the newer of both", oneLine(change.label), change.items.size()));
    return ExitCode::Done;
}

int use(Context& context, const LearnerWishes& wishes)
{
    Workspace& workspace = context.workspace();
    const Learner learner = orFail(workspace.learner(wishes.name));
    const Id role = wishes.role.empty() ? Id() : context.role(wishes.role).id;
    // First what may be refused, so that all is done or nothing.
    if (wishes.hours) orFail(workspace.setHours(learner.id, *wishes.hours));
    if (!role.isEmpty()) orFail(workspace.setTargetRole(learner.id, role));
    orFail(workspace.useLearner(learner.id));
    tell(context, orFail(workspace.learner(learner.id.text)), "using");
    return ExitCode::Done;
}

/// `rename NEW` is the current learner's; `rename NAME NEW` anybody's.
int rename(Context& context, const LearnerWishes& wishes)
{
    Workspace& workspace = context.workspace();
    const bool isOwn = wishes.newName.empty();
    const Learner learner = isOwn ? context.learner() : orFail(workspace.learner(wishes.name));
    orFail(workspace.renameLearner(learner.id, isOwn ? wishes.name : wishes.newName));
    tell(context, orFail(workspace.learner(learner.id.text)), "renamed");
    return ExitCode::Done;
}

int remove(Context& context, const LearnerWishes& wishes)
{
    const std::string& name = wishes.name.empty() ? context.askedLearner() : wishes.name;
    if (name.empty()) throw Failure(ExitCode::Usage, "Say who: waymark-cli learner remove NAME");
    const Learner learner = orFail(context.workspace().learner(name));
    orFail(context.workspace().removeLearner(learner.id));
    if (context.isJson()) printJson({{"removed", learnerJson(learner, false)}});
    else printLine("removed " + oneLine(learner.name));
    return ExitCode::Done;
}

std::shared_ptr<LearnerWishes> roleAndHours(Arguments& arguments)
{
    auto wishes = std::make_shared<LearnerWishes>();
    arguments.add("--role", wishes->role, "The target role's id").typeName("ROLE");
    arguments.add("--hours", wishes->hours, "Hours a week, 0.5 to 168; 0: not said").typeName("N");
    return wishes;
}

Action declareAdd(Arguments& arguments)
{
    auto wishes = roleAndHours(arguments);
    arguments.add("name", wishes->name, "What to call the learner").required();
    return [wishes](Context& context) { return addLearner(context, *wishes); };
}

Action declareListing(Arguments& arguments)
{
    auto isOfRemoved = std::make_shared<bool>(false);
    arguments.flag("--removed", *isOfRemoved, "Those who were removed, and can be brought back");
    return [isOfRemoved](Context& context) { return *isOfRemoved ? listRemoved(context) : listLearners(context); };
}

Action declareRestore(Arguments& arguments)
{
    auto wishes = std::make_shared<LearnerWishes>();
    arguments.add("name", wishes->name, "Name or id").required();
    return [wishes](Context& context) { return restore(context, *wishes); };
}

Action declareSame(Arguments& arguments)
{
    auto wishes = std::make_shared<LearnerWishes>();
    arguments.add("kept", wishes->name, "Name or id of the one who stays").required();
    arguments.add("other", wishes->newName, "Name or id of the one who is the same person").required();
    return [wishes](Context& context) { return makeSame(context, *wishes); };
}

Action declareUse(Arguments& arguments)
{
    auto wishes = roleAndHours(arguments);
    arguments.add("name", wishes->name, "Name or id").required();
    return [wishes](Context& context) { return use(context, *wishes); };
}

Action declareRename(Arguments& arguments)
{
    auto wishes = std::make_shared<LearnerWishes>();
    arguments.add("name", wishes->name, "Name or id; left out: the current learner").required();
    arguments.add("new-name", wishes->newName, "The new name");
    return [wishes](Context& context) { return rename(context, *wishes); };
}

Action declareRemove(Arguments& arguments)
{
    auto wishes = std::make_shared<LearnerWishes>();
    arguments.add("name", wishes->name, "Name or id");
    return [wishes](Context& context) { return remove(context, *wishes); };
}

}   // namespace

std::vector<Command> learnerCommands()
{
    return {
        {"learner", "add", "Add a learner, who is then the current one", declareAdd},
        {"learner", "list", "Name the learners", declareListing},
        {"learner", "use", "Act for this learner from now on; sets role and hours too", declareUse},
        {"learner", "rename", "Give a learner another name", declareRename},
        {"learner", "remove", "Put a learner into the bin", declareRemove},
        {"learner", "restore", "Bring a removed learner back", declareRestore},
        {"learner", "same", "Make two learners one who are the same person", declareSame},
    };
}

}   // namespace waymark::cli
