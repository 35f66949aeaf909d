#include "progress/tally.h"

#include <algorithm>

namespace waymark {

int Tally::percent() const
{
    return needed == 0 ? 0 : 100 * done / needed;
}

int Tally::percentWithinReach() const
{
    return needed == 0 ? 0 : 100 * (needed - skipped) / needed;
}

void Tally::add(State state)
{
    ++needed;
    switch (state) {
    case State::Open: ++open; break;
    case State::Learning: ++learning; break;
    case State::Done: ++done; break;
    case State::Skipped: ++skipped; break;
    }
}

Tally& Tally::operator+=(const Tally& other)
{
    needed += other.needed;
    done += other.done;
    learning += other.learning;
    skipped += other.skipped;
    open += other.open;
    return *this;
}

Tally tallyOfChoice(int any, std::span<const State> states)
{
    const int slots = std::min(any, static_cast<int>(states.size()));
    const auto count = [&states](
                           State state) { return static_cast<int>(std::count(states.begin(), states.end(), state)); };
    Tally tally;
    tally.needed = slots;
    tally.done = std::min(slots, count(State::Done));
    tally.learning = std::min(slots - tally.done, count(State::Learning));
    tally.open = std::min(slots - tally.done - tally.learning, count(State::Open));
    tally.skipped = slots - tally.done - tally.learning - tally.open;
    return tally;
}

namespace {

const Topic* topicOf(const Skill& skill, const Id& id)
{
    const auto found =
        std::find_if(skill.topics.begin(), skill.topics.end(), [&id](const Topic& topic) { return topic.id == id; });
    return found == skill.topics.end() ? nullptr : &*found;
}

std::vector<const Topic*> wantedOf(const TopicChoice& choice, const Skill& skill, const TopicTest& isWanted)
{
    std::vector<const Topic*> topics;
    for (const Id& id : choice.of)
        if (const Topic* topic = topicOf(skill, id); topic && !topic->isRetired && isWanted(*topic))
            topics.push_back(topic);
    return topics;
}

bool isChosen(const Skill& skill, const Topic& topic)
{
    return std::any_of(skill.choices.begin(), skill.choices.end(), [&topic](const TopicChoice& choice) {
        return std::find(choice.of.begin(), choice.of.end(), topic.id) != choice.of.end();
    });
}

template <typename Visit>
void visitOutsideChoices(const Skill& skill, const TopicTest& isWanted, const Visit& visit)
{
    for (const Topic& topic : skill.topics)
        if (!topic.isRetired && isWanted(topic) && !isChosen(skill, topic)) visit(topic);
}

double hoursLeftOf(const std::vector<const Topic*>& options, int any, const Progress& progress)
{
    std::vector<double> left;
    int finished = 0;
    for (const Topic* topic : options) {
        const State state = progress.state(topic->id);
        if (state == State::Done) ++finished;
        if (state == State::Open || state == State::Learning) left.push_back(topic->hours);
    }
    std::sort(left.begin(), left.end());
    const std::size_t slots = static_cast<std::size_t>(std::max(0, any - finished));
    double hours = 0;
    for (std::size_t i = 0; i < std::min(slots, left.size()); ++i) hours += left[i];
    return hours;
}

}   // namespace

Tally tallyWhere(const Skill& skill, const TopicTest& isWanted, const Progress& progress)
{
    Tally tally;
    visitOutsideChoices(skill, isWanted, [&](const Topic& topic) { tally.add(progress.state(topic.id)); });
    for (const TopicChoice& choice : skill.choices) {
        std::vector<State> states;
        for (const Topic* topic : wantedOf(choice, skill, isWanted)) states.push_back(progress.state(topic->id));
        tally += tallyOfChoice(choice.any, states);
    }
    return tally;
}

double hoursLeftWhere(const Skill& skill, const TopicTest& isWanted, const Progress& progress)
{
    double hours = 0;
    visitOutsideChoices(skill, isWanted, [&](const Topic& topic) {
        const State state = progress.state(topic.id);
        if (state == State::Open || state == State::Learning) hours += topic.hours;
    });
    for (const TopicChoice& choice : skill.choices)
        hours += hoursLeftOf(wantedOf(choice, skill, isWanted), choice.any, progress);
    return hours;
}

Tally tallyOf(const Skill& skill, Tier through, const Progress& progress)
{
    return tallyWhere(
        skill, [through](const Topic& topic) { return topic.tier <= through; }, progress);
}

Tally tallyAtTier(const Skill& skill, Tier tier, const Progress& progress)
{
    return tallyWhere(
        skill, [tier](const Topic& topic) { return topic.tier == tier; }, progress);
}

State stateOf(const Tally& parts)
{
    if (parts.isComplete()) return State::Done;
    if (parts.needed > 0 && parts.skipped == parts.needed) return State::Skipped;
    return parts.done > 0 || parts.learning > 0 ? State::Learning : State::Open;
}

double hoursLeft(const Skill& skill, Tier through, const Progress& progress)
{
    return hoursLeftWhere(
        skill, [through](const Topic& topic) { return topic.tier <= through; }, progress);
}

double hoursLeftAtTier(const Skill& skill, Tier tier, const Progress& progress)
{
    return hoursLeftWhere(
        skill, [tier](const Topic& topic) { return topic.tier == tier; }, progress);
}

}   // namespace waymark
