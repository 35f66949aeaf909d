#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "catalog/catalog_index.h"
#include "progress/event.h"
#include "progress/learner.h"
#include "progress/progress.h"
#include "workspace/change_set.h"
#include "workspace/subscription.h"
#include "workspace/union_preview.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace waymark {

struct OpenOptions
{
    std::filesystem::path file;   ///< made when it never was there; a link is followed
    std::filesystem::path stateFolder;   ///< where each writer's last number is kept, outside the file
    std::filesystem::path backupFolder;
    std::chrono::milliseconds patience{5'000};   ///< how long a write waits for another program
    bool isNew = false;   ///< make it even where one is known that is not there any more
    const Clock* clock = nullptr;   ///< borrowed; the system's when null
    const Catalog* builtin = nullptr;   ///< for tests: instead of the catalog that the program brings
};

/// What goes with a tick: each adds to what the items have.
struct MarkDetails
{
    std::optional<std::string> note;
    std::optional<std::string> link;
    std::optional<std::string> confirmedBy;
    std::optional<Id> shownBy;   ///< a project
    std::string day = {};   ///< on which it was done, earlier than today; empty: today
};

/// Somebody who was removed and can come back.
struct RemovedLearner
{
    Learner learner;
    std::string day;   ///< of the removal
    LearnerId sameAs;   ///< whom this one was made one with; empty: nobody
};

/// One event as people see it.
struct HistoryEntry
{
    Event event;
    bool isUndone = false;
};

/// Nothing here is an error that stops a start; each is a sentence for the notice bar and stderr.
struct OpenNotice
{
    std::string message;
    bool isProblem = false;   ///< nothing can be saved
    std::filesystem::path unites = {};   ///< another version of the file, which could be united with it
};

/// How the open file and the one at its name came apart. Unkept: replaced, and what is open could not be copied until now.
enum class Parting { None, Gone, Replaced, Unkept };

/// Which data file a backup is of.
struct BackupOf
{
    std::string file;   ///< its id
    std::string name;   ///< the name which that had
};

struct BackupInfo
{
    std::filesystem::path file;
    std::string time;   ///< when it was made, local: `2026-11-24 16:05`
    std::string day;   ///< of its last entry
    std::int64_t events = 0;
    std::vector<std::string> people;   ///< their names, without those in the bin
    BackupOf of;
    bool isGood = false;
    std::string reason;   ///< why not
};

/// What `check` found. `problems` is empty when the file can be trusted.
struct CheckReport
{
    std::int64_t events = 0;
    std::int64_t learners = 0;
    std::vector<std::string> problems;
    std::vector<std::string> warnings;
};

struct UndoState
{
    std::string undoLabel;   ///< empty: nothing to undo
    std::string redoLabel;
};

/// The only door for a user interface: the write gate, the queries, the change feed. One thread.
/// Every command is one transaction, on disk when it returns, then published; after an error nothing has changed.
class Workspace
{
public:
    /// FileTooNew, FileForeign, Damaged: the file is unchanged, byte for byte. A file that may only be read opens, and
    /// every command then answers ReadOnly. NotFound: one was here and is not any more; what there is of it is named.
    /// Parted: another Waymark works with a file that was replaced. What a killed program had written to a file that was
    /// replaced since is united into it, and told.
    static Result<std::unique_ptr<Workspace>> open(const OpenOptions& options);
    ~Workspace();
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    [[nodiscard]] const std::filesystem::path& file() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] const std::vector<OpenNotice>& openNotices() const;

    // Queries
    [[nodiscard]] std::shared_ptr<const CatalogIndex> catalog() const;
    /// Without removed ones, oldest first.
    [[nodiscard]] Result<std::vector<Learner>> learners() const;
    /// By name (folded) or UUID. NotFound names those there are; Invalid names the ids of several that are called so.
    [[nodiscard]] Result<Learner> learner(std::string_view nameOrId) const;
    /// Those in the bin, oldest first; it is never emptied.
    [[nodiscard]] Result<std::vector<RemovedLearner>> removedLearners() const;
    [[nodiscard]] Result<RemovedLearner> removedLearner(std::string_view nameOrId) const;
    /// The learner used last on this file, else the first; none when there is nobody.
    [[nodiscard]] Result<std::optional<Learner>> currentLearner() const;
    /// A snapshot: later commands give a new one and leave this as it is.
    [[nodiscard]] Result<std::shared_ptr<const Progress>> progress(const LearnerId& learner) const;
    /// In order of arrival; all learners when none is named.
    [[nodiscard]] Result<std::vector<HistoryEntry>> history(const std::optional<LearnerId>& learner) const;
    [[nodiscard]] Result<std::vector<HistoryEntry>> historyOf(const LearnerId& learner, const Id& item) const;
    /// What undo() and redo() of the same learner would do.
    [[nodiscard]] Result<UndoState> undoState(const LearnerId& shown) const;
    /// Whether the open file still stands at its name. Where not, every command answers Parted, and rejoin() helps.
    [[nodiscard]] Parting parting() const;
    [[nodiscard]] Moment now() const;   ///< by the clock that the learner's acts are stamped by
    [[nodiscard]] std::string today() const;   ///< its day: `2026-11-24`
    /// What is being typed, to become an entry of that kind; none where nothing is, or where an entry came later.
    [[nodiscard]] Result<std::optional<std::string>> draft(
        const LearnerId& learner, std::string_view kind, const Id& item) const;

    // People
    /// Invalid for an empty, too long (200 code points) or taken name. The new learner becomes the current one.
    /// Hours a week are 0 while they are not said, else LeastHoursAWeek to HoursInAWeek; others are Invalid.
    Result<Learner> addLearner(std::string_view name, const Id& role = {}, double hours = 0);
    Result<ChangeSet> renameLearner(const LearnerId& learner, std::string_view name);
    Result<ChangeSet> setTargetRole(const LearnerId& learner, const Id& role);
    Result<ChangeSet> setHours(const LearnerId& learner, double hoursAWeek);
    /// Into the bin. Nothing is lost.
    Result<ChangeSet> removeLearner(const LearnerId& learner);
    /// Out of the bin. Invalid while somebody else has the name.
    Result<ChangeSet> restoreLearner(const LearnerId& learner);
    /// The two are one person: what the other has and `kept` lacks, or has older, is copied; the other goes to the bin.
    Result<ChangeSet> makeSame(const SamePerson& same);
    Result<void> useLearner(const LearnerId& learner);

    // Progress
    /// Gives the items this state, on the day of the details where they name one. A skill's, project's, stage's or area's id stands for its items: of those only the
    /// ones whose state differs change, and skipped ones are left alone. NotFound names the first unknown id.
    Result<ChangeSet> mark(
        const LearnerId& learner, State state, std::span<const Id> ids, const MarkDetails& details = {});
    Result<ChangeSet> setNote(const LearnerId& learner, const Id& item, std::string_view text);
    /// A link needs a scheme of http, https, mailto or file.
    Result<ChangeSet> addEvidence(
        const LearnerId& learner, std::span<const Id> items, Evidence::Kind kind, std::string_view value);
    Result<ChangeSet> removeEvidence(const LearnerId& learner, const Id& item, std::string_view slot);
    /// The learner does not want these suggested for now; false takes it back.
    Result<ChangeSet> passOver(const LearnerId& learner, std::span<const Id> items, bool isPassedOver = true);
    /// Also of a text that is too long to be kept as it is.
    Result<void> saveDraft(const LearnerId& learner, std::string_view kind, const Id& item, std::string_view text);
    Result<void> dropDraft(const LearnerId& learner, std::string_view kind, const Id& item);

    /// Takes back the newest of this learner's acts and of those on people, catalogs and whole logs; of the latter alone
    /// where the id is empty. NotFound when there is none. Values come back with their days. What a later act has changed
    /// stays, and is named in `leftAlone`.
    Result<ChangeSet> undo(const LearnerId& shown);
    Result<ChangeSet> redo(const LearnerId& shown);

    // The feed
    /// `listener` is called after each commit, and after another program's commit was noticed.
    [[nodiscard]] Subscription subscribe(std::function<void(const ChangeSet&)> listener);
    /// Looks whether another program has written, publishes what it changed; cheap when it has not. Call it each second.
    Result<void> noticeOtherPrograms();

    // Catalogs
    /// In the place of one of its id. Invalid: that is the built-in one's. Occupied: one of a newer version is here; forced,
    /// it takes its place.
    Result<ChangeSet> addCatalog(const Catalog& catalog, bool isForced = false);
    /// The built-in one stays. Progress in the removed one stays in the log.
    Result<ChangeSet> removeCatalog(std::string_view catalog);

    // Safety
    /// Checked after it was made; an existing file of that name is replaced only by a whole one.
    Result<BackupInfo> backup(const std::optional<std::filesystem::path>& target = {}) const;
    [[nodiscard]] const std::filesystem::path& backupFolder() const;
    /// The backups of that folder, newest first. Needs no data file that can be opened.
    [[nodiscard]] static std::vector<std::filesystem::path> backupFiles(const std::filesystem::path& folder);
    /// What is in one, which takes reading it whole.
    [[nodiscard]] static BackupInfo backupInfo(const std::filesystem::path& backup);
    /// How many entries of this file it lacks: what a restore would take away.
    [[nodiscard]] Result<std::int64_t> takenAwayBy(const std::filesystem::path& backup) const;
    /// The newest good backup of a file of that name, an empty one only where there is no other; none when there is none. Needs no data file that can be opened.
    [[nodiscard]] static std::optional<BackupInfo> newestBackup(const OpenOptions& options);
    /// Makes one unless there is one of this file of today; keeps the newest 14 daily ones of each file.
    Result<std::optional<BackupInfo>> dailyBackup() const;
    /// In one step. The file as it was is backed up first, and named in `kept`. Undo stacks and drafts come from the backup.
    /// Occupied: it is of another file; forced, it takes the place of this one all the same.
    Result<ChangeSet> restore(const std::filesystem::path& backup, bool isForced = false);
    /// Whether restore() takes it unforced: it is of this file, or of one that had its name; or this one holds nothing.
    [[nodiscard]] bool isOwn(const BackupInfo& backup) const;
    /// Whether a data file of that name was there once, as far as this computer knows.
    [[nodiscard]] static bool wasHere(const OpenOptions& options);
    /// Unites the log of another Waymark file into this one: any order, as often as one likes, the same states. What an
    /// undo took back before is done again. Invalid: it holds what no Waymark writes, or entries more than 366 days ahead
    /// of this computer's clock.
    Result<ChangeSet> unite(const std::filesystem::path& other);
    /// The log of another Waymark file, checked; that one is only read.
    [[nodiscard]] static Result<std::vector<Event>> logOf(const std::filesystem::path& other);
    /// The same with a log that was checked already (logOf, readProgressFile). `from` is for the label.
    /// Who of it is somebody of this file is made one with them, in the same act.
    Result<ChangeSet> unite(
        const std::vector<Event>& log, std::string_view from, std::span<const SamePerson> same = {});
    /// What that would change. Nothing is changed.
    [[nodiscard]] Result<UnionPreview> previewUnion(
        const std::vector<Event>& log, std::span<const SamePerson> same = {}) const;
    /// Reads everything, checks the chains, derives all states anew and compares.
    [[nodiscard]] Result<CheckReport> check() const;
    /// Once parting() says so: keeps what this one has as a backup, opens what stands at the name now, and unites the two; where
    /// nothing stands there, what this one has is put there again.
    Result<ChangeSet> rejoin();
    /// For a file that open() calls damaged, or that is not there: keeps it as `.damaged-MILLISECONDS` and puts the checked
    /// backup in its place. It is there whole or not at all. Gives the name under which it is kept; empty: none was there.
    /// Occupied: it is of a file of another name; forced, it is taken all the same.
    static Result<std::filesystem::path> replaceDamaged(
        const OpenOptions& options, const std::filesystem::path& backup, bool isForced = false);
    /// The same without a backup: what cannot be opened is kept under the name that this gives, and nothing stands there.
    static Result<std::filesystem::path> putAside(const OpenOptions& options);

    /// Known to core/workspace alone.
    struct Inside;

private:
    explicit Workspace(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};

}   // namespace waymark
