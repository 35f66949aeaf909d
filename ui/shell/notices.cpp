#include "shell/notices.h"

#include "widgets/notice_bar.h"

#include <QDesktopServices>
#include <QFile>
#include <QUrl>

namespace waymark::ui {

namespace {

NoticeBar::Kind kindOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Done: return NoticeBar::Kind::Done;
    case Notice::Kind::Problem: return NoticeBar::Kind::Problem;
    case Notice::Kind::Hint: break;
    }
    return NoticeBar::Kind::Hint;
}

QString rejoinText(Parting parting)
{
    if (parting == Parting::Gone) return QObject::tr("Put it back");
    if (parting == Parting::Unkept) return QObject::tr("Try again");
    return QObject::tr("Unite the two");
}

/// By the program that the desktop has for it.
void openOutside(const std::filesystem::path& path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFile::decodeName(path.c_str())));
}

LearnerId shownLearner(const Session& session)
{
    return session.hasLearner() ? session.learner().id : LearnerId{};
}

}   // namespace

Notices::Notices(Session& session, NoticeBar& bar, QObject* parent) : QObject(parent), m_session(session), m_bar(bar)
{
    connect(&session, &Session::noticeRaised, this, &Notices::show);
    connect(&bar, &NoticeBar::acted, this, &Notices::act);
    connect(&bar, &NoticeBar::secondActed, this, &Notices::actSecond);
    connect(&bar, &NoticeBar::closed, this, &Notices::showNext);
    connect(&session, &Session::learnerChanged, this, &Notices::onLearner);
    // Once the act that may have changed it has said its own sentence.
    connect(&session, &Session::undoChanged, this, &Notices::onUndo, Qt::QueuedConnection);
}

void Notices::wait(const Notice& notice)
{
    m_waiting.push_back(notice);
    if (m_bar.isHidden()) showNext();
}

void Notices::show(const Notice& notice)
{
    m_learner = shownLearner(m_session);
    m_finished = notice.finished;
    m_before = notice.goesBackTo;
    m_other = notice.unites;
    m_wrote = notice.wrote;
    m_hidden = notice.hidden;
    m_act = notice.parting != Parting::None ? Act::Rejoin
        : notice.canTryAgain                ? Act::TryAgain
        : !m_before.empty()                 ? Act::GoBack
        : !m_other.empty()                  ? Act::BringIn
        : !m_finished.isEmpty()             ? Act::MarkShown
        : notice.canUndo                    ? Act::Undo
        : notice.canRedo                    ? Act::Redo
        : !m_wrote.empty()                  ? Act::OpenFile
        : !m_hidden.isEmpty()               ? Act::ShowHidden
                                            : Act::None;
    m_undoes = whatWouldBeUndone();
    switch (m_act) {
    case Act::MarkShown:
        m_bar.say(kindOf(notice.kind), notice.text,
            tr("Mark the %n topics that it shows", nullptr, notice.topicsToMark), QKeySequence(Qt::CTRL | Qt::Key_Z),
            tr("Undo"));
        break;
    case Act::Rejoin: m_bar.say(kindOf(notice.kind), notice.text, rejoinText(notice.parting)); break;
    case Act::GoBack: m_bar.say(kindOf(notice.kind), notice.text, tr("Go back")); break;
    case Act::BringIn: m_bar.say(kindOf(notice.kind), notice.text, tr("See what it would bring")); break;
    case Act::TryAgain: m_bar.say(kindOf(notice.kind), notice.text, tr("Try again")); break;
    case Act::Undo: m_bar.say(kindOf(notice.kind), notice.text, tr("Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z)); break;
    case Act::Redo:
        m_bar.say(kindOf(notice.kind), notice.text, tr("Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
        break;
    case Act::OpenFile: m_bar.say(kindOf(notice.kind), notice.text, tr("Open"), {}, tr("Show in folder")); break;
    case Act::ShowHidden: m_bar.say(kindOf(notice.kind), notice.text, tr("Clear the filters")); break;
    case Act::None: m_bar.say(kindOf(notice.kind), notice.text); break;
    }
}

void Notices::showNext()
{
    if (m_waiting.empty()) return;
    const Notice next = m_waiting.front();
    m_waiting.pop_front();
    show(next);
}

void Notices::act()
{
    if (m_act == Act::Rejoin) m_session.rejoin();
    else if (m_act == Act::GoBack) m_session.restore(m_before);
    else if (m_act == Act::BringIn) emit unionChosen(QFile::decodeName(m_other.c_str()));
    else if (m_act == Act::TryAgain) m_session.tryAgain();
    else if (m_act == Act::MarkShown) m_session.markShown(m_finished);
    else if (m_act == Act::Undo) m_session.undo();
    else if (m_act == Act::Redo) m_session.redo();
    else if (m_act == Act::OpenFile) openOutside(m_wrote);
    else if (m_act == Act::ShowHidden) emit hiddenWanted(Id(m_hidden));
}

void Notices::actSecond()
{
    if (m_act == Act::OpenFile) openOutside(m_wrote.parent_path());
    else m_session.undo();
}

// Its act would be about another learner by now; what is tried again is still about the one before.
void Notices::onLearner()
{
    const bool isOfLearner = m_act == Act::Undo || m_act == Act::Redo || m_act == Act::MarkShown;
    if (isOfLearner && shownLearner(m_session) != m_learner) m_bar.close();
}

QString Notices::whatWouldBeUndone() const
{
    return m_act == Act::Redo ? m_session.redoLabel() : m_session.undoLabel();
}

// Another program has acted since, or restored a backup: it would take back something else.
void Notices::onUndo()
{
    const bool takesBack = m_act == Act::Undo || m_act == Act::Redo || m_act == Act::MarkShown;
    if (takesBack && whatWouldBeUndone() != m_undoes) m_bar.close();
}

}   // namespace waymark::ui
