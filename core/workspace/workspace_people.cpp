#include "base/digest.h"
#include "base/text.h"
#include "progress/event_kinds.h"
#include "store/event_table.h"
#include "workspace/clean_text.h"
#include "workspace/same_person.h"
#include "workspace/sentences.h"
#include "workspace/write_gate.h"

#include <algorithm>
#include <optional>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace waymark {

using namespace store;

namespace {

std::optional<Error> hoursFault(double hours)
{
    if (hours == 0 || (hours >= LeastHoursAWeek && hours <= HoursInAWeek)) return std::nullopt;
    return Error{ErrorKind::Invalid, say::HoursOutOfRange(LeastHoursAWeek, HoursInAWeek)};
}

std::optional<Error> roleFault(const CatalogIndex& catalog, const Id& role)
{
    if (role.isEmpty() || catalog.role(role)) return std::nullopt;
    return Error{ErrorKind::NotFound, say::NoRole(role.text())};
}

RegisterKey about(const LearnerId& learner, std::string_view kind)
{
    return {learner, std::string(kind), {}, {}};
}

/// Those that are called so, by id or name; an exact name is meant before one that only looks alike when folded.
template <typename Person, typename LearnerOf>
std::vector<Person> called(const std::vector<Person>& all, std::string_view nameOrId, LearnerOf learnerOf)
{
    const std::string exact = nfc(nameOrId), wanted = folded(exact);
    const auto those = [&](auto isMeant) {
        std::vector<Person> found;
        std::copy_if(all.begin(), all.end(), std::back_inserter(found),
            [&](const Person& one) { return isMeant(learnerOf(one)); });
        return found;
    };
    if (auto found = those([&](const Learner& one) { return one.id.text == nameOrId; }); !found.empty()) return found;
    if (auto found = those([&](const Learner& one) { return one.name == exact; }); !found.empty()) return found;
    return those([&](const Learner& one) { return folded(one.name) == wanted; });
}

std::string joined(const std::vector<std::string>& texts, std::string_view between)
{
    return fmt::format("{}", fmt::join(texts, between));
}

template <typename Person, typename LearnerOf>
Result<Person> onlyOne(std::vector<Person> found, std::string_view name, LearnerOf learnerOf, const Error& none)
{
    if (found.empty()) return none;
    if (found.size() == 1) return found.front();
    std::vector<std::string> ids;
    for (const Person& one : found) ids.push_back(learnerOf(one).id.text);
    return Error{ErrorKind::Invalid, say::SeveralCalled(name, joined(ids, say::OrThisId()))};
}

const Learner& itself(const Learner& learner)
{
    return learner;
}

const Learner& theLearner(const RemovedLearner& removed)
{
    return removed.learner;
}

}   // namespace

Result<Learner> Workspace::learner(std::string_view nameOrId) const
{
    const auto all = learners();
    if (!all) return all.error();
    if (all->empty()) return Error{ErrorKind::NotFound, say::NoLearnerYet()};
    std::vector<std::string> names;
    for (const Learner& one : *all) names.push_back(one.name);
    const Error none{ErrorKind::NotFound, say::NoLearnerCalled(nameOrId, joined(names, ", "))};
    return onlyOne(called(*all, nameOrId, itself), nameOrId, itself, none);
}

Result<std::vector<RemovedLearner>> Workspace::removedLearners() const
{
    return m_inside->read([this] {
        std::vector<RemovedLearner> all;
        for (const auto& [learner, event] : readRemoved(*m_inside->database))
            all.push_back({learner, event.day, {std::string(sameLearnerIn(*event.payload))}});
        return all;
    });
}

Result<RemovedLearner> Workspace::removedLearner(std::string_view nameOrId) const
{
    const auto all = removedLearners();
    if (!all) return all.error();
    const Error none{ErrorKind::NotFound, say::NobodyRemoved(nameOrId)};
    return onlyOne(called(*all, nameOrId, theLearner), nameOrId, theLearner, none);
}

Result<Learner> Workspace::addLearner(std::string_view name, const Id& role, double hours)
{
    const auto clean = cleanName(name);
    if (!clean) return clean.error();
    if (const auto fault = hoursFault(hours)) return *fault;
    const Learner learner{{newUuid()}, *clean, role, hours};
    const auto written = m_inside->write(std::string(FileStack), [&](Act& act) -> Result<std::string> {
        if (const auto fault = roleFault(act.catalog(), role)) return *fault;
        act.set(about(learner.id, EventKind::Name), learner.name);
        if (!role.isEmpty()) act.set(about(learner.id, EventKind::Role), role.text());
        if (hours > 0) act.set(about(learner.id, EventKind::Hours), fmt::format("{}", hours));
        act.forget();
        // Taking this back puts the learner into the bin: nobody is ever without a name.
        act.remember({about(learner.id, EventKind::Removed), {}, {}, "yes", {}});
        act.database().setHere("learner", learner.id.text);
        return say::Added(learner.name);
    });
    if (!written) return written.error();
    return learner;
}

Result<ChangeSet> Workspace::renameLearner(const LearnerId& learner, std::string_view name)
{
    const auto clean = cleanName(name);
    if (!clean) return clean.error();
    return m_inside->write(learner.text, [&](Act& act) -> Result<std::string> {
        act.set(about(learner, EventKind::Name), *clean);
        return say::Renamed(*clean);
    });
}

Result<ChangeSet> Workspace::setTargetRole(const LearnerId& learner, const Id& role)
{
    return m_inside->write(learner.text, [&](Act& act) -> Result<std::string> {
        if (const auto fault = roleFault(act.catalog(), role)) return *fault;
        act.set(about(learner, EventKind::Role), role.text());
        return role.isEmpty() ? say::NoTargetRole() : say::TargetRole(act.catalog().title(role));
    });
}

Result<ChangeSet> Workspace::setHours(const LearnerId& learner, double hoursAWeek)
{
    if (const auto fault = hoursFault(hoursAWeek)) return *fault;
    return m_inside->write(learner.text, [&](Act& act) -> Result<std::string> {
        const std::string hours = fmt::format("{}", hoursAWeek);
        act.set(about(learner, EventKind::Hours), hours);
        return say::HoursAWeek(hours);
    });
}

Result<ChangeSet> Workspace::removeLearner(const LearnerId& learner)
{
    return m_inside->write(std::string(FileStack), [&](Act& act) -> Result<std::string> {
        const auto name = eventIn(act.database(), about(learner, EventKind::Name));
        act.set(about(learner, EventKind::Removed), "yes");
        return name ? say::Removed(*name->payload) : say::SomebodyRemoved();
    });
}

Result<ChangeSet> Workspace::restoreLearner(const LearnerId& learner)
{
    return m_inside->write(std::string(FileStack), [&](Act& act) -> Result<std::string> {
        const auto name = eventIn(act.database(), about(learner, EventKind::Name));
        act.set(about(learner, EventKind::Removed), "");
        return name ? say::BroughtBack(*name->payload) : say::SomebodyBroughtBack();
    });
}

Result<ChangeSet> Workspace::makeSame(const SamePerson& same)
{
    return m_inside->write(std::string(FileStack), [&](Act& act) { return makeOne(act, same); });
}

Result<void> Workspace::useLearner(const LearnerId& learner)
{
    return m_inside->transact([&] { m_inside->database->setHere("learner", learner.text); });
}

}   // namespace waymark
