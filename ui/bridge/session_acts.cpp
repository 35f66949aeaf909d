#include "bridge/session.h"

#include "insight/coverage.h"
#include "progress/event_kinds.h"
#include "progress/tally.h"
#include "theme/marks.h"

#include <algorithm>

namespace waymark::ui {

namespace {

// Skipped ones do not keep a parent from being complete: marking leaves them alone too.
bool isComplete(const CatalogIndex& catalog, const Progress& progress, const Id& parent)
{
    if (const Skill* skill = catalog.skill(parent);
        skill != nullptr && tallyOf(*skill, Tier::Advanced, progress).isComplete())
        return true;
    bool hasDone = false;
    for (const Id& item : catalog.itemsOf(parent)) {
        const State state = progress.state(item);
        hasDone = hasDone || state == State::Done;
        if (state != State::Done && state != State::Skipped) return false;
    }
    return hasDone;
}

}   // namespace

bool Session::mark(State state, const std::vector<Id>& ids)
{
    if (!askForLearner()) return false;
    return run([this, who = m_learner->id, state, ids] { return m_workspace.mark(who, state, ids); }, ids);
}

bool Session::markDoneOn(const std::string& day, const std::vector<Id>& ids)
{
    if (!askForLearner()) return false;
    return run(
        [this, who = m_learner->id, day, ids] {
            MarkDetails details;
            details.day = day;
            auto change = m_workspace.mark(who, State::Done, ids, details);
            if (change && !change->label.empty())
                change->label = tr("%1 on %2").arg(qstring(change->label), dayText(day)).toStdString();
            return change;
        },
        ids);
}

bool Session::markOrOpen(State state, std::vector<Id> items)
{
    if (items.empty()) return false;
    const auto hasState = [&](const Id& item) { return m_progress->state(item) == state; };
    const bool isAll = std::all_of(items.begin(), items.end(), hasState);
    if (!isAll) std::erase_if(items, hasState);
    return mark(isAll ? State::Open : state, items);
}

bool Session::toggle(const Id& id)
{
    const bool isDone =
        m_catalog->isItem(id) ? m_progress->state(id) == State::Done : isComplete(*m_catalog, *m_progress, id);
    return mark(isDone ? State::Open : State::Done, {id});
}

std::vector<Id> Session::topicsToMark(const Id& project) const
{
    const Project* found = m_catalog->project(project);
    if (found == nullptr) return {};
    const ProjectProgress progress = projectProgress(*m_catalog, *found, *m_progress);
    if (!progress.steps.isComplete()) return {};
    return progress.missing;
}

bool Session::markShown(const Id& project)
{
    if (!askForLearner()) return false;
    const std::vector<Id> topics = topicsToMark(project);
    if (topics.empty()) return false;
    return run(
        [this, who = m_learner->id, topics, project] {
            MarkDetails details;
            details.shownBy = project;
            return m_workspace.mark(who, State::Done, topics, details);
        },
        topics);
}

bool Session::setNote(const Id& item, const QString& text)
{
    if (!askForLearner()) return false;
    return run(
        [this, who = m_learner->id, item, note = text.toStdString()] { return m_workspace.setNote(who, item, note); },
        {item});
}

void Session::saveDraft(const LearnerId& learner, const Id& item, const QString& text)
{
    const auto saved = m_workspace.saveDraft(learner, EventKind::Note, item, text.toStdString());
    // The next key saves it again, and leaving the field makes an act that waits for a busy file.
    if (!saved && saved.error().kind != ErrorKind::Busy) refuse(saved.error(), {});
}

// As an act, which waits for a busy file: a draft that stayed would come back.
void Session::dropDraft(const LearnerId& learner, const Id& item)
{
    if (!draft(learner, item)) return;
    const auto act = [this, learner, item]() -> Result<ChangeSet> {
        const auto dropped = m_workspace.dropDraft(learner, EventKind::Note, item);
        return dropped ? Result<ChangeSet>(ChangeSet{}) : Result<ChangeSet>(dropped.error());
    };
    run(act, {}, Undoing::None);
}

bool Session::addEvidence(const std::vector<Id>& items, Evidence::Kind kind, const QString& value)
{
    if (!askForLearner()) return false;
    return run([this, who = m_learner->id, items, kind,
                   text = value.trimmed().toStdString()] { return m_workspace.addEvidence(who, items, kind, text); },
        items);
}

bool Session::addLink(const std::vector<Id>& items, const QString& link)
{
    return addEvidence(items, Evidence::Kind::Link, link);
}

bool Session::confirm(const std::vector<Id>& items, const QString& by)
{
    return addEvidence(items, Evidence::Kind::Confirmed, by);
}

bool Session::removeEvidence(const Id& item, const std::string& slot)
{
    if (!askForLearner()) return false;
    return run([this, who = m_learner->id, item, slot] { return m_workspace.removeEvidence(who, item, slot); }, {item});
}

bool Session::passOver(const std::vector<Id>& items, bool isPassedOver)
{
    if (!askForLearner()) return false;
    return run(
        [this, who = m_learner->id, items, isPassedOver] { return m_workspace.passOver(who, items, isPassedOver); },
        items);
}

bool Session::undo()
{
    return takeBack(false);
}

bool Session::redo()
{
    return takeBack(true);
}

bool Session::addLearner(const QString& name, const Id& role, double hours)
{
    const auto added = m_workspace.addLearner(name.trimmed().toStdString(), role, hours);
    if (!added) {
        refuse(added.error(), {});
        return false;
    }
    select({});
    show(*added);
    return true;
}

bool Session::renameLearner(const QString& name)
{
    if (!askForLearner()) return false;
    return run([this, who = m_learner->id,
                   text = name.trimmed().toStdString()] { return m_workspace.renameLearner(who, text); },
        {});
}

bool Session::removeLearner()
{
    if (!askForLearner()) return false;
    const LearnerId who = m_learner->id;
    return run([this, who] { return m_workspace.removeLearner(who); }, {});
}

std::vector<RemovedLearner> Session::removedLearners() const
{
    auto all = m_workspace.removedLearners();
    return all ? std::move(all).value() : std::vector<RemovedLearner>{};
}

bool Session::restoreLearner(const LearnerId& learner)
{
    const auto act = [this, learner] { return m_workspace.restoreLearner(learner); };
    return run([this, act] { return showingWhoComes(act); }, {});
}

bool Session::makeSame(const LearnerId& kept, const LearnerId& other)
{
    const auto act = [this, kept, other] {
        auto made = m_workspace.makeSame({kept, other});
        if (made) useLearner(kept);
        return made;
    };
    return run(act, {});
}

bool Session::useLearner(const LearnerId& learner)
{
    const std::vector<Learner> all = learners();
    const auto found = std::find_if(all.begin(), all.end(), [&](auto& other) { return other.id == learner; });
    if (found == all.end()) return false;
    // A file that cannot be written still shows another learner; only the next start does not remember whom.
    const auto used = m_workspace.useLearner(learner);
    if (!used && used.error().kind != ErrorKind::ReadOnly && used.error().kind != ErrorKind::Busy)
        refuse(used.error(), {});
    select({});
    show(*found);
    return true;
}

bool Session::setTargetRole(const Id& role)
{
    if (!askForLearner()) return false;
    return run([this, who = m_learner->id, role] { return m_workspace.setTargetRole(who, role); }, {});
}

bool Session::setHours(double hoursAWeek)
{
    if (!askForLearner()) return false;
    return run([this, who = m_learner->id, hoursAWeek] { return m_workspace.setHours(who, hoursAWeek); }, {});
}

bool Session::restore(const std::filesystem::path& backup)
{
    return run([this, backup] { return m_workspace.restore(backup); }, {}, Undoing::None);
}

bool Session::rejoin()
{
    return run([this] { return m_workspace.rejoin(); }, {}, Undoing::None);
}

bool Session::unite(const std::vector<Event>& log, const QString& from, const std::vector<SamePerson>& same)
{
    const std::string name = from.section(QLatin1Char('/'), -1).toStdString();
    return run(
        [this, log, name, same] {
            auto united = showingWhoComes([&] { return m_workspace.unite(log, name, same); });
            if (united) showWhom(log, same);
            return united;
        },
        {});
}

bool Session::addCatalog(const Catalog& catalog)
{
    return run([this, catalog] { return m_workspace.addCatalog(catalog); }, {});
}

// One wants to see what came: where all of it is about one person who is here, that one.
void Session::showWhom(const std::vector<Event>& log, const std::vector<SamePerson>& same)
{
    if (log.empty()) return;
    const auto isOther = [&](const Event& event) { return event.learner != log.front().learner; };
    if (std::any_of(log.begin(), log.end(), isOther)) return;
    LearnerId whom = log.front().learner;
    for (const SamePerson& pair : same)
        if (pair.other == whom) whom = pair.kept;
    if (!m_learner || m_learner->id != whom) useLearner(whom);
}

}   // namespace waymark::ui
