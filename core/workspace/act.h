#pragma once

#include "progress/payload.h"
#include "store/database.h"
#include "store/log_union.h"
#include "store/progress_tables.h"
#include "store/undo_table.h"
#include "store/writer_book.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace waymark {

/// What an event says, and the salt that hides it where it is left out.
struct Said
{
    std::string payload;
    std::string salt;   ///< empty: a new one is drawn where it needs one
};

/// One act while it is being written: appends events and what follows from them, and remembers what it did, so that it
/// can be taken back. It may be about several learners. Lives inside one write transaction.
class Act
{
public:
    Act(store::Database& database, const CatalogIndex& catalog, std::string writer, Moment moment);

    /// The act that the next events take back or do again.
    void setUndoes(std::string act) { m_undoes = std::move(act); }
    void setRedoes(std::string act) { m_redoes = std::move(act); }

    /// Gives an item a state. Nothing happens when it has it already, on that day where the value names one.
    void mark(const LearnerId& learner, const Id& item, const StateValue& value);
    /// Gives any other register a value. Nothing happens when it has it already.
    void set(const store::RegisterKey& key, const std::string& payload);
    /// Says it whatever holds now. Gives the event's row.
    std::int64_t say(const store::RegisterKey& key, const Said& said);
    /// Taking the act back is to do this; no event of it did.
    void remember(store::UndoChange change);
    /// What the act did so far is not taken back by itself.
    void forget();
    /// Takes in what another log brought.
    void bring(std::vector<Event> events, const std::vector<store::UndoChange>& changes);
    /// The act is to change this catalog, in this way.
    void changeCatalog(std::string catalog, std::function<void()> change);

    [[nodiscard]] const std::string& id() const { return m_id; }
    [[nodiscard]] const CatalogIndex& catalog() const { return m_catalog; }
    [[nodiscard]] store::Database& database() const { return m_database; }
    [[nodiscard]] const Moment& moment() const { return m_moment; }
    [[nodiscard]] bool isEmpty() const { return m_events.empty() && m_changedCatalog.empty(); }
    [[nodiscard]] const std::vector<store::UndoChange>& changes() const { return m_changes; }
    /// In the order of their rows: what was brought in, then what was said here.
    [[nodiscard]] const std::vector<Event>& events() const { return m_events; }
    [[nodiscard]] const std::string& changedCatalog() const { return m_changedCatalog; }
    void applyCatalogChange() const { m_catalogChange(); }
    [[nodiscard]] const std::string& writer() const { return m_writer; }
    [[nodiscard]] std::vector<store::ChainGrowth> growths() const;

private:
    struct Chain
    {
        store::ChainGrowth growth;
        std::int64_t nextStamp = 0;
    };
    Chain& chainOf(const LearnerId& learner);

    store::Database& m_database;
    const CatalogIndex& m_catalog;
    std::string m_writer;
    Moment m_moment;
    std::string m_id;
    std::string m_undoes;
    std::string m_redoes;
    std::map<LearnerId, Chain> m_chains;
    std::vector<Event> m_events;
    std::vector<store::UndoChange> m_changes;
    std::map<store::RegisterKey, std::size_t> m_places;   ///< in m_changes
    std::string m_changedCatalog;
    std::function<void()> m_catalogChange;
};

}   // namespace waymark
