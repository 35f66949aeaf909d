#include "shell/thing_menu.h"

#include "acts/thing_acts.h"
#include "bridge/session.h"
#include "widgets/about_thing.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QMenu>

namespace waymark::ui {

namespace {

/// The list whose rows the widget shows; null when it shows none.
QAbstractItemView* listOf(QWidget* widget)
{
    if (auto* list = qobject_cast<QAbstractItemView*>(widget)) return list;
    return widget == nullptr ? nullptr : qobject_cast<QAbstractItemView*>(widget->parentWidget());
}

std::vector<Id> selected(const Session& session)
{
    const Selection& selection = session.selection();
    if (selection.items.size() > 1) return selection.items;
    return selection.thing.isEmpty() ? std::vector<Id>{} : std::vector{selection.thing};
}

/// A press has chosen the row already; beside the rows there is nothing.
std::vector<Id> thingsAt(QWidget* widget, const QPoint& onScreen, bool isByKey, const Session& session)
{
    if (auto* list = listOf(widget)) {
        const bool isOnRow = isByKey || list->indexAt(list->viewport()->mapFromGlobal(onScreen)).isValid();
        return isOnRow ? selected(session) : std::vector<Id>{};
    }
    const Id thing = thingOf(widget);
    return thing.isEmpty() ? std::vector<Id>{} : std::vector{thing};
}

void addActsAround(QMenu& menu, QWidget* widget, const QWidget& around)
{
    for (; widget != nullptr && widget != &around; widget = widget->parentWidget()) {
        if (widget->actions().isEmpty()) continue;
        menu.addSeparator();
        menu.addActions(widget->actions());
    }
}

}   // namespace

bool showThingMenu(const QContextMenuEvent& event, Session& session, QWidget& around, QWidget& window)
{
    const bool isByKey = event.reason() == QContextMenuEvent::Keyboard;
    QWidget* at = isByKey ? window.focusWidget() : window.childAt(window.mapFromGlobal(event.globalPos()));
    if (at == nullptr || !around.isAncestorOf(at)) return false;
    auto* menu = new QMenu(&window);
    menu->setObjectName(QStringLiteral("thingMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillActs(*menu, session, thingsAt(at, event.globalPos(), isByKey, session), &window);
    addActsAround(*menu, at, around);
    if (menu->isEmpty()) {
        delete menu;
        return false;
    }
    menu->popup(event.globalPos());
    return true;
}

}   // namespace waymark::ui
