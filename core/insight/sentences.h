#pragma once

#include "base/sentence.h"

/// Why something is suggested: the reasons stand behind each other, with semicolons.
namespace waymark::insight_says {

using Text = std::string_view;
using Number = std::int64_t;

inline constexpr Sentence<> IsStarted{"insight.reason.started", "you have started it"};
inline constexpr Sentence<Text> ProjectAsks{"insight.reason.project", "“{}” asks for it"};
inline constexpr Sentence<> OneTopicWaits{"insight.reason.one-topic-waits", "1 topic waits for it"};
inline constexpr Sentence<Number> TopicsWait{"insight.reason.topics-wait", "{} topics need it first"};
inline constexpr Sentence<> EveryRoleNeedsIt{"insight.reason.every-role", "every role needs it"};
inline constexpr Sentence<Number, Number> RolesNeedIt{"insight.reason.roles", "{} of {} roles need it"};
inline constexpr Sentence<> IsRising{"insight.reason.rising", "in rising demand"};
inline constexpr Sentence<> IsMust{"insight.reason.must", "a must for the role"};
inline constexpr Sentence<> IsNice{"insight.reason.nice", "nice to have"};

}   // namespace waymark::insight_says

namespace waymark {
namespace say = insight_says;
}
