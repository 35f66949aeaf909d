#pragma once

#include "store/database.h"
#include "store/progress_tables.h"
#include "store/undo_table.h"
#include "store/writer_book.h"
#include "workspace/workspace.h"

#include <list>
#include <set>
#include <unordered_map>

namespace waymark {

/// One act while it is being written: appends events and what follows from them, and remembers what it did.
class Act
{
public:
    Act(store::Database& database, const CatalogIndex& catalog, std::string writer, LearnerId learner, Moment moment);

    /// The act that this one takes back or does again.
    void setUndoes(std::string act) { m_undoes = std::move(act); }
    void setRedoes(std::string act) { m_redoes = std::move(act); }

    /// Gives a register a value. Nothing happens when it has it already.
    void set(std::string_view kind, const Id& item, std::string_view slot, const std::string& payload);

    [[nodiscard]] const std::string& id() const { return m_id; }
    [[nodiscard]] const LearnerId& learner() const { return m_learner; }
    [[nodiscard]] bool isEmpty() const { return m_changes.empty(); }
    [[nodiscard]] const std::vector<store::UndoChange>& changes() const { return m_changes; }
    [[nodiscard]] const std::string& writer() const { return m_writer; }
    [[nodiscard]] store::ChainEnd end() const { return m_end; }

private:
    [[nodiscard]] std::string valueNow(std::string_view kind, const Id& item, std::string_view slot);

    store::Database& m_database;
    const CatalogIndex& m_catalog;
    std::string m_writer;
    LearnerId m_learner;
    Moment m_moment;
    std::string m_id;
    std::string m_undoes;
    std::string m_redoes;
    std::int64_t m_stamp = 0;
    store::ChainEnd m_end;
    std::vector<store::UndoChange> m_changes;
};

/// The inside of the workspace: the file, the write gate and the change feed.
struct Workspace::Inside
{
    OpenOptions options;
    SystemClock systemClock;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<store::WriterBook> book;
    std::shared_ptr<const CatalogIndex> catalog;
    std::vector<OpenNotice> notices;
    bool isReadOnly = false;

    std::int64_t lastRow = 0;
    std::int64_t dataVersion = 0;
    std::string generation;
    std::unordered_map<std::string, std::shared_ptr<const Progress>> progress;

    std::list<std::function<void(const ChangeSet&)>> listeners;

    [[nodiscard]] Moment now() const { return options.clock ? options.clock->now() : systemClock.now(); }

    enum class Undoable { No, Yes };

    /// The gate of all acts on a learner. `body` appends; an act that changed nothing leaves no trace.
    Result<ChangeSet> write(const LearnerId& learner, const std::function<void(Act&)>& body,
        const std::function<std::string(const Act&)>& label, Undoable undoable);

    /// The gate of everything else: one transaction, the version looked at again, errors mapped.
    Result<void> transact(const std::function<void()>& body);

    /// Runs a query; what SQLite throws comes back as an Error.
    template <typename F>
    auto read(F&& query) const -> Result<decltype(query())>;

    /// Publishes what stands in the log past the last row seen, as another program's.
    void publishOthers();
    void publish(const ChangeSet& change);
    void forget(const ChangeSet& change);
    [[nodiscard]] ChangeSet changeOf(const std::vector<Event>& events) const;
    void addItems(ChangeSet& change, const std::set<Id>& items) const;
    void reload();
    /// Tells everybody of events that another log brought.
    ChangeSet united(const std::vector<Event>& taken, std::string_view from);
    /// After a change of the whole file: reads it again and tells everybody.
    ChangeSet published(const std::function<void(ChangeSet&)>& describe);
    void upgradeCatalog();
    [[nodiscard]] Error mapError() const;
};

}   // namespace waymark

#include "store/store_error.h"

namespace waymark {

template <typename F>
auto Workspace::Inside::read(F&& query) const -> Result<decltype(query())>
{
    try {
        return query();
    } catch (...) {
        return mapError();
    }
}

}   // namespace waymark
