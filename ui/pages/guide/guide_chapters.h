#pragma once

#include "catalog/catalog.h"

#include <QString>

#include <string>
#include <vector>

namespace waymark::ui {

/// What stands beside the sections of a chapter: nothing, a line with a dot for each, or a line with their numbers.
enum class Rail { None, Dots, Numbers };

/// What a chapter says of one thing: a guide page, a stage of the workflow or a role.
struct GuideSection
{
    Id id;
    QString title;
    QString text;
    QString day = {};   ///< of a role
    std::vector<Step> practices = {};   ///< of a stage
    std::vector<Id> rising = {};   ///< of a trend: the skills that it lifts
    std::vector<Id> skills = {};   ///< the others that it concerns
    bool isRole = false;
    std::string words = {};   ///< title and text, folded, to be searched
};

struct GuideChapter
{
    QString title;
    QString about;
    Rail rail = Rail::None;
    std::vector<GuideSection> sections;
};

/// In the order in which they are read; chapters that the catalog has nothing for are left out.
[[nodiscard]] std::vector<GuideChapter> guideChapters(const Catalog& catalog);

/// Whether the section is about this thing, or one of its practices is this thing.
[[nodiscard]] bool holds(const GuideSection& section, const Id& thing);
/// Whether all of the folded words stand in the section.
[[nodiscard]] bool fits(const GuideSection& section, const std::vector<std::string>& words);

}   // namespace waymark::ui
