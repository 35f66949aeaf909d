#include "widgets/about_thing.h"

#include <QKeyEvent>
#include <QWidget>

#include <gtest/gtest.h>

namespace waymark::ui {

class AboutThingTest : public testing::Test
{
protected:
    AboutThingTest() { setThing(row, Id("t/git")); }

    [[nodiscard]] static bool isThing(int key, Qt::KeyboardModifiers with = {})
    {
        return isThingKey(QKeyEvent(QEvent::KeyPress, key, with));
    }

    QWidget window;
    QWidget row{&window};
    QWidget cell{&row};
};

TEST_F(AboutThingTest, AWidgetIsAboutWhatTheNearestAroundItSays)
{
    EXPECT_EQ(thingOf(&row), Id("t/git"));
    EXPECT_EQ(thingOf(&cell), Id("t/git"));
    EXPECT_EQ(thingOf(&window), Id());
    EXPECT_EQ(thingOf(nullptr), Id());

    setThing(cell, Id("t/git/commits"));

    EXPECT_EQ(thingOf(&cell), Id("t/git/commits"));
    EXPECT_EQ(thingOf(&row), Id("t/git"));
}

TEST_F(AboutThingTest, AWindowOverAThingIsNotAboutIt)
{
    QWidget dialog(&row, Qt::Dialog);
    QWidget button(&dialog);

    EXPECT_EQ(thingOf(&button), Id());
    EXPECT_EQ(thingOf(&dialog), Id());

    setThing(dialog, Id("t/algebra"));
    EXPECT_EQ(thingOf(&button), Id("t/algebra"));
}

TEST_F(AboutThingTest, TheKeysOfTheActsComeAlone)
{
    for (const int key : {Qt::Key_Space, Qt::Key_L, Qt::Key_S, Qt::Key_N, Qt::Key_E, Qt::Key_C, Qt::Key_M}) {
        EXPECT_TRUE(isThing(key)) << key;
        EXPECT_TRUE(isThing(key, Qt::KeypadModifier)) << key;
        for (const auto with : {Qt::ControlModifier, Qt::ShiftModifier, Qt::AltModifier, Qt::MetaModifier})
            EXPECT_FALSE(isThing(key, with)) << key;
    }
    for (const int key : {Qt::Key_Return, Qt::Key_Down, Qt::Key_Escape, Qt::Key_D}) EXPECT_FALSE(isThing(key)) << key;
}

}   // namespace waymark::ui
