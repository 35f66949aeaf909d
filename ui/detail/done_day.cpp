#include "detail/done_day.h"

#include "bridge/preferences.h"
#include "dialogs/evidence_dialogs.h"
#include "theme/marks.h"
#include "widgets/buttons.h"
#include "widgets/day_field.h"

#include <QHBoxLayout>

#include <algorithm>

namespace waymark::ui {

namespace {

QDate dateOf(const std::string& day)
{
    return QDate::fromString(qstring(day), Qt::ISODate);
}

/// Empty while it is not done.
std::string doneDayOf(const Session& session, const Id& item)
{
    const ItemStatus status = session.progress().status(item);
    return status.state == State::Done ? status.day : std::string();
}

}   // namespace

DoneDay::DoneDay(Session& session, const Id& item, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_item(item),
      m_field(new DayField(tr("Done on"), dateOf(session.workspace().today()), this)),
      m_ask(new LinkButton(tr("Done on…"), this))
{
    m_field->setObjectName(QStringLiteral("doneDay"));
    m_field->setFirstDayOfWeek(session.preferences().firstDayOfWeek());
    m_field->setToolTip(tr("The day on which it was done; it can be an earlier one"));
    m_ask->setObjectName(QStringLiteral("doneOn"));
    m_ask->setFlush(true);
    m_ask->setAccessibleName(tr("Done on an earlier day"));
    m_ask->setToolTip(tr("Say on which earlier day it was done"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_field);
    row->addWidget(m_ask);
    connect(m_field, &DayField::dayChosen, this, &DoneDay::choose);
    connect(m_ask, &QAbstractButton::clicked, this, [this] { askForDay(m_session, {m_item}, this); });
    refresh();
}

void DoneDay::refresh()
{
    const std::string day = doneDayOf(m_session, m_item);
    // It may have been done where it was tomorrow already.
    m_field->setMaximumDate(dateOf(std::max(m_session.workspace().today(), day)));
    // What is being typed stays, unless the day itself is another by now.
    const bool isBeingChosen = day == m_shown && m_field->hasFocus() && !m_isWaiting;
    m_isWaiting = m_isWaiting && m_session.isSaving(m_item);
    if (!day.empty() && !isBeingChosen && !m_isWaiting) m_field->setDay(dateOf(day));
    m_shown = day;
    QWidget* shown = day.empty() ? static_cast<QWidget*>(m_ask) : m_field;
    QWidget* other = day.empty() ? static_cast<QWidget*>(m_field) : m_ask;
    const bool hasKeyboard = window()->focusWidget() == other;
    shown->show();
    // Before the other one goes, or the keyboard jumps to whatever is next.
    if (hasKeyboard) shown->setFocus(Qt::OtherFocusReason);
    other->hide();
}

void DoneDay::choose(const QDate& day)
{
    const std::string asked = day.toString(Qt::ISODate).toStdString();
    if (asked == m_shown || m_session.markDoneOn(asked, {m_item})) return;
    m_isWaiting = m_session.isSaving(m_item);
    if (!m_isWaiting) m_field->setDay(dateOf(m_shown));
}

DayLink::DayLink(Session& session, const Id& item, QWidget* parent)
    : QWidget(parent), m_session(session), m_item(item), m_day(new LinkButton({}, this))
{
    m_day->setObjectName(QStringLiteral("day-") + qstring(item.text()));
    m_day->setFlush(true);
    m_day->setToolTip(tr("The day on which it was done; a click changes it"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_day);
    connect(m_day, &QAbstractButton::clicked, this, [this] { askForDay(m_session, {m_item}, this); });
    refresh();
}

void DayLink::refresh()
{
    const std::string day = doneDayOf(m_session, m_item);
    m_day->setText(day.empty() ? QString() : shortDayText(day));
    m_day->setAccessibleName(day.empty()
            ? QString()
            : tr("%1: done on %2, change the day").arg(qstring(m_session.catalog().title(m_item)), dayText(day)));
    m_day->updateGeometry();
    setVisible(!day.empty());
}

}   // namespace waymark::ui
