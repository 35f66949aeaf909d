#include "widgets/tick_box.h"

#include "ui/widgets/shown_widget.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalSpy>

#include <tuple>
#include <utility>

namespace waymark::ui {

class TickBoxTest : public testing::Test
{
protected:
    TickBoxTest() { box.resize(box.sizeHint()); }

    [[nodiscard]] QAccessibleInterface* spoken()
    {
        QAccessibleInterface* found = QAccessible::queryAccessibleInterface(&box);
        EXPECT_NE(found, nullptr);
        return found;
    }

    TickBox box{"Vectors"};
    QSignalSpy requests{&box, &TickBox::requested};
};

TEST_F(TickBoxTest, IsOpenAndReachedByTheKeyboard)
{
    EXPECT_EQ(box.mark(), TickMark::Open);
    EXPECT_EQ(box.text(), "Vectors");
    EXPECT_EQ(box.focusPolicy(), Qt::StrongFocus);
    EXPECT_EQ(box.sizePolicy(), QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed));
}

TEST_F(TickBoxTest, AClickOnlyAsks)
{
    QTest::mouseClick(&box, Qt::LeftButton);
    EXPECT_EQ(requests.count(), 1);
    EXPECT_EQ(box.mark(), TickMark::Open);

    QTest::keyClick(&box, Qt::Key_Space);
    EXPECT_EQ(requests.count(), 2);
    EXPECT_EQ(box.mark(), TickMark::Open);
    EXPECT_FALSE(box.isChecked());
}

TEST_F(TickBoxTest, AllOfItCanBeClicked)
{
    box.resize(400, 30);

    QTest::mouseClick(&box, Qt::LeftButton, {}, {399, 29});
    EXPECT_EQ(requests.count(), 1);

    QTest::mousePress(&box, Qt::LeftButton, {}, {399, 29});
    QTest::mouseRelease(&box, Qt::LeftButton, {}, {399, 29});
    EXPECT_EQ(requests.count(), 2);
}

TEST_F(TickBoxTest, AsksForNothingWhileItIsDisabled)
{
    box.setEnabled(false);

    QTest::mouseClick(&box, Qt::LeftButton);
    spoken()->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());

    EXPECT_EQ(requests.count(), 0);
    EXPECT_TRUE(spoken()->actionInterface()->actionNames().isEmpty());
}

TEST_F(TickBoxTest, SaysEachMarkInWords)
{
    const std::pair<TickMark, const char*> words[] = {{TickMark::Open, "open"}, {TickMark::Learning, "learning"},
        {TickMark::Done, "done"}, {TickMark::Skipped, "skipped"}, {TickMark::Part, "partly done"}};
    for (const auto& [mark, text] : words) {
        box.setMark(mark);
        EXPECT_EQ(box.mark(), mark);
        EXPECT_EQ(box.stateText(), text);
        EXPECT_EQ(spoken()->text(QAccessible::Description), text);
    }
    EXPECT_EQ(requests.count(), 0);
}

TEST_F(TickBoxTest, IsSavingUntilTheNextMarkEvenWhenThatIsTheSame)
{
    box.setMark(TickMark::Learning);

    box.setSaving(true);
    EXPECT_EQ(box.stateText(), "saving");
    EXPECT_EQ(box.mark(), TickMark::Learning);
    EXPECT_EQ(spoken()->text(QAccessible::Description), "saving");
    box.setSaving(false);
    EXPECT_EQ(box.stateText(), "learning");

    box.setSaving(true);
    box.setMark(TickMark::Learning);
    EXPECT_EQ(box.stateText(), "learning");

    box.setSaving(true);
    box.setMark(TickMark::Done);
    EXPECT_EQ(box.stateText(), "done");
}

TEST_F(TickBoxTest, IsACheckBoxToScreenReaders)
{
    EXPECT_EQ(spoken()->role(), QAccessible::CheckBox);
    const std::tuple<TickMark, bool, bool> states[] = {{TickMark::Open, false, false},
        {TickMark::Learning, false, true}, {TickMark::Done, true, false}, {TickMark::Skipped, false, false},
        {TickMark::Part, false, true}};
    for (const auto& [mark, isChecked, isMixed] : states) {
        box.setMark(mark);
        const QAccessible::State state = spoken()->state();
        EXPECT_TRUE(state.checkable);
        EXPECT_EQ(bool(state.checked), isChecked) << static_cast<int>(mark);
        EXPECT_EQ(bool(state.checkStateMixed), isMixed) << static_cast<int>(mark);
    }
}

TEST_F(TickBoxTest, ItsTitleIsItsNameUnlessItHasAnother)
{
    EXPECT_EQ(spoken()->text(QAccessible::Name), "Vectors");
    box.setText("Matrices");
    EXPECT_EQ(spoken()->text(QAccessible::Name), "Matrices");

    box.setAccessibleName("All of Linear algebra");
    EXPECT_EQ(spoken()->text(QAccessible::Name), "All of Linear algebra");
    EXPECT_EQ(box.text(), "Matrices");
}

TEST_F(TickBoxTest, AScreenReaderTogglesAndPressesIt)
{
    QAccessibleActionInterface* actions = spoken()->actionInterface();
    ASSERT_NE(actions, nullptr);
    EXPECT_EQ(actions->actionNames().front(), QAccessibleActionInterface::toggleAction());
    EXPECT_TRUE(actions->actionNames().contains(QAccessibleActionInterface::pressAction()));
    EXPECT_TRUE(actions->actionNames().contains(QAccessibleActionInterface::setFocusAction()));

    actions->doAction(QAccessibleActionInterface::toggleAction());
    EXPECT_EQ(requests.count(), 1);
    actions->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(requests.count(), 2);
    EXPECT_EQ(box.mark(), TickMark::Open);
}

TEST_F(TickBoxTest, AScreenReaderGivesItTheFocus)
{
    QWidget window;
    auto* other = new QLineEdit(&window);
    auto* inside = new TickBox("Vectors", &window);
    const QSignalSpy asked(inside, &TickBox::requested);
    other->setFocus();

    QAccessible::queryAccessibleInterface(inside)->actionInterface()->doAction(
        QAccessibleActionInterface::setFocusAction());

    EXPECT_EQ(window.focusWidget(), inside);
    EXPECT_EQ(asked.count(), 0);
}

TEST_F(TickBoxTest, HasRoomForItsBoxAndItsTitle)
{
    const int words = box.fontMetrics().horizontalAdvance("Vectors");
    EXPECT_EQ(box.sizeHint(), QSize(16 + 8 + words, Theme::current().rowHeight(Height::PaneRow)));
    EXPECT_EQ(box.minimumSizeHint(), QSize(16, box.sizeHint().height()));

    const TickBox bare;
    EXPECT_EQ(bare.sizeHint(), QSize(16, Theme::current().rowHeight(16)));
    EXPECT_EQ(bare.minimumSizeHint(), bare.sizeHint());
}

TEST_F(TickBoxTest, GivesTheWholeTitleAsItsTipWhenItIsCut)
{
    box.setText("Vectors <here>");
    const QSize whole = box.sizeHint();
    fit(box, whole);
    EXPECT_EQ(box.toolTip(), "");

    fit(box, whole - QSize(1, 0));
    EXPECT_EQ(box.toolTip(), "Vectors <here>");

    fit(box, whole);
    EXPECT_EQ(box.toolTip(), "");
}

TEST_F(TickBoxTest, WithoutATitleThereIsNoTip)
{
    TickBox bare;

    fit(bare, {4, 4});

    EXPECT_EQ(bare.toolTip(), "");
}

TEST_F(TickBoxTest, TheRowAroundItFollowsItsFont)
{
    QWidget place;
    auto* row = new QHBoxLayout(&place);
    row->setContentsMargins({});
    auto* inside = new TickBox("Vectors");
    row->addWidget(inside);
    EXPECT_EQ(row->sizeHint().width(), inside->sizeHint().width());

    inside->setFont(Theme::current().font(TextRole::Figure));

    EXPECT_EQ(row->sizeHint().width(),
        24 + QFontMetrics(Theme::current().font(TextRole::Figure)).horizontalAdvance("Vectors"));
}

TEST_F(TickBoxTest, IsPaintedAnewWithItsMark)
{
    PaintWatch watch(box);

    EXPECT_TRUE(watch.sees([this] { box.setMark(TickMark::Done); }));
    EXPECT_TRUE(watch.sees([this] { box.setSaving(true); }));
    EXPECT_TRUE(watch.sees([this] { box.setMark(TickMark::Done); }));
}

TEST_F(TickBoxTest, TheBoxStandsWhereReadingBegins)
{
    box.setMark(TickMark::Done);
    const QRect left(0, 0, 16, 40), right(184, 0, 16, 40);

    const QImage leftToRight = pictureOf(box, {200, 40});
    box.setLayoutDirection(Qt::RightToLeft);
    const QImage rightToLeft = pictureOf(box, {200, 40});

    EXPECT_TRUE(showsColour(leftToRight, inForce().done, left));
    EXPECT_TRUE(isBlank(leftToRight, {100, 0, 100, 40}));
    EXPECT_TRUE(showsColour(rightToLeft, inForce().done, right));
    EXPECT_TRUE(isBlank(rightToLeft, {0, 0, 100, 40}));
    EXPECT_TRUE(isBlank(leftToRight, {0, 0, 16, 12})) << "it stands in the middle";
    EXPECT_TRUE(isBlank(leftToRight, {0, 28, 16, 12}));
}

TEST_F(TickBoxTest, IsFaintWhileItIsSaving)
{
    box.setMark(TickMark::Done);
    EXPECT_TRUE(showsColour(pictureOf(box), inForce().done, {0, 0, 16, 40}));

    box.setSaving(true);

    EXPECT_FALSE(showsColour(pictureOf(box), inForce().done, {0, 0, 16, 40}));
}

TEST_F(TickBoxTest, ItsTitleIsFaintWhenItIsSkippedOrDisabled)
{
    const LargeText large;
    TickBox title("HIMNEW");
    const auto shows = [&title](const QColor& ink) {
        const QImage image = pictureOf(title);
        return showsColour(image, ink, image.rect().adjusted(24, 0, 0, 0));
    };
    EXPECT_TRUE(shows(inForce().text));
    title.setSaving(true);
    EXPECT_TRUE(shows(inForce().text));

    title.setMark(TickMark::Skipped);
    EXPECT_TRUE(shows(inForce().text2));
    EXPECT_FALSE(shows(inForce().text));

    title.setEnabled(false);
    EXPECT_TRUE(shows(inForce().disabled));
    EXPECT_FALSE(shows(inForce().text2));
}

}   // namespace waymark::ui
