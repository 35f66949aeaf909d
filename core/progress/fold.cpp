#include "progress/fold.h"

#include "progress/payload.h"

#include <algorithm>
#include <vector>

namespace waymark {

namespace {

ItemStatus statusIn(const Event* event)
{
    if (event == nullptr) return {};
    const StateValue value = stateValueFrom(event->payload.value_or("")).value_or(StateValue{});
    return {value.state, value.day.empty() ? event->day : value.day, event->moment.utcMs, value.isKnownBefore};
}

State inherited(std::span<const ItemStatus> older)
{
    const auto all = [&](State state) {
        return std::all_of(older.begin(), older.end(), [state](const ItemStatus& one) { return one.state == state; });
    };
    if (all(State::Done)) return State::Done;
    if (all(State::Skipped)) return State::Skipped;
    const bool isBegun = std::any_of(older.begin(), older.end(),
        [](const ItemStatus& one) { return one.state == State::Done || one.state == State::Learning; });
    return isBegun ? State::Learning : State::Open;
}

}   // namespace

const Event* newestOf(const Event* own, std::span<const Event* const> older)
{
    const Event* newest = own;
    for (const Event* one : older)
        if (one != nullptr && (newest == nullptr || isBefore(*newest, *one))) newest = one;
    return newest;
}

std::optional<ItemStatus> foldState(const Event* own, std::span<const Event* const> older)
{
    const Event* newest = newestOf(own, older);
    if (newest == nullptr) return std::nullopt;
    if (newest == own) return statusIn(own);
    std::vector<ItemStatus> states;
    for (const Event* one : older) states.push_back(statusIn(one));
    ItemStatus status = statusIn(newest);
    status.state = inherited(states);
    status.isKnownBefore = status.state == State::Done &&
        std::all_of(states.begin(), states.end(), [](const ItemStatus& one) { return one.isKnownBefore; });
    return status;
}

}   // namespace waymark
