#include "store/catalog_tables.h"
#include "store/rows.h"

#include <array>
#include <optional>
#include <unordered_map>

#include <fmt/format.h>

namespace waymark::store {

namespace {

class Writer
{
public:
    Writer(Database& database, const Catalog& catalog)
        : m_database(database), m_catalog(catalog), m_id(catalog.heads.front().id)
    {}

    void write()
    {
        writeHead();
        writeSkills();
        writeRoles();
        writeProjects();
        writeStages();
        writeQuestions();
        writeResources();
        writeRoadmaps();
        writeGuides();
    }

private:
    void writeHead()
    {
        const CatalogHead& head = m_catalog.heads.front();
        const auto place = m_database.number("SELECT coalesce(max(place), 0) + 1 FROM catalog");
        run(m_database, "INSERT INTO catalog VALUES (?, ?, ?, ?)", head.id, head.title, head.version, place);
        Prepared area(m_database, "INSERT INTO area VALUES (?, ?, ?, ?)");
        for (const Area& one : m_catalog.areas) area(one.id, m_id, one.title, one.about);
    }

    void link(const Id& source, const char* relation, const std::vector<Id>& targets)
    {
        int place = 0;
        for (const Id& target : targets) m_link(source, relation, place++, target);
    }

    void phrases(const Id& owner, const char* kind, const std::vector<std::string>& texts)
    {
        int place = 0;
        for (const std::string& text : texts) m_phrase(owner, kind, place++, text);
    }

    void replaces(const Id& newer, const std::vector<Id>& olders)
    {
        for (const Id& older : olders) m_replaces(newer, older);
    }

    void writeSkills()
    {
        Prepared row(m_database, "INSERT INTO skill VALUES (?, ?, ?, ?, ?, ?)");
        for (const Skill& skill : m_catalog.skills) {
            row(skill.id, m_id, skill.area, skill.title, skill.about, skill.isRetired);
            link(skill.id, "requires", skill.requires_);
            link(skill.id, "resource", skill.resources);
            phrases(skill.id, "alias", skill.aliases);
            replaces(skill.id, skill.replaces);
            writeTopics(skill);
        }
    }

    void writeTopics(const Skill& skill)
    {
        std::unordered_map<Id, std::string> choiceOf;
        for (std::size_t at = 0; at < skill.choices.size(); ++at) {
            const std::string name = fmt::format("{}", at + 1);
            m_choice(skill.id, name, skill.choices[at].any);
            for (const Id& topic : skill.choices[at].of) choiceOf[topic] = name;
        }
        for (const Topic& topic : skill.topics) {
            m_topic(topic.id, skill.id, topic.title, topic.tier, topic.hours, topic.check, topic.about,
                choiceOf[topic.id], topic.isRetired);
            replaces(topic.id, topic.replaces);
        }
    }

    void writeRoles()
    {
        Prepared row(m_database, "INSERT INTO role VALUES (?, ?, ?, ?, ?)");
        Prepared need(m_database, "INSERT INTO need VALUES (?, ?, ?, ?, ?)");
        for (const Role& role : m_catalog.roles) {
            row(role.id, m_id, role.title, role.summary, role.day);
            for (const Need& one : role.needs) need(role.id, one.skill, one.through, one.isMust, one.choice);
            for (const NeedChoice& choice : role.choices) m_choice(role.id, choice.id, choice.any);
            phrases(role.id, "alias", role.aliases);
            replaces(role.id, role.replaces);
        }
    }

    void writeSteps(const Id& parent, const std::vector<Step>& steps)
    {
        for (const Step& step : steps) {
            m_step(step.id, parent, step.title);
            replaces(step.id, step.replaces);
        }
    }

    void writeProjects()
    {
        Prepared row(m_database, "INSERT INTO project VALUES (?, ?, ?, ?, ?, ?)");
        Prepared starter(m_database, "INSERT INTO starter VALUES (?, ?, ?)");
        Prepared acceptance(m_database, "INSERT INTO acceptance VALUES (?, ?, ?)");
        for (const Project& project : m_catalog.projects) {
            row(project.id, m_id, project.title, project.tier, project.hours, project.brief);
            writeSteps(project.id, project.steps);
            for (const Step& check : project.acceptance) {
                acceptance(check.id, project.id, check.title);
                replaces(check.id, check.replaces);
            }
            link(project.id, "skill", project.skills);
            link(project.id, "topic", project.topics);
            link(project.id, "role", project.roles);
            replaces(project.id, project.replaces);
            for (const StarterFile& file : project.starters) starter(project.id, file.path, file.text);
        }
    }

    void writeStages()
    {
        Prepared row(m_database, "INSERT INTO stage VALUES (?, ?, ?, ?)");
        for (const Stage& stage : m_catalog.stages) {
            row(stage.id, m_id, stage.title, stage.about);
            writeSteps(stage.id, stage.practices);
            link(stage.id, "skill", stage.skills);
        }
    }

    static std::string tierText(const std::optional<Tier>& tier) { return tier ? std::string(word(*tier)) : ""; }

    void writeQuestions()
    {
        Prepared row(m_database, "INSERT INTO question VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        for (const Question& one : m_catalog.questions) {
            row(one.id, m_id, one.title, one.kind, tierText(one.tier), one.minutes, one.prompt, one.outline);
            phrases(one.id, "point", one.goodAnswer);
            link(one.id, "role", one.roles);
            link(one.id, "skill", one.skills);
            replaces(one.id, one.replaces);
        }
    }

    void writeResources()
    {
        Prepared row(m_database, "INSERT INTO resource VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        for (const Resource& one : m_catalog.resources) {
            row(one.id, m_id, one.title, one.kind, one.by, tierText(one.tier), one.about, one.url);
            link(one.id, "skill", one.skills);
            replaces(one.id, one.replaces);
        }
    }

    void writeRoadmaps()
    {
        Prepared row(m_database, "INSERT INTO roadmap VALUES (?, ?, ?)");
        Prepared phase(m_database, "INSERT INTO phase VALUES (?, ?, ?, ?, ?)");
        Prepared goal(m_database, "INSERT INTO goal VALUES (?, ?, ?, ?)");
        for (const Roadmap& roadmap : m_catalog.roadmaps) {
            row(roadmap.id, m_id, roadmap.title);
            for (std::size_t at = 0; at < roadmap.phases.size(); ++at) {
                const Phase& one = roadmap.phases[at];
                phase(roadmap.id, at, one.title, one.fromMonth, one.toMonth);
                for (std::size_t place = 0; place < one.goals.size(); ++place) {
                    const Id id(fmt::format("{}/{}/{}", roadmap.id.text(), at, place));
                    goal(id, roadmap.id, at, one.goals[place].title);
                    link(id, "ref", one.goals[place].refs);
                }
            }
        }
    }

    void writeGuides()
    {
        Prepared list(m_database, "INSERT INTO checklist VALUES (?, ?, ?)");
        for (const Checklist& one : m_catalog.checklists) {
            list(one.id, m_id, one.title);
            for (const ChecklistEntry& entry : one.entries) {
                m_step(entry.id, one.id, entry.title);
                link(entry.id, "ref", entry.refs);
            }
        }
        Prepared guide(m_database, "INSERT INTO guide VALUES (?, ?, ?, ?, ?)");
        for (const GuideEntry& page : m_catalog.guide) {
            guide(page.id, m_id, page.kind, page.title, page.text);
            link(page.id, "skill", page.skills);
            link(page.id, "rising", page.rising);
        }
        Prepared background(m_database, "INSERT INTO background VALUES (?, ?, ?, ?)");
        for (const Background& one : m_catalog.backgrounds) {
            background(one.id, m_id, one.title, one.about);
            link(one.id, "known", one.known);
            link(one.id, "first", one.first);
            link(one.id, "read", one.read);
        }
    }

    Database& m_database;
    const Catalog& m_catalog;
    std::string m_id;
    Prepared m_link{m_database, "INSERT INTO link VALUES (?, ?, ?, ?)"};
    Prepared m_phrase{m_database, "INSERT INTO phrase VALUES (?, ?, ?, ?)"};
    Prepared m_replaces{m_database, "INSERT OR IGNORE INTO replaces VALUES (?, ?)"};
    Prepared m_choice{m_database, "INSERT INTO choice VALUES (?, ?, ?)"};
    Prepared m_topic{m_database, "INSERT INTO topic VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"};
    Prepared m_step{m_database, "INSERT INTO step VALUES (?, ?, ?)"};
};

}   // namespace

void writeCatalog(Database& database, const Catalog& catalog)
{
    removeCatalog(database, catalog.heads.front().id);
    Writer(database, catalog).write();
}

}   // namespace waymark::store
