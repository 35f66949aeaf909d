#include "pages/guide/guide_chapters.h"

#include "base/text.h"
#include "theme/marks.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace waymark::ui {

namespace {

struct GuideChaptersWords
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::GuideChapters)
};

void addWords(GuideSection& section)
{
    section.words = section.title.toStdString() + '\n' + section.text.toStdString() + '\n' + section.day.toStdString();
    for (const Step& practice : section.practices) section.words += '\n' + practice.title;
    section.words = folded(section.words);
}

GuideSection sectionOf(const GuideEntry& page)
{
    GuideSection section{page.id, qstring(page.title), qstring(page.text)};
    section.rising = page.rising;
    section.skills = page.skills;
    std::erase_if(section.skills, [&page](const Id& skill) {
        return std::find(page.rising.begin(), page.rising.end(), skill) != page.rising.end();
    });
    return section;
}

GuideSection sectionOf(const Stage& stage)
{
    GuideSection section{stage.id, qstring(stage.title), qstring(stage.about)};
    section.practices = stage.practices;
    section.skills = stage.skills;
    return section;
}

GuideSection sectionOf(const Role& role)
{
    GuideSection section{role.id, qstring(role.title), qstring(role.summary)};
    section.day = qstring(role.day);
    section.isRole = true;
    return section;
}

template <typename Thing>
std::vector<GuideSection> sectionsOf(const std::vector<Thing>& things)
{
    std::vector<GuideSection> sections;
    for (const Thing& thing : things) sections.push_back(sectionOf(thing));
    return sections;
}

std::vector<GuideSection> pagesOf(const Catalog& catalog, std::string_view kind)
{
    std::vector<GuideSection> sections;
    for (const GuideEntry& page : catalog.guide)
        if (page.kind == kind) sections.push_back(sectionOf(page));
    return sections;
}

}   // namespace

std::vector<GuideChapter> guideChapters(const Catalog& catalog)
{
    std::vector<GuideChapter> chapters{
        {GuideChaptersWords::tr("How the field came here"),
            GuideChaptersWords::tr("What each era worked on, and what of it is still asked for."), Rail::Dots,
            pagesOf(catalog, "era")},
        {GuideChaptersWords::tr("The workflow"),
            GuideChaptersWords::tr(
                "The stages of a machine learning project, with the practices that make each a sound one."),
            Rail::Numbers, sectionsOf(catalog.stages)},
        {GuideChaptersWords::tr("Trends"),
            GuideChaptersWords::tr("Where the work is moving, and the skills that rise with it."), Rail::None,
            pagesOf(catalog, "trend")},
        {GuideChaptersWords::tr("The outlook"), GuideChaptersWords::tr("What may come, and how to be ready for it."),
            Rail::None, pagesOf(catalog, "outlook")},
        {GuideChaptersWords::tr("From beginner to advanced"),
            GuideChaptersWords::tr("What each tier means, and when to go on to the next."), Rail::Dots,
            pagesOf(catalog, "tier")},
        {GuideChaptersWords::tr("How to practise"),
            GuideChaptersWords::tr("What helps beside study: finished work, other people, and a role that fits."),
            Rail::None, pagesOf(catalog, "practice-advice")},
        {GuideChaptersWords::tr("The roles"),
            GuideChaptersWords::tr("What people in each role do, and what a day is like."), Rail::None,
            sectionsOf(catalog.roles)}};
    std::erase_if(chapters, [](const GuideChapter& chapter) { return chapter.sections.empty(); });
    for (GuideChapter& chapter : chapters)
        for (GuideSection& section : chapter.sections) addWords(section);
    return chapters;
}

bool holds(const GuideSection& section, const Id& thing)
{
    return section.id == thing ||
        std::any_of(section.practices.begin(), section.practices.end(),
            [&thing](const Step& practice) { return practice.id == thing; });
}

bool fits(const GuideSection& section, const std::vector<std::string>& words)
{
    return std::all_of(words.begin(), words.end(),
        [&section](const std::string& word) { return section.words.find(word) != std::string::npos; });
}

}   // namespace waymark::ui
