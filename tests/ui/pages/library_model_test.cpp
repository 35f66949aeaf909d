#include "pages/library/library_model.h"

#include "bridge/preferences.h"
#include "bridge/session.h"
#include "support/library_catalog.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QStringList>

#include <gtest/gtest.h>

#include <memory>
#include <set>

namespace waymark::ui {
namespace {

using test::id;

class LibraryModelTest : public testing::Test
{
protected:
    LibraryModelTest()
    {
        computer.catalog = test::libraryCatalog();
        workspace = computer.open();
        EXPECT_TRUE(workspace->addLearner("Ann", id("engineer")));
        session = std::make_unique<Session>(*workspace, preferences);
    }

    static QStringList titlesUnder(const QAbstractItemModel& model, const QModelIndex& parent = {})
    {
        QStringList titles;
        for (int row = 0; row < model.rowCount(parent); ++row) titles << model.index(row, 0, parent).data().toString();
        return titles;
    }

    [[nodiscard]] static QModelIndex rowOf(const LibraryModel& model, const std::string& key)
    {
        return model.indexOf(model.tree().findKey(key));
    }

    [[nodiscard]] static QString cell(const LibraryModel& model, const std::string& key, int column)
    {
        return rowOf(model, key).siblingAtColumn(column).data().toString();
    }

    test::Computer computer;
    Preferences preferences;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<Session> session;
};

TEST_F(LibraryModelTest, EveryListIsASoundModelWhileItIsFilteredAndTicked)
{
    for (const LibraryPart part : {LibraryPart::Resources, LibraryPart::Roadmap, LibraryPart::Checklists}) {
        LibraryModel model(*session, part);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const int whole = model.rowCount();

        model.setFilter({"algebra", {}, {}, {}, {}});
        session->mark(State::Done, {id("algebra"), id("algebra-book")});
        model.setFilter({"nowhere", {}, {}, {}, {}});
        EXPECT_EQ(model.rowCount(), 0);
        model.setFilter({});

        EXPECT_EQ(model.rowCount(), whole);
    }
}

TEST_F(LibraryModelTest, ResourcesStandUnderTheirKindWhichCountsWhatIsFinished)
{
    const LibraryModel model(*session, LibraryPart::Resources);
    ASSERT_EQ(titlesUnder(model), (QStringList{QStringLiteral("Books"), QStringLiteral("Courses")}));
    EXPECT_EQ(titlesUnder(model, model.index(0, 0)),
        (QStringList{QStringLiteral("Deep Learning"), QStringLiteral("Linear Algebra Done Right")}));

    session->toggle(id("deep-book"));

    EXPECT_EQ(cell(model, "book", LibraryModel::Detail), QStringLiteral("1 of 2 finished"));
    EXPECT_EQ(cell(model, "course", LibraryModel::Detail), QStringLiteral("0 of 2 finished"));
}

TEST_F(LibraryModelTest, EachPartOfTheFilterKeepsOthersOut)
{
    LibraryModel model(*session, LibraryPart::Resources);
    session->mark(State::Learning, {id("first-course")});
    const auto shown = [&](const LibraryFilter& filter) {
        model.setFilter(filter);
        QStringList titles;
        for (int head = 0; head < model.rowCount(); ++head) titles << titlesUnder(model, model.index(head, 0));
        return titles.join(QStringLiteral("; "));
    };

    EXPECT_EQ(shown({"goodfellow deep", {}, {}, {}, {}}), QStringLiteral("Deep Learning"));
    EXPECT_EQ(shown({"ECOLES", {}, {}, {}, {}}), QStringLiteral("Écoles"));
    EXPECT_EQ(shown({{}, "course", {}, {}, {}}), QStringLiteral("First course; Écoles"));
    EXPECT_EQ(shown({{}, {}, Tier::Beginner, {}, {}}), QStringLiteral("Linear Algebra Done Right; First course"));
    EXPECT_EQ(shown({{}, {}, {}, {State::Learning}, {}}), QStringLiteral("First course"));
    EXPECT_EQ(shown({{}, {}, {}, {}, id("scientist")}), QStringLiteral("Linear Algebra Done Right; First course"));
}

TEST_F(LibraryModelTest, AGoalNamesEachThingOnceAndCountsThem)
{
    LibraryModel model(*session, LibraryPart::Roadmap);
    ASSERT_EQ(titlesUnder(model), (QStringList{QStringLiteral("Foundations"), QStringLiteral("Further")}));
    EXPECT_EQ(titlesUnder(model, rowOf(model, "t/year/0/0")),
        (QStringList{QStringLiteral("Vectors"), QStringLiteral("Git")}));

    model.setData(rowOf(model, "t/year/0/0/t/git"), {}, Qt::CheckStateRole);

    EXPECT_EQ(cell(model, "t/year/0/0", LibraryModel::TierOrTally), QStringLiteral("1 of 2"));
    EXPECT_EQ(cell(model, "t/year/0", LibraryModel::TierOrTally), QStringLiteral("1 of 5"));
    EXPECT_EQ(cell(model, "t/year/0", LibraryModel::Detail), QStringLiteral("Months 0 to 3"));
    EXPECT_EQ(
        rowOf(model, "t/year/0/0").data(Qt::AccessibleTextRole).toString().remove(QChar(0x2068)).remove(QChar(0x2069)),
        QStringLiteral("The basics, 1 of 2 done"));
}

TEST_F(LibraryModelTest, ATickIsToldWhereverTheTopicStands)
{
    const LibraryModel model(*session, LibraryPart::Roadmap);
    QSignalSpy told(&model, &QAbstractItemModel::dataChanged);

    session->toggle(id("algebra/vectors"));

    std::set<QString> rows;
    for (const auto& one : told) rows.insert(one[0].toModelIndex().data().toString());
    EXPECT_EQ(rows,
        (std::set{QStringLiteral("Foundations"), QStringLiteral("The basics"), QStringLiteral("Vectors"),
            QStringLiteral("Further"), QStringLiteral("Depth")}));
}

TEST_F(LibraryModelTest, WhatCannotBeDoneHasNoBox)
{
    const LibraryModel model(*session, LibraryPart::Checklists);

    EXPECT_FALSE(rowOf(model, "t/numbers/t/engineer").data(Qt::CheckStateRole).isValid());
    EXPECT_EQ(cell(model, "t/numbers/t/engineer", LibraryModel::TierOrTally), QString());
    EXPECT_EQ(cell(model, "t/numbers/t/engineer", LibraryModel::Detail), QStringLiteral("Role"));
    EXPECT_EQ(rowOf(model, "t/numbers/t/algebra").data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Unchecked);
}

TEST_F(LibraryModelTest, AsleepItSaysNothingAndAwakeAgainAllThatItMissed)
{
    LibraryModel model(*session, LibraryPart::Resources);
    QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    model.setAwake(false);

    session->toggle(id("deep-book"));
    EXPECT_EQ(told.count(), 0);

    model.setAwake(true);

    EXPECT_GT(told.count(), 0);
}

}   // namespace
}   // namespace waymark::ui
