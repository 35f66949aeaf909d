#pragma once

#include "base/id.h"
#include "catalog/tier.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark {

/// The values of a catalog: plain structs, ids between them. The words are those of ARCHITECTURE.md.
struct CatalogHead
{
    std::string id;
    std::string title;
    std::string version;   ///< numbers with dots between; compared number by number
};

struct Area
{
    Id id;
    std::string title;
    std::string about;
};

struct Topic
{
    Id id;
    std::string title;
    Tier tier = Tier::Beginner;
    double hours = 0;
    std::string check;   ///< what one can do when it is done
    std::string about;
    std::vector<Id> replaces;
    bool isRetired = false;   ///< no longer in the catalog; kept so that its history keeps its name
};

/// Any `any` of the topics (or needs); counts as so many needed and at most so many done.
struct TopicChoice
{
    int any = 1;
    std::vector<Id> of;
};

struct Skill
{
    Id id;
    std::string title;
    Id area;
    std::string about;
    std::vector<Id> requires_;   ///< skills to learn first
    std::vector<Topic> topics;
    std::vector<TopicChoice> choices;
    std::vector<Id> resources;
    std::vector<std::string> aliases;
    std::vector<Id> replaces;
    bool isRetired = false;
};

struct Need
{
    Id skill;
    Tier through = Tier::Beginner;   ///< all topics at or below this tier
    bool isMust = true;
    std::string choice;   ///< the role's choice that this need belongs to, or empty
};

struct NeedChoice
{
    std::string id;
    int any = 1;
};

struct Role
{
    Id id;
    std::string title;
    std::string summary;
    std::string day;
    std::vector<Need> needs;
    std::vector<NeedChoice> choices;
    std::vector<std::string> aliases;
    std::vector<Id> replaces;
};

struct Step
{
    Id id;
    std::string title;
    std::vector<Id> replaces;
};

struct StarterFile
{
    std::string path;   ///< relative, never upward
    std::string text;
};

struct Project
{
    Id id;
    std::string title;
    Tier tier = Tier::Beginner;
    double hours = 0;
    std::string brief;
    std::vector<Step> steps;
    std::vector<Step> acceptance;   ///< observable checks, ticked like the steps
    std::vector<Id> skills;
    std::vector<Id> topics;   ///< the exact topics that it shows and asks for
    std::vector<Id> roles;
    std::vector<StarterFile> starters;
    std::vector<Id> replaces;
};

struct Stage
{
    Id id;
    std::string title;
    std::string about;
    std::vector<Step> practices;
    std::vector<Id> skills;
};

struct Question
{
    Id id;
    std::string title;
    std::string kind;
    std::optional<Tier> tier;
    int minutes = 0;
    std::string prompt;
    std::vector<std::string> goodAnswer;
    std::string outline;
    std::vector<Id> roles;
    std::vector<Id> skills;
    std::vector<Id> replaces;
};

struct Resource
{
    Id id;
    std::string title;
    std::string kind;
    std::string by;
    std::optional<Tier> tier;
    std::string about;
    std::string url;
    std::vector<Id> skills;
    std::vector<Id> replaces;
};

struct Goal
{
    std::string title;
    std::vector<Id> refs;
};

struct Phase
{
    std::string title;
    int fromMonth = 0;
    int toMonth = 0;
    std::vector<Goal> goals;
};

struct Roadmap
{
    Id id;
    std::string title;
    std::vector<Phase> phases;
};

struct ChecklistEntry
{
    Id id;
    std::string title;
    std::vector<Id> refs;
};

struct Checklist
{
    Id id;
    std::string title;
    std::vector<ChecklistEntry> entries;
};

struct GuideEntry
{
    Id id;
    std::string kind;
    std::string title;
    std::string text;
    std::vector<Id> skills;
    std::vector<Id> rising;   ///< of a trend: the skills that it lifts
};

struct Background
{
    Id id;
    std::string title;
    std::string about;
    std::vector<Id> known;
    std::vector<Id> first;
    std::vector<Id> read;
};

/// One catalog whole, or several united (`heads` names them), in the order of its files.
struct Catalog
{
    std::vector<CatalogHead> heads;
    std::vector<Area> areas;
    std::vector<Skill> skills;
    std::vector<Role> roles;
    std::vector<Project> projects;
    std::vector<Stage> stages;
    std::vector<Question> questions;
    std::vector<Resource> resources;
    std::vector<Roadmap> roadmaps;
    std::vector<Checklist> checklists;
    std::vector<GuideEntry> guide;
    std::vector<Background> backgrounds;
};

/// Numbers, of any length, with dots between.
[[nodiscard]] bool isVersion(std::string_view text);

/// Less than, equal to or greater than 0 as version `a` is lower than, the same as or higher than `b`: 1.10 is above 1.9.
[[nodiscard]] int compareVersions(std::string_view a, std::string_view b);

}   // namespace waymark
