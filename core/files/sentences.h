#pragma once

#include "base/sentence.h"

/// What is said of a file that was not written, or not for certain.
namespace waymark::files_says {

using Text = std::string_view;

// What the system refused
inline constexpr Sentence<Text> DiskFull{"files.disk.full",
    "The disk is full, so {} was not written and what was there is unchanged; make room and try again."};
inline constexpr Sentence<Text> ShareUsedUp{"files.disk.share-used-up",
    "Your share of the disk is used up, so {} was not written and what was there is unchanged; make room and try "
    "again."};
inline constexpr Sentence<Text> FileTooLarge{"files.file.too-large",
    "The file would be larger than allowed here, so {} was not written and what was there is unchanged; choose another "
    "place."};
inline constexpr Sentence<Text> DiskReadOnly{"files.disk.read-only",
    "The disk is read-only, so {} was not written and what was there is unchanged; choose another place."};
inline constexpr Sentence<Text> NotAllowed{"files.target.not-allowed",
    "You may not write there, so {} was not written and what was there is unchanged; choose another place."};
inline constexpr Sentence<Text> NoFolder{"files.folder.none",
    "There is no such folder, so {} was not written and what was there is unchanged; make it or choose another."};
inline constexpr Sentence<Text> IsFolder{
    "files.target.folder", "This is a folder, so {} was not written and what was there is unchanged; name a file."};
inline constexpr Sentence<Text> NameTooLong{"files.name.too-long",
    "The name is too long, so {} was not written and what was there is unchanged; choose a shorter one."};
inline constexpr Sentence<Text> LinksInRing{"files.link.ring",
    "The symbolic link leads round in a ring, so {} was not written and what was there is unchanged; choose another "
    "name."};
inline constexpr Sentence<Text> IsDevice{"files.target.device",
    "This is a device and no file, so {} was not written and what was there is unchanged; name a file."};
inline constexpr Sentence<Text> Refused{"files.refused",
    "The system refused to write, so {} was not written and what was there is unchanged; try again or choose another "
    "place."};
inline constexpr Sentence<Text> NotConfirmed{"files.disk.not-confirmed",
    "{} was written, but the disk did not confirm that it would survive a power cut; save it again."};

// What stands there and stays
inline constexpr Sentence<Text> IsBook{"files.target.book",
    "{} is where Waymark keeps who wrote what: nothing else may take its place. Nothing was written; choose another "
    "name."};
inline constexpr Sentence<Text> IsCompanion{"files.target.companion",
    "{} belongs to a Waymark data file: nothing else may take its place. Nothing was written; choose another name."};
inline constexpr Sentence<Text> IsDataFile{"files.target.data-file",
    "{} is a Waymark data file: nothing else may take its place. Nothing was written; choose another name."};
inline constexpr Sentence<Text> HoldsSomethingElse{
    "files.target.something-else", "{} is there already and holds something else. Nothing was written."};

// What was asked
inline constexpr Sentence<> NoFileNamed{"files.name.missing", "No file was named, so nothing was written."};

}   // namespace waymark::files_says

namespace waymark {
namespace say = files_says;
}
