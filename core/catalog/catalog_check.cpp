#include "catalog/catalog_check.h"

#include "base/text.h"
#include "catalog/sentences.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace waymark {

namespace {

constexpr double LeastHours = 0.5;
constexpr double MostHours = 60;
constexpr std::size_t MostTitle = 60;
constexpr std::size_t MostWorkTitle = 160;   // of books and papers: theirs, not ours
constexpr std::size_t MostCheck = 200;
constexpr std::size_t MostText = 600;
constexpr std::size_t MostLongText = 4'000;

class Check
{
public:
    explicit Check(const Catalog& catalog) : m_catalog(catalog) {}

    std::vector<CatalogFault> run()
    {
        checkHeads();
        collectIds();
        checkSkills();
        checkRings();
        checkRoles();
        checkProjects();
        checkOthers();
        checkReplaced();
        return std::move(m_faults);
    }

private:
    void fault(const Id& id, std::string reason) { m_faults.push_back({id, std::move(reason)}); }

    void text(const Id& id, const Sentence<>& what, const std::string& value, std::size_t most, bool mayBeEmpty = false)
    {
        if (!isUtf8(value)) fault(id, say::TextNotUtf8(what()));
        else if (value.find('\0') != std::string::npos) fault(id, say::TextWithNul(what()));
        else if (!mayBeEmpty && trimmed(value).empty()) fault(id, say::TextEmpty(what()));
        else if (const auto length = lengthInCodePoints(value); length > most)
            fault(id, say::TextTooLong(what(), length, most));
    }

    void hours(const Id& id, double value, double most)
    {
        if (!(value >= LeastHours && value <= most)) fault(id, say::HoursOutOfRange(value, LeastHours, most));
    }

    static bool isMadeOfWords(const Id& whole)
    {
        std::string_view rest = whole.local();
        bool isGood = !rest.empty();
        while (isGood && !rest.empty()) {
            const auto slash = rest.find('/');
            isGood = isIdWord(rest.substr(0, slash)) && slash != rest.size() - 1;
            rest = slash == std::string_view::npos ? std::string_view() : rest.substr(slash + 1);
        }
        return isGood;
    }

    void id(const Id& whole)
    {
        if (!isMadeOfWords(whole)) fault(whole, say::IdNoWords());
        if (!m_ids.insert(whole).second) fault(whole, say::IdTaken());
    }

    void refs(const Id& from, const std::vector<Id>& to, const Sentence<>& what, const std::unordered_set<Id>& known)
    {
        std::set<Id> seen;
        for (const Id& one : to) {
            if (!known.contains(one)) fault(from, say::NamedMissing(what(), one.local()));
            if (!seen.insert(one).second) fault(from, say::NamedTwice(what(), one.local()));
        }
    }

    void checkHeads()
    {
        for (const CatalogHead& head : m_catalog.heads) {
            const Id id(head.id);
            if (!isIdWord(head.id)) fault(id, say::CatalogIdNoWords());
            text(id, say::Title, head.title, MostTitle);
            if (!isVersion(head.version)) fault(id, say::VersionNoNumbers());
            else text(id, say::Version, head.version, MostTitle);
        }
    }

    template <typename T>
    void collect(const std::vector<T>& things, std::unordered_set<Id>& known, std::size_t mostTitle = MostTitle)
    {
        for (const T& thing : things) {
            id(thing.id);
            known.insert(thing.id);
            text(thing.id, say::Title, thing.title, mostTitle);
            if constexpr (requires { thing.replaces; })
                for (const Id& older : thing.replaces) m_replaced.emplace_back(thing.id, older);
        }
    }

    void collectIds()
    {
        collect(m_catalog.areas, m_areas);
        collect(m_catalog.skills, m_skills);
        for (const Skill& skill : m_catalog.skills) collect(skill.topics, m_topics);
        collect(m_catalog.roles, m_roles);
        collect(m_catalog.projects, m_projects);
        for (const Project& project : m_catalog.projects) {
            collect(project.steps, m_parts);
            collect(project.acceptance, m_parts, MostCheck);
        }
        collect(m_catalog.stages, m_parts);
        for (const Stage& stage : m_catalog.stages) collect(stage.practices, m_parts);
        collect(m_catalog.questions, m_questions);
        collect(m_catalog.resources, m_resources, MostWorkTitle);
        collect(m_catalog.roadmaps, m_parts);
        collect(m_catalog.checklists, m_parts);
        for (const Checklist& list : m_catalog.checklists) collect(list.entries, m_parts);
        collect(m_catalog.guide, m_parts);
        collect(m_catalog.backgrounds, m_parts);
    }

    void checkSkills()
    {
        for (const Skill& skill : m_catalog.skills) {
            text(skill.id, say::About, skill.about, MostText);
            if (!m_areas.contains(skill.area)) fault(skill.id, say::AreaMissing(skill.area.local()));
            refs(skill.id, skill.requires_, say::SkillNamed, m_skills);
            refs(skill.id, skill.resources, say::ResourceNamed, m_resources);
            if (skill.topics.empty()) fault(skill.id, say::NoTopics());
            for (const Topic& topic : skill.topics) {
                text(topic.id, say::CheckSentence, topic.check, MostCheck);
                text(topic.id, say::About, topic.about, MostText, true);
                hours(topic.id, topic.hours, MostHours);
                m_tierOf[topic.id] = topic.tier;
            }
            for (const TopicChoice& choice : skill.choices) checkChoice(skill, choice);
        }
    }

    void checkChoice(const Skill& skill, const TopicChoice& choice)
    {
        std::unordered_set<Id> own;
        for (const Topic& topic : skill.topics) own.insert(topic.id);
        refs(skill.id, choice.of, say::OwnTopicNamed, own);
        if (choice.any < 1 || choice.any >= static_cast<int>(choice.of.size()))
            fault(skill.id, say::TopicChoiceAsks(choice.any, choice.of.size()));
        std::set<Tier> tiers;
        for (const Id& topic : choice.of) {
            tiers.insert(m_tierOf[topic]);
            if (!m_chosen.insert(topic).second) fault(skill.id, say::TopicInTwoChoices(topic.local()));
        }
        if (tiers.size() > 1) fault(skill.id, say::ChoiceOfTiers());
    }

    void checkRings()
    {
        std::unordered_map<Id, const Skill*> skills;
        for (const Skill& skill : m_catalog.skills) skills.emplace(skill.id, &skill);
        std::unordered_set<Id> finished;
        // A walk with its own stack: a chain of a million skills must not exhaust the program's.
        for (const Skill& start : m_catalog.skills) {
            if (finished.contains(start.id)) continue;
            std::vector<std::pair<const Skill*, std::size_t>> path{{&start, 0}};
            std::unordered_set<Id> onPath{start.id};
            while (!path.empty()) {
                auto& [skill, next] = path.back();
                if (next == skill->requires_.size()) {
                    finished.insert(skill->id);
                    onPath.erase(skill->id);
                    path.pop_back();
                    continue;
                }
                const Id& required = skill->requires_[next++];
                if (onPath.contains(required)) nameRing(path, required);
                else if (const auto found = skills.find(required);
                         found != skills.end() && !finished.contains(required)) {
                    onPath.insert(required);
                    path.emplace_back(found->second, 0);
                }
            }
        }
    }

    void nameRing(const std::vector<std::pair<const Skill*, std::size_t>>& path, const Id& closing)
    {
        constexpr std::size_t MostNamed = 12;
        const auto start =
            std::find_if(path.begin(), path.end(), [&](const auto& one) { return one.first->id == closing; });
        std::string ring;
        std::size_t named = 0;
        for (auto one = start; one != path.end() && named < MostNamed; ++one, ++named)
            ring += std::string(one->first->id.local()) + " > ";
        if (static_cast<std::size_t>(path.end() - start) > MostNamed) ring += "... > ";
        fault(closing, say::Ring(ring.append(closing.local())));
    }

    void checkRoles()
    {
        std::unordered_map<Id, const Skill*> skills;
        for (const Skill& skill : m_catalog.skills) skills.emplace(skill.id, &skill);
        std::unordered_set<Id> needed;
        for (const Role& role : m_catalog.roles) {
            text(role.id, say::Summary, role.summary, MostText);
            text(role.id, say::Day, role.day, MostText, true);
            std::set<Id> seen;
            std::unordered_map<std::string, int> inChoice;
            for (const Need& need : role.needs) {
                needed.insert(need.skill);
                ++inChoice[need.choice];
                if (!seen.insert(need.skill).second) fault(role.id, say::NeededTwice(need.skill.local()));
                const auto skill = skills.find(need.skill);
                if (skill == skills.end()) {
                    fault(role.id, say::NeededMissing(need.skill.local()));
                } else if (std::none_of(skill->second->topics.begin(), skill->second->topics.end(),
                               [&](const Topic& topic) { return topic.tier == need.through; })) {
                    fault(role.id, say::NeededWithoutTopics(need.skill.local(), word(need.through)));
                }
            }
            for (const NeedChoice& choice : role.choices)
                if (choice.any < 1 || choice.any >= inChoice[choice.id])
                    fault(role.id, say::NeedChoiceAsks(choice.id, choice.any, inChoice[choice.id]));
            for (const auto& [name, count] : inChoice)
                if (!name.empty() &&
                    std::none_of(role.choices.begin(), role.choices.end(),
                        [&name = name](const NeedChoice& one) { return one.id == name; }))
                    fault(role.id, say::NeedChoiceMissing(name));
        }
        if (m_catalog.roles.empty()) return;
        for (const Skill& skill : m_catalog.skills)
            if (!needed.contains(skill.id)) fault(skill.id, say::NeededByNone());
    }

    void checkProjects()
    {
        for (const Project& project : m_catalog.projects) {
            text(project.id, say::Brief, project.brief, MostLongText);
            hours(project.id, project.hours, 400);
            refs(project.id, project.skills, say::SkillNamed, m_skills);
            refs(project.id, project.topics, say::TopicNamed, m_topics);
            refs(project.id, project.roles, say::RoleNamed, m_roles);
            if (project.steps.empty()) fault(project.id, say::NoSteps());
            if (project.acceptance.empty()) fault(project.id, say::NoAcceptance());
            for (const StarterFile& file : project.starters)
                if (file.path.empty() || file.path.front() == '/' || file.path.find("..") != std::string::npos)
                    fault(project.id, say::StarterOutside(file.path));
        }
    }

    void checkOthers()
    {
        std::unordered_set<Id> anything(m_ids);
        for (const Stage& stage : m_catalog.stages) refs(stage.id, stage.skills, say::SkillNamed, m_skills);
        for (const Question& question : m_catalog.questions) {
            text(question.id, say::Prompt, question.prompt, MostLongText);
            text(question.id, say::Outline, question.outline, MostLongText);
            refs(question.id, question.roles, say::RoleNamed, m_roles);
            refs(question.id, question.skills, say::SkillNamed, m_skills);
            if (question.goodAnswer.empty()) fault(question.id, say::NoGoodAnswer());
        }
        for (const Resource& resource : m_catalog.resources)
            refs(resource.id, resource.skills, say::SkillNamed, m_skills);
        for (const Roadmap& roadmap : m_catalog.roadmaps)
            for (const Phase& phase : roadmap.phases)
                for (const Goal& goal : phase.goals) refs(roadmap.id, goal.refs, say::ThingNamed, anything);
        for (const Checklist& list : m_catalog.checklists)
            for (const ChecklistEntry& entry : list.entries) refs(entry.id, entry.refs, say::ThingNamed, anything);
        for (const GuideEntry& page : m_catalog.guide) {
            text(page.id, say::PageText, page.text, MostLongText);
            refs(page.id, page.skills, say::SkillNamed, m_skills);
            refs(page.id, page.rising, say::SkillNamed, m_skills);
        }
        for (const Background& background : m_catalog.backgrounds) {
            refs(background.id, background.known, say::SkillNamed, m_skills);
            refs(background.id, background.first, say::SkillNamed, m_skills);
            refs(background.id, background.read, say::ResourceNamed, m_resources);
        }
    }

    /// What replaces another takes its progress over; from something that is there it would take what is ticked there.
    /// A ring of replacements has such a one in it.
    void checkReplaced()
    {
        for (const auto& [newer, older] : m_replaced) {
            if (!isMadeOfWords(older)) fault(newer, say::ReplacesNoId(older.local()));
            if (older == newer) fault(newer, say::ReplacesItself());
            else if (m_ids.contains(older)) fault(newer, say::ReplacesWhatIsThere(older.local()));
        }
    }

    const Catalog& m_catalog;
    std::vector<CatalogFault> m_faults;
    std::unordered_set<Id> m_ids, m_areas, m_skills, m_topics, m_roles, m_projects, m_questions, m_resources, m_parts;
    std::unordered_set<Id> m_chosen;
    std::vector<std::pair<Id, Id>> m_replaced;   ///< newer and older
    std::unordered_map<Id, Tier> m_tierOf;
};

}   // namespace

std::vector<CatalogFault> checkCatalog(const Catalog& catalog)
{
    return Check(catalog).run();
}

}   // namespace waymark
