#include "bench/big_file.h"

#include <limits>

#include <fmt/format.h>

namespace waymark::bench {

namespace {

constexpr int PartsOfEach = 10;
constexpr int Roles = 7;
constexpr int SkillsApart = 3;
constexpr std::size_t DoneApart = 4;

Skill makeSkill(int number, int topics)
{
    Skill skill;
    skill.id = Id(fmt::format("g/skill-{}", number));
    skill.title = fmt::format("Skill number {}", number);
    skill.area = Id(fmt::format("g/area-{}", number / PartsOfEach));
    skill.about = "Made up for measuring.";
    for (int i = 0; i < topics; ++i) {
        const auto tier = static_cast<Tier>(i % 3);
        skill.topics.push_back({Id(fmt::format("{}/topic-{}", skill.id.text(), i)),
            fmt::format("Topic {} of skill {} with a title of common length", i, number), tier, 2.0 + i % 5,
            "Does what the topic asks for.", {}, {}, false});
    }
    return skill;
}

Role makeRole(int number, const std::vector<Skill>& skills)
{
    Role role;
    role.id = Id(fmt::format("g/role-{}", number));
    role.title = fmt::format("Role number {}", number);
    role.summary = "Made up for measuring.";
    for (auto at = static_cast<std::size_t>(number % SkillsApart); at < skills.size(); at += SkillsApart)
        role.needs.push_back({skills[at].id, static_cast<Tier>(number % 3), true, {}});
    return role;
}

}   // namespace

Catalog bigCatalog(int topics)
{
    Catalog catalog;
    catalog.heads = {{"g", "Made up", "1.0"}};
    for (int number = 0; number * PartsOfEach < topics; ++number) {
        if (number % PartsOfEach == 0) {
            const int area = number / PartsOfEach;
            catalog.areas.push_back({Id(fmt::format("g/area-{}", area)), fmt::format("Area {}", area), "Made up."});
        }
        catalog.skills.push_back(makeSkill(number, PartsOfEach));
    }
    for (int number = 0; number < Roles; ++number) catalog.roles.push_back(makeRole(number, catalog.skills));
    return catalog;
}

BigFile::BigFile(Catalog catalog)
{
    m_computer.catalog = std::move(catalog);
    begin(DoneApart, std::numeric_limits<std::size_t>::max());
}

BigFile::BigFile(int topics, int done)
{
    m_computer.catalog = bigCatalog(topics);
    begin(1, static_cast<std::size_t>(done));
}

void BigFile::begin(std::size_t apart, std::size_t most)
{
    const auto workspace = open();
    m_learner = workspace->addLearner("Ann", m_computer.catalog.roles.front().id).value().id;
    std::vector<Id> done;
    for (const Skill& skill : m_computer.catalog.skills)
        for (const Topic& topic : skill.topics) m_topics.push_back(topic.id);
    for (std::size_t at = 0; at < m_topics.size() && done.size() < most; at += apart) done.push_back(m_topics[at]);
    (void)workspace->mark(m_learner, State::Done, done).value();
}

std::vector<Id> BigFile::nextTopic()
{
    m_next = (m_next + 1) % m_topics.size();
    return {m_topics[m_next]};
}

}   // namespace waymark::bench
