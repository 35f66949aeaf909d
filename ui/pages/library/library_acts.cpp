#include "pages/library/library_acts.h"

#include "bridge/session.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace waymark::ui {

bool markThing(Session& session, State state, const Id& thing)
{
    std::vector<Id> items = session.catalog().itemsOf(thing);
    const auto isSkipped = [&session](const Id& item) { return session.progress().state(item) == State::Skipped; };
    if (!std::all_of(items.begin(), items.end(), isSkipped)) std::erase_if(items, isSkipped);
    return session.markOrOpen(state, std::move(items));
}

}   // namespace waymark::ui
