#pragma once

#include "base/id.h"

#include <QWidget>

namespace waymark::ui {

struct TopicList;

/// A page of the window, built when it is first opened. It reads from the Session and listens to its signals; while it is
/// hidden it only remembers that it is stale, and reads again in its showEvent.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Brings the thing into view and selects it. False when it has no place on this page, or a filter hides it.
    virtual bool reveal(const Id& thing) = 0;
    /// Whether the thing has a place here that a filter hides.
    [[nodiscard]] virtual bool hides(const Id& /*thing*/) const { return false; }
    virtual void clearFilters() {}
    /// Shows these topics. False when this page has no topics.
    virtual bool showTopics(const TopicList& /*topics*/) { return false; }
    /// What the details show while nothing else is selected; nothing for a page that has no better thing than any.
    [[nodiscard]] virtual Id usualThing() const { return {}; }
    /// Puts the keyboard where work on this page starts.
    virtual void focusMain() = 0;
    /// Puts the keyboard into the page's filter, when it has one.
    virtual void focusFilter() {}
    /// So many pixels of its trailing edge are under the details; 0 when they are closed or stand beside it.
    virtual void setCovered(int /*width*/) {}
};

}   // namespace waymark::ui
