#pragma once

#include "base/sentence.h"

/// What is said of a data file or a backup that cannot be opened, trusted or written, and what `check` finds.
namespace waymark::store_says {

using Text = std::string_view;
using Number = std::int64_t;

// What is no data file, or not for this program
inline constexpr Sentence<Text> NotThere{"store.file.not-there", "{} is not there. Nothing was changed."};
inline constexpr Sentence<Text> IsFolder{
    "store.file.folder", "{} is a folder and not a Waymark data file. Nothing was changed."};
inline constexpr Sentence<Text> NotOurs{"store.file.not-ours", "{} is not a Waymark data file. Nothing was changed."};
inline constexpr Sentence<Text> Unreadable{"store.file.unreadable", "{} cannot be read. Nothing was changed."};
inline constexpr Sentence<Text, Number, Number> Newer{"store.file.newer",
    "{} was written by a newer Waymark (format {}; this one reads up to {}). Update Waymark to open it. Nothing was "
    "changed."};

// What is damaged
inline constexpr Sentence<Text> OneByte{
    "store.file.one-byte", "{} has 1 byte: too short for a Waymark data file. Nothing was changed."};
inline constexpr Sentence<Text, Number> TooShort{
    "store.file.too-short", "{} has {} bytes: too short for a Waymark data file. Nothing was changed."};
inline constexpr Sentence<Text> CutOff{"store.file.cut-off", "{} is cut off. Nothing was changed."};
inline constexpr Sentence<Text> Damaged{"store.file.damaged", "{} is damaged. Nothing was changed."};
inline constexpr Sentence<Text> NoTables{
    "store.tables.none", "{} has no tables of Waymark in it. Nothing was changed."};
inline constexpr Sentence<Text> StrangeTables{
    "store.tables.strange", "{} holds tables that Waymark did not make. Nothing was changed."};
inline constexpr Sentence<Text> DoesNotFit{
    "store.file.does-not-fit", "{} holds what does not fit together. Nothing was changed."};

// What its log holds
inline constexpr Sentence<Text, Number, Number> EventsMissing{
    "store.log.events-missing", "{} holds {} of its {} events. Nothing was changed."};
inline constexpr Sentence<Text, Number, Number> EventsUncounted{"store.log.events-uncounted",
    "{} holds {} events, and {} were counted when they were written. Nothing was changed."};
inline constexpr Sentence<Text, Text> LogDamaged{"store.log.damaged", "{} is damaged: {} Nothing was changed."};
inline constexpr Sentence<Text, Text> LogOdd{
    "store.log.odd", "{} holds what no Waymark writes: {} Nothing was changed."};
inline constexpr Sentence<Text, Number> EventTooLong{"store.log.event-too-long",
    "{} holds what no Waymark writes: Event {} is longer than any can be. Nothing was changed."};
inline constexpr Sentence<> EndOfTime{"store.log.end-of-time",
    "An entry of this file says that it was written at the end of time, so none can follow it. Nothing was changed; go "
    "back to a backup."};

// Other programs
inline constexpr Sentence<Text> Busy{
    "store.program.writing", "Another program is writing to {}. Nothing was changed; try again in a moment."};
inline constexpr Sentence<Text> HeldAlone{"store.program.alone",
    "{} is held by another program, which lets nobody else in. Nothing was changed; close that one, or try again in a "
    "moment."};
inline constexpr Sentence<Text> Replaced{"store.program.replaced",
    "{} was replaced, and another Waymark still works with the file that was there before. Nothing was changed; try "
    "again in a moment, or close that one."};

// What the system refused
inline constexpr Sentence<Text> DiskFull{
    "store.disk.full", "The disk that holds {} is full. Nothing was changed; make room, then try again."};
inline constexpr Sentence<Text> NotConfirmed{"store.disk.not-confirmed",
    "{} was written, but the disk did not confirm that it would survive a power cut; do it again."};
inline constexpr Sentence<Text> DiskFault{
    "store.disk.fault", "The system could not read or write {}. Nothing was changed; see whether its disk is well."};
inline constexpr Sentence<Text> ReadOnly{
    "store.file.read-only", "{} may be read but not changed. Nothing was changed; see who may write to it."};
inline constexpr Sentence<Text> FolderClosed{
    "store.folder.closed", "The folder of {} may not be entered or written to. Nothing was changed; see who may."};
inline constexpr Sentence<Text> NoFolder{
    "store.folder.none", "The folder of {} is not there and could not be made. Nothing was changed."};
inline constexpr Sentence<Text> NoMemory{
    "store.memory.none", "There is not enough memory to work on {}. Nothing was changed."};

// What stands where a backup was to go
inline constexpr Sentence<Text> TargetIsFolder{
    "store.backup.folder", "{} is a folder. Nothing was changed; choose another name."};
inline constexpr Sentence<Text> TargetIsDevice{
    "store.backup.device", "{} is a device and no file. Nothing was changed; choose another name."};
inline constexpr Sentence<Text> TargetIsNoBackup{
    "store.backup.no-backup", "{} is there already and is no backup. Nothing was changed; choose another name."};
inline constexpr Sentence<Text> TargetIsCompanion{"store.backup.companion",
    "{} belongs to a Waymark data file, and nothing may take its place. Nothing was changed; choose another name."};
inline constexpr Sentence<Text> TargetIsOpen{
    "store.backup.open", "{} is a data file that is open. Nothing was changed; choose another name."};
inline constexpr Sentence<Text> TargetIsDataFile{
    "store.backup.data-file", "{} is a data file and no backup. Nothing was changed; choose another name."};
inline constexpr Sentence<Text> TargetIsOfAnother{
    "store.backup.of-another", "{} is a backup of another data file. Nothing was changed; choose another name."};

// Problems that a check finds
inline constexpr Sentence<> ChainDiffers{"store.check.chain", "A chain holds other events than were counted."};
inline constexpr Sentence<Number> ChainsDiffer{"store.check.chains", "{} chains hold other events than were counted."};
inline constexpr Sentence<Text, Text> RowWithoutParent{
    "store.check.row-without-parent", "A row of {} has no parent in {}."};
inline constexpr Sentence<Text, Text> SkillWithoutArea{
    "store.check.skill-without-area", "The skill {} is of the area {}, which is not there."};
inline constexpr Sentence<Text> KeptOtherwise{"store.check.kept-otherwise", "Kept, but the log says otherwise: {}"};
inline constexpr Sentence<Text> NotKept{"store.check.not-kept", "In the log, but not kept: {}"};

}   // namespace waymark::store_says

namespace waymark {
namespace say = store_says;
}
