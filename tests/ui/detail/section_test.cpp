#include "detail/section.h"

#include "ui/detail/shown_pane.h"

#include <gtest/gtest.h>

namespace waymark::ui {

TEST(SectionTest, HasAHeadOnlyWithATitle)
{
    EXPECT_EQ(headOf(Section(QStringLiteral("Topics"))), "Topics");

    const Section plain;
    EXPECT_EQ(plain.findChild<SectionTitle*>(), nullptr);
    EXPECT_EQ(plain.layout()->count(), 1);
}

TEST(SectionTest, ItsRowsStandInTheOrderInWhichTheyCame)
{
    Section section(QStringLiteral("Topics"));
    EXPECT_EQ(section.rowCount(), 0);
    auto* first = new QWidget(&section);
    auto* second = new QWidget(&section);

    section.add(second);
    EXPECT_EQ(section.rowCount(), 1);
    section.add(first);

    EXPECT_EQ(section.rowCount(), 2);
    EXPECT_EQ(rowsOf(section), (std::vector<QWidget*>{second, first}));
}

TEST(SectionTest, ClearingTakesAwayAllRowsButTheHead)
{
    QWidget place;
    auto* section = new Section(QStringLiteral("Topics"), &place);
    const QPointer<QWidget> first = new QWidget(section);
    const QPointer<QWidget> second = new QWidget(section);
    section->add(first);
    section->add(second);
    place.show();
    ASSERT_TRUE(first->isVisible());

    section->clear();

    EXPECT_EQ(section->rowCount(), 0);
    ASSERT_FALSE(first.isNull()) << "it may be the sender";
    EXPECT_TRUE(first->isHidden());
    EXPECT_TRUE(second->isHidden());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(first.isNull());
    EXPECT_TRUE(second.isNull());
    EXPECT_EQ(headOf(*section), "Topics");
}

TEST(SectionTest, TakesNewRowsAfterItWasCleared)
{
    Section section;
    section.add(new QWidget(&section));
    section.clear();
    auto* row = new QWidget(&section);

    section.add(row);

    EXPECT_EQ(rowsOf(section), std::vector<QWidget*>{row});
}

TEST(SectionTest, ARefresherRunsOnceWhenItComesAndOnceAtEachRefresh)
{
    Section section;
    int count = 0;

    section.onRefresh([&count] { ++count; });
    EXPECT_EQ(count, 1);
    section.refresh();
    EXPECT_EQ(count, 2);
    section.refresh();

    EXPECT_EQ(count, 3);
}

TEST(SectionTest, AllRefreshersRunInTheirOrder)
{
    Section section;
    QString order;
    section.onRefresh([&order] { order += u'a'; });
    section.onRefresh([&order] { order += u'b'; });
    EXPECT_EQ(order, "ab");

    section.refresh();

    EXPECT_EQ(order, "abab");
}

TEST(SectionTest, ARefresherKeepsWhatItRemembers)
{
    Section section;
    std::vector<int> seen;
    section.onRefresh([&seen, count = 0]() mutable { seen.push_back(++count); });

    section.refresh();
    section.refresh();

    EXPECT_EQ(seen.size(), 3U);
    EXPECT_EQ(seen.back(), seen[1] + 1);
}

}   // namespace waymark::ui
