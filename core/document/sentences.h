#pragma once

#include "base/sentence.h"

/// What is said of a document that cannot be brought in.
namespace waymark::document_says {

using Text = std::string_view;
using Number = std::int64_t;

inline constexpr Sentence<> NoProgress{
    "document.none", "This is not progress that Waymark has exported. Nothing was changed."};
inline constexpr Sentence<> TooDeep{"document.too-deep",
    "Lists lie deeper in each other in this than in any that Waymark writes. Nothing was changed."};
inline constexpr Sentence<Number> TooManyEntries{
    "document.too-many-entries", "Its log has more than {} entries, which is too large. Nothing was changed."};
inline constexpr Sentence<> Newer{
    "document.newer", "A newer Waymark has exported this. Nothing was changed; bring it in with that one."};
inline constexpr Sentence<Number> StrangeEntry{
    "document.strange-entry", "Entry {} of its log is not one that Waymark writes. Nothing was changed."};
inline constexpr Sentence<> NoLog{
    "document.no-log", "The document holds no log, so there is nothing to bring in. Nothing was changed."};
inline constexpr Sentence<> LogChanged{
    "document.log-changed", "Its log was changed after Waymark wrote it. Nothing was changed."};
inline constexpr Sentence<> NoName{
    "document.no-name", "Its log does not say what its learner is called. Nothing was changed."};
inline constexpr Sentence<Text> Unreadable{"document.unreadable", "{} cannot be read. Nothing was changed."};
inline constexpr Sentence<Text> FileTooLarge{"document.file-too-large", "{} is too large. Nothing was changed."};
inline constexpr Sentence<> TooLarge{"document.too-large", "This is too large. Nothing was changed."};
inline constexpr Sentence<Text> NoMemory{
    "document.no-memory", "There is too little memory to read {}. Nothing was changed."};

}   // namespace waymark::document_says

namespace waymark {
namespace say = document_says;
}
