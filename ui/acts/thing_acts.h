#pragma once

#include <QString>

#include <functional>
#include <vector>

class QMenu;
class QWidget;

namespace waymark::ui {

class Session;
struct Selection;

/// Something that can be done with things of the catalog: the same, with the same words and key, in the menu of a right
/// click, in the search and where only a key is pressed.
struct ThingAct
{
    QString name;   ///< for objectNames: "done"
    QString words;
    int key = 0;   ///< a Qt::Key without modifiers; 0 for none
    bool isOn = false;   ///< all of them are so already, and choosing it takes that back
    std::function<void()> run;
};

/// What can be done with these things, in the order of a menu; an act without words parts two groups. Of a skill as a role
/// needs it, the topics of that need are meant. `window` gets the dialogs. Empty when nothing can: nobody learns here, or
/// there is no such thing.
[[nodiscard]] std::vector<ThingAct> actsOn(Session& session, const Selection& on, QWidget* window);

/// Fills the menu with them; `first` is called before the one that is chosen. False when there are none.
bool fillActs(
    QMenu& menu, Session& session, const Selection& on, QWidget* window, const std::function<void()>& first = {});

/// Runs the one with that key. False when there is none.
bool actByKey(Session& session, const Selection& on, int key, QWidget* window);

}   // namespace waymark::ui
