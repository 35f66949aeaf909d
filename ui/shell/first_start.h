#pragma once

#include <QWidget>

class QFrame;
class QPushButton;
class QVBoxLayout;

namespace waymark::ui {

class LearnerForm;
class Session;

/// What stands in place of the pages while there is no learner: a name, a role, hours a week, and a way past them; and a
/// way back for those who were removed.
class FirstStart : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStart(Session& session, QWidget* parent = nullptr);

    void focusMain();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QFrame* buildCard();
    void buildHead(QVBoxLayout& card);
    QWidget* buildRemoved();
    void refreshRemoved();
    void start();

    Session& m_session;
    LearnerForm* m_form = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_removed = nullptr;
};

}   // namespace waymark::ui
