#include "dialogs/refused_file.h"

#include "support/sample_catalog.h"

#include <QPushButton>
#include <QTimer>

#include <fstream>

#include <gtest/gtest.h>

namespace waymark::ui {

using namespace test;
namespace fs = std::filesystem;

/// The data file cannot be opened: what the window says, and what it does for the button pressed.
class RefusedFileTest : public testing::Test
{
protected:
    RefusedFileTest()
    {
        const auto workspace = computer.open();
        const LearnerId ann = workspace->addLearner("Ann").value().id;
        EXPECT_TRUE(workspace->mark(ann, State::Done, std::vector{id("git/commits")}).hasValue());
    }

    [[nodiscard]] OpenOptions options() const { return computer.options(computer.file()); }
    [[nodiscard]] Error refusal() const
    {
        const auto opened = Workspace::open(options());
        EXPECT_FALSE(opened.hasValue());
        return opened ? Error{} : opened.error();
    }
    [[nodiscard]] static QStringList buttonsOf(const RefusedFile& box)
    {
        QStringList texts;
        for (const QAbstractButton* button : box.buttons()) texts << button->text().remove(u'&');
        texts.sort();
        return texts;
    }
    [[nodiscard]] static Result<AfterRefusal> press(RefusedFile& box, const char* name)
    {
        auto* button = box.findChild<QPushButton*>(QString::fromLatin1(name));
        EXPECT_NE(button, nullptr) << name;
        QTimer::singleShot(0, &box, [button] { button->click(); });
        box.exec();
        return box.answer();
    }
    void damage() const { fs::resize_file(computer.file(), 100); }
    [[nodiscard]] fs::path backup() const { return computer.open()->backup()->file; }
    [[nodiscard]] int keptDamaged() const
    {
        int count = 0;
        for (const auto& entry : fs::directory_iterator(computer.folder.path()))
            count += entry.path().filename().string().find(".damaged-") != std::string::npos ? 1 : 0;
        return count;
    }

    Computer computer;
};

TEST_F(RefusedFileTest, ADamagedFileIsReplacedByItsNewestGoodBackup)
{
    EXPECT_TRUE(fs::exists(backup()));
    damage();
    RefusedFile box(refusal(), options());
    EXPECT_TRUE(box.informativeText().contains(QStringLiteral("Ann"))) << box.informativeText().toStdString();
    EXPECT_EQ(buttonsOf(box), QStringList({"Begin anew", "Close", "Restore this backup"}));

    const auto answer = press(box, "restoreNewest");

    ASSERT_TRUE(answer.hasValue()) << answer.error().message;
    EXPECT_EQ(*answer, AfterRefusal::TryAgain);
    EXPECT_EQ(computer.open()->learners()->front().name, "Ann");
    EXPECT_EQ(keptDamaged(), 1);
}

TEST_F(RefusedFileTest, ADamagedFileWithoutABackupIsNoDeadEnd)
{
    damage();
    RefusedFile box(refusal(), options());
    EXPECT_EQ(buttonsOf(box), QStringList({"Begin anew", "Close"}));
    EXPECT_TRUE(box.informativeText().contains(QStringLiteral("kept"))) << box.informativeText().toStdString();

    const auto answer = press(box, "beginAnew");

    ASSERT_TRUE(answer.hasValue()) << answer.error().message;
    EXPECT_EQ(*answer, AfterRefusal::BeginAnew);
    OpenOptions anew = options();
    anew.isNew = true;
    EXPECT_TRUE(Workspace::open(anew).value()->learners()->empty());
    EXPECT_EQ(keptDamaged(), 1);
}

TEST_F(RefusedFileTest, ClosingChangesNothing)
{
    damage();
    RefusedFile box(refusal(), options());
    QTimer::singleShot(0, &box, &QDialog::reject);
    box.exec();

    EXPECT_EQ(*box.answer(), AfterRefusal::Close);
    EXPECT_EQ(fs::file_size(computer.file()), 100U);
    EXPECT_EQ(keptDamaged(), 0);
}

TEST_F(RefusedFileTest, WhatNeverWasOursIsLeftAlone)
{
    OpenOptions thesis = computer.options(computer.folder.path() / "thesis.pdf");
    std::ofstream(thesis.file) << "%PDF-1.7" << std::string(2'000, 'x');

    EXPECT_EQ(buttonsOf(RefusedFile(Workspace::open(thesis).error(), thesis)), QStringList({"Close"}));
}

/// Its beginning is damaged.
TEST_F(RefusedFileTest, WhatIsNoDataFileAnyMoreIsNoDeadEnd)
{
    std::ofstream(computer.file()) << std::string(2'000, 'x');
    EXPECT_EQ(buttonsOf(RefusedFile(refusal(), options())), QStringList({"Begin anew", "Close"}));

    fs::remove(computer.file());
    OpenOptions anew = options();
    anew.isNew = true;
    ASSERT_TRUE(Workspace::open(anew).value()->backup().hasValue());
    std::ofstream(computer.file()) << std::string(2'000, 'x');
    RefusedFile box(refusal(), options());
    EXPECT_EQ(buttonsOf(box), QStringList({"Begin anew", "Close", "Restore this backup"}));
    EXPECT_EQ(*press(box, "restoreNewest"), AfterRefusal::TryAgain);
    EXPECT_EQ(keptDamaged(), 1);
}

TEST_F(RefusedFileTest, AFolderAtItsNameIsNotTouchedAndTheBackupIsNamed)
{
    const fs::path made = backup();
    fs::remove(computer.file());
    fs::create_directory(computer.file());
    const RefusedFile box(refusal(), options());

    EXPECT_EQ(buttonsOf(box), QStringList({"Close"}));
    EXPECT_TRUE(box.informativeText().contains(QString::fromStdString(made.string())));
}

TEST_F(RefusedFileTest, WhatPassesCanBeTriedAgain)
{
    for (const ErrorKind kind : {ErrorKind::Busy, ErrorKind::DiskFull, ErrorKind::Io, ErrorKind::ReadOnly}) {
        RefusedFile box({kind, "Not now."}, options());
        EXPECT_EQ(buttonsOf(box), QStringList({"Close", "Try again"}));
        EXPECT_EQ(*press(box, "tryAgain"), AfterRefusal::TryAgain);
    }
}

TEST_F(RefusedFileTest, ANewerFileAsksForANewerWaymarkAlone)
{
    EXPECT_EQ(buttonsOf(RefusedFile({ErrorKind::FileTooNew, "Update."}, options())), QStringList({"Close"}));
}

TEST_F(RefusedFileTest, AnotherRefusalOffersNothing)
{
    EXPECT_EQ(buttonsOf(RefusedFile({ErrorKind::NotFound, "Nobody is called Bo."}, {})), QStringList({"Close"}));
}

TEST_F(RefusedFileTest, SaysNoCommandOfTheCommandLine)
{
    damage();
    EXPECT_EQ(refusal().message.find("waymark-cli"), std::string::npos) << refusal().message;
}

}   // namespace waymark::ui
