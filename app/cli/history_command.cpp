#include "cli/command_list.h"
#include "cli/failure.h"
#include "cli/output.h"
#include "progress/event_kinds.h"
#include "progress/payload.h"

#include <fmt/format.h>

namespace waymark::cli {

namespace {

std::string stateOf(const Event& event)
{
    if (event.kind != EventKind::State || !event.payload) return {};
    const auto value = stateValueFrom(*event.payload);
    return value ? std::string(word(value->state)) : std::string();
}

Json entryJson(const HistoryEntry& entry)
{
    const Event& event = entry.event;
    return {{"seq", event.row}, {"act", event.act}, {"kind", event.kind}, {"item", idOrNull(event.item)},
        {"state", textOrNull(stateOf(event))}, {"at", isoUtc(event.moment.utcMs)}, {"day", event.day},
        {"undone", entry.isUndone}};
}

int history(Context& context)
{
    const auto entries = orFail(context.workspace().history(context.learner().id));
    Json events = Json::array();
    TextTable table({{"SEQ", TextTable::Side::Right}, {"DAY"}, {"KIND"}, {"STATE"}, {""}, {"ITEM"}});
    for (const HistoryEntry& entry : entries) {
        if (context.isJson()) events.push_back(entryJson(entry));
        else
            table.add({fmt::format("{}", entry.event.row), entry.event.day, entry.event.kind, stateOf(entry.event),
                entry.isUndone ? "undone" : "", entry.event.item.text()});
    }
    if (context.isJson()) printJson({{"events", events}});
    else table.print();
    return ExitCode::Done;
}

}   // namespace

std::vector<Command> historyCommands()
{
    return {{"", "history", "What was done, with its days", [](Arguments&) -> Action { return history; }}};
}

}   // namespace waymark::cli
