#include "workspace/act.h"

#include "base/digest.h"
#include "progress/event_kinds.h"
#include "store/event_table.h"

#include <algorithm>

namespace waymark {

using namespace store;

Act::Act(Database& database, const CatalogIndex& catalog, std::string writer, Moment moment)
    : m_database(database), m_catalog(catalog), m_writer(std::move(writer)), m_moment(moment), m_id(newUuid())
{}

Act::Chain& Act::chainOf(const LearnerId& learner)
{
    const auto found = m_chains.find(learner);
    if (found != m_chains.end()) return found->second;
    const ChainEnd end = chainEnd(m_database, learner, m_writer);
    const std::int64_t stamp = std::max(m_moment.utcMs, nextStamp(m_database, learner));
    return m_chains.emplace(learner, Chain{{end, end}, stamp}).first->second;
}

void Act::mark(const LearnerId& learner, const Id& item, const StateValue& value)
{
    const ItemStatus now = statusOf(m_database, learner, item);
    const bool isSameDay = value.day.empty() || value.day == now.day;
    if (now.state == value.state && now.isKnownBefore == value.isKnownBefore && isSameDay) return;
    StateValue said = value;
    if (said.day == localDay(m_moment)) said.day.clear();
    const RegisterKey key{learner, EventKind::State, item, {}};
    const auto holder = holderOf(m_database, m_catalog, key);
    const std::int64_t row = say(key, {payloadOf(said), {}});
    remember({key, holder ? std::optional(holder->row) : std::nullopt, row, payloadOf(valueOf(now)),
        payloadOf(valueOf(statusOf(m_database, learner, item)))});
}

void Act::set(const RegisterKey& key, const std::string& payload)
{
    const auto holder = holderOf(m_database, m_catalog, key);
    if ((holder ? *holder->payload : std::string()) == payload) return;
    const std::int64_t row = say(key, {payload, {}});
    remember({key, holder ? std::optional(holder->row) : std::nullopt, row, {}, {}});
}

std::int64_t Act::say(const RegisterKey& key, const Said& said)
{
    Chain& chain = chainOf(key.learner);
    Event event;
    event.learner = key.learner;
    event.writer = m_writer;
    event.number = chain.growth.after.number + 1;
    event.stamp = chain.nextStamp++;
    event.act = m_id;
    event.undoes = m_undoes;
    event.redoes = m_redoes;
    event.kind = key.kind;
    event.item = key.item;
    event.slot = key.slot;
    event.payload = said.payload;
    if (mayBeLeftOut(key.kind)) event.salt = said.salt.empty() ? newSalt() : said.salt;
    event.payloadHash = payloadHashOf(event.salt, said.payload);
    event.previous = chain.growth.after.hash;
    event.moment = m_moment;
    event.day = localDay(m_moment);
    event.hash = hashOf(event);
    event.row = insertEvent(m_database, event);
    deriveFrom(m_database, m_catalog, event);
    chain.growth.after = {key.learner, event.number, event.hash};
    m_events.push_back(std::move(event));
    return m_events.back().row;
}

void Act::remember(UndoChange change)
{
    const auto [place, isNew] = m_places.emplace(change.key, m_changes.size());
    if (isNew) return m_changes.push_back(std::move(change));
    UndoChange& known = m_changes[place->second];
    known.afterEvent = change.afterEvent;
    known.after = std::move(change.after);
}

void Act::forget()
{
    m_changes.clear();
    m_places.clear();
}

void Act::bring(std::vector<Event> events, const std::vector<UndoChange>& changes)
{
    m_events = std::move(events);
    forget();
    for (const UndoChange& change : changes) remember(change);
}

void Act::changeCatalog(std::string catalog, std::function<void()> change)
{
    m_changedCatalog = std::move(catalog);
    m_catalogChange = std::move(change);
}

std::vector<ChainGrowth> Act::growths() const
{
    std::vector<ChainGrowth> growths;
    for (const auto& [learner, chain] : m_chains) growths.push_back(chain.growth);
    return growths;
}

}   // namespace waymark
