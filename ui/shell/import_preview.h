#pragma once

#include "bridge/session.h"
#include "dialogs/dialog.h"

#include <memory>
#include <utility>
#include <vector>

class QButtonGroup;

namespace waymark::ui {

/// What bringing in a log would change, and what it asks first: whether a namesake is the same person, and whether somebody
/// in the bin is to come back.
class ImportPreview : public Dialog
{
    Q_OBJECT

public:
    using Log = std::shared_ptr<const std::vector<Event>>;

    /// Borrows the session. `file` is named.
    ImportPreview(Session& session, Log log, const UnionPreview& preview, const QString& file, QWidget* parent);

signals:
    /// Somebody came back, and it would change something else by now.
    void isOutdated();

private:
    struct Question
    {
        LearnerId newcomer;
        std::vector<LearnerId> namesakes;   ///< by the ids of the group's buttons
        QButtonGroup* answers = nullptr;
    };

    void askWhoIsWho(const LearnerPreview& learner);
    void tellOfBin(const LearnerPreview& learner);
    void addChanges(const UnionPreview& preview);
    bool bringIn();

    Session& m_session;
    Log m_log;
    QString m_file;
    std::vector<Question> m_questions;
    std::vector<std::pair<LearnerId, LearnerId>>
        m_same;   ///< known already: the learner who is kept, and the other one
};

}   // namespace waymark::ui
