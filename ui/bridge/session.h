#pragma once

#include "workspace/workspace.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QString>

#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_set>
#include <utility>
#include <vector>

class QTimer;

namespace waymark::ui {

class Preferences;

/// What the detail pane shows: one thing, and the items that an act is for when several are selected.
struct Selection
{
    Id thing;   ///< topic, skill, project, step, role …; empty for nothing
    Id role;   ///< with a skill: as this role needs it (a cell of the matrix)
    std::vector<Id> items;   ///< of several selected rows; empty for one
    friend bool operator==(const Selection&, const Selection&) = default;
};

/// A sentence for the notice bar. The acts are offered when true.
struct Notice
{
    enum class Kind { Done, Problem, Hint };
    Kind kind = Kind::Done;
    QString text;
    bool canUndo = false;
    bool canTryAgain = false;
    bool canRedo = false;
    Id finished = {};   ///< a project of which the last step was just done
    int topicsToMark = 0;   ///< of those that it shows
    Parting parting = Parting::None;   ///< the file is another one by now, and rejoin() helps
    std::filesystem::path goesBackTo = {};   ///< a backup of what was before, which can be restored
    std::filesystem::path unites = {};   ///< another version of the file, which can be brought in
    std::filesystem::path wrote = {};   ///< a file, which can be opened
    Id hidden = {};   ///< a thing that the filters of its page hide
};

/// Which topics of the checklist are asked for: those that a number on the screen counts.
struct TopicList
{
    Id role;   ///< its musts; empty: of everything
    Id area = {};   ///< empty: of all areas
    Id skill = {};   ///< to be brought into view
    std::optional<State> state = {};   ///< in this state; without one, those that are missing
};

/// The window's one door to the workspace and the one subscriber of its change feed. It holds whose progress is shown and
/// what is selected, runs commands and says how they went. Pages read from here and listen; they never keep progress.
class Session : public QObject
{
    Q_OBJECT

public:
    /// Borrows both, which outlive it.
    Session(Workspace& workspace, Preferences& preferences, QObject* parent = nullptr);
    ~Session() override;

    [[nodiscard]] Workspace& workspace() { return m_workspace; }
    [[nodiscard]] Preferences& preferences() const { return m_preferences; }
    [[nodiscard]] const CatalogIndex& catalog() const { return *m_catalog; }
    [[nodiscard]] const Progress& progress() const { return *m_progress; }
    [[nodiscard]] bool hasLearner() const { return m_learner.has_value(); }
    /// Only when there is one.
    [[nodiscard]] const Learner& learner() const { return *m_learner; }
    [[nodiscard]] std::vector<Learner> learners() const;
    /// Null while none is chosen.
    [[nodiscard]] const Role* targetRole() const;
    [[nodiscard]] const Selection& selection() const { return m_selection; }
    [[nodiscard]] bool canUndo() const { return !m_undo.undoLabel.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_undo.redoLabel.empty(); }
    [[nodiscard]] QString undoLabel() const;
    [[nodiscard]] QString redoLabel() const;
    /// The file is busy and this item's act is being tried again.
    [[nodiscard]] bool isSaving(const Id& item) const { return m_saving.contains(item); }

    // Acts. Each commits before anything on the screen changes; a refused one raises a notice and changes nothing.
    // True when it is on disk; false when refused, or while the file is busy and it is being tried again for five seconds.
    bool mark(State state, const std::vector<Id>& ids);
    /// Done, on that day (ISO), which is not to come.
    bool markDoneOn(const std::string& day, const std::vector<Id>& ids);
    /// L and S: gives the items this state, or opens all when every one of them has it already.
    bool markOrOpen(State state, std::vector<Id> items);
    /// Space: done becomes open, all else done; of a parent: marks the rest, or opens all when it is complete.
    bool toggle(const Id& id);
    /// Marks the topics that the project shows as done, with the project as evidence; skipped ones stay as they are.
    bool markShown(const Id& project);
    /// The topics that markShown() would mark: of a finished project those that are neither done nor skipped, else none.
    [[nodiscard]] std::vector<Id> topicsToMark(const Id& project) const;
    bool setNote(const Id& item, const QString& text);
    /// Of a learner who may be shown no more, as the other two.
    void saveDraft(const LearnerId& learner, const Id& item, const QString& text);
    void dropDraft(const LearnerId& learner, const Id& item);
    /// The note that is being typed, where it is not kept yet.
    [[nodiscard]] std::optional<QString> draft(const LearnerId& learner, const Id& item) const;
    bool addLink(const std::vector<Id>& items, const QString& link);
    bool confirm(const std::vector<Id>& items, const QString& by);
    /// "Not now", or with false "suggest it again".
    bool passOver(const std::vector<Id>& items, bool isPassedOver = true);
    bool removeEvidence(const Id& item, const std::string& slot);
    bool undo();
    bool redo();
    bool tryAgain();
    bool addLearner(const QString& name, const Id& role, double hours);
    bool renameLearner(const QString& name);
    bool removeLearner();
    [[nodiscard]] std::vector<RemovedLearner> removedLearners() const;
    /// Brings somebody back who was removed, and shows that one.
    bool restoreLearner(const LearnerId& learner);
    /// The other one is the same person: becomes part of this one.
    bool makeSame(const LearnerId& kept, const LearnerId& other);
    bool useLearner(const LearnerId& learner);
    bool setTargetRole(const Id& role);
    bool setHours(double hoursAWeek);
    /// The backup takes the file's place, which is backed up before.
    bool restore(const std::filesystem::path& backup);
    /// Unites what is open with the file that stands at its name by now, or puts it there again.
    bool rejoin();
    /// Brings in another log, checked already; then makes these pairs one: the learner who is kept, and the other one.
    bool unite(const std::vector<Event>& log, const QString& from, const std::vector<SamePerson>& same = {});

    /// In place of the one with its id, where there is one.
    bool addCatalog(const Catalog& catalog);

    void select(Selection selection);
    /// Asks the shell to show this thing in its place.
    void open(const Id& thing);
    /// Asks the shell to show these topics in the checklist.
    void openTopics(const TopicList& topics);
    /// Asks the shell for the page of that name.
    void openPage(const QString& page);
    /// Asks the shell to put the keyboard into the thing's note.
    void writeNote(const Id& thing);
    /// Asks the shell to show the skill in the matrix of roles.
    void showInMatrix(const Id& skill);
    void raise(const Notice& notice);

signals:
    /// Some of the shown learner's items changed, here or in another program.
    void progressChanged(const waymark::ChangeSet& change);
    /// Another learner is shown, or the shown one's name or target role changed. Everything is to be read again.
    void learnerChanged();
    void catalogChanged();
    void selectionChanged();
    void undoChanged();
    void openRequested(const waymark::Id& thing);
    void topicsRequested(const waymark::ui::TopicList& missing);
    void pageRequested(const QString& page);
    void noteRequested(const waymark::Id& thing);
    void matrixRequested(const waymark::Id& skill);
    void noticeRaised(const waymark::ui::Notice& notice);

private:
    using Act = std::function<Result<ChangeSet>()>;
    enum class Undoing { None, Undo, Redo };
    struct Pending
    {
        Act act;
        std::vector<Id> items;   ///< whose rows say "saving" while it waits
        Undoing undoing = Undoing::Undo;   ///< what the notice offers
        QDeadlineTimer giveUp = {};
        std::shared_ptr<const Progress> before = {};   ///< as it was when the act was tried
    };

    bool run(Act act, const std::vector<Id>& ids, Undoing undoing = Undoing::Undo);
    bool finish(const Result<ChangeSet>& result, Pending pending);
    [[nodiscard]] Id projectFinishedBy(const ChangeSet& change, const Progress& before) const;
    void refuse(const Error& error, Pending pending);
    void wait(Pending pending);
    void retrySaving();
    bool takeBack(bool isRedo);
    Result<ChangeSet> showingWhoComes(const Act& act);
    void showWhom(const std::vector<Event>& log, const std::vector<SamePerson>& same);
    bool addEvidence(const std::vector<Id>& items, Evidence::Kind kind, const QString& value);
    bool askForLearner();
    void tellRows(const std::vector<Id>& items);
    void onChange(const ChangeSet& change);
    void readLearner();
    void readProgress();
    void readUndo();
    void show(std::optional<Learner> learner);
    void poll();

    Workspace& m_workspace;
    Preferences& m_preferences;
    std::shared_ptr<const CatalogIndex> m_catalog;
    std::optional<Learner> m_learner;
    std::shared_ptr<const Progress> m_progress;
    Selection m_selection;
    std::optional<std::vector<LearnerId>> m_before;   ///< who was there; whoever comes now is shown
    UndoState m_undo;
    std::deque<Pending> m_pending;
    std::unordered_set<Id> m_saving;
    std::optional<Pending> m_refused;
    QString m_pollProblem;   ///< the last one told, so that it is not told each second
    QTimer* m_poll = nullptr;
    QTimer* m_retry = nullptr;
    Subscription m_subscription;
};

}   // namespace waymark::ui
