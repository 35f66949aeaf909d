#include "dialogs/evidence_dialogs.h"

#include "bridge/session.h"
#include "dialogs/text_dialog.h"
#include "theme/marks.h"
#include "theme/theme.h"

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

}   // namespace waymark::ui
