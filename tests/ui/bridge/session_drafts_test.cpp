#include "ui/bridge/session_fixture.h"

namespace waymark::test {

/// Notes that are being typed.
class SessionDrafts : public SessionRoom
{
protected:
    const Id topic = id("git/commits");
};

TEST_F(SessionDrafts, ADraftIsOfOneLearnerAndItemAndTellsNobody)
{
    const LearnerId bo = workspace->addLearner("Bo").value().id;
    const QString text = QStringLiteral("half a thought: ñ");

    session->saveDraft(ann, topic, text);
    EXPECT_EQ(session->draft(ann, topic), text);
    EXPECT_EQ(session->draft(bo, topic), std::nullopt);
    EXPECT_EQ(session->draft(ann, id("algebra/svd")), std::nullopt);
    EXPECT_TRUE(session->progress().notes.empty());
    session->dropDraft(bo, topic);
    EXPECT_EQ(session->draft(ann, topic), text);
    session->dropDraft(ann, topic);

    EXPECT_EQ(session->draft(ann, topic), std::nullopt);
    EXPECT_TRUE(notices.empty());
    EXPECT_TRUE(changes.empty());
}

TEST_F(SessionDrafts, AnEmptiedFieldIsADraftToo)
{
    ASSERT_TRUE(session->setNote(topic, QStringLiteral("thought")));

    session->saveDraft(ann, topic, {});

    ASSERT_TRUE(session->draft(ann, topic).has_value());
    EXPECT_TRUE(session->draft(ann, topic)->isEmpty());
}

TEST_F(SessionDrafts, ADraftThatCannotBeSavedIsSaidUnlessTheFileIsBusy)
{
    holdFile();
    session->saveDraft(ann, topic, QStringLiteral("one"));
    EXPECT_TRUE(notices.empty());
    session->dropDraft(ann, topic);
    EXPECT_FALSE(isRetrying()) << "there is none to drop";
    letFileGo();
    hide("draft");

    session->saveDraft(ann, topic, QStringLiteral("two"));

    EXPECT_TRUE(told().startsWith(QStringLiteral("The system could not read or write"))) << told().toStdString();
    EXPECT_EQ(notices.back().kind, ui::Notice::Kind::Problem);
    EXPECT_FALSE(notices.back().canTryAgain);
    EXPECT_EQ(session->draft(ann, topic), std::nullopt) << "nor read";
}

TEST_F(SessionDrafts, ADraftIsDroppedAsSoonAsTheFileIsFree)
{
    session->saveDraft(ann, topic, QStringLiteral("secret"));
    holdFile();

    session->dropDraft(ann, topic);
    EXPECT_TRUE(isRetrying());
    EXPECT_TRUE(session->draft(ann, topic)) << "not yet";
    letFileGo();
    retry();

    EXPECT_EQ(session->draft(ann, topic), std::nullopt);
    EXPECT_FALSE(isRetrying());
    EXPECT_TRUE(notices.empty());
}

}   // namespace waymark::test
