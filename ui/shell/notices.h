#pragma once

#include "bridge/session.h"

#include <deque>

namespace waymark::ui {

class NoticeBar;

/// Says in the notice bar what the session tells: the newest at once, those of the start one after another.
class Notices : public QObject
{
    Q_OBJECT

public:
    Notices(Session& session, NoticeBar& bar, QObject* parent = nullptr);

    /// Waits until nothing else is shown.
    void wait(const Notice& notice);

signals:
    /// The version of the file that a notice told of is to be brought in.
    void unionChosen(const QString& file);
    /// The filters are to let this thing through.
    void hiddenWanted(const waymark::Id& thing);

private:
    enum class Act { None, Undo, Redo, TryAgain, MarkShown, Rejoin, GoBack, BringIn, OpenFile, ShowHidden };

    void show(const Notice& notice);
    void showNext();
    void act();
    void actSecond();
    void onLearner();
    void onUndo();
    [[nodiscard]] QString whatWouldBeUndone() const;

    Session& m_session;
    NoticeBar& m_bar;
    Act m_act = Act::None;
    LearnerId m_learner;   ///< who was shown when it was said; nobody: empty
    Id m_finished;   ///< the project that MarkShown is for
    std::filesystem::path m_before;   ///< the backup that GoBack restores
    std::filesystem::path m_other;   ///< the file that BringIn is for
    Id m_hidden;   ///< the thing that ShowHidden is for
    std::filesystem::path m_wrote;   ///< the file that OpenFile is for
    QString m_undoes;   ///< what Undo or Redo stood for
    std::deque<Notice> m_waiting;
};

}   // namespace waymark::ui
