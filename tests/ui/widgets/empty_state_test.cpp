#include "widgets/empty_state.h"

#include "theme/style.h"
#include "ui/widgets/shown_widget.h"
#include "widgets/icon_label.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <initializer_list>
#include <utility>

namespace waymark::ui {

class EmptyStateTest : public testing::Test
{
protected:
    /// The title and the sentence, in this order.
    [[nodiscard]] QLabel* title() const { return state.findChildren<QLabel*>().at(0); }
    [[nodiscard]] QLabel* sentence() const { return state.findChildren<QLabel*>().at(1); }
    [[nodiscard]] QPushButton* act() const { return state.findChild<QPushButton*>("emptyStateAct"); }

    QDialog page;
    EmptyState state{"projects", "No projects yet", "Choose one and its steps stand here.", "Find a project", &page};
    QSignalSpy acted{&state, &EmptyState::acted};
    const QString longSentence = QStringLiteral("What you finish stands here with its day, and what you began stands "
                                                "above it, so that nothing of it is lost. ")
                                     .repeated(4);
};

TEST_F(EmptyStateTest, SaysWhatWillBeHere)
{
    EXPECT_EQ(state.parentWidget(), &page);
    EXPECT_EQ(title()->text(), "No projects yet");
    EXPECT_TRUE(hasFont(*title(), TextRole::Heading, QFont::DemiBold));
    EXPECT_EQ(sentence()->text(), "Choose one and its steps stand here.");
    EXPECT_TRUE(hasFont(*sentence(), TextRole::Body, QFont::Normal));
    EXPECT_TRUE(sentence()->wordWrap());
    EXPECT_EQ(title()->alignment(), Qt::AlignCenter);
    EXPECT_EQ(sentence()->alignment(), Qt::AlignCenter);
}

TEST_F(EmptyStateTest, ItsActIsTheOneOfItsPlace)
{
    ASSERT_NE(act(), nullptr);
    EXPECT_FALSE(act()->isHidden());
    EXPECT_EQ(act()->text(), "Find a project");
    EXPECT_TRUE(act()->property(PrimaryProperty).toBool());
    EXPECT_FALSE(act()->autoDefault());

    act()->click();

    EXPECT_EQ(acted.count(), 1);
}

TEST_F(EmptyStateTest, WithoutAnActThereIsNoButton)
{
    const EmptyState bare("projects", "No projects yet", "Choose one.");
    const EmptyState empty;

    EXPECT_TRUE(bare.findChild<QPushButton*>("emptyStateAct")->isHidden());
    EXPECT_EQ(empty.findChildren<QLabel*>().front()->text(), "");

    state.setWords("projects", "No projects yet", "Choose one.");
    EXPECT_TRUE(act()->isHidden());
    state.setWords("projects", "No projects yet", "Choose one.", "Find another");
    EXPECT_FALSE(act()->isHidden());
    EXPECT_EQ(act()->text(), "Find another");
}

TEST_F(EmptyStateTest, OtherWordsTakeThePlaceOfAll)
{
    fit(state, {300, 400});
    const auto icon = [this] { return pictureOf(*state.findChild<IconLabel*>()); };
    const QImage before = icon();

    state.setWords("search", "Nothing found", "Take a filter off.");

    EXPECT_EQ(title()->text(), "Nothing found");
    EXPECT_EQ(sentence()->text(), "Take a filter off.");
    EXPECT_NE(icon(), before);
    QWidget place;
    IconLabel wanted("search", IconSize::Normal, &place);
    EXPECT_EQ(icon(), pictureOf(wanted));
}

TEST_F(EmptyStateTest, TheSentenceIsAsWideAsItsPlaceWithinBounds)
{
    const std::pair<int, int> widths[] = {
        {100, 152}, {199, 152}, {200, 152}, {201, 153}, {300, 252}, {427, 379}, {428, 380}, {429, 380}, {1'000, 380}};
    for (const auto& [place, wanted] : widths) {
        fit(state, {place, 400});
        EXPECT_EQ(sentence()->width(), wanted) << place;
        EXPECT_EQ(sentence()->height(), sentence()->heightForWidth(wanted)) << place;
    }
}

TEST_F(EmptyStateTest, TheSentenceIsAsHighAsItsLines)
{
    fit(state, {300, 400});
    const int before = sentence()->height();

    state.setWords("projects", "No projects yet", longSentence);

    EXPECT_EQ(sentence()->width(), 252);
    EXPECT_EQ(sentence()->height(), sentence()->heightForWidth(252));
    EXPECT_GT(sentence()->height(), 2 * before);
}

TEST_F(EmptyStateTest, TheSentenceGrowsWithItsText)
{
    state.setWords("projects", "No projects yet", longSentence);
    fit(state, {300, 400});
    const int before = sentence()->height();
    QFont larger = sentence()->font();
    larger.setPixelSize(2 * larger.pixelSize());
    sentence()->setFont(larger);

    tellOf(state, QEvent::FontChange);

    EXPECT_GT(sentence()->height(), before);
    EXPECT_EQ(sentence()->height(), sentence()->heightForWidth(252));
}

TEST_F(EmptyStateTest, AllStandsUnderOneAnotherInTheMiddle)
{
    pictureOf(state, {500, 400});

    const auto* icon = state.findChild<IconLabel*>();
    EXPECT_GT(icon->y(), 24);
    EXPECT_GT(title()->y(), icon->geometry().bottom());
    EXPECT_GT(sentence()->y(), title()->geometry().bottom());
    EXPECT_GT(act()->y(), sentence()->geometry().bottom());
    for (const QWidget* part : std::initializer_list<const QWidget*>{icon, title(), sentence(), act()})
        EXPECT_NEAR(part->geometry().center().x(), 250, 1);
}

}   // namespace waymark::ui
