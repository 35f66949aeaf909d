#include "store/catalog_tables.h"

#include "core/store/full_catalog.h"
#include "store/database.h"

#include <gmock/gmock.h>

namespace waymark::store {

using namespace test;
using testing::ElementsAre;

/// A catalog goes into the tables, and comes out as it was.
class CatalogTablesTest : public testing::Test
{
protected:
    [[nodiscard]] static Id at(const std::string& local) { return Id("f/" + local); }

    std::unique_ptr<Database> database = Database::inMemory();
};

TEST_F(CatalogTablesTest, SkillsAndTheirTopicsAreReadAsTheyWereWritten)
{
    writeCatalog(*database, fullCatalog());

    const Catalog read = readCatalogs(*database);

    ASSERT_EQ(read.heads.size(), 1U);
    EXPECT_EQ(read.heads[0].id + read.heads[0].title + read.heads[0].version, "fFull1.2");
    ASSERT_EQ(read.areas.size(), 2U);
    EXPECT_EQ(read.areas[0].id, at("z-area"));
    EXPECT_EQ(read.areas[0].title + read.areas[0].about, "Areaof area");
    ASSERT_EQ(read.skills.size(), 2U);
    const Skill& skill = read.skills[0];
    EXPECT_EQ(skill.id, at("z-skill"));
    EXPECT_EQ(skill.title + skill.about, "Skillof skill");
    EXPECT_EQ(skill.area, at("z-area"));
    EXPECT_THAT(skill.requires_, ElementsAre(at("skill")));
    EXPECT_THAT(skill.resources, ElementsAre(at("paper"), at("book")));
    EXPECT_THAT(skill.aliases, ElementsAre("z alias", "an alias"));
    EXPECT_THAT(skill.replaces, ElementsAre(at("old-skill")));
    EXPECT_FALSE(skill.isRetired);
    EXPECT_TRUE(read.skills[1].isRetired);
    ASSERT_EQ(skill.topics.size(), 3U);
    const Topic& topic = skill.topics[0];
    EXPECT_EQ(topic.id, at("z-skill/z"));
    EXPECT_EQ(topic.title + topic.check + topic.about, "Topicchecks topicof topic");
    EXPECT_EQ(topic.tier, Tier::Advanced);
    EXPECT_EQ(topic.hours, 2.5);
    EXPECT_THAT(topic.replaces, ElementsAre(at("old-topic")));
    EXPECT_FALSE(topic.isRetired);
    EXPECT_TRUE(skill.topics[1].isRetired);
    EXPECT_EQ(skill.topics[2].tier, Tier::Beginner);
    ASSERT_EQ(skill.choices.size(), 2U);
    EXPECT_EQ(skill.choices[0].any, 1);
    EXPECT_THAT(skill.choices[0].of, ElementsAre(at("z-skill/a"), at("z-skill/b")));
    EXPECT_EQ(skill.choices[1].any, 2);
    EXPECT_THAT(skill.choices[1].of, ElementsAre(at("z-skill/z")));
}

TEST_F(CatalogTablesTest, RolesAndProjectsAreReadAsTheyWereWritten)
{
    writeCatalog(*database, fullCatalog());

    const Catalog read = readCatalogs(*database);

    ASSERT_EQ(read.roles.size(), 1U);
    const Role& role = read.roles[0];
    EXPECT_EQ(role.id, at("role"));
    EXPECT_EQ(role.title + role.summary + role.day, "Roleof roleits day");
    ASSERT_EQ(role.needs.size(), 2U);
    EXPECT_EQ(role.needs[0].skill, at("z-skill"));
    EXPECT_EQ(role.needs[0].through, Tier::Advanced);
    EXPECT_TRUE(role.needs[0].isMust);
    EXPECT_EQ(role.needs[0].choice, "pick");
    EXPECT_FALSE(role.needs[1].isMust);
    ASSERT_EQ(role.choices.size(), 1U);
    EXPECT_EQ(role.choices[0].id, "pick");
    EXPECT_EQ(role.choices[0].any, 3);
    EXPECT_THAT(role.aliases, ElementsAre("role alias"));
    EXPECT_THAT(role.replaces, ElementsAre(at("old-role")));
    ASSERT_EQ(read.projects.size(), 1U);
    const Project& project = read.projects[0];
    EXPECT_EQ(project.title + project.brief, "Projectits brief");
    EXPECT_EQ(project.tier, Tier::Intermediate);
    EXPECT_EQ(project.hours, 7.5);
    ASSERT_EQ(project.steps.size(), 2U);
    EXPECT_EQ(project.steps[0].id, at("project/z"));
    EXPECT_EQ(project.steps[0].title, "Step");
    EXPECT_THAT(project.steps[0].replaces, ElementsAre(at("old-step")));
    ASSERT_EQ(project.acceptance.size(), 2U);
    EXPECT_EQ(project.acceptance[0].id, at("project/y"));
    EXPECT_EQ(project.acceptance[0].title, "Check");
    EXPECT_THAT(project.acceptance[0].replaces, ElementsAre(at("old-check")));
    EXPECT_THAT(project.skills, ElementsAre(at("skill")));
    EXPECT_THAT(project.topics, ElementsAre(at("z-skill/z")));
    EXPECT_THAT(project.roles, ElementsAre(at("role")));
    EXPECT_THAT(project.replaces, ElementsAre(at("old-project")));
    ASSERT_EQ(project.starters.size(), 2U);
    EXPECT_EQ(project.starters[0].path + project.starters[0].text, "z/main.pyprint()");
}

TEST_F(CatalogTablesTest, StagesQuestionsAndResourcesAreReadAsTheyWereWritten)
{
    writeCatalog(*database, fullCatalog());

    const Catalog read = readCatalogs(*database);

    ASSERT_EQ(read.stages.size(), 1U);
    EXPECT_EQ(read.stages[0].title + read.stages[0].about, "Stageof stage");
    ASSERT_EQ(read.stages[0].practices.size(), 1U);
    EXPECT_EQ(read.stages[0].practices[0].title, "Practice");
    EXPECT_THAT(read.stages[0].skills, ElementsAre(at("z-skill")));
    ASSERT_EQ(read.questions.size(), 2U);
    const Question& question = read.questions[0];
    EXPECT_EQ(
        question.title + question.kind + question.prompt + question.outline, "Questiontheoryits promptits outline");
    EXPECT_EQ(question.tier, Tier::Advanced);
    EXPECT_EQ(question.minutes, 20);
    EXPECT_THAT(question.goodAnswer, ElementsAre("z point", "a point"));
    EXPECT_THAT(question.roles, ElementsAre(at("role")));
    EXPECT_THAT(question.skills, ElementsAre(at("skill")));
    EXPECT_THAT(question.replaces, ElementsAre(at("old-question")));
    EXPECT_EQ(read.questions[1].tier, std::nullopt);
    ASSERT_EQ(read.resources.size(), 2U);
    const Resource& book = read.resources[0];
    EXPECT_EQ(book.title + book.kind + book.by + book.about + book.url, "BookcourseSomebodyof bookhttps://example.org");
    EXPECT_EQ(book.tier, Tier::Intermediate);
    EXPECT_THAT(book.skills, ElementsAre(at("z-skill")));
    EXPECT_THAT(book.replaces, ElementsAre(at("old-book")));
    EXPECT_EQ(read.resources[1].tier, std::nullopt);
}

TEST_F(CatalogTablesTest, RoadmapsChecklistsAndGuidesAreReadAsTheyWereWritten)
{
    writeCatalog(*database, fullCatalog());

    const Catalog read = readCatalogs(*database);

    ASSERT_EQ(read.roadmaps.size(), 1U);
    EXPECT_EQ(read.roadmaps[0].title, "Roadmap");
    ASSERT_EQ(read.roadmaps[0].phases.size(), 2U);
    const Phase& phase = read.roadmaps[0].phases[0];
    EXPECT_EQ(phase.title, "Phase");
    EXPECT_EQ(phase.fromMonth, 0);
    EXPECT_EQ(phase.toMonth, 3);
    ASSERT_EQ(phase.goals.size(), 2U);
    EXPECT_EQ(phase.goals[0].title, "Goal");
    EXPECT_THAT(phase.goals[0].refs, ElementsAre(at("z-skill"), at("book")));
    EXPECT_TRUE(read.roadmaps[0].phases[1].goals.empty());
    ASSERT_EQ(read.checklists.size(), 1U);
    EXPECT_EQ(read.checklists[0].title, "List");
    ASSERT_EQ(read.checklists[0].entries.size(), 2U);
    EXPECT_EQ(read.checklists[0].entries[0].id, at("list/z"));
    EXPECT_EQ(read.checklists[0].entries[0].title, "Entry");
    EXPECT_THAT(read.checklists[0].entries[0].refs, ElementsAre(at("skill")));
    ASSERT_EQ(read.guide.size(), 1U);
    EXPECT_EQ(read.guide[0].kind + read.guide[0].title + read.guide[0].text, "trendPageits text");
    EXPECT_THAT(read.guide[0].skills, ElementsAre(at("skill")));
    EXPECT_THAT(read.guide[0].rising, ElementsAre(at("z-skill")));
    ASSERT_EQ(read.backgrounds.size(), 1U);
    EXPECT_EQ(read.backgrounds[0].title + read.backgrounds[0].about, "Degreeof degree");
    EXPECT_THAT(read.backgrounds[0].known, ElementsAre(at("skill")));
    EXPECT_THAT(read.backgrounds[0].first, ElementsAre(at("z-skill")));
    EXPECT_THAT(read.backgrounds[0].read, ElementsAre(at("book")));
}

}   // namespace waymark::store
