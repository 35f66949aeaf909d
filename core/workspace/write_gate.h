#pragma once

#include "workspace/act.h"
#include "workspace/workspace.h"

#include <list>
#include <set>
#include <unordered_map>

namespace waymark {

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

    /// Appends an act's events and says what it was ("Marked 5 topics done"), or why it cannot be: then nothing changes.
    /// It runs inside the transaction, so that what it looks at cannot change before it is written, and by the catalog
    /// that the file has now, which another program may have brought a moment ago.
    using Body = std::function<Result<std::string>(Act&)>;

    /// The gate of all acts. `stack` is where the act can be undone: none, a learner's, or store::FileStack.
    Result<ChangeSet> write(const std::optional<std::string>& stack, const Body& body);

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
    /// What everything else is read by.
    struct Root
    {
        std::shared_ptr<const CatalogIndex> catalog;
        std::string generation;
        std::int64_t lastRow = 0;
    };
    [[nodiscard]] Root readRoot() const;
    void adopt(const Root& root);
    void reload();
    /// Whether another program has brought another catalog, or restored a backup, since the file was read.
    [[nodiscard]] bool isOutdated() const { return database->here("generation") != generation; }
    /// Everybody reads all again: another program has changed the root.
    void publishAll();
    /// After a change of the whole file: reads it again and tells everybody.
    ChangeSet published(const std::function<void(ChangeSet&)>& describe);
    /// Whose log was written under a clock so far ahead that no other file takes it, one sentence a learner.
    [[nodiscard]] std::vector<std::string> logsAhead() const;
    void upgradeCatalog();
    /// Everything is derived anew, and every program reads all again.
    void renew();
    [[nodiscard]] Error mapError() const;

private:
    void finish(Act& act, const std::optional<std::string>& stack, const std::string& label);
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
