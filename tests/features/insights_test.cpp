#include "bridge/preferences.h"
#include "charts/chart_card.h"
#include "charts/forecast_words.h"
#include "features/window_story.h"
#include "insight/burn_up.h"
#include "insight/coverage.h"
#include "insight/forecast.h"
#include "theme/chart_measures.h"
#include "theme/marks.h"
#include "widgets/filter_button.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTest>

namespace waymark::test {

class TheInsights : public WindowStory
{
protected:
    void open() const { QTest::keyClick(window.get(), Qt::Key_7, Qt::ControlModifier); }
    void leave() const { QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier); }
    void passWeeks(int weeks) { computer.clock.moment.utcMs += weeks * 7LL * 24 * 3'600 * 1'000; }

    /// A topic of two hours in each of three whole weeks, and the week of today.
    void learnForThreeWeeks()
    {
        for (const char* topic : {"algebra/svd", "algebra/vectors", "frameworks/torch"}) {
            session->mark(State::Done, {id(topic)});
            passWeeks(1);
        }
    }

    template <typename T>
    [[nodiscard]] T* part(const QString& name) const
    {
        auto* found = window->findChild<T*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }

    [[nodiscard]] ui::ChartView* chart(const char* card) const
    {
        return part<ui::ChartView>(QStringLiteral("insights%1Chart").arg(QLatin1String(card)));
    }

    [[nodiscard]] QString sentence(const char* card) const
    {
        return label(QStringLiteral("insights%1Sentence").arg(QLatin1String(card)));
    }

    /// The cells of the card's table, once its button has put it in the chart's place.
    [[nodiscard]] std::vector<QStringList> table(const char* card) const
    {
        const QString name = QStringLiteral("insights%1").arg(QLatin1String(card));
        auto* view = part<ui::FigureTable>(name + QStringLiteral("Table"));
        if (!view->isVisible()) QTest::mouseClick(part<QAbstractButton>(name + QStringLiteral("Swap")), Qt::LeftButton);
        EXPECT_TRUE(view->isVisible());
        EXPECT_FALSE(chart(card)->isVisible());
        const QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        std::vector<QStringList> rows;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < view->model()->columnCount(); ++column)
                cells << view->model()->index(row, column).data().toString();
            rows.push_back(cells);
        }
        return rows;
    }

    [[nodiscard]] std::vector<WorkWeek> weeks() const
    {
        return weeksOf(activityOf(session->catalog(), session->progress()), workspace->today(),
            preferences.firstDayOfWeek() - Qt::Monday);
    }

    [[nodiscard]] Forecast seen() const
    {
        return forecast(scopeCoverage(session->catalog(), session->progress(), session->targetRole()).hoursLeft,
            weeks(), workspace->today());
    }
};

TEST_F(TheInsights, EachCardOfABeginnerSaysWhatWillBeHere)
{
    open();

    EXPECT_EQ(label(QStringLiteral("pageTitle")), QStringLiteral("Insights"));
    for (const char* card : {"BurnUp", "Pace", "Days", "Tiers", "Areas", "Radar"}) {
        EXPECT_TRUE(sentence(card).startsWith(QStringLiteral("Here will be"))) << card;
        EXPECT_FALSE(chart(card)->isVisible()) << card;
    }
    ASSERT_NE(window->focusWidget(), nullptr);
    EXPECT_TRUE(window->focusWidget()->isVisible());
}

TEST_F(TheInsights, SaysTheForecastOfTheCoreHereAndOnTheOverview)
{
    learnForThreeWeeks();
    ASSERT_EQ(seen().kind, Forecast::Kind::Range);

    open();
    EXPECT_EQ(sentence("BurnUp"), ui::forecastSentence(seen()));
    EXPECT_EQ(chart("BurnUp")->accessibleDescription(), sentence("BurnUp"));
    EXPECT_EQ(chart("BurnUp")->accessibleName(), QStringLiteral("Hours done, and ahead"));

    QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(label(QStringLiteral("overviewForecast")), ui::forecastLine(seen()));
}

TEST_F(TheInsights, NamesNoRangeWithoutEnoughWeeksOrWork)
{
    session->mark(State::Done, {id("algebra/vectors")});
    passWeeks(1);
    open();
    EXPECT_EQ(sentence("BurnUp"),
        QStringLiteral("Not enough history: 3 ordinary weeks with something done are needed, there is 1"));

    session->mark(State::Done, {id("algebra"), id("frameworks")});
    EXPECT_EQ(sentence("BurnUp"), QStringLiteral("Nothing is left to learn here: all of it is done or skipped"));

    QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
    EXPECT_FALSE(part<QLabel>(QStringLiteral("overviewForecast"))->isVisible());
}

TEST_F(TheInsights, TheTablesHoldTheNumbersOfTheCore)
{
    learnForThreeWeeks();
    session->mark(State::Learning, {id("frameworks/tuning")});
    open();

    const BurnUp burned = burnUp(session->catalog(), session->progress(), session->targetRole(), workspace->today(),
        preferences.firstDayOfWeek() - Qt::Monday);
    const Forecast ahead = seen();
    const auto burnTable = table("BurnUp");
    ASSERT_EQ(burnTable.size(), burned.points.size() + ahead.fan.size() - 1);
    EXPECT_EQ(burnTable[burned.points.size() - 1],
        (QStringList{ui::dayText(burned.points.back().day), QString::number(burned.points.back().done),
            ui::hoursText(burned.points.back().hours), {}, {}, {}}));
    EXPECT_EQ(burnTable.back()[4], ui::hoursText(burned.points.back().hours + ahead.fan.back().middle));

    const auto all = weeks();
    const auto paceTable = table("Pace");
    ASSERT_EQ(paceTable.size(), all.size());
    EXPECT_EQ(paceTable[0], (QStringList{ui::dayText(all.back().first), "0", "0 h", "not over"}));
    EXPECT_EQ(paceTable.back(), (QStringList{ui::dayText(all.front().first), "1", "2 h", "yes"}));

    const Coverage covered = coverage(session->catalog(), session->progress(), session->targetRole());
    const auto areas = table("Areas");
    ASSERT_EQ(areas.size(), 2U);
    const Tally& tools = covered.areas[1].tally;
    EXPECT_EQ(areas[1],
        (QStringList{"Tools", QString::number(tools.needed), QString::number(tools.done),
            QString::number(tools.learning), QString::number(tools.skipped), QString::number(tools.open)}));
    EXPECT_EQ(table("Tiers").size(), 2U);
    EXPECT_EQ(table("Days").size(), 3U);
}

TEST_F(TheInsights, ATableIsCopiedWholeOrByRowsAndTheChartComesBack)
{
    learnForThreeWeeks();
    open();
    const auto rows = table("Days");
    auto* view = part<ui::FigureTable>(QStringLiteral("insightsDaysTable"));

    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QStringList expected{QStringLiteral("Day\tTopics")};
    for (const QStringList& row : rows) expected << row.join(QLatin1Char('\t'));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), expected.join(QLatin1Char('\n')));

    view->selectionModel()->select(
        view->model()->index(1, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), expected[0] + QLatin1Char('\n') + expected[2]);

    auto* swap = part<QAbstractButton>(QStringLiteral("insightsDaysSwap"));
    EXPECT_EQ(swap->text(), QStringLiteral("As a chart"));
    QTest::mouseClick(swap, Qt::LeftButton);
    EXPECT_TRUE(chart("Days")->isVisible());
    EXPECT_FALSE(view->isVisible());
}

TEST_F(TheInsights, TheArrowsWalkTheWeeksAndSayEach)
{
    learnForThreeWeeks();
    open();
    ui::ChartView* pace = chart("Pace");
    pace->setFocus(Qt::TabFocusReason);
    const auto points = pace->points();
    ASSERT_EQ(points.size(), 4U);

    QTest::keyClick(pace, Qt::Key_Left);
    EXPECT_EQ(pace->accessibleDescription(), points[3].words) << "the first key comes in at the week of today";
    QTest::keyClick(pace, Qt::Key_Left);
    EXPECT_EQ(pace->accessibleDescription(), points[2].words);
    QTest::keyClick(pace, Qt::Key_Home);
    EXPECT_EQ(pace->accessibleDescription(), points[0].words);
    QTest::keyClick(pace, Qt::Key_Left);
    EXPECT_EQ(pace->accessibleDescription(), points[0].words) << "there is none before";

    chart("BurnUp")->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(pace->accessibleDescription(), sentence("Pace"));
}

TEST_F(TheInsights, UpAndDownWalkTheDaysOfAWeek)
{
    learnForThreeWeeks();
    open();
    ui::ChartView* days = chart("Days");
    days->setFocus(Qt::TabFocusReason);
    const auto points = days->points();

    QTest::keyClick(days, Qt::Key_Left);
    QTest::keyClick(days, Qt::Key_Left);
    EXPECT_EQ(days->accessibleDescription(), points[points.size() - 8].words);
    QTest::keyClick(days, Qt::Key_Up);
    EXPECT_EQ(days->accessibleDescription(), points[points.size() - 9].words);
}

TEST_F(TheInsights, ReadsAgainWhenItComesBackAndWhileItIsShown)
{
    session->mark(State::Done, {id("algebra/vectors")});
    open();
    EXPECT_TRUE(sentence("Tiers").startsWith(QStringLiteral("1 of 4 topics done")));
    leave();

    session->mark(State::Done, {id("algebra/eigenvalues")});
    EXPECT_TRUE(part<QLabel>(QStringLiteral("insightsTiersSentence"))->text().startsWith(QStringLiteral("1 of 4")));
    open();
    EXPECT_TRUE(sentence("Tiers").startsWith(QStringLiteral("2 of 4 topics done")));

    session->undo();
    EXPECT_TRUE(sentence("Tiers").startsWith(QStringLiteral("1 of 4 topics done")));
}

TEST_F(TheInsights, WeeksBeginWhereThePersonHasThem)
{
    session->mark(State::Done, {id("algebra/vectors")});
    open();
    preferences.setWeekStart(QStringLiteral("sunday"));
    EXPECT_EQ(table("Pace")[0][0], ui::dayText(weekStart(workspace->today(), 6)));

    preferences.setWeekStart(QStringLiteral("monday"));

    EXPECT_EQ(table("Pace")[0][0], ui::dayText(weekStart(workspace->today(), 0)));
}

/// Three areas, so that there is a radar.
Catalog withThirdArea()
{
    Catalog catalog = sampleCatalog();
    catalog.areas.push_back({id("people"), "People", "Others."});
    Skill talk = catalog.skills.back();
    talk.id = id("talk");
    talk.title = "Talk";
    talk.area = id("people");
    talk.topics.front().id = id("talk/listen");
    catalog.skills.push_back(talk);
    for (Role& role : catalog.roles) role.needs.push_back({id("talk"), Tier::Beginner, true, {}});
    catalog.roles.back().needs.push_back({id("git"), Tier::Beginner, true, {}});
    return catalog;
}

class TheRadarOfRoles : public WindowStory
{
protected:
    TheRadarOfRoles() : WindowStory(withThirdArea(), id("engineer"))
    {
        session->mark(State::Done, {id("talk/listen"), id("git/commits")});
        QTest::keyClick(window.get(), Qt::Key_7, Qt::ControlModifier);
    }

    [[nodiscard]] ui::ChartView* radar() const
    {
        return window->findChild<ui::ChartView*>(QStringLiteral("insightsRadarChart"));
    }
    [[nodiscard]] ui::FilterButton* second() const
    {
        return window->findChild<ui::FilterButton*>(QStringLiteral("insightsSecondRole"));
    }
};

TEST_F(TheRadarOfRoles, LaysASecondRoleOverTheFirst)
{
    EXPECT_EQ(radar()->points()[0].words, QStringLiteral("Mathematics: 0 of 2 topics done"));

    second()->setKey(QStringLiteral("t/scientist"));

    EXPECT_EQ(radar()->points()[0].words, QStringLiteral("Mathematics: 0 of 2 topics done; 0 of 3 for Scientist"));
    EXPECT_EQ(label(QStringLiteral("insightsRadarSentence")),
        QStringLiteral("Engineer: 1 of 5 topics done; Scientist: 2 of 5"));
    QTest::mouseClick(window->findChild<QAbstractButton*>(QStringLiteral("insightsRadarSwap")), Qt::LeftButton);
    const auto* table = window->findChild<ui::FigureTable*>(QStringLiteral("insightsRadarTable"));
    EXPECT_EQ(table->model()->columnCount(), 5);
    EXPECT_EQ(table->model()->index(0, 4).data().toString(), QStringLiteral("3"));
}

TEST_F(TheRadarOfRoles, IsAsHighAsItsWidthAsksFor)
{
    QTest::qWait(0);

    EXPECT_EQ(radar()->height(), radar()->heightForWidth(radar()->width()));
    EXPECT_GT(radar()->width(), ui::ChartMeasure::ChartWidth) << "at its usual width any height would do";
}

TEST_F(TheRadarOfRoles, LetsTheSecondGoWhenItBecomesTheTarget)
{
    second()->setKey(QStringLiteral("t/scientist"));

    session->setTargetRole(id("scientist"));

    EXPECT_FALSE(second()->isSet());
    EXPECT_EQ(radar()->points()[0].words, QStringLiteral("Mathematics: 0 of 3 topics done"));
}

}   // namespace waymark::test
