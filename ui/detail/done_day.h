#pragma once

#include "bridge/session.h"

#include <QWidget>

namespace waymark::ui {

class DayField;
class LinkButton;

/// Beside an item's box: the day on which it was done, to be changed; while it is not done, a way to say an earlier one.
class DoneDay : public QWidget
{
    Q_OBJECT

public:
    DoneDay(Session& session, const Id& item, QWidget* parent);

    void refresh();

private:
    void choose(const QDate& day);

    Session& m_session;
    Id m_item;
    std::string m_shown;   ///< empty while it is not done
    bool m_isWaiting = false;   ///< for a busy file
    DayField* m_field;
    LinkButton* m_ask;
};

/// The day on which an item was done, for the end of its row; a click asks for another. It hides while it is not done.
class DayLink : public QWidget
{
    Q_OBJECT

public:
    DayLink(Session& session, const Id& item, QWidget* parent);

    void refresh();

private:
    Session& m_session;
    Id m_item;
    LinkButton* m_day;
};

}   // namespace waymark::ui
