#include "dialogs/dialog.h"

#include <QGuiApplication>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>
#include <gtest/gtest.h>

namespace waymark::ui {

TEST(DialogTest, IsNeverSmallerThanWhatStandsInIt)
{
    QWidget window;
    auto* dialog =
        new Dialog(QStringLiteral("Title"), QStringLiteral("A sentence that is broken into lines."), &window);
    auto* content = new QWidget(dialog);
    // Larger than the two thirds of the screen that Qt gives a window by itself.
    content->setMinimumSize(QGuiApplication::primaryScreen()->size() * 3 / 4);
    dialog->body().addWidget(content);
    QPushButton* act = dialog->addAct(QStringLiteral("Do it"), [] { return true; });

    dialog->open();
    QCoreApplication::processEvents();

    EXPECT_TRUE(dialog->rect().contains(content->geometry()));
    EXPECT_GT(act->geometry().top(), content->geometry().bottom());
    EXPECT_TRUE(dialog->rect().contains(act->geometry()));
}

}   // namespace waymark::ui
