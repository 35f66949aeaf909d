#include "bridge/session.h"

#include "theme/marks.h"

#include <QTimer>

#include <algorithm>
#include <iterator>

namespace waymark::ui {

namespace {

constexpr int PatienceMs = 5'000;

bool helpsToTryAgain(ErrorKind kind)
{
    return kind == ErrorKind::Busy || kind == ErrorKind::DiskFull || kind == ErrorKind::Io;
}

// As one sentence: labels come without a full stop.
QString sentence(const std::string& text)
{
    const QString words = QString::fromStdString(text).simplified();
    static const QString ends = QStringLiteral(".!?…。؟");
    return words.isEmpty() || ends.contains(words.back()) ? words : words + QLatin1Char('.');
}

}   // namespace

// Acts keep their order: one that comes while another waits for the file waits behind it.
bool Session::run(Act act, const std::vector<Id>& ids, Undoing undoing)
{
    Pending pending{std::move(act), ids, undoing, QDeadlineTimer(PatienceMs)};
    for (const Id& id : ids) {
        const std::vector<Id> parts = m_catalog->itemsOf(id);
        std::copy_if(parts.begin(), parts.end(), std::back_inserter(pending.items),
            [&id](const Id& part) { return part != id; });
    }
    if (!m_pending.empty()) {
        wait(std::move(pending));
        return false;
    }
    pending.before = m_progress;
    const auto result = pending.act();
    if (result || result.error().kind != ErrorKind::Busy) return finish(result, std::move(pending));
    wait(std::move(pending));
    return false;
}

void Session::wait(Pending pending)
{
    m_saving.insert(pending.items.begin(), pending.items.end());
    m_pending.push_back(std::move(pending));
    m_retry->start();
    tellRows(m_pending.back().items);
}

void Session::retrySaving()
{
    while (!m_pending.empty()) {
        m_pending.front().before = m_progress;
        const auto result = m_pending.front().act();
        const bool isBusy = !result && result.error().kind == ErrorKind::Busy;
        if (isBusy && !m_pending.front().giveUp.hasExpired()) return;
        Pending done = std::move(m_pending.front());
        m_pending.pop_front();
        m_saving.clear();
        for (const Pending& other : m_pending) m_saving.insert(other.items.begin(), other.items.end());
        tellRows(done.items);
        finish(result, std::move(done));
    }
    m_retry->stop();
}

bool Session::finish(const Result<ChangeSet>& result, Pending pending)
{
    if (!result) {
        refuse(result.error(), std::move(pending));
        return false;
    }
    m_refused.reset();
    if (result->label.empty()) return true;
    Notice notice{Notice::Kind::Done, sentence(result->label)};
    notice.canUndo = pending.undoing == Undoing::Undo && !result->act.empty();
    notice.canRedo = pending.undoing == Undoing::Redo && canRedo();
    if (pending.undoing == Undoing::None) notice.goesBackTo = result->kept;
    if (notice.canUndo) notice.finished = projectFinishedBy(*result, *pending.before);
    if (!notice.finished.isEmpty()) {
        notice.topicsToMark = static_cast<int>(topicsToMark(notice.finished).size());
        notice.text = tr("“%1” is finished.").arg(isolated(qstring(m_catalog->title(notice.finished))));
    }
    raise(notice);
    return true;
}

// The project of a step that this act made done, when that was the last one and there are topics to mark.
Id Session::projectFinishedBy(const ChangeSet& change, const Progress& before) const
{
    for (const Id& item : change.items) {
        const Place* place = m_catalog->find(item);
        if (place == nullptr || place->kind != waymark::Kind::Step) continue;
        if (m_progress->state(item) != State::Done || before.state(item) == State::Done) continue;
        const auto& projects = m_catalog->catalog().projects;
        if (place->parent >= projects.size()) continue;
        const Id& project = projects[place->parent].id;
        if (!topicsToMark(project).empty()) return project;
    }
    return {};
}

void Session::refuse(const Error& error, Pending pending)
{
    const bool canTryAgain = pending.act && helpsToTryAgain(error.kind);
    if (canTryAgain) m_refused = std::move(pending);
    else m_refused.reset();
    Notice notice{Notice::Kind::Problem, sentence(error.message)};
    notice.canTryAgain = canTryAgain;
    notice.parting = m_workspace.parting();
    raise(notice);
}

bool Session::tryAgain()
{
    if (!m_refused) return false;
    const Pending again = *std::exchange(m_refused, std::nullopt);
    return run(again.act, again.items, again.undoing);
}

bool Session::askForLearner()
{
    if (m_learner) return true;
    raise({Notice::Kind::Hint, tr("Nobody is learning here yet. Add a learner first.")});
    return false;
}

}   // namespace waymark::ui
