#include "ui/bridge/session_fixture.h"

#include <fstream>

namespace waymark::test {

namespace fs = std::filesystem;

/// What the session does with whole files: backups, a file that was replaced, logs from elsewhere.
class SessionFiles : public SessionRoom
{
protected:
    /// Another version of the file, in which one topic more is done, takes its place.
    void replaceFile() const
    {
        const Computer elsewhere;
        const fs::path other = computer.folder.path() / "other.db";
        ASSERT_TRUE(workspace->backup(other).hasValue());
        {
            OpenOptions options = elsewhere.options(other);
            options.builtin = &computer.catalog;
            const auto theirs = Workspace::open(options).value();
            ASSERT_TRUE(theirs->mark(ann, State::Done, std::vector{id("git/commits")}).hasValue());
        }
        fs::rename(other, computer.file());
    }
    /// Of Bea, who has done one topic.
    [[nodiscard]] std::vector<Event> logFromElsewhere()
    {
        const Computer elsewhere;
        const auto theirs = elsewhere.open();
        bea = theirs->addLearner("Bea").value().id;
        EXPECT_TRUE(theirs->mark(bea, State::Done, std::vector{id("git/commits")}).hasValue());
        return Workspace::logOf(elsewhere.file()).value();
    }

    LearnerId bea;
};

TEST_F(SessionFiles, ABackupTakesTheFilesPlaceAndTheNoticeLeadsBack)
{
    ASSERT_TRUE(session->mark(State::Learning, {id("algebra/svd")}));
    const fs::path backup = workspace->backup()->file;
    ASSERT_TRUE(session->mark(State::Done, {id("git/commits")}));
    State whenTold = State::Done;
    const QSignalSpy catalog(session.get(), &ui::Session::catalogChanged);
    QObject::connect(
        session.get(), &ui::Session::catalogChanged, session.get(), [&] { whenTold = state("git/commits"); });
    notices.clear();

    EXPECT_TRUE(session->restore(backup));

    EXPECT_EQ(state("git/commits"), State::Open);
    EXPECT_EQ(state("algebra/svd"), State::Learning);
    EXPECT_EQ(catalog.count(), 1);
    EXPECT_EQ(whenTold, State::Open) << "read anew by then";
    EXPECT_EQ(told(), QStringLiteral("Restored %1.").arg(QString::fromStdString(backup.filename().string())));
    EXPECT_FALSE(notices.back().canUndo);
    EXPECT_FALSE(notices.back().canRedo);
    const fs::path before = notices.back().goesBackTo;
    EXPECT_NE(before, backup);
    ASSERT_TRUE(fs::exists(before));
    EXPECT_TRUE(session->restore(before));
    EXPECT_EQ(state("git/commits"), State::Done);
}

TEST_F(SessionFiles, ABackupThatIsNotThereChangesNothing)
{
    ASSERT_TRUE(session->mark(State::Done, {id("git/commits")}));
    notices.clear();

    EXPECT_FALSE(session->restore(computer.folder.path() / "gone.db"));

    EXPECT_TRUE(told().contains(QStringLiteral("gone.db is not there"))) << told().toStdString();
    EXPECT_EQ(notices.back().kind, ui::Notice::Kind::Problem);
    EXPECT_FALSE(notices.back().canTryAgain);
    EXPECT_TRUE(notices.back().goesBackTo.empty());
    EXPECT_EQ(state("git/commits"), State::Done);
}

TEST_F(SessionFiles, ARefusedRestoreIsTriedAgainAsOne)
{
    const fs::path backup = computer.folder.path() / "kept.db", folder = workspace->backupFolder();
    ASSERT_TRUE(workspace->backup(backup).hasValue());
    ASSERT_TRUE(session->mark(State::Done, {id("git/commits")}));
    fs::remove_all(folder);
    std::ofstream(folder) << "a file where the folder should be";
    EXPECT_FALSE(session->restore(backup));
    EXPECT_TRUE(notices.back().canTryAgain) << notices.back().text.toStdString();
    EXPECT_EQ(state("git/commits"), State::Done);
    fs::remove(folder);

    EXPECT_TRUE(session->tryAgain());

    EXPECT_EQ(state("git/commits"), State::Open);
    EXPECT_FALSE(notices.back().canUndo);
    EXPECT_TRUE(fs::exists(notices.back().goesBackTo));
}

TEST_F(SessionFiles, AReplacedFileIsSaidAndUnitedWithWhatIsOpen)
{
    ASSERT_TRUE(session->mark(State::Done, {id("algebra/svd")}));
    replaceFile();
    notices.clear();

    EXPECT_FALSE(session->mark(State::Done, {id("first/plan")}));
    EXPECT_TRUE(told().contains(QStringLiteral("nothing is saved"))) << told().toStdString();
    EXPECT_EQ(notices.back().kind, ui::Notice::Kind::Problem);
    EXPECT_EQ(notices.back().parting, Parting::Replaced);
    EXPECT_FALSE(notices.back().canTryAgain);
    EXPECT_EQ(state("first/plan"), State::Open);
    notices.clear();

    EXPECT_TRUE(session->rejoin());

    EXPECT_EQ(state("git/commits"), State::Done);
    EXPECT_EQ(state("algebra/svd"), State::Done);
    EXPECT_EQ(told(), QStringLiteral("United waymark.db with what was written here."));
    EXPECT_EQ(notices.back().parting, Parting::None);
    EXPECT_FALSE(notices.back().canUndo);
    EXPECT_TRUE(fs::exists(notices.back().goesBackTo));
    EXPECT_TRUE(session->mark(State::Done, {id("first/plan")}));
}

TEST_F(SessionFiles, AFileThatIsGoneIsSaidToBe)
{
    for (const char* ending : {"", "-wal", "-shm"}) fs::remove(computer.file().string() + ending);

    EXPECT_FALSE(session->mark(State::Done, {id("first/plan")}));
    EXPECT_EQ(notices.back().parting, Parting::Gone);
    notices.clear();
    EXPECT_TRUE(session->rejoin());

    EXPECT_EQ(told(), QStringLiteral("Put waymark.db back."));
}

TEST_F(SessionFiles, WhatIsTogetherNeedsNoRejoining)
{
    EXPECT_TRUE(session->rejoin());

    EXPECT_TRUE(notices.empty());
}

TEST_F(SessionFiles, AReplacedFileStillShowsAnotherLearnerAndSaysSo)
{
    const LearnerId bo = workspace->addLearner("Bo").value().id;
    replaceFile();

    EXPECT_TRUE(session->useLearner(bo));

    EXPECT_EQ(session->learner().id, bo);
    EXPECT_EQ(told().count(QStringLiteral("nothing is saved")), 1);
    EXPECT_EQ(notices.back().parting, Parting::Replaced);
}

TEST_F(SessionFiles, ALogFromElsewhereComesInUnderTheNameOfItsFile)
{
    const auto log = logFromElsewhere();

    EXPECT_TRUE(session->unite(log, QStringLiteral("/home/bea/a folder/bea.db")));

    EXPECT_EQ(told(), QStringLiteral("Brought in %1 entries of bea.db.").arg(log.size()));
    EXPECT_TRUE(notices.back().canUndo);
    EXPECT_TRUE(notices.back().goesBackTo.empty());
    EXPECT_EQ(session->learner().id, bea) << "one wants to see what came";
    ASSERT_EQ(session->learners().size(), 2U);
    EXPECT_EQ(state("git/commits"), State::Done);
    EXPECT_EQ(workspace->progress(ann).value()->state(id("git/commits")), State::Open);

    EXPECT_TRUE(session->undo());
    EXPECT_EQ(session->learners().size(), 1U);
}

TEST_F(SessionFiles, ALogFromElsewhereBecomesOneWithThePersonHere)
{
    const auto log = logFromElsewhere();

    EXPECT_TRUE(session->unite(log, QStringLiteral("bea.db"), {{ann, bea}}));

    ASSERT_EQ(session->learners().size(), 1U);
    EXPECT_EQ(session->learners()[0].id, ann);
    EXPECT_EQ(state("git/commits"), State::Done);
    EXPECT_TRUE(told().endsWith(QStringLiteral(" of bea.db."))) << told().toStdString();
}

TEST_F(SessionFiles, ALogThatBecomesOneWithSomebodyHereShowsThatPerson)
{
    ASSERT_TRUE(session->addLearner(QStringLiteral("Bo"), {}, 0));
    const auto log = logFromElsewhere();

    EXPECT_TRUE(session->unite(log, QStringLiteral("bea.db"), {{ann, bea}}));

    EXPECT_EQ(session->learner().id, ann);
    EXPECT_EQ(state("git/commits"), State::Done);
}

}   // namespace waymark::test
