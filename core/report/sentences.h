#pragma once

#include "base/sentence.h"

/// What a report says in every export of core, the gap list and the reading list too.
namespace waymark::report_says {

using Text = std::string_view;
using Number = std::int64_t;

// Tiers and states
inline constexpr Sentence<> Beginner{"report.tier.beginner", "beginner"};
inline constexpr Sentence<> Intermediate{"report.tier.intermediate", "intermediate"};
inline constexpr Sentence<> Advanced{"report.tier.advanced", "advanced"};
inline constexpr Sentence<> BeginnerHeading{"report.tier.beginner-heading", "Beginner"};
inline constexpr Sentence<> IntermediateHeading{"report.tier.intermediate-heading", "Intermediate"};
inline constexpr Sentence<> AdvancedHeading{"report.tier.advanced-heading", "Advanced"};
inline constexpr Sentence<> Open{"report.state.open", "open"};
inline constexpr Sentence<> Learning{"report.state.learning", "learning"};
inline constexpr Sentence<> Done{"report.state.done", "done"};
inline constexpr Sentence<> Skipped{"report.state.skipped", "skipped"};
inline constexpr Sentence<Text> LearningSince{"report.state.learning-since", "learning since {}"};
inline constexpr Sentence<Text> DoneOn{"report.state.done-on", "done {}"};
inline constexpr Sentence<Text> SkippedOn{"report.state.skipped-on", "skipped {}"};

// Days and hours
inline constexpr Sentence<Number, Text, Number> Day{"report.day.whole", "{} {} {}"};
inline constexpr Sentence<Text, Number> Month{"report.day.month", "{} {}"};
inline constexpr Sentence<> January{"report.month.january", "Jan"};
inline constexpr Sentence<> February{"report.month.february", "Feb"};
inline constexpr Sentence<> March{"report.month.march", "Mar"};
inline constexpr Sentence<> April{"report.month.april", "Apr"};
inline constexpr Sentence<> May{"report.month.may", "May"};
inline constexpr Sentence<> June{"report.month.june", "Jun"};
inline constexpr Sentence<> July{"report.month.july", "Jul"};
inline constexpr Sentence<> August{"report.month.august", "Aug"};
inline constexpr Sentence<> September{"report.month.september", "Sep"};
inline constexpr Sentence<> October{"report.month.october", "Oct"};
inline constexpr Sentence<> November{"report.month.november", "Nov"};
inline constexpr Sentence<> December{"report.month.december", "Dec"};
inline constexpr Sentence<Text> Hours{"report.hours.some", "{} h"};
inline constexpr Sentence<Text> HoursLeft{"report.hours.left", "about {} left"};

// How much is done
inline constexpr Sentence<Number, Number> DoneOf{"report.tally.done-of", "{} of {}"};
inline constexpr Sentence<Number> DoneOfOneTopic{"report.tally.done-of-one-topic", "{} of 1 topic"};
inline constexpr Sentence<Number, Number> DoneOfTopics{"report.tally.done-of-topics", "{} of {} topics"};
inline constexpr Sentence<Number> DoneOfOneStep{"report.tally.done-of-one-step", "{} of 1 step"};
inline constexpr Sentence<Number, Number> DoneOfSteps{"report.tally.done-of-steps", "{} of {} steps"};
inline constexpr Sentence<Number> Share{"report.tally.share", "{} %"};
inline constexpr Sentence<Number, Number> ShareWithinReach{"report.tally.share-within-reach", "{} %, {} % at most"};
inline constexpr Sentence<Number, Number, Number, Number> States{
    "report.tally.states", "{} done, {} learning, {} skipped, {} open"};

// What it is about
inline constexpr Sentence<Text> OnTheWay{"report.aim.role", "on the way to {}"};
inline constexpr Sentence<> AcrossAll{"report.aim.everything", "across all skills"};
inline constexpr Sentence<> SkillsOfRole{"report.skills.role", "Skills of the role"};
inline constexpr Sentence<> AllSkills{"report.skills.everything", "All skills"};

// What the role asks for
inline constexpr Sentence<Text> Must{"report.need.must", "must, through {}"};
inline constexpr Sentence<Text> Nice{"report.need.nice", "nice, through {}"};
inline constexpr Sentence<Text> MustHave{"report.need.must-have", "must have, through {}"};
inline constexpr Sentence<Text> NiceToHave{"report.need.nice-to-have", "nice to have, through {}"};
inline constexpr Sentence<Number, Text> AnyOfSeveral{"report.need.any-of-several", "any {} of several, through {}"};
inline constexpr Sentence<Number, Text> AnyOfThese{"report.choice.any", "Any {} of these will do: {}."};

// What stands behind the done topics
inline constexpr Sentence<Text> LinkShown{"report.evidence.link", "link {}"};
inline constexpr Sentence<Text> ProjectShown{"report.evidence.project", "project {}"};
inline constexpr Sentence<Text> ConfirmedBy{"report.evidence.confirmed-by", "confirmed by {}"};
inline constexpr Sentence<> Claimed{"report.evidence.claimed", "own word"};
inline constexpr Sentence<> ConfirmedCount{"report.evidence.confirmed-count", "confirmed by another person"};
inline constexpr Sentence<> ShownCount{"report.evidence.shown-count", "shown by a link or a project"};

// Projects
inline constexpr Sentence<Text> Finished{"report.project.finished", "finished {}"};
inline constexpr Sentence<> OneTopicFirst{"report.project.one-topic-first", "1 topic to learn first"};
inline constexpr Sentence<Number> TopicsFirst{"report.project.topics-first", "{} topics to learn first"};
inline constexpr Sentence<Number, Number> ChecksMet{"report.project.checks-met", "Acceptance checks, {} of {} met"};

// What stands out: what comes first stands apart, so the rest is a sentence without its beginning
inline constexpr Sentence<> IsComplete{"report.highlight.complete", " is complete."};
inline constexpr Sentence<> AndOneSkillComplete{"report.highlight.and-one-skill", " and 1 other skill are complete."};
inline constexpr Sentence<Number> AndSkillsComplete{
    "report.highlight.and-skills", " and {} other skills are complete."};
inline constexpr Sentence<Text, Number> SkillConfirmed{
    "report.highlight.skill-confirmed", " is complete; {} confirmed {} of its topics."};
inline constexpr Sentence<Text, Number> AndOneSkillConfirmed{
    "report.highlight.and-one-skill-confirmed", " and 1 other skill are complete; {} confirmed {} of its topics."};
inline constexpr Sentence<Number, Text, Number> AndSkillsConfirmed{
    "report.highlight.and-skills-confirmed", " and {} other skills are complete; {} confirmed {} of its topics."};
inline constexpr Sentence<> AndOneAreaComplete{"report.highlight.and-one-area", " and 1 other area are complete."};
inline constexpr Sentence<Number> AndAreasComplete{"report.highlight.and-areas", " and {} other areas are complete."};
inline constexpr Sentence<Number> Strongest{
    "report.highlight.strongest", " is the strongest area: {} % of its topics."};
inline constexpr Sentence<Number> StrongestForRole{
    "report.highlight.strongest-for-role", " is the strongest area: {} % of what the role asks for."};
inline constexpr Sentence<Text> OneTopicInMonth{"report.highlight.one-topic-in-month", "1 topic in {}"};
inline constexpr Sentence<Number, Text> TopicsInMonth{"report.highlight.topics-in-month", "{} topics in {}"};
inline constexpr Sentence<> MostInMonth{"report.highlight.most-in-month", ", the most in a month."};
inline constexpr Sentence<Number> MostInMonthAndStreak{
    "report.highlight.most-in-month-and-streak", ", the most in a month; {} days in a row."};
inline constexpr Sentence<> OneProjectFinished{"report.highlight.one-project-finished", "1 project finished"};
inline constexpr Sentence<Number> ProjectsFinished{"report.highlight.projects-finished", "{} projects finished"};
inline constexpr Sentence<> OneProjectUnderWay{"report.highlight.one-project-under-way", "1 project under way"};
inline constexpr Sentence<Number> ProjectsUnderWay{"report.highlight.projects-under-way", "{} projects under way"};
inline constexpr Sentence<Text> NextProject{"report.highlight.next-project", "; next: {}."};
inline constexpr Sentence<Number> AndUnderWay{"report.highlight.and-under-way", ", {} under way."};
inline constexpr Sentence<Number, Text> AndUnderWayNext{
    "report.highlight.and-under-way-next", ", {} under way; next: {}."};

// What lies ahead
inline constexpr Sentence<> LeftToLearn{"report.left.role", "What is left to learn"};
inline constexpr Sentence<> LeftOfEverything{"report.left.everything", "What is left of everything"};
inline constexpr Sentence<Text> OneTopicToLearn{"report.left.one-topic", "1 topic to learn, about {}"};
inline constexpr Sentence<Number, Text> TopicsToLearn{"report.left.topics", "{} topics to learn, about {}"};
inline constexpr Sentence<Text, Number, Text, Text, Text> TakesUntil{"report.outlook.until",
    "At the pace so far ({} a week, over the last {} weeks) this takes until about {}; between {} and {} in eight of "
    "ten cases."};
inline constexpr Sentence<Text, Number, Text, Text> TakesUntilOrLonger{"report.outlook.until-or-longer",
    "At the pace so far ({} a week, over the last {} weeks) this takes until about {}; between {} and later than in "
    "ten years in eight of ten cases."};
inline constexpr Sentence<Text, Number> TakesTenYears{"report.outlook.ten-years",
    "At the pace so far ({} a week, over the last {} weeks) this takes more than ten years."};
inline constexpr Sentence<Text> OneWeek{"report.outlook.one-week", "At {} a week it is 1 week."};
inline constexpr Sentence<Text, Number> Weeks{"report.outlook.weeks", "At {} a week it is {} weeks."};
inline constexpr Sentence<> OneTopicSkipped{
    "report.outlook.one-topic-skipped", "1 topic is skipped and not counted here."};
inline constexpr Sentence<Number> TopicsSkipped{
    "report.outlook.topics-skipped", "{} topics are skipped and not counted here."};

// What was done in its period
inline constexpr Sentence<Text> DoneSince{"report.period.since", "Done since {}"};
inline constexpr Sentence<Text> DoneUntil{"report.period.until", "Done until {}"};
inline constexpr Sentence<Text, Text> DoneBetween{"report.period.between", "Done from {} to {}"};

// The gap list
inline constexpr Sentence<Text, Text> GapAim{"report.gap.role", "What is left to learn on the way to {}, {}"};
inline constexpr Sentence<Text> GapOfEverything{
    "report.gap.everything", "What is left of everything across all skills, {}"};
inline constexpr Sentence<> NothingLeft{"report.gap.nothing-left", "Nothing is left to learn here."};
inline constexpr Sentence<> CountedElsewhere{
    "report.gap.counted-elsewhere", "Counted in another area, with the rest of its choice."};
inline constexpr Sentence<> SkippedHeading{"report.gap.skipped", "Skipped"};
inline constexpr Sentence<> SkippedAbout{"report.gap.skipped-about", "They are neither done nor counted as left."};

// The reading list
inline constexpr Sentence<Text, Text> ReadingAim{"report.reading.role", "Reading and projects on the way to {}, {}"};
inline constexpr Sentence<Text> ReadingForEverything{
    "report.reading.everything", "Reading and projects across all skills, {}"};
inline constexpr Sentence<Text> ComingFrom{"report.reading.background", "Coming from: {}"};
inline constexpr Sentence<Text, Text> ResourceFor{"report.reading.resource", "{}, for {}"};
inline constexpr Sentence<Text, Text, Text> ResourceByFor{"report.reading.resource-by", "{} by {}, for {}"};
inline constexpr Sentence<> ToBeginWith{"report.reading.first", "To begin with"};
inline constexpr Sentence<> Reading{"report.reading.picks", "Reading"};
inline constexpr Sentence<> Then{"report.reading.picks-then", "Then"};
inline constexpr Sentence<> ReadingAbout{
    "report.reading.picks-about", "A short list: together these teach what is left to learn."};
inline constexpr Sentence<> AtAnyTime{"report.reading.any-time", "At any time"};
inline constexpr Sentence<> KnownAlready{"report.reading.known", "You may know this already"};
inline constexpr Sentence<> KnownAbout{
    "report.reading.known-about", "Nothing is picked for these: tick what you know."};
inline constexpr Sentence<> StillToChoose{"report.reading.undecided", "Still to choose"};
inline constexpr Sentence<> StillToChooseAbout{
    "report.reading.undecided-about", "What to read for these comes onto the list once one of them is begun."};
inline constexpr Sentence<> WithoutResource{"report.reading.untaught", "Without a resource"};
inline constexpr Sentence<> WithoutResourceAbout{"report.reading.untaught-about", "The catalog names none for these."};

// What stands where a topic's area does
inline constexpr Sentence<> Projects{"report.part.projects", "Projects"};
inline constexpr Sentence<> Workflow{"report.part.workflow", "Workflow"};
inline constexpr Sentence<> Questions{"report.part.questions", "Questions"};
inline constexpr Sentence<> Resources{"report.part.resources", "Resources"};

}   // namespace waymark::report_says

namespace waymark {
namespace say = report_says;
}
