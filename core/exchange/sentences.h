#pragma once

#include "base/sentence.h"

/// The names of the exports, and what they say around a report: its own words stand in core/report.
namespace waymark::exchange_says {

using Text = std::string_view;

// Names of the exports, for menus
inline constexpr Sentence<> Csv{"exchange.name.csv", "Table (CSV)"};
inline constexpr Sentence<> Json{"exchange.name.json", "Data (JSON)"};
inline constexpr Sentence<> Markdown{"exchange.name.md", "Document (Markdown)"};
inline constexpr Sentence<> Html{"exchange.name.html", "Web page (HTML)"};
inline constexpr Sentence<> GapMarkdown{"exchange.name.gap", "What is left to learn (Markdown)"};
inline constexpr Sentence<> GapHtml{"exchange.name.gap-html", "What is left to learn (HTML)"};
inline constexpr Sentence<> ReadingMarkdown{"exchange.name.reading", "Reading and projects (Markdown)"};
inline constexpr Sentence<> ReadingHtml{"exchange.name.reading-html", "Reading and projects (HTML)"};

// Head and foot
inline constexpr Sentence<Text> ReportOf{"exchange.title.everything", "Progress report of {}"};
inline constexpr Sentence<Text, Text> ReportOnTheWay{"exchange.title.role", "Progress report of {} on the way to {}"};
inline constexpr Sentence<Text, Text> CatalogLine{"exchange.foot.catalog", "Catalog: {}, {}"};

// Headings
inline constexpr Sentence<> StandsOut{"exchange.heading.stands-out", "What stands out"};
inline constexpr Sentence<> Areas{"exchange.heading.areas", "Areas"};
inline constexpr Sentence<> Tiers{"exchange.heading.tiers", "Tiers"};
inline constexpr Sentence<> Evidence{"exchange.heading.evidence", "Evidence"};
inline constexpr Sentence<> ProjectsAtGlance{"exchange.heading.projects-at-a-glance", "Projects at a glance"};
inline constexpr Sentence<> AllRoles{"exchange.heading.roles", "All roles"};
inline constexpr Sentence<> Projects{"exchange.heading.projects", "Projects"};
inline constexpr Sentence<> Steps{"exchange.heading.steps", "Steps"};
inline constexpr Sentence<> SkillsAndRoles{"exchange.heading.matrix", "Skills and roles"};

// Heads of columns
inline constexpr Sentence<> Area{"exchange.column.area", "Area"};
inline constexpr Sentence<> Skill{"exchange.column.skill", "Skill"};
inline constexpr Sentence<> Tier{"exchange.column.tier", "Tier"};
inline constexpr Sentence<> Role{"exchange.column.role", "Role"};
inline constexpr Sentence<> Project{"exchange.column.project", "Project"};
inline constexpr Sentence<> Topics{"exchange.column.topics", "Topics"};
inline constexpr Sentence<> Hours{"exchange.column.hours", "Hours"};
inline constexpr Sentence<> State{"exchange.column.state", "State"};
inline constexpr Sentence<> Done{"exchange.column.done", "Done"};
inline constexpr Sentence<> Learning{"exchange.column.learning", "Learning"};
inline constexpr Sentence<> Skipped{"exchange.column.skipped", "Skipped"};
inline constexpr Sentence<> Open{"exchange.column.open", "Open"};
inline constexpr Sentence<> Share{"exchange.column.share", "Share"};
inline constexpr Sentence<> Of{"exchange.column.of", "Of"};
inline constexpr Sentence<> Day{"exchange.column.day", "Day"};
inline constexpr Sentence<> BehindDoneTopics{
    "exchange.column.behind-done-topics", "What stands behind the done topics"};

// Rows and lines
inline constexpr Sentence<Text> NiceToHave{"exchange.row.nice-to-have", "nice to have: {}"};
inline constexpr Sentence<Text> TargetRole{"exchange.row.target-role", "{} (target role)"};
inline constexpr Sentence<> InAll{"exchange.row.in-all", "In all"};
inline constexpr Sentence<> NotNeeded{"exchange.row.not-needed", "not needed"};
inline constexpr Sentence<> NothingFinished{"exchange.row.nothing-finished", "Nothing was finished in that time."};

}   // namespace waymark::exchange_says

namespace waymark {
namespace say = exchange_says;
}
