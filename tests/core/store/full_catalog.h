#pragma once

#include "catalog/catalog.h"

namespace waymark::test {

/// Something of every kind, each with a text of its own, in an order that is not that of its ids.
[[nodiscard]] inline Catalog fullCatalog()
{
    const auto at = [](const char* local) { return Id(std::string("f/") + local); };
    Catalog all;
    all.heads = {{"f", "Full", "1.2"}};
    all.areas = {{at("z-area"), "Area", "of area"}, {at("area"), "Other area", "of other area"}};
    all.skills = {
        {at("z-skill"), "Skill", at("z-area"), "of skill", {at("skill")},
            {{at("z-skill/z"), "Topic", Tier::Advanced, 2.5, "checks topic", "of topic", {at("old-topic")}, false},
                {at("z-skill/a"), "Retired", Tier::Intermediate, 1, "checks retired", "of retired", {}, true},
                {at("z-skill/b"), "Third", Tier::Beginner, 1, "", "", {}, false}},
            {{1, {at("z-skill/a"), at("z-skill/b")}}, {2, {at("z-skill/z")}}}, {at("paper"), at("book")},
            {"z alias", "an alias"}, {at("old-skill")}, false},
        {at("skill"), "Old skill", at("area"), "", {}, {}, {}, {}, {}, {}, true}};
    all.roles = {{at("role"), "Role", "of role", "its day",
        {{at("z-skill"), Tier::Advanced, true, "pick"}, {at("skill"), Tier::Intermediate, false, {}}}, {{"pick", 3}},
        {"role alias"}, {at("old-role")}}};
    all.projects = {{at("project"), "Project", Tier::Intermediate, 7.5, "its brief",
        {{at("project/z"), "Step", {at("old-step")}}, {at("project/a"), "Second step", {}}},
        {{at("project/y"), "Check", {at("old-check")}}, {at("project/b"), "Second check", {}}}, {at("skill")},
        {at("z-skill/z")}, {at("role")}, {{"z/main.py", "print()"}, {"a.txt", "text"}}, {at("old-project")}}};
    all.stages = {{at("stage"), "Stage", "of stage", {{at("stage/one"), "Practice", {}}}, {at("z-skill")}}};
    all.questions = {{at("question"), "Question", "theory", Tier::Advanced, 20, "its prompt", {"z point", "a point"},
                         "its outline", {at("role")}, {at("skill")}, {at("old-question")}},
        {at("easy"), "Easy", "code", std::nullopt, 0, "", {}, "", {}, {}, {}}};
    all.resources = {{at("book"), "Book", "course", "Somebody", Tier::Intermediate, "of book", "https://example.org",
                         {at("z-skill")}, {at("old-book")}},
        {at("paper"), "Paper", "paper", "", std::nullopt, "", "", {}, {}}};
    all.roadmaps = {{at("roadmap"), "Roadmap",
        {{"Phase", 0, 3, {{"Goal", {at("z-skill"), at("book")}}, {"Second goal", {}}}}, {"Later", 3, 12, {}}}}};
    all.checklists = {{at("list"), "List", {{at("list/z"), "Entry", {at("skill")}}, {at("list/a"), "Second", {}}}}};
    all.guide = {{at("page"), "trend", "Page", "its text", {at("skill")}, {at("z-skill")}}};
    all.backgrounds = {{at("degree"), "Degree", "of degree", {at("skill")}, {at("z-skill")}, {at("book")}}};
    return all;
}

/// An area with a skill.
[[nodiscard]] inline Catalog smallCatalog(const std::string& catalog, const std::string& version = "1.0")
{
    const auto at = [&catalog](const char* local) { return Id(catalog + "/" + local); };
    Catalog one;
    one.heads = {{catalog, "Small", version}};
    one.areas = {{at("area"), "Area", ""}};
    one.skills = {{at("skill"), "Skill", at("area"), "", {}, {}, {}, {}, {}, {}, false}};
    return one;
}

}   // namespace waymark::test
