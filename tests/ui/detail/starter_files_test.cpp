#include "detail/starter_files.h"

#include "ui/detail/shown_pane.h"

#include <QFileDialog>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>

#include <filesystem>

#include <gtest/gtest.h>

namespace waymark::ui {

/// The two files of the second project, in the pane.
class StarterFilesTest : public ShownPane
{
protected:
    StarterFilesTest() { show("second"); }

    [[nodiscard]] PaneRow& row(const char* path) const
    {
        return *find<PaneRow>(QStringLiteral("starter-") + QString::fromLatin1(path));
    }
    /// Of the one file that is open.
    [[nodiscard]] QPlainTextEdit* reader() const { return find<QPlainTextEdit>(QStringLiteral("starterText")); }
    [[nodiscard]] QPushButton* saveButton() const { return find<QPushButton>(QStringLiteral("saveStarter")); }
    static bool isShut(PaneRow& row)
    {
        return isPaintedAs(row, [](PaneRow& sample) { sample.setIcon(QStringLiteral("chevron")); });
    }
    static bool isOpen(PaneRow& row)
    {
        return isPaintedAs(row, [](PaneRow& sample) { sample.setIcon(QStringLiteral("chevron-down")); });
    }
    static int highFor(const QPlainTextEdit& text, int lines) { return lines * text.fontMetrics().lineSpacing() + 16; }
};

TEST_F(StarterFilesTest, AreListedInTheirOrderAndShut)
{
    EXPECT_EQ(namesUnder(QStringLiteral("Starter files")), QStringList({"src/main.py", "notes.txt"}));
    EXPECT_EQ(row("notes.txt").focusPolicy(), Qt::StrongFocus);
    EXPECT_TRUE(isShut(row("src/main.py")));
    EXPECT_EQ(reader(), nullptr);
    EXPECT_EQ(saveButton(), nullptr);
}

TEST_F(StarterFilesTest, AClickOpensOneAndAnotherShutsIt)
{
    row("src/main.py").click();
    ASSERT_NE(reader(), nullptr);
    EXPECT_EQ(reader()->toPlainText(), "print(1)\nprint(2)");
    EXPECT_TRUE(isOpen(row("src/main.py")));
    EXPECT_TRUE(isShut(row("notes.txt")));

    row("src/main.py").click();

    EXPECT_EQ(reader(), nullptr);
    EXPECT_TRUE(isShut(row("src/main.py")));
}

TEST_F(StarterFilesTest, AreReadAndNotChanged)
{
    row("src/main.py").click();

    EXPECT_TRUE(reader()->isReadOnly());
    EXPECT_TRUE(reader()->tabChangesFocus());
    EXPECT_EQ(reader()->accessibleName(), "src/main.py");
    EXPECT_EQ(reader()->lineWrapMode(), QPlainTextEdit::NoWrap);
    EXPECT_EQ(reader()->font().family(), QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
}

TEST_F(StarterFilesTest, AreAsHighAsTheirLinesAndTwelveAtMost)
{
    row("src/main.py").click();
    EXPECT_EQ(reader()->height(), highFor(*reader(), 3)) << "room for one more than its two";
    row("src/main.py").click();

    row("notes.txt").click();

    EXPECT_EQ(reader()->height(), highFor(*reader(), 12));
}

TEST_F(StarterFilesTest, AreSavedWhereOneLikes)
{
    row("src/main.py").click();
    ASSERT_NE(saveButton(), nullptr);
    EXPECT_EQ(saveButton()->text(), "Save…");
    EXPECT_EQ(saveButton()->accessibleName(), "Save src/main.py");

    saveButton()->click();

    auto* dialog = find<QFileDialog>(QStringLiteral("starterDialog"));
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->windowTitle(), "Save starter file");
    EXPECT_EQ(dialog->acceptMode(), QFileDialog::AcceptSave);
    EXPECT_TRUE(dialog->testAttribute(Qt::WA_DeleteOnClose));
    ASSERT_EQ(dialog->selectedFiles().size(), 1);
    EXPECT_TRUE(dialog->selectedFiles().front().endsWith(QStringLiteral("/main.py")));
    EXPECT_FALSE(dialog->selectedFiles().front().endsWith(QStringLiteral("src/main.py"))) << "its name alone";
    const std::filesystem::path target = computer.folder.path() / "mine.py";
    emit dialog->fileSelected(QString::fromStdString(target.string()));
    dialog->close();
    ASSERT_TRUE(std::filesystem::exists(target));
    EXPECT_EQ(test::bytesOf(target), "print(1)\nprint(2)");
    ASSERT_EQ(notices.size(), 1U);
    EXPECT_EQ(notices.front().kind, Notice::Kind::Done);
}

TEST_F(StarterFilesTest, EachSavesItsOwnText)
{
    row("notes.txt").click();
    saveButton()->click();
    auto* dialog = find<QFileDialog>(QStringLiteral("starterDialog"));
    ASSERT_NE(dialog, nullptr);

    const std::filesystem::path target = computer.folder.path() / "notes.txt";
    emit dialog->fileSelected(QString::fromStdString(target.string()));
    dialog->close();

    EXPECT_EQ(test::bytesOf(target), std::string(30, '\n'));
}

TEST_F(StarterFilesTest, AProjectWithoutThemHasNoSection)
{
    QWidget place;

    EXPECT_EQ(starterFiles(*session, *session->catalog().project(id("first")), &place), nullptr);
}

}   // namespace waymark::ui
