#include "features/window_story.h"
#include "widgets/chapter_list.h"
#include "widgets/link_chip.h"
#include "widgets/tick_box.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <string>

namespace waymark::test {

namespace {

/// The sample catalog with more eras than fit the window, a trend that lifts a skill, and a stage with two practices.
Catalog catalogWithGuide()
{
    Catalog catalog = sampleCatalog();
    catalog.guide = {{id("rules"), "era", "Rules", "People wrote down what a machine knew.", {id("algebra")}, {}},
        {id("ready-parts"), "trend", "Ready parts", "More is put together from parts.", {id("git")},
            {id("frameworks"), id("git")}}};
    for (int later = 1; later <= 20; ++later)
        catalog.guide.push_back({id("era-" + std::to_string(later)), "era", "Later", "Something else.", {}, {}});
    catalog.stages = {{id("framing"), "Framing", "Say what is wanted.",
        {{id("framing/metric"), "Choose a metric", {}}, {id("framing/baseline"), "Choose a baseline", {}}},
        {id("algebra")}}};
    return catalog;
}

QString text(const char* words)
{
    return QString::fromLatin1(words);
}

}   // namespace

class ReadingTheGuide : public WindowStory
{
protected:
    ReadingTheGuide() : WindowStory(catalogWithGuide(), id("engineer"))
    {
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        window->findChild<QAction*>(text("go-guide"))->trigger();
    }

    [[nodiscard]] ui::ChapterList* chapters() const { return window->findChild<ui::ChapterList*>(); }
    [[nodiscard]] QLineEdit* filter() const { return window->findChild<QLineEdit*>(text("guideFilter")); }
    [[nodiscard]] QString chapter() const { return label(text("chapterTitle")); }

    void openChapter(const char* title) const
    {
        const auto found = chapters()->findItems(text(title), Qt::MatchExactly);
        ASSERT_EQ(found.size(), 1);
        QTest::mouseClick(
            chapters()->viewport(), Qt::LeftButton, {}, chapters()->visualItemRect(found.front()).center());
    }

    [[nodiscard]] ui::TickBox* practice(const std::string& local) const
    {
        return window->findChild<ui::TickBox*>(QString::fromStdString("practice-" + id(local).text()));
    }

    [[nodiscard]] QWidget* section(const std::string& local) const
    {
        return window->findChild<QWidget*>(QString::fromStdString("section-" + id(local).text()));
    }
};

TEST_F(ReadingTheGuide, StartsWithTheFirstChapterAndBuildsOthersWhenTheyAreOpened)
{
    EXPECT_EQ(chapter(), text("How the field came here"));
    EXPECT_NE(section("rules"), nullptr);
    EXPECT_EQ(section("framing"), nullptr);

    openChapter("The workflow");

    EXPECT_EQ(chapter(), text("The workflow"));
    EXPECT_TRUE(section("framing")->isVisible());
}

TEST_F(ReadingTheGuide, LeavesOutChaptersThatTheCatalogHasNothingFor)
{
    EXPECT_EQ(chapters()->count(), 4);
    EXPECT_TRUE(chapters()->findItems(text("The outlook"), Qt::MatchExactly).isEmpty());
}

TEST_F(ReadingTheGuide, APracticeIsTickedAndTakenBack)
{
    openChapter("The workflow");

    QTest::mouseClick(practice("framing/metric"), Qt::LeftButton);

    EXPECT_EQ(stateOnDisk("framing/metric"), State::Done);
    EXPECT_EQ(practice("framing/metric")->stateText(), text("done"));
    EXPECT_EQ(label(text("practiceCount")), text("1 of 2 practices"));

    session->undo();

    EXPECT_EQ(stateOnDisk("framing/metric"), State::Open);
    EXPECT_EQ(label(text("practiceCount")), text("0 of 2 practices"));
}

TEST_F(ReadingTheGuide, KeysMarkThePracticeThatTheyAreOn)
{
    openChapter("The workflow");
    practice("framing/metric")->setFocus();

    QTest::keyClick(practice("framing/metric"), Qt::Key_L);
    EXPECT_EQ(stateOnDisk("framing/metric"), State::Learning);

    QTest::keyClick(practice("framing/metric"), Qt::Key_L);
    EXPECT_EQ(stateOnDisk("framing/metric"), State::Open);

    QTest::keyClick(practice("framing/metric"), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S);
    EXPECT_EQ(stateOnDisk("framing/baseline"), State::Skipped);
}

TEST_F(ReadingTheGuide, TheDetailsOfAPracticeLeadToItsStage)
{
    openChapter("The workflow");
    practice("framing/baseline")->setFocus();
    EXPECT_EQ(session->selection().thing, id("framing/baseline"));
    EXPECT_EQ(label(text("detailTitle")), text("Choose a baseline"));
    openChapter("Trends");

    window->findChild<QAbstractButton*>(text("link-t/framing"))->click();

    EXPECT_EQ(chapter(), text("The workflow"));
    EXPECT_EQ(QApplication::focusWidget(), section("framing"));
    EXPECT_EQ(label(text("detailTitle")), text("Framing"));
}

TEST_F(ReadingTheGuide, AChipSaysHowMuchIsDoneAndLeadsToTheSkill)
{
    session->mark(State::Done, {id("algebra/vectors")});
    auto* chip = section("rules")->findChild<ui::LinkChip*>();
    EXPECT_EQ(chip->accessibleName(), text("Algebra, 1 of 2 done"));

    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Return);

    EXPECT_TRUE(checklist()->isVisible());
    EXPECT_EQ(session->selection().thing, id("algebra"));
}

TEST_F(ReadingTheGuide, ATrendNamesTheSkillsThatItLiftsOnce)
{
    openChapter("Trends");

    QStringList names;
    for (const auto* chip : section("ready-parts")->findChildren<ui::LinkChip*>()) names << chip->text();

    EXPECT_EQ(names, QStringList({text("Frameworks"), text("Git")}));
}

TEST_F(ReadingTheGuide, WhatIsOpenedElsewhereIsFoundInItsChapterWhateverTheFilter)
{
    filter()->setText(text("machine"));
    window->findChild<QAction*>(text("go-skills"))->trigger();

    session->open(id("framing/baseline"));

    EXPECT_EQ(filter()->text(), QString());
    EXPECT_EQ(QApplication::focusWidget(), practice("framing/baseline"));
    EXPECT_EQ(session->selection().thing, id("framing/baseline"));

    session->open(id("rules"));

    EXPECT_EQ(chapter(), text("How the field came here"));
    EXPECT_EQ(QApplication::focusWidget(), section("rules"));
}

TEST_F(ReadingTheGuide, WhatIsOpenedElsewhereIsBroughtIntoView)
{
    EXPECT_TRUE(section("era-20")->visibleRegion().isEmpty());

    session->open(id("era-20"));

    EXPECT_FALSE(section("era-20")->visibleRegion().isEmpty());
}

TEST_F(ReadingTheGuide, PageKeysScrollTheTextFromTheChaptersToo)
{
    chapters()->setFocus();

    QTest::keyClick(chapters(), Qt::Key_PageDown);
    EXPECT_TRUE(section("rules")->visibleRegion().isEmpty());

    QTest::keyClick(chapters(), Qt::Key_PageUp);
    EXPECT_FALSE(section("rules")->visibleRegion().isEmpty());
    EXPECT_EQ(chapter(), text("How the field came here"));
}

TEST_F(ReadingTheGuide, TheFilterLooksThroughAllChaptersAndGoesBack)
{
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), text("BASELINE choose"));

    EXPECT_EQ(chapter(), text("The workflow"));
    EXPECT_TRUE(section("framing")->isVisible());
    EXPECT_FALSE(chapters()->item(0)->flags().testFlag(Qt::ItemIsEnabled));

    QTest::keyClick(filter(), Qt::Key_Escape);

    EXPECT_EQ(chapter(), text("How the field came here"));
    EXPECT_TRUE(chapters()->item(0)->flags().testFlag(Qt::ItemIsEnabled));
}

TEST_F(ReadingTheGuide, AFilterThatNothingFitsSaysSoAndIsCleared)
{
    filter()->setText(text("zebra"));

    auto* empty = window->findChild<QWidget*>(text("guideEmpty"));
    EXPECT_TRUE(empty->isVisible());
    QTest::mouseClick(empty->findChild<QAbstractButton*>(text("emptyStateAct")), Qt::LeftButton);

    EXPECT_FALSE(empty->isVisible());
    EXPECT_TRUE(section("rules")->isVisible());
}

TEST_F(ReadingTheGuide, WhatWasTickedElsewhereShowsWhenThePageComesBack)
{
    openChapter("The workflow");
    window->findChild<QAction*>(text("go-skills"))->trigger();

    session->toggle(id("framing/metric"));
    window->findChild<QAction*>(text("go-guide"))->trigger();

    EXPECT_EQ(label(text("practiceCount")), text("1 of 2 practices"));
    EXPECT_EQ(
        chapters()->currentItem()->data(Qt::AccessibleTextRole).toString(), text("The workflow, 1 of 2 practices"));
}

TEST_F(ReadingTheGuide, TabGoesFromTheChaptersIntoTheTextInTheOrderOfReading)
{
    openChapter("The workflow");
    chapters()->setFocus();

    QStringList way;
    for (int tabs = 0; tabs < 3; ++tabs) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        way << QApplication::focusWidget()->objectName();
    }

    EXPECT_EQ(way,
        QStringList({text("practice-t/framing/metric"), text("practice-t/framing/baseline"), text("leads-t/algebra")}));
}

TEST_F(ReadingTheGuide, ANarrowWindowHasTheChaptersInAMenu)
{
    auto* menu = window->findChild<QWidget*>(text("guideChapter"));
    EXPECT_TRUE(chapters()->isVisible());
    EXPECT_FALSE(menu->isVisible());
    chapters()->setFocus();

    window->resize(800, 640);

    EXPECT_TRUE(QTest::qWaitFor([menu] { return menu->isVisible(); }));
    EXPECT_FALSE(chapters()->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), menu);
}

}   // namespace waymark::test
