#include "dialogs/about_dialog.h"

#include "bridge/session.h"
#include "dialogs/dialog.h"
#include "theme/marks.h"
#include "widgets/labels.h"

#include <QCoreApplication>
#include <QStringList>
#include <QVBoxLayout>

namespace waymark::ui {

namespace {

QStringList aboutLines(const Session& session)
{
    QStringList lines{QObject::tr("Version %1").arg(QCoreApplication::applicationVersion())};
    for (const auto& head : session.catalog().catalog().heads)
        lines << QObject::tr("Catalog: %1, version %2").arg(isolated(qstring(head.title)), qstring(head.version));
    lines << QObject::tr("Free software under the GNU General Public License, version 3 or later. It comes without any "
                         "warranty.");
    return lines;
}

}   // namespace

void showAbout(const Session& session, QWidget* parent)
{
    auto* dialog = new Dialog(
        QObject::tr("About Waymark"), QObject::tr("Tracks a person's way into work with AI."), parent->window());
    dialog->setObjectName(QStringLiteral("aboutDialog"));
    for (const auto& line : aboutLines(session)) {
        auto* label = new TextLabel(line, TextRole::Body, QFont::Normal, Ink::Text, dialog);
        label->setWordWrap(true);
        dialog->body().addWidget(label);
    }
    dialog->addClose();
    dialog->open();
}

}   // namespace waymark::ui
