#pragma once

#include "bridge/session.h"
#include "dialogs/dialog.h"

#include <memory>
#include <utility>
#include <vector>

class QButtonGroup;
class QPushButton;
class QStandardItemModel;

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
    void showChanges(const UnionPreview& preview);
    void lookAgain();
    [[nodiscard]] std::vector<SamePerson> answers() const;
    bool bringIn();

    Session& m_session;
    Log m_log;
    QString m_file;
    std::vector<Question> m_questions;
    std::vector<SamePerson> m_same;   ///< known already
    QStandardItemModel* m_changes = nullptr;
    QPushButton* m_bringIn = nullptr;
};

}   // namespace waymark::ui
