#include "detail/note_edit.h"
#include "detail/note_section.h"
#include "store/database.h"
#include "ui/detail/shown_pane.h"

#include <QScrollArea>

#include <filesystem>

#include <gtest/gtest.h>

namespace waymark::ui {

/// How long and how high a note is, and what becomes of it while the file takes nothing.
class NoteLimitsTest : public ShownPane
{
protected:
    NoteLimitsTest() { show("git/commits"); }

    [[nodiscard]] NoteEdit* field() const { return find<NoteEdit>(QStringLiteral("note")); }
    [[nodiscard]] QString standing() const { return label(QStringLiteral("noteStanding")); }
    [[nodiscard]] QString note() const { return qstring(session->progress().note(topic)); }
    void type(const QString& text) const
    {
        field()->setFocus();
        field()->insertPlainText(text);
    }
    void leaveTheField() const { find(QStringLiteral("tick-t/git/commits"))->setFocus(); }
    [[nodiscard]] int highFor(int lines) const { return lines * field()->fontMetrics().lineSpacing() + 24; }

    const Id topic = id("git/commits");
};

TEST_F(NoteLimitsTest, HoldsAHundredThousandBytes)
{
    type(QString(50'000, QChar(u'é')));
    EXPECT_EQ(standing(), "");

    leaveTheField();

    EXPECT_EQ(note(), QString(50'000, QChar(u'é')));
}

TEST_F(NoteLimitsTest, SaysByHowMuchItIsTooLongAndKeepsItAsADraft)
{
    type(QString(50'001, QChar(u'é')));

    const QString said = QStringLiteral("2 bytes too long to be kept: shorten it. It stays here until then.");
    EXPECT_EQ(standing(), said);
    EXPECT_EQ(field()->accessibleDescription(), said);
    EXPECT_EQ(find<QLabel>(QStringLiteral("noteStanding"))->foregroundRole(), QPalette::BrightText);
    EXPECT_EQ(find(QStringLiteral("keepDraft")), nullptr);
    EXPECT_NE(find(QStringLiteral("throwDraftAway")), nullptr);
    leaveTheField();
    EXPECT_EQ(note(), "");
    EXPECT_EQ(session->draft(ann, topic).value_or(QString()).size(), 50'001);
    EXPECT_TRUE(notices.empty()) << "it is said in its place";
}

TEST_F(NoteLimitsTest, WhatWasShortenedIsKept)
{
    type(QString(100'001, u'x'));
    ASSERT_TRUE(standing().startsWith(QStringLiteral("1 byte"))) << standing().toStdString();

    QTest::keyClick(field(), Qt::Key_Backspace);
    EXPECT_EQ(standing(), "");
    leaveTheField();

    EXPECT_EQ(note().size(), 100'000);
    EXPECT_FALSE(session->draft(ann, topic));
}

TEST_F(NoteLimitsTest, TheWordsOfADraftHaveTheSecondInk)
{
    session->select({});
    session->saveDraft(ann, topic, QStringLiteral("half"));
    show("git/commits");

    EXPECT_EQ(find<QLabel>(QStringLiteral("noteStanding"))->foregroundRole(), QPalette::PlaceholderText);
    EXPECT_NE(find(QStringLiteral("keepDraft")), nullptr);
}

TEST_F(NoteLimitsTest, IsTwoLinesHighAtLeastAndTenAtMost)
{
    EXPECT_EQ(field()->height(), highFor(2));
    for (const auto& [lines, high] : {std::pair(2, 2), std::pair(3, 3), std::pair(10, 10), std::pair(11, 10)}) {
        QStringList all;
        for (int line = 0; line < lines; ++line) all << QStringLiteral("x");
        field()->setPlainText(all.join(u'\n'));
        QCoreApplication::processEvents();
        EXPECT_EQ(field()->height(), highFor(high)) << lines;
    }
}

TEST_F(NoteLimitsTest, IsAsHighAsTheNoteThatIsFound)
{
    session->select({});
    ASSERT_TRUE(session->setNote(topic, QStringLiteral("a\nb\nc\nd\ne")));

    show("git/commits");
    QCoreApplication::processEvents();

    EXPECT_EQ(field()->height(), highFor(5));
}

TEST_F(NoteLimitsTest, TheKeyboardBringsItIntoSight)
{
    pane->resize(Width::Pane, 220);
    session->select({});
    session->saveDraft(ann, topic, QStringLiteral("half"));
    show("git/commits");
    QCoreApplication::processEvents();
    ASSERT_TRUE(field()->visibleRegion().isEmpty());

    pane->focusNote();

    EXPECT_TRUE(field()->hasFocus());
    EXPECT_EQ(field()->visibleRegion().boundingRect(), field()->rect());
    const auto* act = find(QStringLiteral("throwDraftAway"));
    EXPECT_EQ(act->visibleRegion().boundingRect(), act->rect());
}

TEST_F(NoteLimitsTest, WhatIsSaidUnderTheFieldComesIntoSightByItself)
{
    pane->resize(Width::Pane, 220);
    pane->focusNote();
    type(QStringLiteral("mine"));

    ASSERT_TRUE(session->setNote(topic, QStringLiteral("theirs")));

    EXPECT_TRUE(QTest::qWaitFor([this] {
        const auto* act = find(QStringLiteral("throwDraftAway"));
        return act != nullptr && act->visibleRegion().boundingRect() == act->rect();
    }));
}

TEST_F(NoteLimitsTest, WaitsForABusyFileAndIsWrittenOnce)
{
    store::Database rival(computer.file(), store::Access::ReadWrite, 0);
    rival.exec("BEGIN IMMEDIATE");
    type(QStringLiteral("thought"));

    leaveTheField();
    ASSERT_TRUE(session->isSaving(topic));
    EXPECT_EQ(field()->text(), "thought");
    EXPECT_EQ(standing(), "");
    pane->leaveNote();
    rival.exec("ROLLBACK");

    ASSERT_TRUE(QTest::qWaitFor([this] { return note() == QStringLiteral("thought"); }));
    EXPECT_EQ(field()->text(), "thought");
    EXPECT_EQ(standing(), "");
    EXPECT_EQ(workspace->historyOf(ann, topic).value().size(), 1U);
    pane->leaveNote();
    EXPECT_EQ(workspace->historyOf(ann, topic).value().size(), 1U);
}

TEST_F(NoteLimitsTest, WhatIsRefusedStaysInTheFieldAndIsTriedAgain)
{
    std::filesystem::rename(computer.file(), computer.folder.path() / "elsewhere.db");
    type(QStringLiteral("thought"));

    leaveTheField();

    EXPECT_EQ(field()->text(), "thought");
    EXPECT_EQ(note(), "");
    ASSERT_FALSE(notices.empty());
    EXPECT_EQ(notices.back().kind, Notice::Kind::Problem);
    const std::size_t before = notices.size();
    pane->leaveNote();
    EXPECT_GT(notices.size(), before);
}

}   // namespace waymark::ui
