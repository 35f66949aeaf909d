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

/// A press has chosen the row already; beside the rows there is nothing. What the details say of none of their rows is
/// about what they show.
Selection under(QWidget* widget, const QPoint& onScreen, bool isByKey, const Session& session, const QWidget& pane)
{
    if (auto* list = listOf(widget)) {
        const bool isOnRow = isByKey || list->indexAt(list->viewport()->mapFromGlobal(onScreen)).isValid();
        return isOnRow ? session.selection() : Selection{};
    }
    const Id thing = thingOf(widget);
    if (thing.isEmpty() && (widget == &pane || pane.isAncestorOf(widget))) return session.selection();
    return {thing, {}, {}};
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

bool showThingMenu(
    const QContextMenuEvent& event, Session& session, QWidget& around, const QWidget& pane, QWidget& window)
{
    const bool isByKey = event.reason() == QContextMenuEvent::Keyboard;
    QWidget* at = isByKey ? window.focusWidget() : window.childAt(window.mapFromGlobal(event.globalPos()));
    if (at == nullptr || !around.isAncestorOf(at)) return false;
    auto* menu = new QMenu(&window);
    menu->setObjectName(QStringLiteral("thingMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillActs(*menu, session, under(at, event.globalPos(), isByKey, session, pane), &window);
    addActsAround(*menu, at, around);
    if (menu->isEmpty()) {
        delete menu;
        return false;
    }
    menu->popup(event.globalPos());
    return true;
}

}   // namespace waymark::ui
