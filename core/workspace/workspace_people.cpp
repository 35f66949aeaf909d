#include "base/digest.h"
#include "base/text.h"
#include "store/rows.h"
#include "workspace/write_gate.h"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

namespace waymark {

using namespace store;

namespace {

constexpr std::size_t MostName = 200;

Result<std::string> cleanName(std::string_view name)
{
    if (!isUtf8(name)) return Error{ErrorKind::Invalid, "That name is not valid text (UTF-8). Nothing was changed."};
    if (name.find('\0') != std::string_view::npos)
        return Error{ErrorKind::Invalid, "A name cannot hold a NUL character. Nothing was changed."};
    std::string clean = trimmed(nfc(name));
    std::replace(clean.begin(), clean.end(), '\n', ' ');
    std::replace(clean.begin(), clean.end(), '\r', ' ');
    if (clean.empty()) return Error{ErrorKind::Invalid, "A learner needs a name. Nothing was changed."};
    if (lengthInCodePoints(clean) > MostName)
        return Error{
            ErrorKind::Invalid, fmt::format("A name has at most {} characters. Nothing was changed.", MostName)};
    return clean;
}

Error taken(const std::string& name)
{
    return {ErrorKind::Invalid, fmt::format("There is a learner called '{}' already. Nothing was changed.", name)};
}

bool isTaken(const std::vector<Learner>& learners, const std::string& name, const LearnerId& but)
{
    return std::any_of(
        learners.begin(), learners.end(), [&](const Learner& one) { return one.name == name && one.id != but; });
}

std::optional<Error> hoursFault(double hours)
{
    if (hours == 0 || (hours >= LeastHoursAWeek && hours <= HoursInAWeek)) return std::nullopt;
    return Error{ErrorKind::Invalid,
        fmt::format("Hours a week are from {} to {}, or 0 while they are not said. Nothing was changed.",
            LeastHoursAWeek, HoursInAWeek)};
}

}   // namespace

Result<Learner> Workspace::addLearner(std::string_view name, const Id& role, double hours)
{
    const auto clean = cleanName(name);
    if (!clean) return clean.error();
    const auto all = learners();
    if (!all) return all.error();
    if (isTaken(*all, *clean, {})) return taken(*clean);
    if (!role.isEmpty() && !m_inside->catalog->role(role))
        return Error{ErrorKind::NotFound, fmt::format("There is no role '{}'. Nothing was changed.", role.text())};
    if (const auto fault = hoursFault(hours)) return *fault;
    const Learner learner{{newUuid()}, *clean, role, hours};
    const auto written = m_inside->write(
        learner.id,
        [&](Act& act) {
            act.set(EventKind::Name, {}, "", learner.name);
            if (!role.isEmpty()) act.set(EventKind::Role, {}, "", role.text());
            if (hours > 0) act.set(EventKind::Hours, {}, "", fmt::format("{}", hours));
            m_inside->database->setHere("learner", learner.id.text);
        },
        [&](const Act&) { return fmt::format("Added {}", learner.name); }, Inside::Undoable::No);
    if (!written) return written.error();
    return learner;
}

Result<ChangeSet> Workspace::renameLearner(const LearnerId& learner, std::string_view name)
{
    const auto clean = cleanName(name);
    if (!clean) return clean.error();
    const auto all = learners();
    if (!all) return all.error();
    if (isTaken(*all, *clean, learner)) return taken(*clean);
    return m_inside->write(
        learner, [&](Act& act) { act.set(EventKind::Name, {}, "", *clean); },
        [&](const Act&) { return fmt::format("Renamed to {}", *clean); }, Inside::Undoable::Yes);
}

Result<ChangeSet> Workspace::setTargetRole(const LearnerId& learner, const Id& role)
{
    if (!role.isEmpty() && !m_inside->catalog->role(role))
        return Error{ErrorKind::NotFound, fmt::format("There is no role '{}'. Nothing was changed.", role.text())};
    return m_inside->write(
        learner, [&](Act& act) { act.set(EventKind::Role, {}, "", role.text()); },
        [&](const Act&) {
            return role.isEmpty() ? std::string("No target role")
                                  : fmt::format("Target role: {}", m_inside->catalog->title(role));
        },
        Inside::Undoable::Yes);
}

Result<ChangeSet> Workspace::setHours(const LearnerId& learner, double hoursAWeek)
{
    if (const auto fault = hoursFault(hoursAWeek)) return *fault;
    return m_inside->write(
        learner, [&](Act& act) { act.set(EventKind::Hours, {}, "", fmt::format("{}", hoursAWeek)); },
        [&](const Act&) { return fmt::format("{} hours a week", hoursAWeek); }, Inside::Undoable::Yes);
}

Result<ChangeSet> Workspace::removeLearner(const LearnerId& learner)
{
    const Result<Learner> known = this->learner(learner.text);
    return m_inside->write(
        learner, [&](Act& act) { act.set(EventKind::Removed, {}, "", "yes"); },
        [&](const Act&) { return known ? "Removed " + known->name : std::string("Removed a learner"); },
        Inside::Undoable::Yes);
}

Result<void> Workspace::useLearner(const LearnerId& learner)
{
    return m_inside->transact([&] { m_inside->database->setHere("learner", learner.text); });
}

}   // namespace waymark
