#include "store/holding.h"

#include "progress/event_kinds.h"
#include "progress/payload.h"
#include "store/progress_tables.h"

namespace waymark::store {

Holding::Held Holding::heldBy(const RegisterKey& key) const
{
    const auto holder = holderOf(m_database, m_catalog, key);
    const bool isState = key.kind == EventKind::State;
    return {holder ? std::optional(holder->row) : std::nullopt,
        isState ? payloadOf(valueOf(statusOf(m_database, key.learner, key.item))) : std::string()};
}

// What was erased is gone for good.
void Holding::look(const RegisterKey& said)
{
    if (said.kind == EventKind::Erased) return;
    for (const RegisterKey& key : livingKeys(m_catalog, said))
        if (!m_before.contains(key)) m_before.emplace(key, heldBy(key));
}

std::vector<UndoChange> Holding::changes() const
{
    std::vector<UndoChange> changes;
    for (const auto& [key, then] : m_before)
        if (const Held now = heldBy(key); now.row != then.row)
            changes.push_back({key, then.row, now.row, then.text, now.text});
    return changes;
}

}   // namespace waymark::store
