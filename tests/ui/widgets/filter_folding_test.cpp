#include "ui/widgets/shown_widget.h"
#include "widgets/buttons.h"
#include "widgets/filter_bar.h"
#include "widgets/filter_options.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

#include <utility>
#include <vector>

namespace waymark::ui {

/// What a bar with three filters does in a narrow place.
class FilterFoldingTest : public testing::Test
{
protected:
    class Bar : public FilterBar
    {
    public:
        using FilterBar::addAct;
        using FilterBar::addFilter;
        using FilterBar::FilterBar;
        using FilterBar::offerFilters;
        using FilterBar::setLead;
        using FilterBar::setOptions;
    };

    class Lead : public QWidget
    {
    public:
        [[nodiscard]] QSize sizeHint() const override { return {90, 28}; }
        [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    };

    FilterFoldingTest()
    {
        bar.resize(1'000, 44);
        for (FilterButton* filter : filters) bar.setOptions(filter, tierOptions());
        bar.setCount(3, 1'000, "%1 of %2 topics");
    }

    template <typename Part>
    [[nodiscard]] Part* part(const char* name) const
    {
        return bar.findChild<Part*>(QString::fromLatin1(name));
    }
    [[nodiscard]] FilterButton* more() const { return part<FilterButton>("skillsMore"); }
    [[nodiscard]] int fieldWidth() const { return part<QLineEdit>("skillsFilter")->maximumWidth(); }

    /// Beside the text field: the largest count, the cross, the margins, and these filters with a gap after each.
    [[nodiscard]] int around(const std::vector<FilterButton*>& shown) const
    {
        const auto* count = part<QLabel>("skillsCount");
        int width = count->fontMetrics().horizontalAdvance("1,000 of 1,000 topics") +
            part<QWidget>("skillsClear")->sizeHint().width() + 24 + 16;
        for (const FilterButton* filter : shown) width += filter->sizeHint().width() + 8;
        return width;
    }
    [[nodiscard]] int leastForAll() const { return around({filters[0], filters[1], filters[2]}) + 140; }
    [[nodiscard]] int leastForOne() const { return around({filters[0], more()}) + 140; }
    [[nodiscard]] int leastForNone() const { return around({more()}) + 140; }

    [[nodiscard]] QString shown() const
    {
        QString names;
        for (const FilterButton* filter : filters) names += filter->isHidden() ? '-' : filter->objectName().back();
        return more()->isHidden() ? names : names + '+';
    }
    [[nodiscard]] QStringList behindMore() const
    {
        QStringList titles;
        for (const QAction* action : more()->menu()->actions())
            if (action->isVisible()) titles << action->text();
        return titles;
    }
    [[nodiscard]] QString shownAt(int width)
    {
        fit(bar, {width, 44});
        return shown();
    }
    [[nodiscard]] bool isLeadBeside() const
    {
        return static_cast<QBoxLayout*>(bar.layout())->direction() == QBoxLayout::LeftToRight;
    }

    AmericanNumbers american;
    Bar bar{"skills", "Filter skills"};
    const std::vector<FilterButton*> filters{
        bar.addFilter("Tier", "skillsA"), bar.addFilter("State", "skillsB"), bar.addFilter("Area", "skillsC")};
};

TEST_F(FilterFoldingTest, AllFiltersStandInAWideBar)
{
    EXPECT_EQ(shownAt(1'000), "ABC");
    EXPECT_EQ(fieldWidth(), 152);
    EXPECT_EQ(behindMore(), QStringList());
}

TEST_F(FilterFoldingTest, WhatHasNoRoomFoldsUnderMoreFromTheEndTwoAtLeast)
{
    EXPECT_EQ(shownAt(leastForAll()), "ABC");
    EXPECT_EQ(shownAt(leastForAll() - 1), "A--+");
    EXPECT_EQ(behindMore(), QStringList({"State", "Area"}));
    EXPECT_EQ(shownAt(leastForOne()), "A--+");
    EXPECT_EQ(shownAt(leastForOne() - 1), "---+");
    EXPECT_EQ(behindMore(), QStringList({"Tier", "State", "Area"}));
    EXPECT_EQ(shownAt(10), "---+");
    EXPECT_EQ(shownAt(leastForAll()), "ABC");
}

TEST_F(FilterFoldingTest, TheFieldTakesWhatIsLeftWithinBounds)
{
    const int most = leastForAll() + 12;
    const std::pair<int, int> widths[] = {{most + 1, 152}, {most, 152}, {most - 1, 151}, {leastForAll(), 140},
        {leastForNone(), 140}, {leastForNone() - 1, 140}, {10, 140}};
    for (const auto& [width, wanted] : widths) {
        fit(bar, {width, 44});
        EXPECT_EQ(fieldWidth(), wanted) << width - most;
    }
    EXPECT_EQ(part<QLineEdit>("skillsFilter")->minimumWidth(), 140);
}

TEST_F(FilterFoldingTest, NothingMovesWhileTheCountGrows)
{
    fit(bar, {leastForAll(), 44});

    bar.setCount(1'000, 1'000, "%1 of %2 topics");
    EXPECT_EQ(shown(), "ABC");
    bar.setCount(0, 1'000, "%1 of %2 topics");
    EXPECT_EQ(shown(), "ABC");

    bar.setCount(0, 1'000'000, "%1 of %2 topics");
    EXPECT_EQ(shown(), "A--+") << "a longer count takes room";
}

TEST_F(FilterFoldingTest, ALongerAnswerMayFoldIt)
{
    fit(bar, {leastForAll(), 44});

    bar.setOptions(filters[0], {{.key = {}, .text = "Some tiers"}});

    EXPECT_EQ(shown(), "A--+");
}

TEST_F(FilterFoldingTest, AFoldedAnswerIsMarkedAtMore)
{
    filters[2]->setKey("advanced");
    EXPECT_EQ(shownAt(leastForAll() + 200), "ABC");
    EXPECT_FALSE(more()->isSet());

    EXPECT_EQ(shownAt(300), "---+");
    EXPECT_TRUE(more()->isSet());

    part<QMenu>("skillsBMenu")->actions().at(2)->trigger();
    EXPECT_EQ(filters[1]->key(), "beginner");
    bar.clear();
    EXPECT_FALSE(more()->isSet());
}

TEST_F(FilterFoldingTest, TheMenusHaveTheAnswersOfTheirFilters)
{
    QStringList lines;
    for (const QAction* action : part<QMenu>("skillsAMenu")->actions())
        if (!action->isSeparator()) lines << action->text();

    EXPECT_EQ(lines, QStringList({"All tiers", "Beginner", "Intermediate", "Advanced"}));
}

TEST_F(FilterFoldingTest, AnActTakesItsRoom)
{
    const int before = leastForAll();
    auto* act = new IconButton("export", "Write the list");
    bar.addAct(act);
    const int room = act->sizeHint().width() + 8;

    EXPECT_EQ(shownAt(before + room), "ABC");
    EXPECT_EQ(shownAt(before + room - 1), "A--+");
    pictureOf(bar, {1'000, 44});
    EXPECT_GT(act->x(), part<QWidget>("skillsClear")->geometry().right());
}

TEST_F(FilterFoldingTest, FiltersThatAreNotOfferedTakeNoRoom)
{
    bar.offerFilters(false);

    EXPECT_EQ(shownAt(around({}) + 152), "---");
    EXPECT_EQ(fieldWidth(), 152);
    fit(bar, {around({}) + 151, 44});
    EXPECT_EQ(fieldWidth(), 151);
}

TEST_F(FilterFoldingTest, ALeadStandsBesideTheFieldWhereThereIsRoomAndElseAbove)
{
    auto* lead = new Lead;
    bar.setLead(lead);
    const int least = 90 + 8 + leastForNone();

    fit(bar, {least, 44});
    EXPECT_TRUE(isLeadBeside());
    const int low = bar.minimumSizeHint().height();

    fit(bar, {least - 1, 44});
    EXPECT_FALSE(isLeadBeside());
    EXPECT_EQ(bar.minimumSizeHint().height(), low + 28 + 8);

    fit(bar, {least, 44});
    EXPECT_TRUE(isLeadBeside());
    EXPECT_EQ(lead->parentWidget(), &bar);
}

TEST_F(FilterFoldingTest, ALeadBesideTakesItsRoomAndOneAboveTakesNone)
{
    bar.setLead(new Lead);

    EXPECT_EQ(shownAt(leastForAll() + 90 + 8), "ABC");
    EXPECT_EQ(shownAt(leastForAll() + 90 + 8 - 1), "A--+");
    EXPECT_TRUE(isLeadBeside());
    EXPECT_EQ(shownAt(90 + 8 + leastForNone()), "---+");
    EXPECT_TRUE(isLeadBeside());

    fit(bar, {90 + 8 + leastForNone() - 1, 44});
    EXPECT_FALSE(isLeadBeside());
    EXPECT_EQ(shown(), 90 + 8 + leastForNone() - 1 < leastForOne() ? "---+" : "A--+");
}

TEST_F(FilterFoldingTest, IsAsNarrowAsThePageLikes)
{
    EXPECT_EQ(bar.minimumSizeHint().width(), 0);
    EXPECT_GT(bar.minimumSizeHint().height(), 28);
}

TEST_F(FilterFoldingTest, ThePartsStandInTheirOrder)
{
    pictureOf(bar, {1'200, 44});

    int end = -1;
    for (const char* name : {"skillsFilter", "skillsA", "skillsB", "skillsC", "skillsCount"}) {
        EXPECT_GT(part<QWidget>(name)->x(), end) << name;
        end = part<QWidget>(name)->geometry().right();
    }
    fit(bar, {leastForOne(), 44});
    pictureOf(bar, bar.size());
    EXPECT_GT(more()->x(), filters[0]->geometry().right());
    EXPECT_LT(more()->geometry().right(), part<QWidget>("skillsCount")->x());
}

TEST_F(FilterFoldingTest, LargerTextFoldsIt)
{
    fit(bar, {leastForAll(), 44});

    const LargeText large;
    tellOf(bar, QEvent::FontChange);

    EXPECT_NE(shown(), "ABC");
}

}   // namespace waymark::ui
