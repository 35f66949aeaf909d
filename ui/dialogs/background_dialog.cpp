#include "dialogs/background_dialog.h"

#include "bridge/session.h"
#include "dialogs/dialog.h"
#include "theme/marks.h"
#include "widgets/labels.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace waymark::ui {

namespace {

/// The choice, and under it what it means.
QRadioButton* addOption(Dialog& dialog, QButtonGroup& group, const QString& title, const QString& about)
{
    auto* button = new QRadioButton(title, &dialog);
    button->setAccessibleDescription(about);
    auto* text = new TextLabel(about, TextRole::Body, QFont::Normal, Ink::Second, &dialog);
    text->setWordWrap(true);
    const QStyle& style = *button->style();
    text->setIndent(style.pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, button) +
        style.pixelMetric(QStyle::PM_RadioButtonLabelSpacing, nullptr, button));
    dialog.body().addWidget(button);
    dialog.body().addWidget(text);
    dialog.body().addSpacing(Space::Medium);
    group.addButton(button);
    return button;
}

}   // namespace

void askForBackground(const Session& session, QWidget* parent, const std::function<void(const Id&)>& answer)
{
    const std::vector<Background>& backgrounds = session.catalog().catalog().backgrounds;
    if (backgrounds.empty()) return answer({});
    auto* dialog = new Dialog(QObject::tr("Where do you come from?"),
        QObject::tr("The list begins where you stand and leaves out what you may know."), parent->window());
    dialog->setObjectName(QStringLiteral("backgroundDialog"));
    auto* group = new QButtonGroup(dialog);
    for (const Background& background : backgrounds) {
        auto* button = addOption(*dialog, *group, qstring(background.title), qstring(background.about));
        button->setObjectName(qstring(background.id.text()));
    }
    auto* none =
        addOption(*dialog, *group, QObject::tr("Rather not say"), QObject::tr("Nothing is taken for granted."));
    none->setObjectName(QStringLiteral("noBackground"));
    none->setChecked(true);
    dialog->addAct(QObject::tr("Continue"), [group, none, answer] {
        const QAbstractButton* chosen = group->checkedButton();
        answer(chosen == none ? Id() : Id(chosen->objectName().toStdString()));
        return true;
    });
    none->setFocus();
    dialog->open();
}

}   // namespace waymark::ui
