#pragma once

#include "base/sentence.h"

/// What is wrong with events that are not as a Waymark writes them.
namespace waymark::progress_says {

using Text = std::string_view;
using Number = std::int64_t;

// An event that was changed
inline constexpr Sentence<Number> EventChanged{"progress.event.changed", "Event {} is not what was written."};
inline constexpr Sentence<Number> PayloadChanged{
    "progress.event.payload-changed", "What event {} says is not what was written."};
inline constexpr Sentence<Number> WrongBefore{"progress.event.wrong-before", "Event {} has a wrong one before it."};
inline constexpr Sentence<Number> MissingBefore{
    "progress.event.missing-before", "The event before event {} is missing."};

// An event that is odd, and how
inline constexpr Sentence<Number, Text> EventOdd{"progress.event.odd", "Event {} {}."};
inline constexpr Sentence<> UnknownForm{"progress.oddity.form", "has a form that this Waymark does not know"};
inline constexpr Sentence<> IdsMissing{"progress.oddity.ids", "does not say whose it is, who wrote it or in which act"};
inline constexpr Sentence<> WrongPlace{"progress.oddity.place", "is about what no entry of its kind is about"};
inline constexpr Sentence<> HoldsNul{"progress.oddity.nul", "holds a NUL character"};
inline constexpr Sentence<> NoOrder{"progress.oddity.order", "has no place in the log's order"};
inline constexpr Sentence<> NoTime{"progress.oddity.time", "has a time that no clock shows"};
inline constexpr Sentence<> NoDay{"progress.oddity.day", "has a day that is none"};
inline constexpr Sentence<> WrongSalt{"progress.oddity.salt", "hides what it says otherwise than Waymark does"};
inline constexpr Sentence<> SaysWhatItCannot{"progress.oddity.payload", "says what no entry of its kind can say"};

}   // namespace waymark::progress_says

namespace waymark {
namespace say = progress_says;
}
