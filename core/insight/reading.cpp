#include "insight/reading.h"

#include "insight/gap.h"
#include "insight/need_choice.h"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace waymark {

namespace {

constexpr int Suited = 2, TooDeep = 1;   // what a skill counts for, by the resource's tier

struct Wanted
{
    Id skill;
    Tier through = Tier::Advanced;
};

bool contains(const std::vector<Id>& ids, const Id& id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// Makes one reading; what it reads lives as long as the making.
class ReadingMaker
{
public:
    ReadingMaker(const CatalogIndex& catalog, const Progress& progress, const Background* background)
        : m_catalog(catalog), m_progress(progress), m_background(background)
    {}

    void wantFor(const Role& role);
    void wantEverything();
    [[nodiscard]] Reading make();

private:
    struct Source
    {
        const Resource* resource;
        std::vector<std::size_t> teaches;   ///< places in m_wanted
    };

    void want(const Id& skill, Tier through);
    void orderWanted();
    [[nodiscard]] std::vector<Source> sources() const;
    [[nodiscard]] int gainOf(const Source& source) const;
    [[nodiscard]] const Source* best(const std::vector<Source>& all) const;
    [[nodiscard]] ReadingPick take(const Source& source);
    static void sortPicks(std::vector<std::pair<const Source*, ReadingPick>>& picks);

    const CatalogIndex& m_catalog;
    const Progress& m_progress;
    const Background* m_background;
    std::vector<Wanted> m_wanted;
    std::unordered_set<std::size_t> m_taught;
    Reading m_reading;
};

void ReadingMaker::want(const Id& skill, Tier through)
{
    if (m_background != nullptr && contains(m_background->known, skill)) m_reading.known.push_back(skill);
    else m_wanted.push_back({skill, through});
}

void ReadingMaker::wantFor(const Role& role)
{
    const auto isBegun = [](const NeedGap& gap) { return gap.tally.done + gap.tally.learning > 0; };
    const RoleGap gap = gapTo(m_catalog, role, m_progress);
    std::unordered_map<std::string, int> unchosen;   // of each choice: how many of its needs are still to be named
    for (const NeedOptions& one : needChoices(m_catalog, role, true, m_progress))
        unchosen[one.choice.id] = one.tally().toLearn();
    const auto isToLearn = [](const NeedGap& need) { return need.need.isMust && !need.topics.empty(); };
    for (const NeedGap& need : gap.needs)
        if (isToLearn(need) && isBegun(need)) --unchosen[need.need.choice];
    for (const NeedGap& need : gap.needs) {
        if (!isToLearn(need)) continue;
        if (need.need.choice.empty() || isBegun(need)) want(need.need.skill, need.need.through);
        else if (unchosen[need.need.choice] > 0) m_reading.undecided.push_back(need.need.skill);
    }
}

void ReadingMaker::wantEverything()
{
    for (const Skill& skill : m_catalog.catalog().skills)
        if (!skill.isRetired && !missingTopics(skill, Tier::Advanced, m_progress).empty())
            want(skill.id, Tier::Advanced);
}

/// What the background learns first stands first.
void ReadingMaker::orderWanted()
{
    if (m_background == nullptr) return;
    const std::vector<Id>& first = m_background->first;
    const auto rank = [&first](const Wanted& one) { return std::find(first.begin(), first.end(), one.skill); };
    std::stable_sort(m_wanted.begin(), m_wanted.end(),
        [&rank](const Wanted& left, const Wanted& right) { return rank(left) < rank(right); });
}

std::vector<ReadingMaker::Source> ReadingMaker::sources() const
{
    std::unordered_map<Id, std::size_t> places;
    for (std::size_t at = 0; at < m_wanted.size(); ++at) places.emplace(m_wanted[at].skill, at);
    std::vector<Source> all;
    for (const Resource& resource : m_catalog.catalog().resources) {
        if (m_progress.state(resource.id) == State::Skipped) continue;
        Source source{&resource, {}};
        for (const Id& skill : m_catalog.skillsServedBy(resource.id))
            if (const auto place = places.find(skill); place != places.end()) source.teaches.push_back(place->second);
        std::sort(source.teaches.begin(), source.teaches.end());
        if (!source.teaches.empty()) all.push_back(std::move(source));
    }
    return all;
}

int ReadingMaker::gainOf(const Source& source) const
{
    int gain = 0;
    for (const std::size_t at : source.teaches) {
        const bool isSuited = !source.resource->tier || *source.resource->tier <= m_wanted[at].through;
        if (!m_taught.contains(at)) gain += isSuited ? Suited : TooDeep;
    }
    return gain;
}

/// Null when none teaches a skill that has none yet. Of equals the one of the lower tier, then the catalog's first.
const ReadingMaker::Source* ReadingMaker::best(const std::vector<Source>& all) const
{
    const Source* best = nullptr;
    int most = 0;
    for (const Source& source : all) {
        const int gain = gainOf(source);
        const bool isLower = best != nullptr && source.resource->tier < best->resource->tier;
        if (gain == 0 || gain < most || (gain == most && !isLower)) continue;
        best = &source;
        most = gain;
    }
    return best;
}

ReadingPick ReadingMaker::take(const Source& source)
{
    ReadingPick pick{source.resource->id, {}};
    for (const std::size_t at : source.teaches) pick.skills.push_back(m_wanted[at].skill);
    m_taught.insert(source.teaches.begin(), source.teaches.end());
    return pick;
}

void ReadingMaker::sortPicks(std::vector<std::pair<const Source*, ReadingPick>>& picks)
{
    std::stable_sort(picks.begin(), picks.end(), [](const auto& left, const auto& right) {
        const auto& [a, b] = std::pair(left.first, right.first);
        return std::pair(a->resource->tier, a->teaches.front()) < std::pair(b->resource->tier, b->teaches.front());
    });
}

Reading ReadingMaker::make()
{
    orderWanted();
    const std::vector<Source> all = sources();
    const auto isTaken = [this](const Source& source) {
        return m_background != nullptr && contains(m_background->read, source.resource->id);
    };
    if (m_background != nullptr)
        for (const Id& id : m_background->read)
            for (const Source& source : all)
                if (source.resource->id == id) m_reading.first.push_back(take(source));

    std::vector<std::pair<const Source*, ReadingPick>> picks;
    for (const Source& source : all)
        if (m_progress.state(source.resource->id) != State::Open && !isTaken(source))
            picks.emplace_back(&source, take(source));
    while (const Source* source = best(all)) picks.emplace_back(source, take(*source));
    sortPicks(picks);
    for (auto& [source, pick] : picks) m_reading.picks.push_back(std::move(pick));
    for (std::size_t at = 0; at < m_wanted.size(); ++at)
        if (!m_taught.contains(at)) m_reading.untaught.push_back(m_wanted[at].skill);
    return std::move(m_reading);
}

}   // namespace

Reading readingFor(
    const CatalogIndex& catalog, const Role* role, const Progress& progress, const Background* background)
{
    ReadingMaker maker(catalog, progress, background);
    if (role != nullptr) maker.wantFor(*role);
    else maker.wantEverything();
    return maker.make();
}

}   // namespace waymark
