#pragma once

#include "store/stray_log.h"
#include "workspace/act.h"
#include "workspace/workspace.h"

#include <cerrno>
#include <chrono>
#include <list>
#include <optional>
#include <set>
#include <unordered_map>

namespace waymark {

/// The inside of the workspace: the file, the write gate and the change feed.
struct Workspace::Inside
{
    OpenOptions options;
    std::filesystem::path asked;   ///< as it was named; `options.file` is where its links led
    SystemClock systemClock;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<store::WriterBook> book;
    std::shared_ptr<const CatalogIndex> catalog;
    std::vector<OpenNotice> notices;
    bool isReadOnly = false;
    bool isFull = false;   ///< it is read only because its disk was full when it was opened
    bool hasUnseenLog = false;   ///< there was no room to look at what a killed program left beside it
    store::Standing standing = store::Standing::There;
    std::filesystem::path partedCopy;   ///< of what was open before the file parted, which is in memory now; else empty
    std::optional<std::chrono::steady_clock::time_point> wroteAt;   ///< none: the -wal holds nothing of ours

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

    /// Each call of the door runs through one of these three, so that no exception crosses it.
    /// A query.
    template <typename F>
    auto read(F&& query) const -> Result<decltype(query())>;
    /// What answers with a Result of its own.
    template <typename F>
    auto guarded(F&& work) const -> decltype(work());

    /// Publishes what stands in the log past the last row seen, as another program's.
    void publishOthers();
    void publish(const ChangeSet& change);
    void renewProgress(const ChangeSet& change);
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
    [[nodiscard]] store::StrayPlaces strayPlaces() const;
    void makeWhenMissing();
    void lookAtStrayLog();
    void tellOfStray(const store::StrayPlaces& kept);
    void tellOfParted();
    /// What a start has to say.
    void tellNotices();
    /// Opens the file of the options and reads what everything else is read by; throws.
    void open();
    /// Lets go of the file, prepares, and opens what stands there then. Where that fails, what was read before can still be
    /// looked at, from memory.
    void reopen(const std::function<void()>& prepare);
    /// Whether the open file stands at its name; once it does not, that stays so until it is opened again.
    [[nodiscard]] bool isTogether();
    /// StoreError Parted unless the open file stands at its name.
    void requireTogether();
    [[nodiscard]] Error partedError() const;
    /// Keeps a copy of what is open, and goes on with it in memory; throws.
    void letGo();
    /// Empties the -wal a moment after the last act: where none stands, none can be replayed over another file.
    void settle();
    [[nodiscard]] Error mapError() const;

private:
    [[nodiscard]] store::Access waysIn();
    void connect(store::Access access);
    void upgrade();
    void lookAtBuiltin();
    void heal();
    void tellOfSync();
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

template <typename F>
auto Workspace::Inside::guarded(F&& work) const -> decltype(work())
{
    errno = 0;   // of an earlier fault it says nothing about this one
    try {
        return work();
    } catch (...) {
        return mapError();
    }
}

}   // namespace waymark
