#include "progress/progress.h"

namespace waymark {

std::string_view word(State state)
{
    switch (state) {
    case State::Open: return "open";
    case State::Learning: return "learning";
    case State::Done: return "done";
    case State::Skipped: return "skipped";
    }
    return {};
}

std::optional<State> stateFrom(std::string_view text)
{
    for (const State state : AllStates)
        if (word(state) == text) return state;
    return std::nullopt;
}

namespace {

template <typename Map>
const typename Map::mapped_type& at(const Map& map, const Id& id)
{
    static const typename Map::mapped_type nothing{};
    const auto found = map.find(id);
    return found == map.end() ? nothing : found->second;
}

}   // namespace

State Progress::state(const Id& item) const
{
    return status(item).state;
}

const ItemStatus& Progress::status(const Id& item) const
{
    return at(items, item);
}

const std::string& Progress::note(const Id& item) const
{
    return at(notes, item);
}

const std::vector<Evidence>& Progress::evidenceOf(const Id& item) const
{
    return at(evidence, item);
}

}   // namespace waymark
