#pragma once

#include "base/sentence.h"

/// What the workspace says to people: refusals, notices at a start and of a check, and what an act was, for its notice and for undo.
namespace waymark::workspace_says {

using Text = std::string_view;
using Number = std::int64_t;

// What people type
inline constexpr Sentence<> TextNotUtf8{
    "workspace.text.not-utf-8", "That is not valid text (UTF-8). Nothing was changed."};
inline constexpr Sentence<> TextWithNul{
    "workspace.text.nul", "A text cannot hold a NUL character. Nothing was changed."};
inline constexpr Sentence<Number, Number> TextTooLong{
    "workspace.text.too-long", "A text has at most {} bytes, and this one is {} too long. Nothing was changed."};
inline constexpr Sentence<> EvidenceNotOneLine{
    "workspace.evidence.not-one-line", "Evidence is one line that is not empty. Nothing was changed."};
inline constexpr Sentence<> LinkWithoutScheme{
    "workspace.evidence.scheme", "A link starts with https://, http://, mailto: or file://. Nothing was changed."};
inline constexpr Sentence<> NameNotUtf8{
    "workspace.name.not-utf-8", "That name is not valid text (UTF-8). Nothing was changed."};
inline constexpr Sentence<> NameWithNul{
    "workspace.name.nul", "A name cannot hold a NUL character. Nothing was changed."};
inline constexpr Sentence<Number> NameTooLong{
    "workspace.name.too-long", "A name has at most {} characters. Nothing was changed."};
inline constexpr Sentence<> NameMissing{"workspace.name.missing", "A learner needs a name. Nothing was changed."};
inline constexpr Sentence<Text> NameTaken{
    "workspace.name.taken", "There is a learner called '{}' already. Nothing was changed."};
inline constexpr Sentence<double, double> HoursOutOfRange{"workspace.hours.out-of-range",
    "Hours a week are from {} to {}, or 0 while they are not said. Nothing was changed."};
inline constexpr Sentence<> DayOfUndone{
    "workspace.day.not-done", "Only what is done has a day on which it was done. Nothing was changed."};
inline constexpr Sentence<Text, Text> NoDay{"workspace.day.none", "'{}' is not a day such as {}. Nothing was changed."};
inline constexpr Sentence<Text> DayToCome{"workspace.day.to-come", "{} is still to come. Nothing was changed."};
inline constexpr Sentence<> DraftTooLong{
    "workspace.draft.too-long", "This is far too long to be kept. Nothing was changed."};

// What is not there, or not of that kind
inline constexpr Sentence<Text> NotInCatalogs{
    "workspace.thing.not-in-catalogs", "No catalog has '{}'. Nothing was changed."};
inline constexpr Sentence<Text> NothingToTick{
    "workspace.thing.nothing-to-tick", "'{}' has nothing to tick. Nothing was changed."};
inline constexpr Sentence<Text> NeverSuggested{
    "workspace.thing.never-suggested", "'{}' is never suggested. Nothing was changed."};
inline constexpr Sentence<Text> NoRole{"workspace.role.none", "There is no role '{}'. Nothing was changed."};
inline constexpr Sentence<Text> NoCatalog{"workspace.catalog.none", "There is no catalog '{}'."};
inline constexpr Sentence<> NothingToUndo{"workspace.undo.nothing", "There is nothing to undo."};
inline constexpr Sentence<> NothingToRedo{"workspace.redo.nothing", "There is nothing to redo."};

// Who is meant
inline constexpr Sentence<> NoLearnerYet{
    "workspace.learner.none-yet", "No learner yet. Add one: waymark-cli learner add NAME"};
inline constexpr Sentence<Text, Text> NoLearnerCalled{
    "workspace.learner.none-called", "No learner is called '{}'. There are: {}."};
inline constexpr Sentence<Text> NobodyRemoved{"workspace.learner.none-removed",
    "Nobody called '{}' was removed. 'waymark-cli learner list --removed' names those who were."};
inline constexpr Sentence<Text, Text> SeveralCalled{
    "workspace.learner.several-called", "Several learners are called '{}'. Give the id: {}."};
inline constexpr Sentence<> OrThisId{"workspace.learner.or-this-id", " or "};
inline constexpr Sentence<> OneAlready{
    "workspace.same.one-already", "These are one learner already. Nothing was changed."};
inline constexpr Sentence<> OneOfTwoMissing{
    "workspace.same.not-there", "One of the two is not there. Nothing was changed."};

// Catalogs that stay as they are
inline constexpr Sentence<Text> IdOfBuiltin{"workspace.catalog.id-of-builtin",
    "'{}' is the id of the built-in catalog. Nothing was changed; give yours another."};
inline constexpr Sentence<> BuiltinStays{
    "workspace.catalog.builtin-stays", "The built-in catalog stays. Nothing was changed."};
inline constexpr Sentence<Text, Text, Text> NewerCatalogHere{
    "workspace.catalog.newer-here", "The catalog '{}' is here in version {}, and this one is {}. Nothing was changed."};

// A file that takes no act
inline constexpr Sentence<Text> FileNotThere{"workspace.file.not-there",
    "{} is not there, and was here before. No backup of it was found beside it. Nothing was changed."};
inline constexpr Sentence<Text, Text> OnlyBackupThere{"workspace.file.only-backup-there",
    "{} is not there, and was here before. There is of it: {}. Nothing was changed."};
inline constexpr Sentence<Text> DiskFull{
    "workspace.disk.full", "The disk that holds {} is full. Nothing was changed; make room, then try again."};
inline constexpr Sentence<Text> ReadOnly{
    "workspace.file.read-only", "{} may be read but not changed. Nothing was changed; see who may write to it."};
inline constexpr Sentence<> ClockImpossible{"workspace.clock.impossible",
    "This computer's clock shows a time that cannot be. Nothing was changed; set it right, then try again."};
inline constexpr Sentence<Number, Text> EntryAhead{"workspace.clock.entry-ahead",
    "Entry {} of the log is dated {}; is that computer's clock right? Nothing was changed."};

// A file that came apart from the open one: each while what was open is kept, and while it cannot be
inline constexpr Sentence<Text> Gone{"workspace.parted.gone",
    "{} is no longer there: nothing is saved until it is put back. What was saved before is kept."};
inline constexpr Sentence<Text> GoneUnkept{"workspace.parted.gone-unkept",
    "{} is no longer there: nothing is saved until it is put back. What was open cannot be copied: start again to "
    "restore a backup, or make room."};
inline constexpr Sentence<Text> WithoutLog{"workspace.parted.without-log",
    "Another program took away the -wal or -shm of {}: nothing is saved until what was open here and that file are "
    "united. What was saved before is kept."};
inline constexpr Sentence<Text> WithoutLogUnkept{"workspace.parted.without-log-unkept",
    "Another program took away the -wal or -shm of {}: nothing is saved until what was open here and that file are "
    "united. What was open cannot be copied: start again to restore a backup, or make room."};
inline constexpr Sentence<Text> WrittenOver{"workspace.parted.written-over",
    "Another program wrote over {}, or cut it off: nothing is saved until the two are united. What was saved before is "
    "kept."};
inline constexpr Sentence<Text> WrittenOverUnkept{"workspace.parted.written-over-unkept",
    "Another program wrote over {}, or cut it off: nothing is saved until the two are united. What was open cannot be "
    "copied: start again to restore a backup, or make room."};
inline constexpr Sentence<Text> Replaced{"workspace.parted.replaced",
    "Another program replaced {}: nothing is saved until the two are united. What was saved before is kept."};
inline constexpr Sentence<Text> ReplacedUnkept{"workspace.parted.replaced-unkept",
    "Another program replaced {}: nothing is saved until the two are united. What was open cannot be copied: start "
    "again to restore a backup, or make room."};

// Backups that are not taken
inline constexpr Sentence<Text, Text> BackupOfAnother{
    "workspace.restore.of-another", "{} is a backup of another file, {}. Nothing was changed."};
inline constexpr Sentence<Text> RestoreReadOnly{
    "workspace.restore.read-only", "{} may be read but not changed. Nothing was changed."};
inline constexpr Sentence<> BackupIsFile{
    "workspace.restore.data-file", "That is the data file itself. Nothing was changed."};

// At a start: what cannot be saved
inline constexpr Sentence<Text> CannotSaveFull{
    "workspace.start.disk-full", "The disk that holds {} is full: changes cannot be saved."};
inline constexpr Sentence<Text> CannotSaveReadOnly{
    "workspace.start.read-only", "{} may only be read: changes cannot be saved."};
inline constexpr Sentence<Text> CannotUpgrade{"workspace.start.disk-full-for-upgrade",
    "The disk is too full to bring {} to today's form: changes cannot be saved."};

// At a start: other versions of the file
inline constexpr Sentence<Text> EventMissing{"workspace.start.event-missing",
    "1 event recorded on this computer is missing from {}: it may be an old copy, or one made without its -wal."};
inline constexpr Sentence<Number, Text> EventsMissing{"workspace.start.events-missing",
    "{} events recorded on this computer are missing from {}: it may be an old copy, or one made without its -wal."};
inline constexpr Sentence<Text> SecondName{"workspace.start.second-name",
    "{} has a second name on this disk (a hard link). Work with it by one of the two alone: what is done by one name "
    "is not seen by the other at once."};
inline constexpr Sentence<Text, Text> KeptInStep{"workspace.start.kept-in-step",
    "{} lies in a folder that {} keeps in step. Work with it on one computer at a time; what comes from another is "
    "noticed and united."};
inline constexpr Sentence<Text, Text> ConflictCopy{"workspace.start.conflict-copy",
    "Beside {} lies a version that a sync program could not bring in: {}. Unite them to have what both hold."};
inline constexpr Sentence<Text, Text> ReplacedWhileOpen{"workspace.start.replaced-while-open",
    "{} was replaced while it was open. What was open then is kept as {}. Unite them to have what both hold."};
inline constexpr Sentence<Text, Text, Text> StrayUnited{"workspace.start.stray-united",
    "{} was replaced after a Waymark that had another file there was killed. What both held is united; they are kept "
    "as {} and {}."};
inline constexpr Sentence<Text, Text> StrayUnreadable{"workspace.start.stray-unreadable",
    "{} was replaced after a Waymark that had another file there was killed. What that had not yet brought over cannot "
    "be read, and is kept as {}."};
inline constexpr Sentence<Text, Text> LeftBeside{
    "workspace.start.left-beside", "What was left beside {} is kept as {}."};

// At a start, or of a check: what is in it
inline constexpr Sentence<Text> BuiltinBack{"workspace.start.builtin-back",
    "A catalog of another kind stood in the place of the built-in one, which is back. What was there is kept as {}."};
inline constexpr Sentence<Text, Text> LogAhead{"workspace.start.log-ahead",
    "The log of {} has an entry dated {}: other files refuse it until a year before that. Bring those in here instead, "
    "and see that the clocks are right."};
inline constexpr Sentence<Text, Number> BuiltinDiffers{
    "workspace.check.builtin-differs", "The built-in catalog is not as its version {} is: {} rows differ."};

// What an act was: a mark, with the word for its state
inline constexpr Sentence<> Open{"workspace.marked.open", "open"};
inline constexpr Sentence<> Learning{"workspace.marked.learning", "learning"};
inline constexpr Sentence<> Done{"workspace.marked.done", "done"};
inline constexpr Sentence<> Skipped{"workspace.marked.skipped", "skipped"};
inline constexpr Sentence<Text, Text> Marked{"workspace.marked.one", "Marked “{}” {}"};
inline constexpr Sentence<Number, Text> MarkedItems{"workspace.marked.items", "Marked {} items {}"};
inline constexpr Sentence<Number, Text> MarkedTopics{"workspace.marked.topics", "Marked {} topics {}"};
inline constexpr Sentence<Number, Text> MarkedSteps{"workspace.marked.steps", "Marked {} steps {}"};
inline constexpr Sentence<Number, Text> MarkedChecks{"workspace.marked.checks", "Marked {} checks {}"};
inline constexpr Sentence<Number, Text> MarkedPractices{"workspace.marked.practices", "Marked {} practices {}"};
inline constexpr Sentence<Number, Text> MarkedQuestions{"workspace.marked.questions", "Marked {} questions {}"};
inline constexpr Sentence<Number, Text> MarkedResources{"workspace.marked.resources", "Marked {} resources {}"};
inline constexpr Sentence<Number, Text, Text> MarkedItemsOf{"workspace.marked.items-of", "Marked {} items of “{}” {}"};
inline constexpr Sentence<Number, Text, Text> MarkedTopicsOf{
    "workspace.marked.topics-of", "Marked {} topics of “{}” {}"};
inline constexpr Sentence<Number, Text, Text> MarkedStepsOf{"workspace.marked.steps-of", "Marked {} steps of “{}” {}"};
inline constexpr Sentence<Number, Text, Text> MarkedChecksOf{
    "workspace.marked.checks-of", "Marked {} checks of “{}” {}"};
inline constexpr Sentence<Number, Text, Text> MarkedPracticesOf{
    "workspace.marked.practices-of", "Marked {} practices of “{}” {}"};

// What an act was: a note, evidence, what is suggested
inline constexpr Sentence<Text> Noted{"workspace.noted.one", "Noted on “{}”"};
inline constexpr Sentence<Number> NotedItems{"workspace.noted.items", "Noted on {} items"};
inline constexpr Sentence<Text> NoteRemoved{"workspace.note-removed.one", "Removed the note on “{}”"};
inline constexpr Sentence<Number> NotesRemoved{"workspace.note-removed.items", "Removed the note on {} items"};
inline constexpr Sentence<Text> NoteChanged{"workspace.note-changed.one", "Changed the note on “{}”"};
inline constexpr Sentence<Number> NotesChanged{"workspace.note-changed.items", "Changed the note on {} items"};
inline constexpr Sentence<Text> EvidenceAdded{"workspace.evidence-added.one", "Added evidence to “{}”"};
inline constexpr Sentence<Number> EvidenceAddedToItems{"workspace.evidence-added.items", "Added evidence to {} items"};
inline constexpr Sentence<Text> EvidenceRemoved{"workspace.evidence-removed.one", "Removed evidence from “{}”"};
inline constexpr Sentence<Number> EvidenceRemovedFromItems{
    "workspace.evidence-removed.items", "Removed evidence from {} items"};
inline constexpr Sentence<Text> EvidenceChanged{"workspace.evidence-changed.one", "Changed evidence of “{}”"};
inline constexpr Sentence<Number> EvidenceChangedOfItems{
    "workspace.evidence-changed.items", "Changed evidence of {} items"};
inline constexpr Sentence<Text> NotNow{"workspace.not-now.one", "Put off “{}” for two weeks"};
inline constexpr Sentence<Number> NotNowTopics{"workspace.not-now.topics", "Put off {} topics for two weeks"};
inline constexpr Sentence<Number> NotNowItems{"workspace.not-now.items", "Put off {} items for two weeks"};
inline constexpr Sentence<Text> SuggestedAgain{"workspace.suggested-again.one", "Suggested again: “{}”"};
inline constexpr Sentence<Number> TopicsSuggestedAgain{
    "workspace.suggested-again.topics", "Suggested again: {} topics"};
inline constexpr Sentence<Number> ItemsSuggestedAgain{"workspace.suggested-again.items", "Suggested again: {} items"};
inline constexpr Sentence<> Changed{"workspace.act.changed", "Changed"};

// What an act was: somebody
inline constexpr Sentence<Text> Added{"workspace.act.learner-added", "Added {}"};
inline constexpr Sentence<Text> Named{"workspace.act.learner-named", "Named {}"};
inline constexpr Sentence<Text> Renamed{"workspace.act.learner-renamed", "Renamed to {}"};
inline constexpr Sentence<> NoTargetRole{"workspace.target-role.none", "No target role"};
inline constexpr Sentence<Text> TargetRole{"workspace.target-role.one", "Target role: {}"};
inline constexpr Sentence<Text> HoursAWeek{"workspace.hours.a-week", "{} hours a week"};
inline constexpr Sentence<> RemovedAlone{"workspace.learner-removed.alone", "Removed"};
inline constexpr Sentence<Text> Removed{"workspace.learner-removed.one", "Removed {}"};
inline constexpr Sentence<> SomebodyRemoved{"workspace.learner-removed.somebody", "Removed a learner"};
inline constexpr Sentence<> BroughtBackAlone{"workspace.learner-brought-back.alone", "Brought back"};
inline constexpr Sentence<Text> BroughtBack{"workspace.learner-brought-back.one", "Brought back {}"};
inline constexpr Sentence<> SomebodyBroughtBack{"workspace.learner-brought-back.somebody", "Brought back a learner"};
inline constexpr Sentence<> MadeOneAlone{"workspace.made-one.alone", "Made one with another learner"};
inline constexpr Sentence<Text, Text> MadeOne{"workspace.made-one.two", "Made {} and {} one"};

// What an act was: a catalog, a whole log, a whole file
inline constexpr Sentence<Text> CatalogAdded{"workspace.act.catalog-added", "Added the catalog “{}”"};
inline constexpr Sentence<Text> CatalogRemoved{"workspace.act.catalog-removed", "Removed the catalog “{}”"};
inline constexpr Sentence<Text> EntryBroughtIn{"workspace.brought-in.one", "Brought in 1 entry of {}"};
inline constexpr Sentence<Number, Text> EntriesBroughtIn{"workspace.brought-in.several", "Brought in {} entries of {}"};
inline constexpr Sentence<Text> Restored{"workspace.act.restored", "Restored {}"};
inline constexpr Sentence<Text> PutBack{"workspace.act.put-back", "Put {} back"};
inline constexpr Sentence<Text> United{"workspace.act.united", "United {} with what was written here"};

}   // namespace waymark::workspace_says

namespace waymark {
namespace say = workspace_says;
}
