#include "theme/plurals.h"
#include "theme/theme.h"

#include <QApplication>
#include <QHashSeed>

#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    // As the program does: otherwise the order of fonts in a PDF changes between runs.
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    waymark::ui::installPlurals(application);
    waymark::ui::Theme::apply(application, waymark::ui::ThemeChoice::Light);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
