#pragma once

#include "report/report.h"

#include <memory>
#include <string>
#include <utility>

namespace waymark {

/// A small catalog, one learner, and what is wanted of them.
struct ReportFixture
{
    ReportFixture()
    {
        catalog.heads = {{"ai", "Skills needed to work in AI", "1.0"}};
        catalog.areas = {{Id("ai/mathematics"), "Mathematics", ""}, {Id("ai/mlops"), "MLOps and production", ""}};
        catalog.skills = {serving(), algebra()};
        catalog.roles = {mlops(), scientist()};
        catalog.projects = {digits()};
        learner = {{"00000000-0000-4000-8000-000000000001"}, "Ann Reyes", Id("ai/mlops-engineer"), 8};
    }

    [[nodiscard]] Report report(bool hasRole = true) const
    {
        const CatalogIndex index(catalog);
        const Role* role = hasRole ? index.role(Id("ai/mlops-engineer")) : nullptr;
        return makeReport(index, learner, progress, role, noon);
    }

    void mark(const std::string& id, State state, const std::string& day = "2026-06-14")
    {
        progress.items[Id(id)] = {state, day, 0};
    }

    Catalog catalog;
    Learner learner;
    Progress progress;
    Moment noon{1795518000000, 60};   // 24 November 2026

    /// Any one of the role's two skills is enough: serving, which counts, or algebra in the area before.
    void makeNeedsAChoice()
    {
        Role& role = catalog.roles[0];
        role.choices = {{"field", 1}};
        for (Need& need : role.needs) need.choice = "field";
    }

private:
    static Topic topic(const std::string& id, const std::string& title, Tier tier, double hours)
    {
        Topic made;
        made.id = Id(id);
        made.title = title;
        made.tier = tier;
        made.hours = hours;
        return made;
    }

    static Skill algebra()
    {
        Skill skill;
        skill.id = Id("ai/linear-algebra");
        skill.title = "Linear algebra";
        skill.area = Id("ai/mathematics");
        skill.topics = {topic("ai/linear-algebra/vectors", "Vectors", Tier::Beginner, 2),
            topic("ai/linear-algebra/eigenvalues", "Eigenvalues and eigenvectors", Tier::Intermediate, 4),
            topic("ai/linear-algebra/tensors", "Tensors", Tier::Advanced, 8)};
        return skill;
    }

    static Skill serving()
    {
        Skill skill;
        skill.id = Id("ai/serving");
        skill.title = "Model serving";
        skill.area = Id("ai/mlops");
        skill.topics = {topic("ai/serving/http", "Serving over HTTP", Tier::Beginner, 3),
            topic("ai/serving/aws", "AWS: hosting a model", Tier::Beginner, 5),
            topic("ai/serving/gcp", "GCP: hosting a model", Tier::Beginner, 6)};
        skill.choices = {{1, {Id("ai/serving/aws"), Id("ai/serving/gcp")}}};
        return skill;
    }

    static Role mlops()
    {
        Role role;
        role.id = Id("ai/mlops-engineer");
        role.title = "MLOps Engineer";
        role.needs = {
            {Id("ai/serving"), Tier::Advanced, true, ""}, {Id("ai/linear-algebra"), Tier::Intermediate, true, ""}};
        return role;
    }

    static Role scientist()
    {
        Role role;
        role.id = Id("ai/research-scientist");
        role.title = "Research Scientist";
        role.needs = {{Id("ai/linear-algebra"), Tier::Advanced, false, ""}};
        return role;
    }

    static Project digits()
    {
        Project project;
        project.id = Id("ai/digits");
        project.title = "Handwritten digits";
        project.hours = 12;
        project.roles = {Id("ai/mlops-engineer")};
        project.steps = {{Id("ai/digits/read"), "Read the data", {}}, {Id("ai/digits/serve"), "Serve the model", {}}};
        project.acceptance = {{Id("ai/digits/accept-accuracy"), "It reads 97 of 100", {}}};
        project.topics = {Id("ai/serving/http")};
        return project;
    }
};

}
