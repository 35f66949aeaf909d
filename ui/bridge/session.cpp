#include "bridge/session.h"

#include "progress/event_kinds.h"

#include <QTimer>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int PollMs = 1000, RetryMs = 100;

}   // namespace

Session::Session(Workspace& workspace, Preferences& preferences, QObject* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_preferences(preferences),
      m_catalog(workspace.catalog()),
      m_progress(std::make_shared<const Progress>()),
      m_poll(new QTimer(this)),
      m_retry(new QTimer(this))
{
    m_subscription = m_workspace.subscribe([this](const ChangeSet& change) { onChange(change); });
    connect(m_poll, &QTimer::timeout, this, &Session::poll);
    connect(m_retry, &QTimer::timeout, this, &Session::retrySaving);
    m_retry->setInterval(RetryMs);
    m_poll->start(PollMs);
    readLearner();
}

Session::~Session() = default;

std::vector<Learner> Session::learners() const
{
    auto all = m_workspace.learners();
    return all ? std::move(all).value() : std::vector<Learner>{};
}

const Role* Session::targetRole() const
{
    return m_learner ? m_catalog->role(m_learner->role) : nullptr;
}

QString Session::undoLabel() const
{
    return QString::fromStdString(m_undo.undoLabel);
}

QString Session::redoLabel() const
{
    return QString::fromStdString(m_undo.redoLabel);
}

std::optional<QString> Session::draft(const LearnerId& learner, const Id& item) const
{
    const auto draft = m_workspace.draft(learner, EventKind::Note, item);
    return draft && *draft ? std::optional(QString::fromStdString(**draft)) : std::nullopt;
}

void Session::select(Selection selection)
{
    if (selection == m_selection) return;
    m_selection = std::move(selection);
    emit selectionChanged();
}

void Session::open(const Id& thing)
{
    emit openRequested(thing);
}

void Session::openTopics(const TopicList& topics)
{
    emit topicsRequested(topics);
}

void Session::openPage(const QString& page)
{
    emit pageRequested(page);
}

void Session::writeNote(const Id& thing)
{
    emit noteRequested(thing);
}

void Session::showInMatrix(const Id& skill)
{
    emit matrixRequested(skill);
}

void Session::raise(const Notice& notice)
{
    emit noticeRaised(notice);
}

void Session::tellRows(const std::vector<Id>& items)
{
    if (items.empty() || !m_learner) return;
    ChangeSet rows;
    rows.learner = m_learner->id;
    rows.items = items;
    for (const Id& item : items)
        if (const Skill* skill = m_catalog->skillOf(item)) rows.skills.insert(skill->id);
    emit progressChanged(rows);
}

void Session::onChange(const ChangeSet& change)
{
    if (change.catalogChanged) m_catalog = m_workspace.catalog();
    const bool isOurs = m_learner && change.learner == m_learner->id;
    if (isOurs || change.catalogChanged) readProgress();
    // First of all, so that nobody looks up in the new catalog what the one before held.
    if (change.catalogChanged) emit catalogChanged();
    if (change.learnersChanged) readLearner();
    if (isOurs || change.learnersChanged) readUndo();
    if (isOurs && !change.items.empty()) emit progressChanged(change);
}

// Keeps whom we show while that person is there; else the one whom the file names. Of somebody who comes back one wants to
// see that it worked.
void Session::readLearner()
{
    const std::vector<Learner> all = learners();
    const auto isNew = [this](const Learner& one) {
        return std::find(m_before->begin(), m_before->end(), one.id) == m_before->end();
    };
    const auto come = m_before ? std::find_if(all.begin(), all.end(), isNew) : all.end();
    if (come != all.end()) {
        select({});
        return show(*come);
    }
    const auto same = [this](const Learner& learner) { return m_learner && learner.id == m_learner->id; };
    const auto kept = std::find_if(all.begin(), all.end(), same);
    if (kept != all.end()) return show(*kept);
    const auto current = m_workspace.currentLearner();
    show(current ? *current : std::nullopt);
}

void Session::show(std::optional<Learner> learner)
{
    const bool isOther = !m_learner || !learner || m_learner->id != learner->id;
    m_learner = std::move(learner);
    // Where it cannot be read, what is another's is not shown for it.
    if (isOther) {
        m_progress = std::make_shared<const Progress>();
        m_undo = {};
    }
    readProgress();
    readUndo();
    emit learnerChanged();
}

void Session::readProgress()
{
    if (!m_learner) {
        m_progress = std::make_shared<const Progress>();
        return;
    }
    const auto progress = m_workspace.progress(m_learner->id);
    if (progress) m_progress = *progress;
    else refuse(progress.error(), {});
}

void Session::readUndo()
{
    const auto undo = m_workspace.undoState(m_learner ? m_learner->id : LearnerId{});
    if (!undo) return refuse(undo.error(), {});
    m_undo = *undo;
    emit undoChanged();
}

void Session::poll()
{
    const auto looked = m_workspace.noticeOtherPrograms();
    // A busy file is looked at again in a second.
    if (looked || looked.error().kind == ErrorKind::Busy) {
        if (looked) m_pollProblem.clear();
        return;
    }
    const QString problem = QString::fromStdString(looked.error().message);
    if (problem == m_pollProblem) return;
    m_pollProblem = problem;
    Notice notice{Notice::Kind::Problem, problem};
    notice.parting = m_workspace.parting();
    raise(notice);
}

}   // namespace waymark::ui
