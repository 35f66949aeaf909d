#pragma once

#include "base/sentence.h"

/// What a catalog does not know, and what is wrong with one.
namespace waymark::catalog_says {

using Text = std::string_view;
using Number = std::int64_t;

// An id that a person typed
inline constexpr Sentence<Text, Text, Text> InSeveralCatalogs{
    "catalog.typed.several", "'{}' is in several catalogs: {} or {}? Give the whole id."};
inline constexpr Sentence<Text> Unknown{
    "catalog.typed.unknown", "No catalog has '{}'. 'waymark-cli list' shows the ids there are."};
inline constexpr Sentence<Text, Text> MeantOne{"catalog.typed.meant-one", "No catalog has '{}'. Did you mean {}?"};
inline constexpr Sentence<Text, Text, Text> MeantOneOfTwo{
    "catalog.typed.meant-one-of-two", "No catalog has '{}'. Did you mean {} or {}?"};
inline constexpr Sentence<Text, Text, Text, Text> MeantOneOfThree{
    "catalog.typed.meant-one-of-three", "No catalog has '{}'. Did you mean {} or {} or {}?"};

// Its texts, and which of them it is
inline constexpr Sentence<Text> TextNotUtf8{"catalog.text.not-utf-8", "its {} is not UTF-8"};
inline constexpr Sentence<Text> TextWithNul{"catalog.text.nul", "its {} holds a NUL"};
inline constexpr Sentence<Text> TextEmpty{"catalog.text.empty", "its {} is empty"};
inline constexpr Sentence<Text, Number, Number> TextTooLong{
    "catalog.text.too-long", "its {} has {} characters; {} fit"};
inline constexpr Sentence<> Title{"catalog.text.title", "title"};
inline constexpr Sentence<> Version{"catalog.text.version", "version"};
inline constexpr Sentence<> About{"catalog.text.about", "about"};
inline constexpr Sentence<> CheckSentence{"catalog.text.check", "check sentence"};
inline constexpr Sentence<> Summary{"catalog.text.summary", "summary"};
inline constexpr Sentence<> Day{"catalog.text.day", "day"};
inline constexpr Sentence<> Brief{"catalog.text.brief", "brief"};
inline constexpr Sentence<> Prompt{"catalog.text.prompt", "prompt"};
inline constexpr Sentence<> Outline{"catalog.text.outline", "outline"};
inline constexpr Sentence<> PageText{"catalog.text.page", "text"};

// Its ids, numbers and paths
inline constexpr Sentence<> IdNoWords{"catalog.id.no-words", "its id is not made of lower-case words with hyphens"};
inline constexpr Sentence<> IdTaken{"catalog.id.taken", "its id is taken already"};
inline constexpr Sentence<> CatalogIdNoWords{
    "catalog.id.catalog-no-words", "the catalog's id is not made of lower-case words with hyphens"};
inline constexpr Sentence<> VersionNoNumbers{
    "catalog.version.no-numbers", "its version is not numbers with dots between"};
inline constexpr Sentence<double, double, double> HoursOutOfRange{
    "catalog.hours.out-of-range", "its hours are {}; they go from {} to {}"};
inline constexpr Sentence<Text> StarterOutside{"catalog.starter.outside", "its starter file '{}' leaves its folder"};

// What it names, and of which kind that is
inline constexpr Sentence<Text, Text> NamedMissing{"catalog.named.missing", "it names the {} '{}', which is not there"};
inline constexpr Sentence<Text, Text> NamedTwice{"catalog.named.twice", "it names the {} '{}' twice"};
inline constexpr Sentence<> SkillNamed{"catalog.named.skill", "skill"};
inline constexpr Sentence<> TopicNamed{"catalog.named.topic", "topic"};
inline constexpr Sentence<> OwnTopicNamed{"catalog.named.own-topic", "topic of its own"};
inline constexpr Sentence<> RoleNamed{"catalog.named.role", "role"};
inline constexpr Sentence<> ResourceNamed{"catalog.named.resource", "resource"};
inline constexpr Sentence<> ThingNamed{"catalog.named.thing", "thing"};

// A skill
inline constexpr Sentence<Text> AreaMissing{"catalog.skill.area-missing", "its area '{}' is not there"};
inline constexpr Sentence<> NoTopics{"catalog.skill.no-topics", "it has no topics"};
inline constexpr Sentence<Number, Number> TopicChoiceAsks{
    "catalog.skill.choice-asks", "its choice asks for {} of {} topics"};
inline constexpr Sentence<Text> TopicInTwoChoices{"catalog.skill.two-choices", "'{}' is in two choices"};
inline constexpr Sentence<> ChoiceOfTiers{
    "catalog.skill.choice-of-tiers", "the topics of a choice stand at different tiers"};
inline constexpr Sentence<Text> Ring{"catalog.skill.ring", "its prerequisites form a ring: {}"};
inline constexpr Sentence<> NeededByNone{"catalog.skill.needed-by-none", "no role needs it"};

// A role
inline constexpr Sentence<Text> NeededTwice{"catalog.role.needed-twice", "it needs '{}' twice"};
inline constexpr Sentence<Text> NeededMissing{
    "catalog.role.needed-missing", "it needs the skill '{}', which is not there"};
inline constexpr Sentence<Text, Text> NeededWithoutTopics{
    "catalog.role.needed-without-topics", "it needs '{}' through {}, where that skill has no topics"};
inline constexpr Sentence<Text, Number, Number> NeedChoiceAsks{
    "catalog.role.choice-asks", "its choice '{}' asks for {} of {} needs"};
inline constexpr Sentence<Text> NeedChoiceMissing{
    "catalog.role.choice-missing", "a need names the choice '{}', which is not there"};

// A project or a question
inline constexpr Sentence<> NoSteps{"catalog.project.no-steps", "it has no steps"};
inline constexpr Sentence<> NoAcceptance{"catalog.project.no-acceptance", "it has no acceptance checks"};
inline constexpr Sentence<> NoGoodAnswer{"catalog.question.no-good-answer", "it does not say what a good answer holds"};

// What it replaces
inline constexpr Sentence<Text> ReplacesNoId{"catalog.replaces.no-id", "it replaces '{}', which is no id"};
inline constexpr Sentence<> ReplacesItself{"catalog.replaces.itself", "it replaces itself"};
inline constexpr Sentence<Text> ReplacesWhatIsThere{
    "catalog.replaces.still-there", "it replaces '{}', which is still there"};

}   // namespace waymark::catalog_says

namespace waymark {
namespace say = catalog_says;
}
