#include "ui/bridge/session_fixture.h"

#include <QTest>

namespace waymark::test {

/// How acts come to the file, what is said of them, and what happens while the file is busy.
class SessionWrites : public SessionRoom
{
protected:
    const Id topic = id("git/commits");
};

TEST_F(SessionWrites, AnActForWhichTheFileIsBusyIsTriedAgain)
{
    std::vector<bool> savingWhenTold;
    QObject::connect(session.get(), &ui::Session::progressChanged, session.get(),
        [&] { savingWhenTold.push_back(session->isSaving(topic)); });
    holdFile();

    EXPECT_FALSE(session->mark(State::Done, {id("git")}));
    EXPECT_TRUE(session->isSaving(id("git")));
    EXPECT_TRUE(session->isSaving(topic));
    EXPECT_FALSE(session->isSaving(id("algebra")));
    ASSERT_EQ(changes.size(), 1U) << "the rows look otherwise";
    EXPECT_EQ(changes[0].learner, ann);
    EXPECT_EQ(changes[0].items, (std::vector{id("git"), topic}));
    EXPECT_EQ(changes[0].skills, std::set{id("git")});
    retry();
    EXPECT_TRUE(session->isSaving(topic));
    EXPECT_EQ(state("git/commits"), State::Open);
    EXPECT_TRUE(notices.empty());
    letFileGo();
    retry();

    EXPECT_EQ(state("git/commits"), State::Done);
    EXPECT_FALSE(session->isSaving(id("git")));
    EXPECT_FALSE(session->isSaving(topic));
    EXPECT_FALSE(isRetrying());
    EXPECT_EQ(told(), QStringLiteral("Marked “Commits” done."));
    EXPECT_TRUE(notices.back().canUndo);
    ASSERT_EQ(savingWhenTold.size(), 3U) << "when it began to wait, when it was done, when it waited no more";
    EXPECT_TRUE(savingWhenTold[0]);
    EXPECT_FALSE(savingWhenTold[2]);
    EXPECT_EQ(changes[2].items, changes[0].items);
}

TEST_F(SessionWrites, AnItemThatWaitsIsToldOnce)
{
    holdFile();

    EXPECT_FALSE(session->mark(State::Done, {topic}));

    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].items, std::vector{topic});
    letFileGo();
}

TEST_F(SessionWrites, ActsKeepTheirOrderAndTheOtherGoesOnWaiting)
{
    std::vector<bool> firstIsSaving, secondIsSaving;
    QObject::connect(session.get(), &ui::Session::noticeRaised, session.get(), [&] {
        firstIsSaving.push_back(session->isSaving(topic));
        secondIsSaving.push_back(session->isSaving(id("algebra/svd")));
    });
    holdFile();
    EXPECT_FALSE(session->mark(State::Done, {topic}));
    EXPECT_FALSE(session->mark(State::Learning, {id("algebra/svd")}));
    letFileGo();
    EXPECT_FALSE(session->setNote(id("algebra/svd"), QStringLiteral("last"))) << "not before the others";
    EXPECT_TRUE(notices.empty());

    retry();

    ASSERT_EQ(notices.size(), 3U);
    EXPECT_EQ(notices[0].text, QStringLiteral("Marked “Commits” done."));
    EXPECT_EQ(notices[1].text, QStringLiteral("Marked “Singular values” learning."));
    EXPECT_EQ(notices[2].text, QStringLiteral("Noted on “Singular values”."));
    EXPECT_EQ(firstIsSaving, (std::vector{false, false, false}));
    EXPECT_EQ(secondIsSaving, (std::vector{true, true, false}));
    EXPECT_FALSE(isRetrying());
}

TEST_F(SessionWrites, AnActAboutNoItemTellsNoRow)
{
    holdFile();
    EXPECT_FALSE(session->renameLearner(QStringLiteral("Anna")));
    EXPECT_TRUE(isRetrying());
    letFileGo();

    retry();

    EXPECT_EQ(session->learner().name, "Anna");
    EXPECT_TRUE(changes.empty());
}

TEST_F(SessionWrites, AFileThatIsSoonFreeTakesTheActByItself)
{
    holdFile();
    QTimer::singleShot(1'000, session.get(), [this] { letFileGo(); });

    EXPECT_FALSE(session->mark(State::Done, {topic}));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !session->isSaving(topic); }, 10'000));

    EXPECT_EQ(state("git/commits"), State::Done);
    EXPECT_EQ(told(), QStringLiteral("Marked “Commits” done."));
}

TEST_F(SessionWrites, AFileThatStaysBusyIsGivenUpAndTheActCanBeTriedAgain)
{
    holdFile();
    EXPECT_FALSE(session->mark(State::Done, {topic}));

    ASSERT_TRUE(QTest::qWaitFor([this] { return !notices.empty(); }, 15'000));
    EXPECT_TRUE(told().contains(QStringLiteral("Another program is writing"))) << told().toStdString();
    EXPECT_EQ(notices.back().kind, ui::Notice::Kind::Problem);
    EXPECT_TRUE(notices.back().canTryAgain);
    EXPECT_FALSE(notices.back().canUndo);
    EXPECT_FALSE(session->isSaving(topic));
    EXPECT_FALSE(isRetrying());
    EXPECT_EQ(state("git/commits"), State::Open);
    letFileGo();
    notices.clear();

    EXPECT_TRUE(session->tryAgain());
    EXPECT_EQ(state("git/commits"), State::Done);
    EXPECT_EQ(told(), QStringLiteral("Marked “Commits” done."));
    EXPECT_FALSE(session->tryAgain()) << "it is done";
}

TEST_F(SessionWrites, WhatTheDiskRefusedCanBeTriedAgainUntilItIsDone)
{
    EXPECT_FALSE(session->tryAgain()) << "nothing was refused";
    EXPECT_TRUE(notices.empty());
    hide("note");

    EXPECT_FALSE(session->setNote(topic, QStringLiteral("thought")));
    EXPECT_TRUE(told().startsWith(QStringLiteral("The system could not read or write"))) << told().toStdString();
    EXPECT_TRUE(notices.back().canTryAgain);
    EXPECT_EQ(notices.back().parting, Parting::None);
    EXPECT_FALSE(session->isSaving(topic));
    EXPECT_FALSE(session->tryAgain());
    EXPECT_EQ(notices.size(), 2U) << "refused again";
    bringBack("note");

    EXPECT_TRUE(session->tryAgain());
    EXPECT_EQ(session->progress().note(topic), "thought");
    EXPECT_TRUE(notices.back().canUndo);
    EXPECT_FALSE(session->tryAgain());
    EXPECT_EQ(notices.size(), 3U);
}

TEST_F(SessionWrites, WhatAFullDiskRefusedCanBeTriedAgain)
{
    alter("CREATE TABLE room (a INTEGER PRIMARY KEY AUTOINCREMENT, b INTEGER);"
          "INSERT INTO room VALUES (9223372036854775807, 0);"
          "CREATE TRIGGER fill AFTER INSERT ON note BEGIN INSERT INTO room (b) VALUES (1); END");

    EXPECT_FALSE(session->setNote(topic, QStringLiteral("thought")));
    EXPECT_TRUE(told().contains(QStringLiteral("is full"))) << told().toStdString();
    EXPECT_TRUE(notices.back().canTryAgain);
    alter("DROP TRIGGER fill; DROP TABLE room");

    EXPECT_TRUE(session->tryAgain());
    EXPECT_EQ(session->progress().note(topic), "thought");
}

TEST_F(SessionWrites, WhatIsTriedAgainMayHaveToWait)
{
    hide("note");
    EXPECT_FALSE(session->setNote(topic, QStringLiteral("thought")));
    bringBack("note");
    holdFile();

    EXPECT_FALSE(session->tryAgain());
    EXPECT_TRUE(session->isSaving(topic));
    letFileGo();
    retry();

    EXPECT_EQ(session->progress().note(topic), "thought");
}

TEST_F(SessionWrites, AnUndoThatWasRefusedIsTriedAgainAsAnUndo)
{
    ASSERT_TRUE(session->setNote(topic, QStringLiteral("thought")));
    hide("note");
    EXPECT_FALSE(session->undo());
    EXPECT_TRUE(notices.back().canTryAgain);
    bringBack("note");

    EXPECT_TRUE(session->tryAgain());

    EXPECT_TRUE(session->progress().note(topic).empty());
    EXPECT_TRUE(notices.back().canRedo);
    EXPECT_FALSE(notices.back().canUndo);
}

TEST_F(SessionWrites, AnotherActTakesThePlaceOfWhatWasRefused)
{
    hide("note");
    EXPECT_FALSE(session->setNote(topic, QStringLiteral("thought")));
    bringBack("note");
    ASSERT_TRUE(session->mark(State::Done, {topic}));
    EXPECT_FALSE(session->tryAgain());

    hide("note");
    EXPECT_FALSE(session->setNote(topic, QStringLiteral("thought")));
    bringBack("note");
    EXPECT_FALSE(session->addLink({topic}, QStringLiteral("no link")));
    EXPECT_FALSE(notices.back().canTryAgain);
    EXPECT_FALSE(session->tryAgain());
    EXPECT_TRUE(session->progress().notes.empty());
}

TEST_F(SessionWrites, ANoticeIsOneSentenceWithOneEnd)
{
    for (const char16_t* name : {u"Ann?", u"Ann!", u"Ann…", u"Ann。", u"Ann؟", u"Ann."}) {
        notices.clear();
        EXPECT_TRUE(session->renameLearner(QString::fromUtf16(name)));
        EXPECT_EQ(told(), QStringLiteral("Renamed to ") + QString::fromUtf16(name));
    }
    notices.clear();

    EXPECT_TRUE(session->renameLearner(QStringLiteral("Ann  Lee")));

    EXPECT_EQ(told(), QStringLiteral("Renamed to Ann Lee."));
}

TEST_F(SessionWrites, WhatChangesNothingIsNoNews)
{
    ASSERT_TRUE(session->mark(State::Done, {topic}));
    notices.clear();
    changes.clear();

    EXPECT_TRUE(session->mark(State::Done, {topic}));

    EXPECT_TRUE(notices.empty());
    EXPECT_TRUE(changes.empty());
}

TEST_F(SessionWrites, TheLastStepOfAProjectOffersTheTopicsThatItShows)
{
    EXPECT_TRUE(session->mark(State::Done, {id("first/plan")}));
    EXPECT_EQ(told(), QStringLiteral("Marked “Plan” done."));
    EXPECT_TRUE(notices.back().finished.isEmpty());
    EXPECT_EQ(notices.back().topicsToMark, 0);
    notices.clear();

    EXPECT_TRUE(session->mark(State::Done, {id("second/only")}));

    EXPECT_EQ(told(), QStringLiteral("“\u2068Second project\u2069” is finished."));
    EXPECT_EQ(notices.back().finished, id("second"));
    EXPECT_EQ(notices.back().topicsToMark, 2);
    EXPECT_TRUE(notices.back().canUndo);
}

TEST_F(SessionWrites, WhatIsNoStepFinishesNoProject)
{
    ASSERT_TRUE(session->mark(State::Done, {id("first/plan"), id("first/build")}));
    EXPECT_EQ(notices.back().finished, id("first"));
    for (const char* other : {"first/accept-runs", "algebra/svd"}) {
        notices.clear();
        EXPECT_TRUE(session->mark(State::Done, {id(other)}));
        EXPECT_TRUE(told().startsWith(QStringLiteral("Marked"))) << other;
        EXPECT_TRUE(notices.back().finished.isEmpty()) << other;
    }
}

TEST_F(SessionWrites, AnotherDayOfTheLastStepFinishesItsProjectNotAgain)
{
    ASSERT_TRUE(session->mark(State::Done, {id("second/only")}));
    notices.clear();

    EXPECT_TRUE(session->markDoneOn("2026-11-10", {id("second/only")}));

    EXPECT_TRUE(told().startsWith(QStringLiteral("Marked “Only” done on"))) << told().toStdString();
    EXPECT_TRUE(notices.back().finished.isEmpty());
    EXPECT_EQ(notices.back().topicsToMark, 0);
}

TEST_F(SessionWrites, AFinishedProjectWithoutTopicsToMarkOffersNone)
{
    ASSERT_TRUE(session->mark(State::Skipped, {id("algebra/vectors")}));
    ASSERT_TRUE(session->mark(State::Done, {id("frameworks/torch")}));
    notices.clear();

    EXPECT_TRUE(session->mark(State::Done, {id("second/only")}));

    EXPECT_EQ(told(), QStringLiteral("Marked “Only” done."));
    EXPECT_TRUE(notices.back().finished.isEmpty());
}

}   // namespace waymark::test
