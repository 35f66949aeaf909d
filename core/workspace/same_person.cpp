#include "workspace/same_person.h"

#include "progress/event_kinds.h"
#include "store/holding.h"
#include "workspace/said.h"
#include "workspace/sentences.h"

#include <map>

namespace waymark {

using namespace store;

namespace {

/// What is never copied to the one that the other is: the name stays, and so does who is there.
bool isCopied(const RegisterKey& key)
{
    return key.kind != EventKind::Name && key.kind != EventKind::Removed && key.kind != EventKind::Erased;
}

/// The newest that was said there and not taken back. What an undo says only repeats what was before: two who were made
/// one, and taken apart again, can be made one once more.
std::optional<Event> meantIn(Database& database, const RegisterKey& key)
{
    const std::vector<Event> events = eventsIn(database, key);
    std::map<std::string, bool> isUndone;
    for (const Event& event : events) {
        if (!event.undoes.empty()) isUndone[event.undoes] = true;
        if (!event.redoes.empty()) isUndone[event.redoes] = false;
    }
    std::optional<Event> newest;
    for (const Event& event : events) {
        const bool isRepeated = !event.undoes.empty() || !event.redoes.empty();
        if (isRepeated || isUndone[event.act] || !event.payload) continue;
        if (!newest || isBefore(*newest, event)) newest = event;
    }
    return newest;
}

void copyNewer(Act& act, const SamePerson& same)
{
    Database& database = act.database();
    Holding holding(database, act.catalog());
    for (const RegisterKey& theirs : registersOf(database, same.other)) {
        if (!isCopied(theirs)) continue;
        const RegisterKey ours{same.kept, theirs.kind, theirs.item, theirs.slot};
        const auto given = eventIn(database, theirs);
        const auto meant = meantIn(database, ours);
        if (!given || (meant && isBefore(*given, *meant))) continue;
        const Said said = saidBy(*given);
        if (const auto held = eventIn(database, ours); held && saidBy(*held).payload == said.payload) continue;
        holding.look(ours);
        (void)act.say(ours, said);
    }
    for (UndoChange& change : holding.changes()) act.remember(std::move(change));
}

}   // namespace

Result<std::string> makeOne(Act& act, const SamePerson& same)
{
    if (same.kept == same.other) return Error{ErrorKind::Invalid, say::OneAlready()};
    const auto about = [](const LearnerId& learner, std::string_view kind) {
        return RegisterKey{learner, std::string(kind), {}, {}};
    };
    const auto name = eventIn(act.database(), about(same.kept, EventKind::Name));
    const auto otherName = eventIn(act.database(), about(same.other, EventKind::Name));
    if (!name || !otherName) return Error{ErrorKind::NotFound, say::OneOfTwoMissing()};
    copyNewer(act, same);
    act.set(about(same.other, EventKind::Removed), "same:" + same.kept.text);
    if (act.database().here("learner") == same.other.text) act.database().setHere("learner", same.kept.text);
    return say::MadeOne(*name->payload, *otherName->payload);
}

}   // namespace waymark
