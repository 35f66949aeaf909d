#include "widgets/filter_bar.h"

#include "ui/widgets/shown_widget.h"
#include "widgets/filter_options.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>

namespace waymark::ui {

/// The bar of a page with two filters, Tier and State.
class FilterBarTest : public testing::Test
{
protected:
    class Bar : public FilterBar
    {
    public:
        using FilterBar::addFilter;
        using FilterBar::FilterBar;
        using FilterBar::offerFilters;
        using FilterBar::setOptions;
        using FilterBar::setTogether;
    };

    FilterBarTest()
    {
        bar.resize(1'000, 44);
        bar.setOptions(tier, tierOptions());
        bar.setOptions(state, stateOptions());
    }

    template <typename Part>
    [[nodiscard]] Part* part(const char* name) const
    {
        auto* found = bar.findChild<Part*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    [[nodiscard]] QLineEdit* field() const { return part<QLineEdit>("skillsFilter"); }
    [[nodiscard]] QAbstractButton* cross() const { return part<QAbstractButton>("skillsClear"); }
    void count() { bar.setCount(1, 2, "%1 of %2"); }

    AmericanNumbers american;
    Bar bar{"skills", "Filter skills"};
    FilterButton* tier = bar.addFilter("Tier", "skillsTier");
    FilterButton* state = bar.addFilter("State", "skillsState");
    QSignalSpy changes{&bar, &FilterBar::changed};
    QSignalSpy left{&bar, &FilterBar::left};
};

TEST_F(FilterBarTest, ItsPartsAreNamedAfterThePage)
{
    EXPECT_EQ(bar.objectName(), "skillsFilters");
    EXPECT_EQ(field()->accessibleName(), "Filter skills");
    EXPECT_EQ(field()->placeholderText(), "Filter skills");
    EXPECT_EQ(field()->findChild<QToolButton*>()->accessibleName(), "Filter skills");
    EXPECT_EQ(field()->minimumHeight(), Theme::current().rowHeight(Height::Control));
    EXPECT_EQ(cross()->accessibleName(), "Clear filters");
    EXPECT_EQ(part<FilterButton>("skillsMore")->accessibleName(), "More filters");
    EXPECT_EQ(part<QLabel>("skillsCount")->text(), "");
    EXPECT_EQ(part<FilterButton>("skillsTier"), tier);
    EXPECT_EQ(tier->accessibleName(), "Tier: All tiers");
}

TEST_F(FilterBarTest, WhatIsTypedIsToldAtEachKey)
{
    QTest::keyClicks(field(), " go");

    EXPECT_EQ(bar.text(), "go");
    EXPECT_EQ(changes.count(), 3);
    EXPECT_EQ(left.count(), 0);
}

TEST_F(FilterBarTest, AnAnswerIsToldOnce)
{
    tier->setKey("beginner");
    EXPECT_EQ(changes.count(), 1);
    state->setKey("done");
    EXPECT_EQ(changes.count(), 2);
    state->setKey("done");
    EXPECT_EQ(changes.count(), 2);
}

TEST_F(FilterBarTest, SeveralAnswersInOneGoAreToldOnceAfterwards)
{
    int toldWithin = 0;

    bar.setTogether([&] {
        tier->setKey("beginner");
        bar.setTogether([&] { state->setKey("done"); });
        toldWithin = int(changes.count());
    });

    EXPECT_EQ(toldWithin, 0);
    EXPECT_EQ(changes.count(), 1);
    tier->setKey({});
    EXPECT_EQ(changes.count(), 2);
}

TEST_F(FilterBarTest, EnterAndDownGoOnToWhatWasFound)
{
    QTest::keyClick(field(), Qt::Key_Return);
    EXPECT_EQ(left.count(), 1);
    QTest::keyClick(field(), Qt::Key_Down);
    EXPECT_EQ(left.count(), 2);
    QTest::keyClick(field(), Qt::Key_Up);
    EXPECT_EQ(left.count(), 2);
    EXPECT_EQ(changes.count(), 0);
}

TEST_F(FilterBarTest, EscapeEmptiesTheFieldFirstAndThenGoesOn)
{
    field()->setText(" ");
    ASSERT_EQ(changes.count(), 1);

    QTest::keyClick(field(), Qt::Key_Escape);
    EXPECT_EQ(field()->text(), "");
    EXPECT_EQ(changes.count(), 2);
    EXPECT_EQ(left.count(), 0);

    QTest::keyClick(field(), Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
    EXPECT_EQ(changes.count(), 2);
}

TEST_F(FilterBarTest, EscapeInTheFieldIsNotTheWindows)
{
    EXPECT_TRUE(takesKey(*field(), QEvent::ShortcutOverride, Qt::Key_Escape));
    EXPECT_FALSE(takesKey(*field(), QEvent::ShortcutOverride, Qt::Key_F5));
    EXPECT_EQ(left.count(), 0) << "only asked whose key it is";
}

TEST_F(FilterBarTest, SaysHowManyOfHowMany)
{
    bar.setCount(3, 1'250, "%1 of %2 topics");
    EXPECT_EQ(part<QLabel>("skillsCount")->text(), "3 of 1,250 topics");

    bar.setCount(1'250, 1'250, "%1 of %2 topics");
    EXPECT_EQ(part<QLabel>("skillsCount")->text(), "1,250 of 1,250 topics");
    EXPECT_EQ(changes.count(), 0);
}

TEST_F(FilterBarTest, TheCrossIsThereWhileSomethingIsSet)
{
    count();
    EXPECT_TRUE(cross()->isHidden());
    EXPECT_TRUE(cross()->sizePolicy().retainSizeWhenHidden()) << "the count does not jump";

    field()->setText("git");
    count();
    EXPECT_FALSE(cross()->isHidden());
    field()->setText("  ");
    count();
    EXPECT_TRUE(cross()->isHidden());

    state->setKey("done");
    count();
    EXPECT_FALSE(cross()->isHidden());
    state->setKey({});
    count();
    EXPECT_TRUE(cross()->isHidden());
}

TEST_F(FilterBarTest, TheCrossTakesEveryFilterOffAndTellsItOnce)
{
    field()->setText("git");
    tier->setKey("beginner");
    state->setKey("done");
    count();
    changes.clear();

    cross()->click();

    EXPECT_EQ(bar.text(), "");
    EXPECT_EQ(tier->key(), "");
    EXPECT_EQ(state->key(), "");
    EXPECT_EQ(changes.count(), 1);
}

TEST_F(FilterBarTest, ItsOwnerClearsItTheSameWay)
{
    field()->setText("git");
    tier->setKey("beginner");
    changes.clear();

    bar.clear();

    EXPECT_EQ(bar.text(), "");
    EXPECT_FALSE(tier->isSet());
    EXPECT_EQ(changes.count(), 1);
}

TEST_F(FilterBarTest, FiltersThatAreNotOfferedCountForNothing)
{
    tier->setKey("beginner");
    count();
    ASSERT_FALSE(tier->isHidden());
    ASSERT_FALSE(cross()->isHidden());

    bar.offerFilters(false);
    EXPECT_TRUE(tier->isHidden());
    EXPECT_TRUE(state->isHidden());
    EXPECT_TRUE(part<QWidget>("skillsMore")->isHidden());
    EXPECT_FALSE(field()->isHidden());
    EXPECT_TRUE(cross()->isHidden());
    EXPECT_EQ(tier->key(), "beginner");

    field()->setText("git");
    count();
    EXPECT_FALSE(cross()->isHidden());
    field()->clear();

    bar.offerFilters(true);
    EXPECT_FALSE(tier->isHidden());
    EXPECT_FALSE(state->isHidden());
    EXPECT_TRUE(part<QWidget>("skillsMore")->isHidden()) << "there is room";
    EXPECT_FALSE(cross()->isHidden());
}

TEST_F(FilterBarTest, TheKeyboardComesIntoTheFieldAndAllOfItIsChosen)
{
    field()->setText("linear algebra");
    tier->setFocus();
    ASSERT_EQ(bar.focusWidget(), tier);

    bar.focusField();

    EXPECT_EQ(bar.focusWidget(), field());
    EXPECT_EQ(field()->selectedText(), "linear algebra");
}

TEST_F(FilterBarTest, AHairlineStandsBetweenItAndTheList)
{
    const QImage image = pictureOf(bar, {1'000, 44});

    EXPECT_EQ(image.pixelColor(3, 43).rgb(), inForce().line.rgb());
    EXPECT_EQ(image.pixelColor(996, 43).rgb(), inForce().line.rgb());
    EXPECT_EQ(image.pixelColor(3, 42).rgb(), inForce().bg.rgb());
    EXPECT_EQ(image.pixelColor(3, 0).rgb(), inForce().bg.rgb());
}

TEST_F(FilterBarTest, ItsAnswersAreKeptAndTakenInOneGo)
{
    tier->setKey("advanced");
    field()->setText("vectors");
    EXPECT_EQ(bar.answers(), "skillsTier=advanced");
    state->setKey("open");
    const QString kept = bar.answers();
    bar.clear();
    EXPECT_EQ(bar.answers(), "");
    changes.clear();

    bar.setAnswers(kept + "&skillsArea=nowhere");

    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(tier->key(), "advanced");
    EXPECT_EQ(state->key(), "open");
    EXPECT_EQ(bar.text(), "");
    bar.setAnswers("skillsTier=none&skillsState=");
    EXPECT_EQ(state->key(), "");
}

}   // namespace waymark::ui
