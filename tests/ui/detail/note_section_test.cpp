#include "detail/note_section.h"

#include "detail/note_edit.h"
#include "progress/event_kinds.h"
#include "store/database.h"
#include "theme/style.h"
#include "ui/detail/shown_pane.h"
#include "widgets/buttons.h"

#include <QFocusEvent>

#include <gtest/gtest.h>

namespace waymark::ui {

/// The note on Commits, in the pane.
class NoteSectionTest : public ShownPane
{
protected:
    NoteSectionTest() { lookAtIt(); }

    [[nodiscard]] NoteEdit* field() const { return find<NoteEdit>(QStringLiteral("note")); }
    [[nodiscard]] QString standing() const { return label(QStringLiteral("noteStanding")); }
    [[nodiscard]] QString note() const { return qstring(session->progress().note(topic)); }
    [[nodiscard]] QString draft() const { return session->draft(ann, topic).value_or(QStringLiteral("none")); }
    [[nodiscard]] std::size_t entries() const { return workspace->historyOf(ann, topic).value().size(); }

    void lookAtIt() const { session->select({topic, {}, {}}); }
    void lookAway() const { session->select({id("maths"), {}, {}}); }
    void type(const QString& text) const
    {
        field()->setFocus();
        field()->insertPlainText(text);
    }
    void leaveTheField() const { find(QStringLiteral("tick-t/git/commits"))->setFocus(); }
    void findDraft(const QString& text) const
    {
        lookAway();
        ASSERT_TRUE(workspace->saveDraft(ann, EventKind::Note, topic, text.toStdString()).hasValue());
        lookAtIt();
    }
    [[nodiscard]] int linesHigh() const
    {
        return (field()->height() - 2 * Space::Small - 2 * Space::Tiny) / field()->fontMetrics().lineSpacing();
    }

    const Id topic = id("git/commits");
    const QString typedEarlier = QStringLiteral("Typed earlier and not kept yet.");
};

TEST_F(NoteSectionTest, ItsFieldAndButtonsHaveNamesAndKeys)
{
    EXPECT_EQ(field()->accessibleName(), "Note");
    EXPECT_EQ(field()->placeholderText(), "What you want to remember");
    EXPECT_TRUE(field()->tabChangesFocus());
    EXPECT_TRUE(field()->property(OutsideRingProperty).toBool());
    EXPECT_TRUE(heads().contains(QStringLiteral("Note")));
    for (const auto& [name, text, help] : {std::tuple("keepDraft", "Keep it", "Keep what was typed as the note"),
             std::tuple("throwDraftAway", "Throw it away", "Throw away what was typed")}) {
        const auto* button = pane->findChild<LinkButton*>(QString::fromLatin1(name));
        ASSERT_NE(button, nullptr) << name;
        EXPECT_EQ(button->text(), text);
        EXPECT_EQ(button->accessibleName(), help);
        EXPECT_EQ(button->focusPolicy(), Qt::TabFocus) << "a click does not leave the field";
        EXPECT_FALSE(button->isVisible());
    }
}

TEST_F(NoteSectionTest, ShowsWhatTheLogHolds)
{
    lookAway();
    ASSERT_TRUE(session->setNote(topic, QStringLiteral("kept\r\nhere")));

    lookAtIt();

    EXPECT_EQ(field()->text(), "kept\nhere");
    EXPECT_EQ(standing(), "");
    EXPECT_EQ(field()->accessibleDescription(), "");
    lookAway();
    EXPECT_EQ(note(), "kept\r\nhere");
    EXPECT_EQ(entries(), 1U);
}

TEST_F(NoteSectionTest, WhatIsTypedBecomesADraftAndNoNoteYet)
{
    type(QStringLiteral("half"));
    EXPECT_EQ(draft(), "none") << "not at each key";

    EXPECT_TRUE(QTest::qWaitFor([this] { return draft() == QStringLiteral("half"); }));
    EXPECT_EQ(note(), "");
    EXPECT_EQ(entries(), 0U);
    EXPECT_EQ(standing(), "") << "nothing has to be said of what is being typed";
}

TEST_F(NoteSectionTest, IsKeptWhenTheFieldIsLeft)
{
    type(QStringLiteral("thought"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return draft() == QStringLiteral("thought"); }));

    leaveTheField();
    EXPECT_EQ(note(), "thought");
    EXPECT_EQ(draft(), "none");
    EXPECT_EQ(entries(), 1U);
    EXPECT_EQ(field()->text(), "thought");

    field()->setFocus();
    leaveTheField();
    EXPECT_EQ(entries(), 1U) << "nothing was typed";
}

TEST_F(NoteSectionTest, ItsOwnMenuIsNoLeaving)
{
    type(QStringLiteral("thought"));
    QFocusEvent left(QEvent::FocusOut, Qt::PopupFocusReason);

    QCoreApplication::sendEvent(field(), &left);

    EXPECT_EQ(note(), "");
    EXPECT_EQ(draft(), "thought") << "at once";
}

TEST_F(NoteSectionTest, WhatWasDeletedAgainLeavesNoDraft)
{
    ASSERT_TRUE(session->setNote(topic, QStringLiteral("kept")));
    field()->moveCursor(QTextCursor::End);
    type(QStringLiteral("!"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return draft() == QStringLiteral("kept!"); }));

    QTest::keyClick(field(), Qt::Key_Backspace);

    EXPECT_EQ(draft(), "none");
    leaveTheField();
    EXPECT_EQ(entries(), 1U);
}

TEST_F(NoteSectionTest, AnEmptiedFieldTakesTheNoteAway)
{
    ASSERT_TRUE(session->setNote(topic, QStringLiteral("kept")));
    field()->setFocus();
    field()->selectAll();
    QTest::keyClick(field(), Qt::Key_Delete);

    leaveTheField();

    EXPECT_EQ(note(), "");
    EXPECT_EQ(entries(), 2U);
}

TEST_F(NoteSectionTest, ADraftThatIsFoundWaitsToBeKept)
{
    findDraft(QStringLiteral("half"));
    EXPECT_EQ(field()->text(), "half");
    EXPECT_EQ(standing(), typedEarlier);
    EXPECT_EQ(field()->accessibleDescription(), typedEarlier);
    field()->setFocus();
    leaveTheField();
    EXPECT_EQ(note(), "") << "nobody touched it";
    EXPECT_EQ(draft(), "half");

    click(QStringLiteral("keepDraft"));

    EXPECT_EQ(note(), "half");
    EXPECT_EQ(draft(), "none");
    EXPECT_EQ(standing(), "");
    EXPECT_EQ(field()->accessibleDescription(), "");
    EXPECT_TRUE(field()->hasFocus());
    EXPECT_EQ(entries(), 1U);
}

TEST_F(NoteSectionTest, ADraftThatIsFoundCanBeThrownAway)
{
    ASSERT_TRUE(session->setNote(topic, QStringLiteral("kept")));
    findDraft(QStringLiteral("a\nb\nc\nd"));
    ASSERT_EQ(linesHigh(), 4);

    click(QStringLiteral("throwDraftAway"));

    EXPECT_EQ(field()->text(), "kept");
    EXPECT_EQ(draft(), "none");
    EXPECT_EQ(standing(), "");
    EXPECT_TRUE(field()->hasFocus());
    EXPECT_EQ(linesHigh(), 2);
    leaveTheField();
    EXPECT_EQ(note(), "kept");
    EXPECT_EQ(entries(), 1U);
}

TEST_F(NoteSectionTest, TypingInADraftMakesItOnesOwn)
{
    findDraft(QStringLiteral("half"));
    field()->moveCursor(QTextCursor::End);

    type(QStringLiteral(" done"));
    EXPECT_EQ(standing(), "");
    leaveTheField();

    EXPECT_EQ(note(), "half done");
}

TEST_F(NoteSectionTest, AnotherNoteIsShownWhileNothingIsBeingTyped)
{
    ASSERT_TRUE(session->setNote(topic, QStringLiteral("first")));
    EXPECT_EQ(field()->text(), "first");

    ASSERT_TRUE(session->undo());

    EXPECT_EQ(field()->text(), "");
    EXPECT_EQ(standing(), "");
}

TEST_F(NoteSectionTest, WhatIsBeingTypedStaysAndTheOtherNoteIsQuoted)
{
    type(QStringLiteral("mine"));

    ASSERT_TRUE(session->setNote(topic, QStringLiteral("their\nlines ") + QString(100, u'x')));

    const QString quoted = QChar(0x2068) + QStringLiteral("their lines ") + QString(68, u'x') + QChar(0x2069);
    const QString said =
        QStringLiteral("The note was changed elsewhere meanwhile: “%1”. What you write takes its place.").arg(quoted);
    EXPECT_EQ(field()->text(), "mine");
    EXPECT_EQ(standing(), said);
    EXPECT_EQ(field()->accessibleDescription(), said);
    leaveTheField();
    EXPECT_EQ(note(), "mine");
    EXPECT_EQ(standing(), "");
}

TEST_F(NoteSectionTest, TheSameNoteFromElsewhereNeedsNoWord)
{
    type(QStringLiteral("same"));

    ASSERT_TRUE(session->setNote(topic, QStringLiteral("same")));

    EXPECT_EQ(standing(), "");
    leaveTheField();
    EXPECT_EQ(entries(), 1U);
}

TEST_F(NoteSectionTest, WhatIsRefusedAfterItHadToWaitStaysADraft)
{
    store::Database rival(computer.file(), store::Access::ReadWrite, 0);
    rival.exec("BEGIN IMMEDIATE");
    type(QStringLiteral("thought"));
    leaveTheField();
    ASSERT_TRUE(session->isSaving(topic));

    rival.exec("ALTER TABLE note RENAME TO hidden; COMMIT");
    ASSERT_TRUE(QTest::qWaitFor([this] { return !notices.empty() && !session->isSaving(topic); }, 15'000));

    EXPECT_EQ(draft(), "thought");
    EXPECT_EQ(field()->text(), "thought");
    EXPECT_EQ(note(), "");
}

TEST_F(NoteSectionTest, WhatWasRefusedIsKeptWhenOneLooksAway)
{
    const auto alter = [this](const std::string& sql) {
        store::Database(computer.file(), store::Access::ReadWrite, 2'000).exec(sql);
    };
    alter("ALTER TABLE note RENAME TO hidden");
    type(QStringLiteral("thought"));
    leaveTheField();
    ASSERT_EQ(draft(), "thought");
    alter("ALTER TABLE hidden RENAME TO note");

    lookAway();

    EXPECT_EQ(note(), "thought");
    EXPECT_EQ(draft(), "none");
}

TEST_F(NoteSectionTest, WhatWasTypedWaitsForItsLearner)
{
    field()->insertPlainText(QStringLiteral("Ann's"));
    auto* section = qobject_cast<NoteSection*>(field()->parentWidget());
    ASSERT_NE(section, nullptr);
    pane->hide();
    const LearnerId bo = workspace->addLearner("Bo").value().id;
    ASSERT_TRUE(workspace->removeLearner(ann).hasValue());
    ASSERT_EQ(session->learner().id, bo);

    section->leave();

    EXPECT_EQ(draft(), "Ann's");
    EXPECT_EQ(session->draft(bo, topic), std::nullopt);
    EXPECT_TRUE(workspace->progress(bo).value()->notes.empty());
    EXPECT_EQ(entries(), 0U);
}

}   // namespace waymark::ui
