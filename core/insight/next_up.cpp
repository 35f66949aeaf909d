#include "insight/next_up.h"

#include "base/clock.h"
#include "insight/coverage.h"
#include "insight/sentences.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <unordered_map>
#include <unordered_set>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace waymark {

namespace {

/// What is still to be learned of one skill, as the role sees it.
struct MissingSkill
{
    const Skill* skill = nullptr;
    bool isMust = true;
    std::vector<const Topic*> topics;   ///< neither done nor skipped
};

bool isAnyonesMust(const CatalogIndex& catalog, const Skill& skill)
{
    const auto& roles = catalog.catalog().roles;
    return std::any_of(roles.begin(), roles.end(), [&skill](const Role& role) {
        return std::any_of(role.needs.begin(), role.needs.end(),
            [&skill](const Need& need) { return need.isMust && need.skill == skill.id; });
    });
}

/// A day ahead is that of another time zone; one further ahead, or none at all, hides nothing.
bool isLately(const std::string& day, std::string_view today)
{
    const int since = daysBetween(day, today);
    return isDay(day) && since >= -1 && since < PassedOverDays;
}

class Planner
{
public:
    Planner(const CatalogIndex& catalog, const Progress& progress, const Role* role, std::string_view today);

    [[nodiscard]] std::vector<Suggestion> suggestions() const;

private:
    void addSkill(const Skill& skill, bool isMust, const std::vector<Id>& missing);
    [[nodiscard]] bool isReady(const MissingSkill& of, const Topic& topic) const;
    [[nodiscard]] int waitingFor(const MissingSkill& of, const Topic& topic) const;
    [[nodiscard]] Suggestion suggest(const MissingSkill& of, const Topic& topic) const;

    const CatalogIndex& m_catalog;
    const Progress& m_progress;
    std::string_view m_today;
    std::vector<MissingSkill> m_missing;
    std::unordered_map<Id, std::size_t> m_places;   ///< of skills in m_missing
    std::unordered_set<Id> m_rising;
    Id m_project;
    std::unordered_set<Id> m_projectTopics;
};

Planner::Planner(const CatalogIndex& catalog, const Progress& progress, const Role* role, std::string_view today)
    : m_catalog(catalog), m_progress(progress), m_today(today)
{
    if (role != nullptr)
        for (const NeedGap& need : gapTo(catalog, *role, progress).needs)
            addSkill(*catalog.skill(need.need.skill), need.need.isMust, need.topics);
    else
        for (const Skill& skill : catalog.catalog().skills)
            if (!skill.isRetired)
                addSkill(skill, isAnyonesMust(catalog, skill), missingTopics(skill, Tier::Advanced, progress));
    for (const GuideEntry& page : catalog.catalog().guide) m_rising.insert(page.rising.begin(), page.rising.end());
    const auto projects = nextProjects(catalog, progress, role);
    if (projects.empty() || projects.front().closes == 0) return;
    m_project = projects.front().project;
    const auto& topics = catalog.project(m_project)->topics;
    m_projectTopics.insert(topics.begin(), topics.end());
}

void Planner::addSkill(const Skill& skill, bool isMust, const std::vector<Id>& missing)
{
    MissingSkill one{&skill, isMust, {}};
    for (const Id& id : missing) one.topics.push_back(m_catalog.topic(id));
    if (one.topics.empty()) return;
    m_places.emplace(skill.id, m_missing.size());
    m_missing.push_back(std::move(one));
}

bool Planner::isReady(const MissingSkill& of, const Topic& topic) const
{
    const auto isBelow = [&topic](const Topic* other) { return other->tier < topic.tier; };
    if (std::any_of(of.topics.begin(), of.topics.end(), isBelow)) return false;
    return std::none_of(of.skill->requires_.begin(), of.skill->requires_.end(), [this](const Id& first) {
        const auto place = m_places.find(first);
        if (place == m_places.end()) return false;
        const auto& topics = m_missing[place->second].topics;
        return std::any_of(topics.begin(), topics.end(), [](const Topic* one) { return one->tier == Tier::Beginner; });
    });
}

int Planner::waitingFor(const MissingSkill& of, const Topic& topic) const
{
    const auto isAbove = [&topic](const Topic* other) { return other->tier > topic.tier; };
    auto waiting = std::count_if(of.topics.begin(), of.topics.end(), isAbove);
    if (topic.tier == Tier::Beginner)
        for (const Id& next : m_catalog.opens(of.skill->id))
            if (const auto place = m_places.find(next); place != m_places.end())
                waiting += std::ssize(m_missing[place->second].topics);
    return static_cast<int>(waiting);
}

Suggestion Planner::suggest(const MissingSkill& of, const Topic& topic) const
{
    Suggestion one{topic.id, topic.hours, m_progress.state(topic.id) == State::Learning, of.isMust,
        waitingFor(of, topic), {}, {}, m_rising.contains(of.skill->id),
        isPassedOver(m_catalog, m_progress, topic.id, m_today), 0};
    for (const Role* role : m_catalog.rolesNeeding(topic.id)) one.roles.push_back(role->id);
    if (m_projectTopics.contains(topic.id)) one.project = m_project;
    if (one.isStarted) one.score += NextPoints::Started;
    one.score += one.isMust ? NextPoints::Must : NextPoints::Nice;
    one.score += std::min(NextPoints::Waiting * one.waiting, NextPoints::MostWaiting);
    one.score += NextPoints::Role * static_cast<double>(one.roles.size());
    if (!one.project.isEmpty()) one.score += NextPoints::Project;
    if (one.isRising) one.score += NextPoints::Rising;
    if (topic.tier == Tier::Beginner) one.score += NextPoints::Beginner;
    if (topic.tier == Tier::Intermediate) one.score += NextPoints::Intermediate;
    one.score += NextPoints::Hour * topic.hours;
    return one;
}

std::vector<Suggestion> Planner::suggestions() const
{
    std::vector<Suggestion> all;
    for (const MissingSkill& skill : m_missing) {
        double ofStarted = std::numeric_limits<double>::max(), ofOthers = ofStarted;
        for (const Topic* topic : skill.topics) {
            // What was started goes on, whatever it asks for.
            if (m_progress.state(topic->id) != State::Learning && !isReady(skill, *topic)) continue;
            Suggestion& one = all.emplace_back(suggest(skill, *topic));
            if (one.isPassedOver) continue;
            // The topics of a skill build on one another: none comes before the one above it.
            double& most = one.isStarted ? ofStarted : ofOthers;
            most = std::min(most, one.score);
            one.score = most;
        }
    }
    return all;
}

/// Moves the second and later topics of each skill behind the first ones.
void spread(const CatalogIndex& catalog, std::vector<Suggestion>& all)
{
    std::unordered_set<Id> seen;
    std::vector<Suggestion> first, later;
    for (Suggestion& one : all) {
        const bool isFirst = seen.insert(catalog.skillOf(one.topic)->id).second;
        (isFirst ? first : later).push_back(std::move(one));
    }
    all = std::move(first);
    all.insert(all.end(), std::make_move_iterator(later.begin()), std::make_move_iterator(later.end()));
}

bool comesBefore(const Suggestion& a, const Suggestion& b)
{
    if (a.isPassedOver != b.isPassedOver) return b.isPassedOver;
    if (a.isStarted != b.isStarted) return a.isStarted;
    return a.score > b.score;
}

std::string capital(std::string text)
{
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') text.front() -= 'a' - 'A';
    return text;
}

}   // namespace

// An older id's answer counts for the topic that took its place.
bool isPassedOver(const CatalogIndex& catalog, const Progress& progress, const Id& topic, std::string_view today)
{
    std::vector<Id> ids = catalog.replacedBy(topic);
    ids.push_back(topic);
    return std::any_of(ids.begin(), ids.end(), [&](const Id& id) {
        const auto later = progress.later.find(id);
        return later != progress.later.end() && isLately(later->second, today);
    });
}

std::vector<Suggestion> nextUp(
    const CatalogIndex& catalog, const Progress& progress, const Role* role, std::string_view today, std::size_t most)
{
    std::vector<Suggestion> all = Planner(catalog, progress, role, today).suggestions();
    std::stable_sort(all.begin(), all.end(), comesBefore);
    const auto passedOver = std::find_if(all.begin(), all.end(), [](const auto& one) { return one.isPassedOver; });
    std::vector<Suggestion> wanted(all.begin(), passedOver);
    spread(catalog, wanted);
    wanted.insert(wanted.end(), passedOver, all.end());
    wanted.resize(std::min(most, wanted.size()));
    return wanted;
}

std::string reasonOf(const CatalogIndex& catalog, const Suggestion& one)
{
    std::vector<std::string> reasons;
    if (one.isStarted) reasons.push_back(say::IsStarted());
    if (!one.project.isEmpty()) reasons.push_back(say::ProjectAsks(catalog.title(one.project)));
    if (one.waiting > 0) reasons.push_back(one.waiting == 1 ? say::OneTopicWaits() : say::TopicsWait(one.waiting));
    const std::size_t roles = catalog.catalog().roles.size();
    if (one.roles.size() > 1 && one.roles.size() == roles) reasons.push_back(say::EveryRoleNeedsIt());
    else if (one.roles.size() > 1) reasons.push_back(say::RolesNeedIt(one.roles.size(), roles));
    if (one.isRising) reasons.push_back(say::IsRising());
    if (reasons.empty()) reasons.push_back(one.isMust ? say::IsMust() : say::IsNice());
    reasons.resize(std::min<std::size_t>(reasons.size(), 2));
    return capital(fmt::format("{}", fmt::join(reasons, "; ")));
}

std::vector<ProjectSuggestion> nextProjects(const CatalogIndex& catalog, const Progress& progress, const Role* role)
{
    std::unordered_set<Id> missing;
    if (role != nullptr) missing = missingTopics(gapTo(catalog, *role, progress));
    std::vector<ProjectSuggestion> all;
    for (const Project& project : catalog.catalog().projects) {
        const auto& roles = project.roles;
        const bool isWanted =
            role == nullptr || roles.empty() || std::find(roles.begin(), roles.end(), role->id) != roles.end();
        const ProjectProgress stands = projectProgress(catalog, project, progress);
        if (!isWanted || stands.steps.isComplete()) continue;
        const auto closes = std::count_if(stands.missing.begin(), stands.missing.end(),
            [&](const Id& topic) { return role == nullptr || missing.contains(topic); });
        all.push_back({project.id, static_cast<int>(closes), project.hours + stands.hoursToReady,
            stands.steps.done + stands.steps.learning > 0});
    }
    std::stable_sort(all.begin(), all.end(), [](const ProjectSuggestion& a, const ProjectSuggestion& b) {
        if (a.isStarted != b.isStarted) return a.isStarted;
        return a.closes * b.hours > b.closes * a.hours;
    });
    return all;
}

}   // namespace waymark
