#include "ui/detail/shown_pane.h"

#include <gtest/gtest.h>

namespace waymark::ui {

class ResourceViewTest : public ShownPane
{};

TEST_F(ResourceViewTest, ShowsABookFromTopToBottom)
{
    show("letters");

    EXPECT_EQ(headWords(), QStringList({"Book", "Letters", "Emmy Noether", "Beginner"}));
    EXPECT_EQ(label(QStringLiteral("resourceBy")), "Emmy Noether");
    EXPECT_TRUE(find<QLabel>(QStringLiteral("resourceBy"))->wordWrap());
    EXPECT_TRUE(isSaid(QStringLiteral("All of algebra.")));
    EXPECT_EQ(heads(), QStringList({"For", "Note", "Evidence"}));
    EXPECT_EQ(namesUnder(QStringLiteral("For")), QStringList("Algebra, 0/2"));
    EXPECT_NE(find(QStringLiteral("tick-t/letters")), nullptr);
}

TEST_F(ResourceViewTest, LeavesOutWhatIsNotKnown)
{
    show("loose");

    EXPECT_EQ(headWords(), QStringList({"Site", "Loose pages"}));
    EXPECT_EQ(find(QStringLiteral("resourceBy")), nullptr);
    EXPECT_EQ(find(QStringLiteral("openResource")), nullptr) << "no browser may open its address";
    EXPECT_EQ(namesUnder(QStringLiteral("For")), QStringList("Frameworks, 0/2")) << "the skill names it";
}

TEST_F(ResourceViewTest, ItsAddressIsShownShortAndOpened)
{
    const FollowedLinks followed({QStringLiteral("https")});
    show("letters");
    auto* row = find<PaneRow>(QStringLiteral("openResource"));
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->text(), "example.org/letters");
    EXPECT_EQ(row->toolTip(), "Letters, opens https://example.org/letters/");
    EXPECT_EQ(row->focusPolicy(), Qt::StrongFocus);
    EXPECT_TRUE(isPaintedAs(*row, [](PaneRow& sample) {
        sample.setIcon(QStringLiteral("link"), true);
        sample.setOutward(true);
    }));

    row->click();

    EXPECT_EQ(followed.all(), QStringList("https://example.org/letters/"));
}

TEST_F(ResourceViewTest, IsTickedAndFollowsTheSkillsItIsFor)
{
    show("letters");

    click(QStringLiteral("tick-t/letters"));
    EXPECT_EQ(stateOf("letters"), State::Done);
    EXPECT_EQ(heads().back(), "History");
    mark(State::Done, "algebra/vectors");

    EXPECT_EQ(namesUnder(QStringLiteral("For")), QStringList("Algebra, 1/2"));
}

}   // namespace waymark::ui
