#include "widgets/filter_button.h"

#include "theme/marks.h"
#include "ui/widgets/shown_widget.h"

#include <QDialog>
#include <QMenu>
#include <QSignalSpy>
#include <QTimer>

namespace waymark::ui {

class FilterButtonTest : public testing::Test
{
protected:
    FilterButtonTest() { button.setOptions(tiers); }

    /// The lines of the menu; a line between two groups is "-".
    [[nodiscard]] QStringList lines() const
    {
        QStringList texts;
        for (const QAction* action : button.menu()->actions()) texts << (action->isSeparator() ? "-" : action->text());
        return texts;
    }
    [[nodiscard]] QAction* line(const QString& key) const
    {
        for (QAction* action : button.menu()->actions())
            if (!action->isSeparator() && action->data().toString() == key) return action;
        return nullptr;
    }
    [[nodiscard]] QStringList checked() const
    {
        QStringList keys;
        for (const QAction* action : button.menu()->actions())
            if (action->isChecked()) keys << action->data().toString();
        return keys;
    }
    [[nodiscard]] static int answerWidth(const QString& text)
    {
        return QFontMetrics(Theme::current().font(TextRole::Body, QFont::Medium)).horizontalAdvance(text);
    }
    [[nodiscard]] static int nameWidth(const QString& text)
    {
        return QFontMetrics(Theme::current().font(TextRole::Body)).horizontalAdvance(text);
    }
    [[nodiscard]] QColor ground() { return pictureOf(button, {200, 28}).pixelColor(6, 14); }
    /// Whether that key opens the menu, which is closed again.
    [[nodiscard]] bool opensBy(Qt::Key key)
    {
        const QSignalSpy shown(button.menu(), &QMenu::aboutToShow);
        QTimer::singleShot(0, button.menu(), &QMenu::close);
        QTest::keyClick(&button, key);
        button.menu()->close();
        return shown.count() == 1;
    }

    const std::vector<FilterOption> tiers{{.key = {}, .text = "All tiers", .shortText = "All"},
        {.key = "beginner", .text = "Beginner", .startsGroup = true}, {.key = "advanced", .text = "Advanced"}};
    QDialog page;
    FilterButton button{"Tier", &page};
    QSignalSpy changes{&button, &FilterButton::keyChanged};
    QSignalSpy chosen{&button, &FilterButton::chosen};
};

TEST_F(FilterButtonTest, ItsAnswerIsTheFirstAtTheBeginning)
{
    EXPECT_EQ(button.key(), "");
    EXPECT_FALSE(button.isSet());
    EXPECT_EQ(button.accessibleName(), "Tier: All tiers");
    EXPECT_EQ(button.toolTip(), "All tiers") << "the button says less";
    EXPECT_EQ(checked(), QStringList({""}));
    EXPECT_EQ(changes.count(), 0);
    EXPECT_FALSE(button.autoDefault());
    EXPECT_EQ(button.sizePolicy(), QSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed));
}

TEST_F(FilterButtonTest, WithoutOptionsItHasNoAnswer)
{
    FilterButton bare("Tier");
    const QSignalSpy told(&bare, &FilterButton::keyChanged);
    EXPECT_EQ(bare.accessibleName(), "Tier: ");

    bare.setOptions({});
    bare.setKey("beginner");

    EXPECT_EQ(bare.key(), "");
    EXPECT_EQ(bare.toolTip(), "");
    EXPECT_EQ(told.count(), 0);
}

TEST_F(FilterButtonTest, AnotherKeyIsToldOnce)
{
    button.setKey("advanced");

    EXPECT_EQ(button.key(), "advanced");
    EXPECT_TRUE(button.isSet());
    EXPECT_EQ(button.accessibleName(), "Tier: Advanced");
    EXPECT_EQ(button.toolTip(), "");
    EXPECT_EQ(checked(), QStringList({"advanced"}));
    ASSERT_EQ(changes.count(), 1);
    EXPECT_EQ(changes.front().front().toString(), "advanced");
    button.setKey("advanced");
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(chosen.count(), 0) << "no person did that";
}

TEST_F(FilterButtonTest, AnUnknownKeyIsIgnored)
{
    button.setKey("advanced");

    button.setKey("expert");

    EXPECT_EQ(button.key(), "advanced");
    EXPECT_EQ(changes.count(), 1);
    button.setKey({});
    EXPECT_FALSE(button.isSet());
    EXPECT_EQ(changes.count(), 2);
}

TEST_F(FilterButtonTest, WhatAPersonChoosesIsToldAsSuch)
{
    line("beginner")->trigger();
    EXPECT_EQ(button.key(), "beginner");
    EXPECT_EQ(changes.count(), 1);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().toString(), "beginner");

    line("beginner")->trigger();
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(chosen.count(), 2) << "also when it was in force already";
    EXPECT_EQ(checked(), QStringList({"beginner"}));
}

TEST_F(FilterButtonTest, NewOptionsKeepAKnownKey)
{
    button.setKey("advanced");

    button.setOptions({{.key = {}, .text = "All"}, {.key = "advanced", .text = "Very advanced"}});

    EXPECT_EQ(button.key(), "advanced");
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(button.accessibleName(), "Tier: Very advanced");
    EXPECT_EQ(checked(), QStringList({"advanced"}));
}

TEST_F(FilterButtonTest, NewOptionsWithoutTheKeyTakeTheFirstAndSaySo)
{
    button.setKey("advanced");

    button.setOptions({{.key = "one", .text = "One"}, {.key = "two", .text = "Two"}});

    EXPECT_EQ(button.key(), "one");
    EXPECT_EQ(button.accessibleName(), "Tier: One");
    EXPECT_EQ(checked(), QStringList({"one"}));
    ASSERT_EQ(changes.count(), 2);
    EXPECT_EQ(changes.back().front().toString(), "one");
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(FilterButtonTest, TheMenuHasALineForEachOption)
{
    EXPECT_EQ(lines(), QStringList({"All tiers", "-", "Beginner", "Advanced"}));
    for (const char* key : {"", "beginner", "advanced"}) {
        ASSERT_NE(line(key), nullptr) << key;
        EXPECT_TRUE(line(key)->isCheckable());
    }

    button.setOptions({{.key = "research", .text = "R&D"}});

    EXPECT_EQ(lines(), QStringList({"R&&D"})) << "no letter is taken for a key";
    EXPECT_EQ(button.accessibleName(), "Tier: R&D");
}

TEST_F(FilterButtonTest, WordsOfTheMenuStandInLineWhenOneHasAPicture)
{
    EXPECT_TRUE(line("beginner")->icon().isNull());

    button.setOptions({{.key = {}, .text = "All roles"}, {.key = "mine", .text = "Mine", .icon = icon("target")}});

    ASSERT_FALSE(line("")->icon().isNull());
    const QImage blank = line("")->icon().pixmap(16, 16).toImage();
    EXPECT_EQ(blank.size(), QSize(16, 16));
    EXPECT_EQ(qAlpha(blank.pixel(8, 8)), 0);
    EXPECT_EQ(line("mine")->icon().pixmap(16, 16).toImage(), icon("target").pixmap(16, 16).toImage());
}

TEST_F(FilterButtonTest, IsAsWideAsItsNameAndItsAnswer)
{
    const int height = Theme::current().rowHeight(Height::Control);
    const int around = 24 + 8 + 12;
    EXPECT_EQ(button.sizeHint(), QSize(around + nameWidth("Tier") + 8 + answerWidth("All"), height));

    button.setKey("advanced");
    EXPECT_EQ(button.sizeHint(), QSize(around + nameWidth("Tier") + 8 + answerWidth("Advanced"), height));
    EXPECT_EQ(button.minimumSizeHint(), button.sizeHint());

    button.hideName();
    EXPECT_EQ(button.sizeHint(), QSize(around + answerWidth("Advanced"), height));
    EXPECT_EQ(button.accessibleName(), "Tier: Advanced") << "readers are told both";

    button.setIcon(icon("filter"));
    EXPECT_EQ(button.sizeHint().width(), around + 16 + 8 + answerWidth("Advanced"));
}

TEST_F(FilterButtonTest, ALongAnswerIsCutAndIsItsTip)
{
    const QString lengthy = "An answer <that> goes on and on and on and would push all others out of the bar";
    button.hideName();

    button.setOptions({{.key = "long", .text = lengthy}});

    EXPECT_LE(button.sizeHint().width(), 44 + 180);
    EXPECT_GT(button.sizeHint().width(), 44 + 150);
    EXPECT_EQ(button.toolTip(), tipText(lengthy));
    EXPECT_EQ(button.accessibleName(), "Tier: " + lengthy);
}

TEST_F(FilterButtonTest, IsMarkedWhileAnAnswerIsSet)
{
    EXPECT_EQ(ground().rgb(), inForce().box.rgb());

    button.setKey("advanced");
    EXPECT_EQ(ground().rgb(), inForce().sel.rgb());

    button.setKey({});
    EXPECT_EQ(ground().rgb(), inForce().box.rgb());
}

TEST_F(FilterButtonTest, AChoiceThatAlwaysHasAnAnswerStaysPlain)
{
    button.setKey("advanced");
    button.setMarksAnswer(false);
    EXPECT_EQ(ground().rgb(), inForce().box.rgb());

    button.setMarksAnswer(true);
    EXPECT_EQ(ground().rgb(), inForce().sel.rgb());
    button.setEnabled(false);
    EXPECT_NE(ground().rgb(), inForce().sel.rgb());
}

TEST_F(FilterButtonTest, ItsNameIsFaintAndASetAnswerIsInTheAccent)
{
    const LargeText large;
    FilterButton other("HIMNEW");
    const QSize size(300, 40);
    const QRect name(60, 6, 46, 28);
    EXPECT_TRUE(showsColour(pictureOf(other, size), inForce().text2, name));
    other.hideName();
    EXPECT_TRUE(isBlank(pictureOf(other, size), name));

    other.setOptions({{.key = {}, .text = "HIMNEW"}, {.key = "set", .text = "HIMNEW"}});
    EXPECT_TRUE(showsColour(pictureOf(other), inForce().text));
    EXPECT_FALSE(showsColour(pictureOf(other), inForce().accent, {12, 8, 60, 20}));
    other.setKey("set");
    EXPECT_TRUE(showsColour(pictureOf(other), inForce().accent, {12, 8, 60, 20}));
    EXPECT_FALSE(showsColour(pictureOf(other), inForce().text));
}

TEST_F(FilterButtonTest, BeginsWhereReadingBegins)
{
    FilterButton other({});
    const QRect left(4, 4, 92, 20), right(104, 4, 92, 20);

    const QImage leftToRight = pictureOf(other, {200, 28});
    other.setLayoutDirection(Qt::RightToLeft);
    const QImage rightToLeft = pictureOf(other, {200, 28});

    EXPECT_FALSE(isBlank(leftToRight, left));
    EXPECT_TRUE(isBlank(leftToRight, right));
    EXPECT_TRUE(isBlank(rightToLeft, left));
    EXPECT_FALSE(isBlank(rightToLeft, right));
}

TEST_F(FilterButtonTest, EnterAndDownOpenTheMenu)
{
    button.resize(button.sizeHint());
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));

    EXPECT_TRUE(opensBy(Qt::Key_Down));
    EXPECT_TRUE(opensBy(Qt::Key_Return));
    EXPECT_TRUE(opensBy(Qt::Key_Enter));
    EXPECT_FALSE(opensBy(Qt::Key_A));
}

}   // namespace waymark::ui
