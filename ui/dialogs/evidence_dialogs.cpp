#include "dialogs/evidence_dialogs.h"

#include "bridge/preferences.h"
#include "bridge/session.h"
#include "dialogs/text_dialog.h"
#include "theme/marks.h"
#include "theme/theme.h"
#include "widgets/day_field.h"

#include <QVBoxLayout>

namespace waymark::ui {

namespace {

QString about(const Session& session, const std::vector<Id>& items)
{
    if (items.size() == 1) return isolated(qstring(session.catalog().title(items.front())));
    return QObject::tr("%n items", nullptr, static_cast<int>(items.size()));
}

// While the file is busy the act is tried again by itself, so asking twice would do it twice.
bool isUnderWay(const Session& session, const std::vector<Id>& items)
{
    return !items.empty() && session.isSaving(items.front());
}

QDate dateOf(const std::string& day)
{
    return QDate::fromString(qstring(day), Qt::ISODate);
}

/// The day on which the first of them was done, else today.
QDate usualDay(Session& session, const std::vector<Id>& items)
{
    const ItemStatus status = session.progress().status(items.front());
    return dateOf(status.state == State::Done ? status.day : session.workspace().today());
}

void open(Session& session, TextDialog* dialog)
{
    dialog->complainWith(session);
    dialog->open();
}

}   // namespace

void askForLink(Session& session, const std::vector<Id>& items, QWidget* parent)
{
    const TextDialog::Words words{QObject::tr("Add a link"),
        QObject::tr("Something that others can look at and that shows: %1.").arg(about(session, items)),
        QObject::tr("Address"), QObject::tr("Add link"), QStringLiteral("https://")};
    const auto isTaken = [&session, items](const QString& link) {
        return session.addLink(items, link) || isUnderWay(session, items);
    };
    auto* dialog = new TextDialog(words, isTaken, parent->window());
    dialog->setObjectName(QStringLiteral("linkDialog"));
    open(session, dialog);
}

void askForConfirmation(Session& session, const std::vector<Id>& items, QWidget* parent)
{
    const TextDialog::Words words{QObject::tr("Confirm"),
        QObject::tr("Someone who has seen it: a mentor, a colleague, a teacher. For %1.").arg(about(session, items)),
        QObject::tr("Confirmed by"), QObject::tr("Confirm")};
    const auto isTaken = [&session, items](
                             const QString& by) { return session.confirm(items, by) || isUnderWay(session, items); };
    auto* dialog = new TextDialog(words, isTaken, parent->window());
    dialog->setObjectName(QStringLiteral("confirmDialog"));
    open(session, dialog);
}

void askForDay(Session& session, const std::vector<Id>& items, QWidget* parent)
{
    auto* dialog = new Dialog(QObject::tr("Done on"), about(session, items), parent->window());
    dialog->setObjectName(QStringLiteral("dayDialog"));
    auto* day = new DayField(QObject::tr("Done on"), usualDay(session, items), dialog);
    day->setObjectName(QStringLiteral("field"));
    day->setFirstDayOfWeek(session.preferences().firstDayOfWeek());
    day->setMaximumDate(dateOf(session.workspace().today()));
    day->setMinimumHeight(Theme::current().rowHeight(Height::Control));
    dialog->body().addWidget(day);
    dialog->addAct(QObject::tr("Mark done"), [&session, items, day] {
        return session.markDoneOn(day->date().toString(Qt::ISODate).toStdString(), items) || isUnderWay(session, items);
    });
    dialog->complainWith(session);
    day->setFocus();
    dialog->open();
}

}   // namespace waymark::ui
