#include "ui/detail/shown_pane.h"

#include <gtest/gtest.h>

namespace waymark::ui {

class QuestionViewTest : public ShownPane
{
protected:
    [[nodiscard]] PaneRow* answer() const { return find<PaneRow>(QStringLiteral("questionAnswer")); }
    [[nodiscard]] bool isAnswered() const
    {
        return isSaid(QStringLiteral("• They exist\n• The rank")) && isSaid(QStringLiteral("Start at the shape."));
    }
    [[nodiscard]] bool hasIcon(const char* name) const
    {
        return isPaintedAs(*answer(), [name](PaneRow& row) { row.setIcon(QString::fromLatin1(name)); });
    }
    /// What is said of its kind.
    [[nodiscard]] QString kindSaid(const char* kind)
    {
        Catalog catalog = laterCatalog();
        Question question;
        question.id = Id("u/ask");
        question.title = "Ask";
        question.kind = kind;
        catalog.questions = {question};
        EXPECT_TRUE(workspace->addCatalog(catalog, true).hasValue());
        session->select({Id("u/ask"), {}, {}});
        return headWords().value(2);
    }
};

TEST_F(QuestionViewTest, ShowsAQuestionFromTopToBottom)
{
    show("ask-svd");

    EXPECT_EQ(
        headWords(), QStringList({"Interview question", "Why singular values", "Knowledge", "Advanced", "15 minutes"}));
    EXPECT_TRUE(isSaid(QStringLiteral("What do they tell?")));
    EXPECT_EQ(heads(), QStringList({"Note", "Answer", "Asked of", "Skills", "Evidence"}));
    EXPECT_EQ(namesUnder(QStringLiteral("Asked of")), QStringList({"Engineer", "Scientist"}));
    EXPECT_EQ(namesUnder(QStringLiteral("Skills")), QStringList("Algebra, 0/2"));
    EXPECT_NE(find(QStringLiteral("tick-t/ask-svd")), nullptr);
}

TEST_F(QuestionViewTest, LeavesOutWhatIsNotKnown)
{
    show("ask-why");

    EXPECT_EQ(headWords(), QStringList({"Interview question", "Why here", "puzzle"}));
    EXPECT_EQ(heads(), QStringList({"Note", "Evidence"}));
}

TEST_F(QuestionViewTest, SaysItsKindInWords)
{
    EXPECT_EQ(kindSaid("behavioral"), "Behaviour");
    EXPECT_EQ(kindSaid("coding"), "Coding");
    EXPECT_EQ(kindSaid("domain"), "Knowledge");
    EXPECT_EQ(kindSaid("system-design"), "System design");
}

TEST_F(QuestionViewTest, ItsAnswerWaitsUntilItIsWanted)
{
    show("ask-svd");
    ASSERT_NE(answer(), nullptr);
    EXPECT_EQ(answer()->text(), "What a good answer holds");
    EXPECT_EQ(answer()->focusPolicy(), Qt::StrongFocus);
    EXPECT_FALSE(isAnswered());
    EXPECT_FALSE(isSaid(QStringLiteral("Start at the shape.")));
    EXPECT_TRUE(hasIcon("chevron"));

    answer()->click();
    EXPECT_TRUE(isAnswered());
    EXPECT_TRUE(hasIcon("chevron-down"));

    answer()->click();
    EXPECT_FALSE(isSaid(QStringLiteral("• They exist\n• The rank")));
    EXPECT_FALSE(isSaid(QStringLiteral("Start at the shape.")));
    EXPECT_TRUE(hasIcon("chevron"));
}

TEST_F(QuestionViewTest, IsTickedAndFollowsItsSkills)
{
    show("ask-svd");

    click(QStringLiteral("tick-t/ask-svd"));
    EXPECT_EQ(stateOf("ask-svd"), State::Done);
    mark(State::Done, "algebra/vectors");

    EXPECT_EQ(namesUnder(QStringLiteral("Skills")), QStringList("Algebra, 1/2"));
    EXPECT_EQ(heads().back(), "History");
}

}   // namespace waymark::ui
