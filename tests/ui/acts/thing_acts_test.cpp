#include "acts/thing_acts.h"

#include "bridge/preferences.h"
#include "bridge/session.h"
#include "support/sample_catalog.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QWidget>

#include <algorithm>

#include <gtest/gtest.h>

namespace waymark::ui {

using test::id;

class ThingActsTest : public testing::Test
{
protected:
    static Selection on(const std::vector<Id>& things, const Id& role = {})
    {
        return {things.empty() ? Id() : things.front(), role, things.size() > 1 ? things : std::vector<Id>{}};
    }

    [[nodiscard]] QStringList names(const std::vector<Id>& things, const Id& role = {})
    {
        QStringList all;
        for (const ThingAct& act : actsOn(session, on(things, role), &window))
            all << (act.words.isEmpty() ? QStringLiteral("-") : act.name);
        return all;
    }

    [[nodiscard]] ThingAct act(const std::vector<Id>& things, const QString& name, const Id& role = {})
    {
        const auto all = actsOn(session, on(things, role), &window);
        const auto found = std::find_if(all.begin(), all.end(), [&](const ThingAct& one) { return one.name == name; });
        EXPECT_NE(found, all.end()) << name.toStdString();
        return found == all.end() ? ThingAct{} : *found;
    }

    [[nodiscard]] State state(const char* item) const { return session.progress().state(id(item)); }

    test::Computer computer;
    std::unique_ptr<Workspace> workspace = computer.open();
    LearnerId ann = workspace->addLearner("Ann", id("engineer")).value().id;
    Preferences preferences;
    Session session{*workspace, preferences};
    QWidget window;
    const Id topic = id("algebra/vectors"), other = id("git/commits");
};

TEST_F(ThingActsTest, ATopicHasThemAll)
{
    EXPECT_EQ(names({topic}),
        QStringList({"done", "learning", "skipped", "doneOn", "later", "-", "note", "link", "confirm", "-", "open",
            "matrix", "copy"}));
}

TEST_F(ThingActsTest, SeveralCanBeMarkedAndConfirmedTogether)
{
    EXPECT_EQ(names({topic, other}),
        QStringList({"done", "learning", "skipped", "doneOn", "later", "-", "link", "confirm", "-", "copy"}));

    act({topic, other}, QStringLiteral("done")).run();

    EXPECT_EQ(state("algebra/vectors"), State::Done);
    EXPECT_EQ(state("git/commits"), State::Done);
}

TEST_F(ThingActsTest, WhatCannotBeTickedIsNot)
{
    EXPECT_EQ(names({id("engineer")}), QStringList({"open", "copy"}));
    EXPECT_EQ(names({id("first")}), QStringList({"note", "link", "confirm", "-", "open", "copy"}));
    EXPECT_EQ(names({id("nowhere")}), QStringList());
    EXPECT_EQ(names({}), QStringList());
}

TEST_F(ThingActsTest, ASkillIsMarkedWholeButForWhatIsSkipped)
{
    session.mark(State::Skipped, {topic});

    act({id("algebra")}, QStringLiteral("done")).run();

    EXPECT_EQ(state("algebra/vectors"), State::Skipped);
    EXPECT_EQ(state("algebra/svd"), State::Done);
    EXPECT_FALSE(names({id("algebra")}).contains(QStringLiteral("link")));
}

TEST_F(ThingActsTest, OfACellOfTheMatrixTheTopicsOfTheNeedAreMarked)
{
    act({id("algebra")}, QStringLiteral("done"), id("engineer")).run();

    const Skill& algebra = *session.catalog().skill(id("algebra"));
    const auto need = std::ranges::find(
        session.catalog().role(id("engineer"))->needs, id("algebra"), [](const Need& one) { return one.skill; });
    int beyond = 0;
    for (const Topic& one : algebra.topics) {
        EXPECT_EQ(session.progress().state(one.id) == State::Done, one.tier <= need->through) << one.id.text();
        if (one.tier > need->through) ++beyond;
    }
    EXPECT_GT(beyond, 0);
}

TEST_F(ThingActsTest, WhatIsSoAlreadyIsTakenBack)
{
    EXPECT_FALSE(act({topic}, QStringLiteral("learning")).isOn);
    act({topic}, QStringLiteral("learning")).run();
    EXPECT_TRUE(act({topic}, QStringLiteral("learning")).isOn);

    act({topic}, QStringLiteral("learning")).run();

    EXPECT_EQ(state("algebra/vectors"), State::Open);
    act({topic}, QStringLiteral("later")).run();
    EXPECT_TRUE(act({topic}, QStringLiteral("later")).isOn);
    act({topic}, QStringLiteral("later")).run();
    EXPECT_FALSE(act({topic}, QStringLiteral("later")).isOn);
}

TEST_F(ThingActsTest, TheKeyDoesWhatTheMenuDoes)
{
    QSignalSpy noted(&session, &Session::noteRequested);
    QSignalSpy shown(&session, &Session::matrixRequested);

    EXPECT_TRUE(actByKey(session, on({topic}), Qt::Key_S, &window));
    EXPECT_TRUE(actByKey(session, on({topic}), Qt::Key_N, &window));
    EXPECT_TRUE(actByKey(session, on({topic}), Qt::Key_M, &window));
    EXPECT_FALSE(actByKey(session, on({topic}), Qt::Key_Q, &window));
    EXPECT_FALSE(actByKey(session, on({}), Qt::Key_S, &window));

    EXPECT_EQ(state("algebra/vectors"), State::Skipped);
    ASSERT_EQ(noted.count(), 1);
    EXPECT_EQ(noted[0][0].value<Id>(), topic);
    ASSERT_EQ(shown.count(), 1);
    EXPECT_EQ(shown[0][0].value<Id>(), id("algebra"));
}

TEST_F(ThingActsTest, AMenuShowsTheKeysAndCallsWhatComesFirst)
{
    session.mark(State::Done, {topic});
    QMenu menu;
    int called = 0;

    ASSERT_TRUE(fillActs(menu, session, on({topic}), &window, [&called] { ++called; }));

    auto* done = menu.findChild<QAction*>(QStringLiteral("act-done"));
    ASSERT_NE(done, nullptr);
    EXPECT_EQ(done->text(), QStringLiteral("Done\tSpace"));
    EXPECT_TRUE(done->isChecked());
    EXPECT_FALSE(menu.findChild<QAction*>(QStringLiteral("act-learning"))->isCheckable());
    done->trigger();
    EXPECT_EQ(called, 1);
    EXPECT_EQ(state("algebra/vectors"), State::Open);
    QMenu none;
    EXPECT_FALSE(fillActs(none, session, on({}), &window));
}

TEST_F(ThingActsTest, NamesAreCopiedOneALine)
{
    act({topic, other}, QStringLiteral("copy")).run();

    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("Vectors\nCommits"));
}

TEST_F(ThingActsTest, NobodyHasActs)
{
    session.removeLearner();

    EXPECT_EQ(names({topic}), QStringList());
}

}   // namespace waymark::ui
