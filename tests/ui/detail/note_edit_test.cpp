#include "detail/note_edit.h"

#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>

#include <gtest/gtest.h>

namespace waymark::ui {

namespace {

/// Gives away what a copy would put on the clipboard.
class CopiedNote : public NoteEdit
{
public:
    using NoteEdit::createMimeDataFromSelection;
};

const QString OddNote = QStringLiteral("10\u00a0%\u2028and more\nlast");

}   // namespace

TEST(NoteEditTest, EveryEndOfALineIsHeldAsALineFeed)
{
    EXPECT_EQ(NoteEdit::asHeld(QStringLiteral("a\r\nb\rc\nd\u2029e")), "a\nb\nc\nd\ne");
    EXPECT_EQ(NoteEdit::asHeld(QStringLiteral("\r\n\r\n\r")), "\n\n\n");
    EXPECT_EQ(NoteEdit::asHeld({}), "");
    EXPECT_EQ(NoteEdit::asHeld(OddNote), OddNote) << "blanks and line separators stay";
}

TEST(NoteEditTest, ATextComesBackAsItWasHeld)
{
    NoteEdit edit;

    edit.setText(OddNote);

    EXPECT_EQ(edit.text(), OddNote);
    edit.setText(QStringLiteral("a\r\nb"));
    EXPECT_EQ(edit.text(), NoteEdit::asHeld(QStringLiteral("a\r\nb")));
}

TEST(NoteEditTest, OnlyAPersonChangesTheText)
{
    NoteEdit edit;
    const QSignalSpy changed(&edit, &QPlainTextEdit::textChanged);

    edit.setText(QStringLiteral("one"));
    edit.replaceText(QStringLiteral("two"));
    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(edit.text(), "two");
    edit.insertPlainText(QStringLiteral("x"));

    EXPECT_GE(changed.count(), 1) << "it is told again afterwards";
}

TEST(NoteEditTest, WhatWasReplacedComesBackByItsOwnUndo)
{
    NoteEdit edit;
    edit.setText(QStringLiteral("one\nand more"));

    edit.replaceText(QStringLiteral("two"));
    EXPECT_EQ(edit.text(), "two");
    ASSERT_TRUE(edit.document()->isUndoAvailable());
    edit.undo();

    EXPECT_EQ(edit.text(), "one\nand more");
}

TEST(NoteEditTest, ANewTextCannotBeUndone)
{
    NoteEdit edit;
    edit.insertPlainText(QStringLiteral("one"));

    edit.setText(QStringLiteral("two"));

    EXPECT_FALSE(edit.document()->isUndoAvailable());
}

TEST(NoteEditTest, EnterBeginsALineWithAndWithoutShift)
{
    for (const Qt::KeyboardModifiers with : {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ShiftModifier)}) {
        NoteEdit edit;
        edit.setText(QStringLiteral("ab"));
        edit.moveCursor(QTextCursor::Right);

        QTest::keyClick(&edit, Qt::Key_Return, with);
        QTest::keyClicks(&edit, QStringLiteral("c"));

        EXPECT_EQ(edit.text(), "a\ncb");
        EXPECT_EQ(edit.blockCount(), 2);
    }
}

TEST(NoteEditTest, ACopyIsTheTextAsItIs)
{
    CopiedNote edit;
    edit.setText(OddNote);
    edit.selectAll();

    const std::unique_ptr<QMimeData> copied(edit.createMimeDataFromSelection());

    EXPECT_EQ(copied->text(), OddNote);
    EXPECT_EQ(copied->formats(), QStringList("text/plain"));
}

TEST(NoteEditTest, ACopyIsOfTheSelectionAlone)
{
    CopiedNote edit;
    edit.setText(QStringLiteral("one\ntwo"));
    edit.moveCursor(QTextCursor::End, QTextCursor::MoveAnchor);
    edit.moveCursor(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
    edit.moveCursor(QTextCursor::Left, QTextCursor::KeepAnchor);

    const std::unique_ptr<QMimeData> copied(edit.createMimeDataFromSelection());

    EXPECT_EQ(copied->text(), "\ntwo");
}

}   // namespace waymark::ui
