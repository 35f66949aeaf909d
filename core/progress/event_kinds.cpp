#include "progress/event_kinds.h"

#include "base/clock.h"
#include "base/digest.h"
#include "base/id.h"
#include "base/text.h"
#include "progress/learner.h"
#include "progress/payload.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include <utf8proc.h>

namespace waymark {

namespace {

constexpr std::string_view SameStart = "same:";
constexpr std::size_t MostIdBytes = 400;

bool isState(std::string_view text)
{
    return stateValueFrom(text).has_value();
}

bool isAnyText(std::string_view /*text*/)
{
    return true;
}

bool isEvidence(std::string_view text)
{
    return text.find('\n') != std::string_view::npos;
}

bool isHours(std::string_view text)
{
    double hours = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), hours);
    return error == std::errc() && end == text.data() + text.size() && std::isfinite(hours) && hours >= 0 &&
        hours <= HoursInAWeek;
}

bool isRemoval(std::string_view text)
{
    return text == "yes" || isUuid(sameLearnerIn(text));
}

bool isKeeping(std::string_view text)
{
    return text == "kept" || text == "buried" || isDay(text);
}

constexpr std::size_t Short = 1'000;

constexpr std::array Rules{
    KindRule{EventKind::State, About::Item, Slot::None, Leaves::Whole, Short, isState},
    KindRule{EventKind::Note, About::Item, Slot::None, Leaves::Newest, MostTextBytes, isAnyText},
    KindRule{EventKind::Evidence, About::Item, Slot::Any, Leaves::Newest, MostTextBytes + Short, isEvidence},
    KindRule{EventKind::Later, About::Item, Slot::None, Leaves::Whole, Short, isDay},
    KindRule{EventKind::Name, About::Learner, Slot::None, Leaves::Newest, Short, isName},
    KindRule{EventKind::Role, About::Learner, Slot::None, Leaves::Whole, Short, isItemId},
    KindRule{EventKind::Hours, About::Learner, Slot::None, Leaves::Whole, Short, isHours},
    KindRule{EventKind::Removed, About::Learner, Slot::None, Leaves::Whole, Short, isRemoval},
    KindRule{EventKind::Plan, About::Learner, Slot::None, Leaves::Whole, MostTextBytes, isPlan},
    KindRule{EventKind::Weeks, About::Learner, Slot::None, Leaves::Whole, MostPayloadBytes, isWeeks},
    KindRule{EventKind::Baseline, About::Learner, Slot::Day, Leaves::Whole, MostPayloadBytes, isWeeks},
    KindRule{EventKind::Review, About::Item, Slot::Day, Leaves::Whole, Short, isReview},
    KindRule{EventKind::Attempt, About::Item, Slot::Instant, Leaves::Newest, MostTextBytes, isAttempt},
    KindRule{EventKind::Practice, About::Learner, Slot::None, Leaves::Whole, Short, isPractice},
    KindRule{EventKind::Keep, About::Item, Slot::None, Leaves::Whole, Short, isKeeping},
    KindRule{EventKind::Contact, About::Learner, Slot::None, Leaves::Newest, MostTextBytes, isAnyText},
    KindRule{EventKind::Goal, About::Item, Slot::Any, Leaves::ByHash, MostTextBytes, isGoal},
    KindRule{EventKind::Candidate, About::Learner, Slot::None, Leaves::ByHash, MostTextBytes, isCandidate},
    KindRule{EventKind::Score, About::Item, Slot::Any, Leaves::ByHash, MostTextBytes, isScore},
    KindRule{EventKind::Seen, About::Learner, Slot::Any, Leaves::ByHash, MostTextBytes, isSeen},
    KindRule{EventKind::Erased, About::Either, Slot::Hash, Leaves::Whole, Short, isErased},
};

}   // namespace

// Blanks, and characters that only say how others are shown, show nothing.
bool isName(std::string_view text)
{
    if (lengthInCodePoints(text) > MostNameLength) return false;
    const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    auto left = static_cast<utf8proc_ssize_t>(text.size());
    while (left > 0) {
        utf8proc_int32_t letter = 0;
        const utf8proc_ssize_t read = utf8proc_iterate(at, left, &letter);
        // Broken text shows as something.
        if (read <= 0) return true;
        const utf8proc_category_t category = utf8proc_category(letter);
        const bool isSeen = category != UTF8PROC_CATEGORY_ZS && category != UTF8PROC_CATEGORY_ZL &&
            category != UTF8PROC_CATEGORY_ZP && category != UTF8PROC_CATEGORY_CC && category != UTF8PROC_CATEGORY_CF;
        if (isSeen) return true;
        at += read;
        left -= read;
    }
    return false;
}

const KindRule* ruleOf(std::string_view kind)
{
    const auto found =
        std::find_if(Rules.begin(), Rules.end(), [kind](const KindRule& rule) { return rule.kind == kind; });
    return found == Rules.end() ? nullptr : &*found;
}

bool mayBeLeftOut(std::string_view kind)
{
    const KindRule* rule = ruleOf(kind);
    return rule == nullptr || rule->mayBeLeftOut();
}

std::string_view sameLearnerIn(std::string_view payload)
{
    return payload.starts_with(SameStart) ? payload.substr(SameStart.size()) : std::string_view();
}

bool isItemId(std::string_view text)
{
    if (text.size() > MostIdBytes || text.find('/') == std::string_view::npos) return false;
    while (true) {
        const auto slash = text.find('/');
        if (!isIdWord(text.substr(0, slash))) return false;
        if (slash == std::string_view::npos) return true;
        text.remove_prefix(slash + 1);
    }
}

}   // namespace waymark
