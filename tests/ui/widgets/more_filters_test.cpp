#include "widgets/more_filters.h"

#include <QMenu>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace waymark::ui {

/// Two filters, Tier and State, that may go behind More.
class MoreFiltersTest : public testing::Test
{
protected:
    MoreFiltersTest()
    {
        tier.setObjectName("skillsTier");
        state.setObjectName("skillsState");
        more.add(&tier, "Tier");
        more.add(&state, "State");
        give(tier, tiers);
        give(state, states);
    }

    void give(FilterButton& filter, const std::vector<FilterOption>& options)
    {
        filter.setOptions(options);
        more.setOptionsOf(&filter, options);
    }
    [[nodiscard]] QMenu* menuOf(const char* name) const
    {
        auto* found = more.findChild<QMenu*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    [[nodiscard]] static QStringList lines(const QMenu* menu)
    {
        QStringList texts;
        for (const QAction* action : menu->actions()) texts << (action->isSeparator() ? "-" : action->text());
        return texts;
    }
    [[nodiscard]] static QStringList checked(const QMenu* menu)
    {
        QStringList keys;
        for (const QAction* action : menu->actions())
            if (action->isChecked()) keys << action->data().toString();
        return keys;
    }
    [[nodiscard]] QStringList shownMenus() const
    {
        QStringList titles;
        for (const QAction* action : more.menu()->actions())
            if (action->isVisible()) titles << action->text();
        return titles;
    }

    const std::vector<FilterOption> tiers{{.key = {}, .text = "All tiers", .shortText = "All"},
        {.key = "beginner", .text = "Beginner", .startsGroup = true}, {.key = "advanced", .text = "Advanced"}};
    const std::vector<FilterOption> states{{.key = {}, .text = "All states"}, {.key = "done", .text = "Done"}};
    QWidget bar;
    FilterButton tier{"Tier", &bar};
    FilterButton state{"State", &bar};
    MoreFilters more{&bar};
};

TEST_F(MoreFiltersTest, SaysWhatItIs)
{
    EXPECT_EQ(more.accessibleName(), "More filters");
    EXPECT_FALSE(more.isSet());
}

TEST_F(MoreFiltersTest, EachFilterIsASubmenuWithItsAnswers)
{
    EXPECT_EQ(shownMenus(), QStringList({"Tier", "State"}));
    EXPECT_EQ(lines(menuOf("skillsTierMenu")), QStringList({"All tiers", "-", "Beginner", "Advanced"}));
    EXPECT_EQ(lines(menuOf("skillsStateMenu")), QStringList({"All states", "Done"}));
    EXPECT_EQ(checked(menuOf("skillsTierMenu")), QStringList({""}));
    for (const QAction* action : menuOf("skillsStateMenu")->actions()) EXPECT_TRUE(action->isCheckable());
}

TEST_F(MoreFiltersTest, AnAnswerInASubmenuIsSetInItsFilter)
{
    const QSignalSpy changes(&tier, &FilterButton::keyChanged);

    menuOf("skillsTierMenu")->actions().at(3)->trigger();

    EXPECT_EQ(tier.key(), "advanced");
    EXPECT_EQ(state.key(), "");
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(checked(menuOf("skillsTierMenu")), QStringList({"advanced"}));
    EXPECT_EQ(checked(menuOf("skillsStateMenu")), QStringList({""}));

    menuOf("skillsStateMenu")->actions().at(1)->trigger();
    EXPECT_EQ(state.key(), "done");
    menuOf("skillsTierMenu")->actions().at(0)->trigger();
    EXPECT_EQ(tier.key(), "");
    EXPECT_EQ(state.key(), "done");
}

TEST_F(MoreFiltersTest, AnAnswerThatIsSetElsewhereIsShownInTheSubmenu)
{
    tier.setKey("beginner");
    EXPECT_EQ(checked(menuOf("skillsTierMenu")), QStringList({"beginner"}));

    tier.setKey({});
    EXPECT_EQ(checked(menuOf("skillsTierMenu")), QStringList({""}));
}

TEST_F(MoreFiltersTest, SaysThatAnAnswerIsSetBehindIt)
{
    tier.setKey("beginner");
    EXPECT_TRUE(more.isSet());
    state.setKey("done");
    EXPECT_TRUE(more.isSet());

    tier.setKey({});
    EXPECT_TRUE(more.isSet()) << "the other one still is";
    state.setKey({});
    EXPECT_FALSE(more.isSet());
}

TEST_F(MoreFiltersTest, WhatHasRoomOfItsOwnIsNotBehindIt)
{
    tier.setKey("beginner");

    more.setBehind({&state});
    EXPECT_EQ(shownMenus(), QStringList({"State"}));
    EXPECT_FALSE(more.isSet());
    state.setKey("done");
    EXPECT_TRUE(more.isSet());

    more.setBehind({});
    EXPECT_EQ(shownMenus(), QStringList());
    EXPECT_FALSE(more.isSet());

    more.setBehind({&tier, &state});
    EXPECT_EQ(shownMenus(), QStringList({"Tier", "State"}));
    EXPECT_TRUE(more.isSet());
    EXPECT_EQ(tier.key(), "beginner") << "the filters themselves keep their answers";
}

TEST_F(MoreFiltersTest, NewAnswersTakeThePlaceOfTheOldOnes)
{
    tier.setKey("advanced");

    give(tier, {{.key = {}, .text = "All"}, {.key = "advanced", .text = "Very advanced"}});

    EXPECT_EQ(lines(menuOf("skillsTierMenu")), QStringList({"All", "Very advanced"}));
    EXPECT_EQ(checked(menuOf("skillsTierMenu")), QStringList({"advanced"}));
    menuOf("skillsTierMenu")->actions().at(0)->trigger();
    EXPECT_EQ(tier.key(), "");
}

TEST_F(MoreFiltersTest, AFilterThatWasNotAddedIsNoneOfIts)
{
    FilterButton stranger("Kind", &bar);

    more.setOptionsOf(&stranger, tiers);
    more.setBehind({&stranger});

    EXPECT_EQ(shownMenus(), QStringList());
    EXPECT_EQ(lines(menuOf("skillsStateMenu")), QStringList({"All states", "Done"}));
}

}   // namespace waymark::ui
