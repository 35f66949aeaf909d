#pragma once

#include "widgets/ground.h"

class QMenu;

namespace waymark::ui {

class AvatarButton;
class IconButton;
class MenuButton;
class SearchButton;
class Session;
class TextLabel;

/// The page's title, undo and redo, the target role and the learner.
class TopBar : public Ground
{
    Q_OBJECT

public:
    explicit TopBar(Session& session, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setNarrow(bool isNarrow);

signals:
    void searchWanted();
    /// The learner's menu is about to be shown: the shell fills it.
    void learnerMenuWanted(QMenu* menu);

private:
    void build();
    void refreshUndo();
    void refreshLearner();
    void fillRoles(QMenu& menu);

    Session& m_session;
    TextLabel* m_title;
    IconButton* m_undo;
    IconButton* m_redo;
    MenuButton* m_role;
    SearchButton* m_search;
    AvatarButton* m_learner;
};

}   // namespace waymark::ui
