#include "report/report.h"

#include "insight/gap.h"
#include "report/report_others.h"
#include "report/report_reading.h"

#include <algorithm>
#include <functional>
#include <map>
#include <unordered_set>

namespace waymark {

namespace {

constexpr int FirstWeekday = 0;   // a document has the weeks of ISO 8601, wherever it is made

/// What stands behind a done topic, weakest first.
enum class Proof { Claimed, Shown, Confirmed };

Proof proofOf(const std::vector<Evidence>& evidence)
{
    const bool isConfirmed = std::any_of(
        evidence.begin(), evidence.end(), [](const Evidence& one) { return one.kind == Evidence::Kind::Confirmed; });
    return isConfirmed ? Proof::Confirmed : evidence.empty() ? Proof::Claimed : Proof::Shown;
}

std::vector<Proof> best(std::vector<Proof> proofs, int most)
{
    std::sort(proofs.begin(), proofs.end(), std::greater<>());
    proofs.resize(std::min(proofs.size(), static_cast<std::size_t>(std::max(0, most))));
    return proofs;
}

/// Of the done topics of a skill, as its tally counts them.
std::vector<Proof> proofsOf(const ReportSkill& skill)
{
    std::vector<Proof> proofs;
    std::vector<std::vector<Proof>> options(skill.choices.size());
    for (const ReportTopic& topic : skill.topics) {
        if (topic.state != State::Done) continue;
        const auto choice = std::find_if(skill.choices.begin(), skill.choices.end(),
            [&](const TopicChoice& one) { return std::find(one.of.begin(), one.of.end(), topic.id) != one.of.end(); });
        if (choice == skill.choices.end()) proofs.push_back(proofOf(topic.evidence));
        else options[static_cast<std::size_t>(choice - skill.choices.begin())].push_back(proofOf(topic.evidence));
    }
    for (std::size_t at = 0; at < options.size(); ++at)
        for (const Proof proof : best(std::move(options[at]), skill.choices[at].any)) proofs.push_back(proof);
    return proofs;
}

/// Makes one report; what it reads lives as long as the making.
class ReportMaker
{
public:
    ReportMaker(const CatalogIndex& catalog, const Progress& progress, const Role* role, Report& report)
        : m_catalog(catalog), m_progress(progress), m_role(role), m_report(report)
    {
        if (role != nullptr) m_needless = needlessSkills(catalog, *role, progress);
    }

    void addFigures();
    void addHours();
    void addAreas();
    void addProjects();
    void addMatrix();
    void countEvidence();
    void nameProjects();
    void nameCatalogs();

private:
    const Need* needOf(const ReportSkill& skill) const;
    void count(const std::vector<Proof>& proofs);
    std::optional<ReportSkill> skillOf(const Skill& skill) const;
    ReportTopic topicOf(const Topic& topic) const;
    std::vector<ReportTopic> topicsOf(const Skill& skill, Tier through) const;
    std::vector<TopicChoice> choicesOf(const Skill& skill, const std::vector<ReportTopic>& topics) const;
    ReportMatrixRow matrixRow(const Skill& skill, const std::string& area) const;
    std::vector<ReportStep> stepsOf(const std::vector<Step>& steps) const;
    ReportProject projectOf(const Project& project) const;

    const CatalogIndex& m_catalog;
    const Progress& m_progress;
    const Role* m_role;
    std::unordered_set<Id> m_needless;   ///< skills of choices that others have filled
    Report& m_report;
};

void ReportMaker::addFigures()
{
    const Coverage all = coverage(m_catalog, m_progress, m_role);
    m_report.must = all.whole;
    m_report.tiers = all.tiers;
    for (const RoleCoverage& role : all.roles)
        m_report.roles.push_back({role.role, m_catalog.title(role.role), role, m_report.learner.role == role.role,
            m_role != nullptr && m_role->id == role.role});
    for (const AreaCoverage& area : all.areas)
        m_report.areas.push_back({area.area, m_catalog.title(area.area), area.tally, 0, {}});
    const RoleCoverage own = scopeCoverage(m_catalog, m_progress, m_role);
    m_report.nice = own.nice;
    m_report.hoursLeft = own.hoursLeft;
    addHours();
}

void ReportMaker::addHours()
{
    const RoleGap gap = m_role ? gapTo(m_catalog, *m_role, m_progress) : RoleGap{};
    for (ReportArea& area : m_report.areas) {
        for (const AreaGap& one : gap.areas)
            if (one.area == area.id) area.hoursLeft = one.hours;
        if (m_role) continue;
        for (const Skill* skill : m_catalog.skillsOf(area.id))
            if (!skill->isRetired) area.hoursLeft += hoursLeft(*skill, Tier::Advanced, m_progress);
    }
    const Activity activity = activityOf(m_catalog, m_progress);
    m_report.bestMonth = bestMonthOf(activity, m_report.day);
    m_report.streak = streakOf(activity, m_report.day);
    const auto weeks = weeksOf(activity, m_report.day, FirstWeekday);
    m_report.forecast = forecast(m_report.hoursLeft, weeks, m_report.day);
    m_report.burnUp = burnUp(m_catalog, m_progress, m_role, m_report.day, FirstWeekday);
}

void ReportMaker::addAreas()
{
    for (ReportArea& area : m_report.areas)
        for (const Skill* skill : m_catalog.skillsOf(area.id))
            if (auto entry = skillOf(*skill)) {
                entry->area = area.title;
                area.skills.push_back(std::move(*entry));
            }
    // A choice counts in the area of its first option, which may be left out itself.
    std::erase_if(m_report.areas, [](const ReportArea& area) { return area.skills.empty() && area.tally.needed == 0; });
}

std::optional<ReportSkill> ReportMaker::skillOf(const Skill& skill) const
{
    ReportSkill entry;
    if (skill.isRetired) return std::nullopt;
    entry.id = skill.id;
    entry.title = skill.title;
    entry.note = m_progress.note(skill.id);
    entry.tally = skillTally(skill, m_role, m_progress);
    entry.isNeeded = m_role != nullptr;
    if (m_role) {
        const auto covered = coverageOf(m_catalog, *m_role, skill.id, m_progress);
        if (!covered || (m_needless.contains(skill.id) && stateOf(entry.tally) == State::Open)) return std::nullopt;
        entry.isMust = covered->need.isMust;
        entry.through = covered->need.through;
        for (const NeedChoice& choice : m_role->choices)
            if (choice.id == covered->need.choice) entry.anyOf = choice.any;
    }
    entry.topics = topicsOf(skill, entry.through);
    entry.choices = choicesOf(skill, entry.topics);
    return entry;
}

ReportTopic ReportMaker::topicOf(const Topic& topic) const
{
    const ItemStatus& status = m_progress.status(topic.id);
    return {topic.id, topic.title, topic.tier, topic.hours, status.state, status.day, m_progress.note(topic.id),
        m_progress.evidenceOf(topic.id)};
}

std::vector<ReportTopic> ReportMaker::topicsOf(const Skill& skill, Tier through) const
{
    const auto needless = needlessTopics(skill, through, m_progress);
    std::vector<ReportTopic> topics;
    for (const Topic& topic : skill.topics) {
        if (topic.isRetired || topic.tier > through) continue;
        const State state = m_progress.state(topic.id);
        if (needless.contains(topic.id) && state == State::Open) continue;
        const bool isSpared = needless.contains(topic.id) || m_needless.contains(skill.id);
        topics.push_back(topicOf(topic));
        topics.back().isNeedless = isSpared && state != State::Done;
    }
    return topics;
}

std::vector<TopicChoice> ReportMaker::choicesOf(const Skill& skill, const std::vector<ReportTopic>& topics) const
{
    std::vector<TopicChoice> choices = skill.choices;
    for (TopicChoice& choice : choices)
        std::erase_if(choice.of, [&topics](const Id& id) {
            return std::none_of(
                topics.begin(), topics.end(), [&id](const ReportTopic& topic) { return topic.id == id; });
        });
    std::erase_if(choices, [](const TopicChoice& choice) {
        return choice.of.size() <= static_cast<std::size_t>(std::max(0, choice.any));
    });
    return choices;
}

void ReportMaker::addProjects()
{
    for (const Project& project : m_catalog.catalog().projects) {
        const auto& roles = project.roles;
        const bool isWanted =
            !m_role || roles.empty() || std::find(roles.begin(), roles.end(), m_role->id) != roles.end();
        if (isWanted) m_report.projects.push_back(projectOf(project));
    }
}

ReportProject ReportMaker::projectOf(const Project& project) const
{
    return {project.id, project.title, project.tier, project.hours, projectProgress(m_catalog, project, m_progress),
        stepsOf(project.steps), stepsOf(project.acceptance), m_progress.note(project.id),
        m_progress.evidenceOf(project.id)};
}

std::vector<ReportStep> ReportMaker::stepsOf(const std::vector<Step>& steps) const
{
    std::vector<ReportStep> entries;
    for (const Step& step : steps) {
        const ItemStatus& status = m_progress.status(step.id);
        entries.push_back(
            {step.id, step.title, status.state, status.day, m_progress.note(step.id), m_progress.evidenceOf(step.id)});
    }
    return entries;
}

void ReportMaker::addMatrix()
{
    for (const Area& area : m_catalog.catalog().areas)
        for (const Skill* skill : m_catalog.skillsOf(area.id))
            if (!skill->isRetired && !m_catalog.rolesNeeding(skill->id).empty())
                m_report.matrix.push_back(matrixRow(*skill, area.title));
}

ReportMatrixRow ReportMaker::matrixRow(const Skill& skill, const std::string& area) const
{
    ReportMatrixRow row{skill.id, skill.title, area, {}};
    for (const Role& role : m_catalog.catalog().roles) {
        const auto covered = coverageOf(m_catalog, role, skill.id, m_progress);
        row.cells.push_back(covered
                ? ReportMatrixCell{true, covered->need.isMust, covered->need.through, covered->tally}
                : ReportMatrixCell{});
    }
    return row;
}

/// Of the topics that the coverage counts, so that they add up to what is done: nice-to-haves stand beside it, and of a
/// choice as many as fill it count, the best proven first.
void ReportMaker::countEvidence()
{
    std::map<std::string, std::vector<Proof>> options;
    for (const ReportArea& area : m_report.areas)
        for (const ReportSkill& skill : area.skills) {
            if (!skill.isMust) continue;
            const std::vector<Proof> proofs = proofsOf(skill);
            const Need* need = needOf(skill);
            if (need == nullptr || need->choice.empty()) count(proofs);
            // A need of a choice counts as one when all of it is done, and is proven as far as its weakest topic.
            else if (skill.tally.isComplete() && !proofs.empty())
                options[need->choice].push_back(*std::min_element(proofs.begin(), proofs.end()));
        }
    if (m_role == nullptr) return;
    for (const NeedChoice& choice : m_role->choices) count(best(std::move(options[choice.id]), choice.any));
}

const Need* ReportMaker::needOf(const ReportSkill& skill) const
{
    if (m_role == nullptr) return nullptr;
    const auto found = std::find_if(
        m_role->needs.begin(), m_role->needs.end(), [&](const Need& need) { return need.skill == skill.id; });
    return found == m_role->needs.end() ? nullptr : &*found;
}

void ReportMaker::count(const std::vector<Proof>& proofs)
{
    for (const Proof proof : proofs)
        ++(proof == Proof::Confirmed ? m_report.confirmed : proof == Proof::Shown ? m_report.shown : m_report.claimed);
}

void ReportMaker::nameProjects()
{
    for (const auto& [item, all] : m_progress.evidence)
        for (const Evidence& evidence : all)
            if (evidence.kind == Evidence::Kind::Project)
                m_report.titles[Id(evidence.value)] = m_catalog.title(Id(evidence.value));
}

/// The role's catalog, else all that were united.
void ReportMaker::nameCatalogs()
{
    const auto addTo = [](std::string& list, const std::string& text) { list += list.empty() ? text : ", " + text; };
    for (const CatalogHead& head : m_catalog.catalog().heads) {
        if (m_role && m_role->id.catalog() != head.id) continue;
        addTo(m_report.catalogTitle, head.title);
        addTo(m_report.catalogVersion, head.version);
    }
}

}

bool isClaimed(const Report& report, State state, const std::vector<Evidence>& evidence)
{
    return report.hasEvidence && state == State::Done && evidence.empty();
}

Report makeReport(const CatalogIndex& catalog, const Learner& learner, const Progress& progress, const Role* role,
    const Moment& moment, const Background* background)
{
    Report report;
    report.learner = learner;
    report.roleTitle = role ? role->title : std::string();
    report.day = localDay(moment);
    ReportMaker maker(catalog, progress, role, report);
    maker.addFigures();
    maker.addAreas();
    maker.addProjects();
    report.others = reportOthers(catalog, progress, report);
    report.reading = reportReading(catalog, progress, role, background);
    maker.addMatrix();
    maker.countEvidence();
    maker.nameProjects();
    maker.nameCatalogs();
    return report;
}

}
