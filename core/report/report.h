#pragma once

#include "base/clock.h"
#include "catalog/catalog_index.h"
#include "insight/activity.h"
#include "insight/burn_up.h"
#include "insight/coverage.h"
#include "insight/forecast.h"
#include "progress/event.h"
#include "progress/learner.h"
#include "progress/progress.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace waymark {

/// What a progress report says, not how it is drawn: every export (PDF, CSV, JSON …) writes this and nothing else.
struct ReportTopic
{
    Id id;
    std::string title;
    Tier tier = Tier::Beginner;
    double hours = 0;
    State state = State::Open;
    std::string day;   ///< of the last change; empty when never touched
    std::string note;
    std::vector<Evidence> evidence;
    bool isNeedless = false;   ///< not done, and nobody has to learn it: others have filled its choice
};

struct ReportSkill
{
    Id id;
    std::string title;
    std::string area;
    bool isNeeded = true;   ///< false in a report on everything
    bool isMust = true;
    Tier through = Tier::Advanced;
    Tally tally;
    std::vector<ReportTopic> topics;   ///< through that tier
    std::vector<TopicChoice> choices;   ///< of these topics: any so many of them count as so many needed
    int anyOf = 0;   ///< of the role's choice that this need is one of; 0 when it is in none
    std::string note;
};

struct ReportArea
{
    Id id;
    std::string title;
    Tally tally;
    double hoursLeft = 0;   ///< of the musts; the areas add up to the whole
    std::vector<ReportSkill> skills;   ///< may be empty where others fill a choice that counts here
};

struct ReportStep
{
    Id id;
    std::string title;
    State state = State::Open;
    std::string day;
    std::string note;
    std::vector<Evidence> evidence;
};

struct ReportProject
{
    Id id;
    std::string title;
    Tier tier = Tier::Beginner;
    double hours = 0;
    ProjectProgress progress;
    std::vector<ReportStep> steps;
    std::vector<ReportStep> checks;   ///< what acceptance asks for; finishing needs the steps alone
    std::string note;
    std::vector<Evidence> evidence;
};

struct ReportRole
{
    Id id;
    std::string title;
    RoleCoverage coverage;
    bool isTarget = false;   ///< the learner's
    bool isReported = false;   ///< the report is on it
};

/// The small matrix: a row a skill that any role needs, a cell a role.
struct ReportMatrixCell
{
    bool isNeeded = false;
    bool isMust = false;
    Tier through = Tier::Beginner;
    Tally tally;
};
struct ReportMatrixRow
{
    Id skill;
    std::string title;
    std::string area;
    std::vector<ReportMatrixCell> cells;   ///< in the order of Report::roles
};

struct ReportResource
{
    Id id;
    std::string title;
    std::string kind;
    std::string by;   ///< may be empty
    std::string about;
    std::string url;   ///< may be empty
    std::optional<Tier> tier;
    State state = State::Open;
    std::string day;
    std::vector<std::string> skills;   ///< titles of those that it is read for
};

struct ReportKnownSkill
{
    std::string title;
    Tally tally;
};

/// See Reading, in words.
struct ReportReading
{
    std::string background;   ///< its title; empty where none was named
    std::vector<ReportResource> first;
    std::vector<ReportResource> picks;
    std::vector<ReportKnownSkill> known;
    std::vector<std::string> undecided;
    std::vector<std::string> untaught;
};

/// What was done, noted or shown outside of what the report is about: of another role, a practice, a question, a resource.
struct ReportOther
{
    Id id;
    std::string area;   ///< as in the other rows of a table; empty where the catalog does not know it
    std::string skill;   ///< or project, or stage
    std::string title;   ///< empty: it is that skill or project itself
    std::optional<Tier> tier;
    double hours = 0;
    State state = State::Open;
    std::string day;
    std::string note;
    std::vector<Evidence> evidence;
};

struct Report
{
    Learner learner;
    std::string roleTitle;   ///< empty: a report on everything
    std::string day;   ///< the learner's own day
    Tally must;
    Tally nice;
    double hoursLeft = 0;
    std::vector<TierCoverage> tiers;
    Forecast forecast;   ///< for hoursLeft
    BurnUp burnUp;
    BestMonth bestMonth;
    int streak = 0;   ///< see streakOf()
    int confirmed = 0;   ///< done items by what stands behind them
    int shown = 0;
    int claimed = 0;
    std::vector<ReportArea> areas;
    std::vector<ReportProject> projects;   ///< of the role, else all that exist
    std::vector<ReportOther> others;   ///< for the CSV alone, which holds all that is known
    ReportReading reading;
    std::vector<ReportRole> roles;
    std::vector<ReportMatrixRow> matrix;
    std::map<Id, std::string> titles;   ///< of the projects that stand as evidence
    std::vector<Event> log;   ///< all that the learner's states come from, in order of arrival; for the JSON alone
    bool hasEvidence = true;   ///< false: what stands behind the items was left out
    std::string from, to;   ///< days of the period that is told apart; empty: none
    std::string catalogTitle;
    std::string catalogVersion;
};

/// Done, and nothing stands behind it; never where that was left out.
[[nodiscard]] bool isClaimed(const Report& report, State state, const std::vector<Evidence>& evidence);

/// `role` null: the report is on everything. `moment` is the day the report bears; `background` is whom it recommends reading.
[[nodiscard]] Report makeReport(const CatalogIndex& catalog, const Learner& learner, const Progress& progress,
    const Role* role, const Moment& moment, const Background* background = nullptr);

}   // namespace waymark
