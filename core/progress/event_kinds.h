#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace waymark {

/// The kinds of events that this version understands; eventKinds() has what each may say.
namespace EventKind {
inline constexpr auto State = "state";   // of an item: StateValue
inline constexpr auto Note = "note";   // the text
inline constexpr auto Evidence = "evidence";   // kind, line feed, value
inline constexpr auto Later = "later";   // the day on which a suggestion was passed over
inline constexpr auto Name = "name";   // the learner's name
inline constexpr auto Role = "role";   // the target role's id
inline constexpr auto Hours = "hours";   // a week, as a decimal number
inline constexpr auto Removed = "removed";   // "yes", or "same:" and the id of the learner that this one is
inline constexpr auto Plan = "plan";   // what the weeks are made for
inline constexpr auto Weeks = "weeks";   // the plan as it stands
inline constexpr auto Baseline = "baseline";   // the plan as it was accepted
inline constexpr auto Review = "review";   // one grading of a card or question on one day
inline constexpr auto Attempt = "attempt";   // one answer to a question
inline constexpr auto Practice = "practice";   // how one practises
inline constexpr auto Keep = "keep";   // "kept", "buried" or a day before which it is not asked
inline constexpr auto Contact = "contact";   // how to reach the learner
inline constexpr auto Goal = "goal";   // something agreed on, with a day
inline constexpr auto Candidate = "candidate";   // the role that a person is looked at for
inline constexpr auto Score = "score";   // one interviewer's sheet
inline constexpr auto Seen = "seen";   // somebody was shown the learner's progress
inline constexpr auto Erased = "erased";   // what the entry of the slot's hash said is gone
}   // namespace EventKind

/// What the events of a kind are about.
enum class About { Learner, Item, Either };

/// What a kind's slot holds.
enum class Slot {
    None,
    Any,   ///< drawn by chance (or, by the first release, made from what it says)
    Day,
    Instant,   ///< UTC ms, in digits
    Hash   ///< of an event
};

/// How a kind leaves the file in a progress document.
enum class Leaves {
    Whole,   ///< every entry: they are the history, and hold no free text
    Newest,   ///< of each register only what it says now, unless everything is asked for
    ByHash   ///< never what it says
};

struct KindRule
{
    std::string_view kind;
    About about = About::Item;
    Slot slot = Slot::None;
    Leaves leaves = Leaves::Whole;
    std::size_t mostBytes = 0;   ///< of what it says
    /// Whether it can say this, besides nothing at all, by which it is taken back; state, name and erased say something.
    bool (*canSay)(std::string_view payload) = nullptr;

    /// Whether it can stand without what it says. Such events bear a salt.
    [[nodiscard]] bool mayBeLeftOut() const { return leaves != Leaves::Whole; }
};

/// Null for a kind that this version does not know.
[[nodiscard]] const KindRule* ruleOf(std::string_view kind);
/// Unknown kinds may be left out as well: nobody knows what they say.
[[nodiscard]] bool mayBeLeftOut(std::string_view kind);

/// The most that any text may have, in bytes, and the most code points of a name.
inline constexpr std::size_t MostTextBytes = 100'000, MostNameLength = 200;
/// What an event of a kind that holds a whole plan may say, in bytes; nothing may say more.
inline constexpr std::size_t MostPayloadBytes = 1'000'000;

/// Something that can be seen, and not too long.
[[nodiscard]] bool isName(std::string_view text);

/// `same:` and the id of the learner that the removed one is; empty when it says otherwise.
[[nodiscard]] std::string_view sameLearnerIn(std::string_view removedPayload);

/// An id as catalogs have them: words of lower-case letters, digits and hyphens, joined by slashes, its catalog first.
[[nodiscard]] bool isItemId(std::string_view text);

}   // namespace waymark
