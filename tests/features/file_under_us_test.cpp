#include "dialogs/file_questions.h"
#include "features/window_story.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <filesystem>
#include <fstream>

namespace waymark::test {

namespace fs = std::filesystem;

/// What a sync program, a slip of the hand or another name does to the file that the window works with.
class TheFileUnderTheWindow : public WindowStory
{
protected:
    template <typename Thing>
    [[nodiscard]] Thing* find(const char* name) const
    {
        const auto found = window->findChildren<Thing*>(QString::fromLatin1(name));
        for (Thing* one : found)
            if (one->isVisible()) return one;
        return nullptr;
    }
    void putAnotherInPlace() const
    {
        const fs::path other = elsewhere.folder.path() / "other.db";
        ASSERT_TRUE(workspace->backup(other).hasValue());
        ASSERT_TRUE(elsewhere.open(other)->mark(ann, State::Done, std::vector{id("git/commits")}).hasValue());
        fs::rename(other, computer.file());
    }

    Computer elsewhere;
};

TEST_F(TheFileUnderTheWindow, IsNotCalledSavedOnceItWasReplacedAndOneClickUnitesTheTwo)
{
    ASSERT_TRUE(session->mark(State::Done, {id("algebra/svd")}));
    putAnotherInPlace();

    EXPECT_FALSE(session->mark(State::Done, {id("first/plan")}));
    EXPECT_TRUE(notice().contains(QStringLiteral("nothing is saved"))) << notice().toStdString();
    EXPECT_EQ(session->progress().state(id("first/plan")), State::Open);
    auto* unite = find<QAbstractButton>("noticeAct");
    ASSERT_NE(unite, nullptr);
    EXPECT_EQ(unite->text(), QStringLiteral("Unite the two"));
    unite->click();

    EXPECT_EQ(session->progress().state(id("git/commits")), State::Done);
    EXPECT_EQ(session->progress().state(id("algebra/svd")), State::Done);
    EXPECT_TRUE(session->mark(State::Done, {id("first/plan")}));
    EXPECT_EQ(computer.open()->progress(ann).value()->state(id("first/plan")), State::Done);
}

TEST_F(TheFileUnderTheWindow, UnitesNothingBeforeWhatIsOpenCouldBeCopied)
{
    const fs::path folder = workspace->backupFolder();
    fs::remove_all(folder);
    std::ofstream(folder) << "a file where the folder should be";
    const fs::path other = elsewhere.folder.path() / "other.db";
    ASSERT_TRUE(workspace->backup(other).hasValue());
    fs::rename(other, computer.file());

    EXPECT_FALSE(session->mark(State::Done, {id("first/plan")}));
    auto* again = find<QAbstractButton>("noticeAct");
    ASSERT_NE(again, nullptr);
    EXPECT_EQ(again->text(), QStringLiteral("Try again"));
    again->click();
    EXPECT_EQ(find<QAbstractButton>("noticeAct")->text(), QStringLiteral("Try again")) << notice().toStdString();
    fs::remove(folder);
    find<QAbstractButton>("noticeAct")->click();

    EXPECT_TRUE(session->mark(State::Done, {id("first/plan")})) << notice().toStdString();
}

TEST_F(TheFileUnderTheWindow, IsPutBackWhereItIsGone)
{
    for (const char* ending : {"", "-wal", "-shm"}) fs::remove(computer.file().string() + ending);

    EXPECT_FALSE(session->mark(State::Done, {id("first/plan")}));
    auto* back = find<QAbstractButton>("noticeAct");
    ASSERT_NE(back, nullptr);
    EXPECT_EQ(back->text(), QStringLiteral("Put it back"));
    back->click();

    EXPECT_TRUE(session->mark(State::Done, {id("first/plan")}));
    EXPECT_EQ(computer.open()->progress(ann).value()->state(id("first/plan")), State::Done);
}

TEST_F(TheFileUnderTheWindow, ARestoreIsTakenBackFromItsOwnNotice)
{
    const fs::path backup = workspace->backup()->file;
    ASSERT_TRUE(session->mark(State::Done, {id("git/commits")}));
    ASSERT_TRUE(session->restore(backup));
    ASSERT_EQ(session->progress().state(id("git/commits")), State::Open);

    auto* back = find<QAbstractButton>("noticeAct");
    ASSERT_NE(back, nullptr);
    EXPECT_EQ(back->text(), QStringLiteral("Go back"));
    back->click();

    EXPECT_EQ(session->progress().state(id("git/commits")), State::Done) << notice().toStdString();
}

TEST_F(TheFileUnderTheWindow, ANoticeWhoseActAnotherProgramTookAwayIsNotOffered)
{
    const fs::path backup = workspace->backup()->file;
    ASSERT_TRUE(session->mark(State::Done, {id("git/commits")}));
    QCoreApplication::processEvents();
    ASSERT_EQ(find<QAbstractButton>("noticeAct")->text(), QStringLiteral("Undo"));
    ASSERT_TRUE(computer.open()->restore(backup).hasValue());

    ASSERT_TRUE(workspace->noticeOtherPrograms().hasValue());
    QCoreApplication::processEvents();

    EXPECT_EQ(session->progress().state(id("git/commits")), State::Open);
    EXPECT_EQ(find<QAbstractButton>("noticeAct"), nullptr) << notice().toStdString();
}

TEST_F(TheFileUnderTheWindow, AnActOfOursTakesThePlaceOfTheNoticeBefore)
{
    ASSERT_TRUE(session->mark(State::Done, {id("git/commits")}));
    ASSERT_TRUE(session->mark(State::Done, {id("first/plan")}));
    QCoreApplication::processEvents();
    ASSERT_NE(find<QAbstractButton>("noticeAct"), nullptr);

    find<QAbstractButton>("noticeAct")->click();
    QCoreApplication::processEvents();

    EXPECT_EQ(session->progress().state(id("first/plan")), State::Open);
    EXPECT_EQ(find<QAbstractButton>("noticeAct")->text(), QStringLiteral("Redo"));
}

TEST_F(TheFileUnderTheWindow, WhatASyncProgramCouldNotBringInIsUnitedFromItsNotice)
{
    const fs::path copy = computer.folder.path() / "waymark (conflicted copy).db";
    ASSERT_TRUE(workspace->backup(copy).hasValue());
    ASSERT_TRUE(elsewhere.open(copy)->mark(ann, State::Done, std::vector{id("git/commits")}).hasValue());
    ui::WindowOptions shown;
    ui::Notice told{ui::Notice::Kind::Hint, QStringLiteral("Beside it lies another version.")};
    told.unites = copy;
    shown.notices = {told};
    window = std::make_unique<ui::MainWindow>(*session, shown);
    window->show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));

    find<QAbstractButton>("noticeAct")->click();
    auto* preview = window->findChild<QDialog*>(QStringLiteral("importPreview"));
    ASSERT_NE(preview, nullptr);
    EXPECT_EQ(session->progress().state(id("git/commits")), State::Open) << "it is only shown";
    preview->findChild<QAbstractButton*>(QStringLiteral("accept"))->click();

    EXPECT_EQ(session->progress().state(id("git/commits")), State::Done);
}

TEST_F(TheFileUnderTheWindow, AFileOfAnotherKindIsReplacedOnlyWhenThatIsSaid)
{
    const fs::path file = elsewhere.folder.path() / "thesis.odt";
    std::ofstream(file) << "PK, a year of work";
    const QString name = QFile::decodeName(file.c_str());

    ui::saveAsking(*window, *session, name, "%PDF-1.7", "%PDF-");
    auto* question = find<QDialog>("replaceQuestion");
    ASSERT_NE(question, nullptr);
    EXPECT_EQ(bytesOf(file), "PK, a year of work");
    EXPECT_TRUE(question->findChild<QPushButton*>(QStringLiteral("cancel"))->isDefault()) << "Enter destroys nothing";
    question->findChild<QAbstractButton*>(QStringLiteral("accept"))->click();

    EXPECT_EQ(bytesOf(file), "%PDF-1.7");
    ui::saveAsking(*window, *session, name, "%PDF-1.8", "%PDF-");
    EXPECT_EQ(bytesOf(file), "%PDF-1.8") << "of its own kind";
}

TEST_F(TheFileUnderTheWindow, TheDataFileIsReplacedByNothing)
{
    const std::string before = bytesOf(computer.file());

    ui::saveAsking(*window, *session, QFile::decodeName(computer.file().c_str()), "%PDF-1.7", "%PDF-");

    EXPECT_EQ(find<QDialog>("replaceQuestion"), nullptr);
    EXPECT_TRUE(notice().contains(QStringLiteral("nothing else may take its place"))) << notice().toStdString();
    EXPECT_EQ(bytesOf(computer.file()), before);
}

}   // namespace waymark::test
