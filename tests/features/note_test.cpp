#include "features/window_story.h"
#include "progress/event_kinds.h"
#include "store/database.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

namespace waymark::test {

/// Notes on one topic, written in the field of the details.
class WritingANote : public WindowStory
{
protected:
    WritingANote() { lookAtIt(); }

    [[nodiscard]] QPlainTextEdit* field() const
    {
        const auto fields = window->findChildren<QPlainTextEdit*>(QStringLiteral("note"));
        for (QPlainTextEdit* one : fields)
            if (one->isVisible()) return one;
        return nullptr;
    }
    void lookAtIt() const { session->select({topic, {}, {}}); }
    /// Elsewhere in the window, whose details then show something else.
    void goOn() const
    {
        checklist()->setFocus();
        session->select({id("algebra/vectors"), {}, {}});
        QTest::qWait(0);
    }
    void type(const QString& text) const
    {
        field()->setFocus();
        field()->insertPlainText(text);
    }
    void deleteAll() const
    {
        field()->setFocus();
        field()->selectAll();
        QTest::keyClick(field(), Qt::Key_Delete);
    }
    [[nodiscard]] bool waitForDraft() const
    {
        return QTest::qWaitFor([this] { return session->draft(ann, topic).has_value(); });
    }
    [[nodiscard]] QString button(const char* name) const
    {
        const auto* found = window->findChild<QAbstractButton*>(QString::fromLatin1(name));
        return found != nullptr && found->isVisible() ? found->text() : QString();
    }
    void click(const char* name) const
    {
        const auto found = window->findChildren<QAbstractButton*>(QString::fromLatin1(name));
        for (QAbstractButton* one : found)
            if (one->isVisible()) return one->click();
        FAIL() << "no button " << name;
    }
    [[nodiscard]] QString standing() const
    {
        const auto labels = window->findChildren<QLabel*>(QStringLiteral("noteStanding"));
        for (const QLabel* one : labels)
            if (one->isVisible()) return one->text();
        return {};
    }
    [[nodiscard]] std::string note() const { return computer.open()->progress(ann).value()->note(topic); }
    [[nodiscard]] std::size_t entries() const { return workspace->historyOf(ann, topic).value().size(); }

    const Id topic = id("git/commits");
};

/// What happens between leaving the field and looking again.
enum class Between { Nothing, AnotherLearner, AnUndo, AnotherProgram };

class WhatWasDeleted : public WritingANote, public testing::WithParamInterface<Between>
{
protected:
    WhatWasDeleted() { (void)session->mark(State::Done, {id("algebra/vectors")}); }

    void happens()
    {
        switch (GetParam()) {
        case Between::Nothing: return;
        case Between::AnotherLearner:
            if (!bo) bo = workspace->addLearner("Bo").value().id;
            ASSERT_TRUE(session->useLearner(*bo));
            lookAtIt();
            QTest::qWait(0);
            ASSERT_TRUE(session->useLearner(ann));
            return;
        case Between::AnUndo:
            ASSERT_TRUE(session->undo());
            ASSERT_TRUE(session->redo());
            return;
        case Between::AnotherProgram:
            ASSERT_TRUE(computer.open()->setNote(ann, topic, "from elsewhere " + std::to_string(++rounds)).hasValue());
            ASSERT_TRUE(workspace->noticeOtherPrograms().hasValue());
            return;
        }
    }
    [[nodiscard]] std::string expected(const std::string& kept) const
    {
        return GetParam() == Between::AnotherProgram ? "from elsewhere " + std::to_string(rounds) : kept;
    }

    std::optional<LearnerId> bo;
    int rounds = 0;
};

TEST_P(WhatWasDeleted, NeverComesBackAndIsNeverKept)
{
    for (int time = 0; time < 2; ++time) {
        const std::string before = note();
        const std::size_t known = entries();
        lookAtIt();
        type(QStringLiteral("secret"));
        ASSERT_TRUE(waitForDraft());
        deleteAll();
        field()->insertPlainText(QString::fromStdString(before));
        goOn();

        happens();
        lookAtIt();
        EXPECT_EQ(field()->toPlainText().toStdString(), expected(before));
        EXPECT_TRUE(standing().isEmpty());
        goOn();

        EXPECT_EQ(note(), expected(before));
        EXPECT_EQ(entries(), known + (GetParam() == Between::AnotherProgram ? 1 : 0));
        EXPECT_FALSE(session->draft(ann, topic));
    }
}

TEST_P(WhatWasDeleted, DoesNotDoAnUndoneNoteAgain)
{
    for (int time = 0; time < 2; ++time) {
        ASSERT_TRUE(session->setNote(topic, QStringLiteral("one")));
        ASSERT_TRUE(session->setNote(topic, QStringLiteral("two")));
        lookAtIt();
        field()->moveCursor(QTextCursor::End);
        type(QStringLiteral("x"));
        ASSERT_TRUE(waitForDraft());
        QTest::keyClick(field(), Qt::Key_Backspace);
        goOn();
        ASSERT_TRUE(session->undo());
        ASSERT_EQ(note(), "one");
        const std::size_t known = entries();

        lookAtIt();
        EXPECT_EQ(field()->toPlainText(), QStringLiteral("one"));
        goOn();
        EXPECT_EQ(entries(), known);
        if (GetParam() != Between::AnUndo) happens();
        lookAtIt();
        goOn();

        EXPECT_EQ(note(), expected("one"));
        EXPECT_EQ(entries(), known + (GetParam() == Between::AnotherProgram ? 1 : 0));
    }
}

INSTANTIATE_TEST_SUITE_P(InBetween, WhatWasDeleted,
    testing::Values(Between::Nothing, Between::AnotherLearner, Between::AnUndo, Between::AnotherProgram));

TEST_F(WritingANote, LookingAtOneChangesNothing)
{
    const std::string text = "10\u00a0%\u2028and more\r\nat the end";
    ASSERT_TRUE(workspace->setNote(ann, topic, text).hasValue());
    goOn();

    lookAtIt();
    field()->setFocus();
    goOn();

    EXPECT_EQ(note(), text);
    EXPECT_EQ(entries(), 1U);
    EXPECT_FALSE(session->draft(ann, topic));
}

TEST_F(WritingANote, WhatIsTypedLeavesTheRestAsItWas)
{
    ASSERT_TRUE(workspace->setNote(ann, topic, "10\u00a0%\u2028and more").hasValue());

    field()->setFocus();
    field()->moveCursor(QTextCursor::End);
    QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(field(), QStringLiteral("new"));
    goOn();

    EXPECT_EQ(note(), "10\u00a0%\u2028and more\nnew");
}

TEST_F(WritingANote, ADraftOfAProgramThatWasKilledWaitsToBeKept)
{
    goOn();
    ASSERT_TRUE(workspace->saveDraft(ann, EventKind::Note, topic, "half a thou").hasValue());

    for (int time = 0; time < 2; ++time) {
        lookAtIt();
        EXPECT_EQ(field()->toPlainText(), QStringLiteral("half a thou"));
        EXPECT_EQ(standing(), QStringLiteral("Typed earlier and not kept yet."));
        field()->setFocus();
        goOn();
        EXPECT_EQ(entries(), 0U) << "nobody touched it";
        EXPECT_TRUE(session->draft(ann, topic));
    }
    lookAtIt();
    click("keepDraft");

    EXPECT_EQ(note(), "half a thou");
    EXPECT_TRUE(standing().isEmpty());
    EXPECT_EQ(window->focusWidget(), field());
    EXPECT_FALSE(session->draft(ann, topic));
}

TEST_F(WritingANote, ADraftIsThrownAway)
{
    ASSERT_TRUE(session->setNote(topic, QStringLiteral("kept")));
    goOn();
    ASSERT_TRUE(workspace->saveDraft(ann, EventKind::Note, topic, "half a thou").hasValue());
    lookAtIt();

    click("throwDraftAway");

    EXPECT_EQ(field()->toPlainText(), QStringLiteral("kept"));
    EXPECT_TRUE(standing().isEmpty());
    goOn();
    EXPECT_FALSE(session->draft(ann, topic));
    EXPECT_EQ(entries(), 1U);
}

TEST_F(WritingANote, ADraftLosesToANewerNote)
{
    goOn();
    ASSERT_TRUE(workspace->saveDraft(ann, EventKind::Note, topic, "half a thou").hasValue());
    lookAtIt();

    ASSERT_TRUE(computer.open()->setNote(ann, topic, "newer").hasValue());
    ASSERT_TRUE(workspace->noticeOtherPrograms().hasValue());

    EXPECT_EQ(field()->toPlainText(), QStringLiteral("newer"));
    EXPECT_TRUE(standing().isEmpty());
}

TEST_F(WritingANote, WhatIsBeingTypedStaysWhenAnotherProgramWrites)
{
    type(QStringLiteral("mine"));

    ASSERT_TRUE(computer.open()->setNote(ann, topic, "theirs").hasValue());
    ASSERT_TRUE(workspace->noticeOtherPrograms().hasValue());
    EXPECT_EQ(field()->toPlainText(), QStringLiteral("mine"));
    EXPECT_TRUE(standing().contains(QStringLiteral("theirs"))) << standing().toStdString();
    goOn();

    EXPECT_EQ(note(), "mine");
    EXPECT_EQ(entries(), 2U) << "the other one stands in the history";
}

TEST_F(WritingANote, WhatIsTooLongIsSaidAndWaits)
{
    const QString text = QStringLiteral("nine word\n").repeated(12'000);
    const QString said = QStringLiteral("20,000 bytes too long to be kept: shorten it. It stays here until then.");

    type(text);
    EXPECT_EQ(standing(), said) << "before the field is left";
    EXPECT_EQ(field()->accessibleDescription(), said);
    goOn();
    EXPECT_EQ(entries(), 0U);
    for (int time = 0; time < 2; ++time) {
        lookAtIt();
        EXPECT_EQ(field()->toPlainText(), text);
        EXPECT_EQ(standing(), said);
        goOn();
    }
    lookAtIt();
    field()->setPlainText(text.left(100'000));
    EXPECT_TRUE(standing().isEmpty());
    goOn();

    EXPECT_EQ(note().size(), 100'000U);
    EXPECT_FALSE(session->draft(ann, topic));
}

TEST_F(WritingANote, WhatIsTooLongOutlivesARestart)
{
    type(QStringLiteral("nine word\n").repeated(12'000));
    window->leave();
    window.reset();
    session = std::make_unique<ui::Session>(*workspace, preferences);
    window = std::make_unique<ui::MainWindow>(*session, ui::WindowOptions{});
    window->show();

    lookAtIt();

    EXPECT_EQ(field()->toPlainText().size(), 120'000);
}

TEST_F(WritingANote, WhatWasDeletedWhileTheFileIsBusyGoesAllTheSame)
{
    type(QStringLiteral("secret"));
    ASSERT_TRUE(waitForDraft());
    store::Database rival(computer.file(), store::Access::ReadWrite, 0);
    rival.exec("BEGIN IMMEDIATE");

    deleteAll();
    goOn();
    EXPECT_TRUE(session->draft(ann, topic)) << "not yet";
    rival.exec("ROLLBACK");

    EXPECT_TRUE(QTest::qWaitFor([this] { return !session->draft(ann, topic); }));
    EXPECT_EQ(entries(), 0U);
}

TEST_F(WritingANote, WhatCannotBeKeptStaysInTheField)
{
    {
        store::Database rival(computer.file(), store::Access::ReadWrite, 0);
        rival.exec("BEGIN IMMEDIATE");
        type(QStringLiteral("thought"));
        checklist()->setFocus();
        ASSERT_TRUE(QTest::qWaitFor([this] { return notice().contains(QStringLiteral("Another program")); }, 15'000))
            << notice().toStdString();
        EXPECT_EQ(field()->toPlainText(), QStringLiteral("thought"));
        rival.exec("ROLLBACK");
    }

    window->findChild<QAbstractButton*>(QStringLiteral("noticeAct"))->click();

    EXPECT_EQ(note(), "thought");
    EXPECT_EQ(field()->toPlainText(), QStringLiteral("thought"));
}

TEST_F(WritingANote, NobodyElseGetsWhatWasTyped)
{
    const LearnerId bo = workspace->addLearner("Bo").value().id;
    type(QStringLiteral("Ann's"));

    ASSERT_TRUE(session->useLearner(bo));
    lookAtIt();
    EXPECT_TRUE(field()->toPlainText().isEmpty());
    ASSERT_TRUE(session->useLearner(ann));
    lookAtIt();

    EXPECT_EQ(field()->toPlainText(), QStringLiteral("Ann's"));
    EXPECT_EQ(note(), "Ann's");
    EXPECT_TRUE(workspace->progress(bo).value()->notes.empty());
}

TEST_F(WritingANote, WhatIsTypedWaitsForOneWhoIsRemovedElsewhere)
{
    ASSERT_TRUE(workspace->addLearner("Bo").hasValue());
    type(QStringLiteral("Ann's"));

    ASSERT_TRUE(computer.open()->removeLearner(ann).hasValue());
    ASSERT_TRUE(workspace->noticeOtherPrograms().hasValue());
    ASSERT_EQ(session->learner().name, "Bo");
    EXPECT_TRUE(session->progress().notes.empty());
    ASSERT_TRUE(session->restoreLearner(ann));
    lookAtIt();

    EXPECT_EQ(field()->toPlainText(), QStringLiteral("Ann's"));
    EXPECT_EQ(standing(), QStringLiteral("Typed earlier and not kept yet."));
    EXPECT_EQ(entries(), 0U);
}

TEST_F(WritingANote, TheLineUnderTheFieldIsInSightWithIt)
{
    window->resize(960, 640);
    goOn();
    ASSERT_TRUE(workspace->saveDraft(ann, EventKind::Note, topic, "half a thou").hasValue());
    lookAtIt();

    QTest::keyClick(checklist(), Qt::Key_N);
    QTest::qWait(0);

    const auto* act = window->findChild<QAbstractButton*>(QStringLiteral("throwDraftAway"));
    EXPECT_EQ(act->visibleRegion().boundingRect(), act->rect());
}

}   // namespace waymark::test
