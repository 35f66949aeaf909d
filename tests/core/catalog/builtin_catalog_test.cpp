#include "catalog/catalog_check.h"
#include "catalog/catalog_index.h"
#include "catalog_file/builtin_catalog.h"
#include "insight/coverage.h"
#include "support/temp_folder.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <map>

#include <gtest/gtest.h>

namespace waymark {

class BuiltinCatalogTest : public testing::Test
{
protected:
    static const Catalog& catalog()
    {
        static const Result<Catalog> read = readBuiltinCatalog();
        if (!read) ADD_FAILURE() << read.error().detail;
        return read.value();
    }
};

TEST_F(BuiltinCatalogTest, HasNoFault)
{
    EXPECT_TRUE(readBuiltinCatalog().hasValue()) << readBuiltinCatalog().error().detail;
}

TEST_F(BuiltinCatalogTest, CoversTheWholeArticle)
{
    std::size_t topics = 0;
    for (const Skill& skill : catalog().skills) topics += skill.topics.size();

    EXPECT_GE(catalog().areas.size(), 12U);
    EXPECT_GE(catalog().skills.size(), 75U);
    EXPECT_GE(topics, 420U);
    EXPECT_EQ(catalog().roles.size(), 7U);
    EXPECT_EQ(catalog().stages.size(), 8U);
}

TEST_F(BuiltinCatalogTest, EachRoleHasTwentyNeedsAndAProjectAtEachTier)
{
    for (const Role& role : catalog().roles) {
        EXPECT_GE(role.needs.size(), 20U) << role.id.text();
        for (const Tier tier : AllTiers) {
            const bool hasProject =
                std::any_of(catalog().projects.begin(), catalog().projects.end(), [&](const Project& one) {
                    return one.tier == tier &&
                        std::find(one.roles.begin(), one.roles.end(), role.id) != one.roles.end();
                });
            EXPECT_TRUE(hasProject) << role.id.text() << " " << word(tier);
        }
    }
}

TEST_F(BuiltinCatalogTest, EachTopicSaysWhenItIsDoneAndEachSkillWhatItIs)
{
    for (const Skill& skill : catalog().skills) {
        EXPECT_GE(std::count(skill.about.begin(), skill.about.end(), '.'), 2) << skill.id.text();
        for (const Topic& topic : skill.topics) EXPECT_FALSE(topic.check.empty()) << topic.id.text();
    }
}

TEST_F(BuiltinCatalogTest, EachProjectCanBeWorkedThroughAndJudged)
{
    EXPECT_GE(catalog().projects.size(), 21U);
    for (const Project& project : catalog().projects) {
        EXPECT_GE(project.steps.size(), 5U) << project.id.text();
        EXPECT_LE(project.steps.size(), 10U) << project.id.text();
        EXPECT_FALSE(project.brief.empty()) << project.id.text();
        EXPECT_GE(project.acceptance.size(), 2U) << project.id.text();
        EXPECT_FALSE(project.topics.empty()) << project.id.text();
        EXPECT_GT(project.hours, 0) << project.id.text();
    }
}

TEST_F(BuiltinCatalogTest, EachRoleIsAskedEightQuestionsOfAllFourKinds)
{
    for (const Role& role : catalog().roles) {
        std::map<std::string, int> ofKind;
        int all = 0;
        for (const Question& question : catalog().questions) {
            const auto& roles = question.roles;
            if (std::find(roles.begin(), roles.end(), role.id) == roles.end()) continue;
            ++ofKind[question.kind];
            ++all;
        }
        EXPECT_GE(all, 8) << role.id.text();
        EXPECT_EQ(ofKind.size(), 4U) << role.id.text();
    }
}

TEST_F(BuiltinCatalogTest, EachQuestionSaysWhatAGoodAnswerHolds)
{
    for (const Question& question : catalog().questions) {
        EXPECT_GE(question.goodAnswer.size(), 4U) << question.id.text();
        EXPECT_LE(question.goodAnswer.size(), 8U) << question.id.text();
        EXPECT_FALSE(question.outline.empty()) << question.id.text();
        EXPECT_FALSE(question.skills.empty()) << question.id.text();
        EXPECT_GT(question.minutes, 0) << question.id.text();
    }
}

TEST_F(BuiltinCatalogTest, TheGuideHasErasTrendsOutlookTiersAndAdvice)
{
    std::map<std::string, int> pages;
    for (const GuideEntry& page : catalog().guide) {
        ++pages[page.kind];
        EXPECT_FALSE(page.skills.empty()) << page.id.text();
        EXPECT_EQ(page.rising.empty(), page.kind != "trend") << page.id.text();
    }
    EXPECT_EQ(pages["era"], 4);
    EXPECT_EQ(pages["trend"], 8);
    EXPECT_EQ(pages["tier"], 3);
    EXPECT_GE(pages["outlook"], 4);
    EXPECT_GE(pages["practice-advice"], 2);
}

TEST_F(BuiltinCatalogTest, TheRoadmapTakesTwelveMonthsWithoutAGap)
{
    ASSERT_FALSE(catalog().roadmaps.empty());
    int month = 0;
    for (const Phase& phase : catalog().roadmaps.front().phases) {
        EXPECT_EQ(phase.fromMonth, month) << phase.title;
        month = phase.toMonth;
        for (const Goal& goal : phase.goals) EXPECT_FALSE(goal.refs.empty()) << goal.title;
    }
    EXPECT_EQ(month, 12);
}

TEST_F(BuiltinCatalogTest, EachEntryOfTheChecklistsNamesWhatProvesIt)
{
    EXPECT_EQ(catalog().checklists.size(), 2U);
    for (const Checklist& checklist : catalog().checklists)
        for (const ChecklistEntry& entry : checklist.entries) EXPECT_FALSE(entry.refs.empty()) << entry.id.text();
}

TEST_F(BuiltinCatalogTest, EachBackgroundSaysWhatIsKnownWhereToStartAndWhatToRead)
{
    EXPECT_GE(catalog().backgrounds.size(), 2U);
    for (const Background& background : catalog().backgrounds) {
        EXPECT_FALSE(background.first.empty()) << background.id.text();
        EXPECT_FALSE(background.read.empty()) << background.id.text();
    }
}

TEST_F(BuiltinCatalogTest, LeavesTheArticlesChoicesOpen)
{
    const CatalogIndex index(catalog());
    for (const char* skill : {"deep-learning-frameworks", "cloud-platforms", "ml-pipelines"}) {
        const Skill* found = index.skill(Id("ai/" + std::string(skill)));
        ASSERT_NE(found, nullptr) << skill;
        EXPECT_FALSE(found->choices.empty()) << skill;
    }
    const bool hasField = std::any_of(catalog().roles.begin(), catalog().roles.end(), [](const Role& role) {
        return std::any_of(role.choices.begin(), role.choices.end(), [](auto& choice) { return choice.id == "field"; });
    });
    EXPECT_TRUE(hasField);
}

TEST_F(BuiltinCatalogTest, AnAppliedScientistIsAnMlEngineerByAnotherName)
{
    const CatalogIndex index(catalog());
    const auto& aliases = index.role(Id("ai/ml-engineer"))->aliases;
    EXPECT_NE(std::find(aliases.begin(), aliases.end(), "applied scientist"), aliases.end());
}

TEST_F(BuiltinCatalogTest, ARolesMustsTakeBetweenAHalfAndFourYearsOfTenHoursAWeek)
{
    const CatalogIndex index(catalog());
    for (const Role& role : catalog().roles) {
        const RoleHours hours = hoursOf(index, role);
        const double all = hours.must[0] + hours.must[1] + hours.must[2];
        EXPECT_GE(all, 260) << role.id.text();
        EXPECT_LE(all, 4 * 520) << role.id.text();
        EXPECT_GT(hours.must[0], 0) << role.id.text();
    }
}

TEST_F(BuiltinCatalogTest, ThePythonStartersCompile)
{
    if (std::system("python3 --version >/dev/null 2>&1") != 0) GTEST_SKIP() << "python3 is not here";
    const test::TempFolder folder;
    int scripts = 0;
    for (const Project& project : catalog().projects) {
        for (const StarterFile& starter : project.starters) {
            if (!starter.path.ends_with(".py")) continue;
            const auto file = folder.path() / (std::to_string(++scripts) + ".py");
            std::ofstream(file) << starter.text;
            const std::string command = "python3 -m py_compile '" + file.string() + "'";
            EXPECT_EQ(std::system(command.c_str()), 0) << project.id.text() << " " << starter.path;
        }
    }
    EXPECT_GE(scripts, 10);
}

TEST_F(BuiltinCatalogTest, TheIdsThatPeopleQuoteAreThere)
{
    const CatalogIndex index(catalog());

    EXPECT_NE(index.topic(Id("ai/linear-algebra/eigenvalues")), nullptr);
    for (const char* role : {"research-scientist", "ml-engineer", "data-scientist", "mlops-engineer",
             "inference-engineer", "product-manager", "governance-specialist"})
        EXPECT_NE(index.role(Id("ai/" + std::string(role))), nullptr) << role;
}

}   // namespace waymark
