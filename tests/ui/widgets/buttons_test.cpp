#include "widgets/buttons.h"

#include "theme/marks.h"
#include "theme/style.h"
#include "ui/widgets/shown_widget.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QSignalSpy>

namespace waymark::ui {

namespace {

QImage buttonPicture(const QAbstractButton& button)
{
    return button.icon().pixmap(IconSize::Normal, IconSize::Normal).toImage();
}

QImage namedPicture(const char* name)
{
    return icon(QString::fromLatin1(name)).pixmap(IconSize::Normal, IconSize::Normal).toImage();
}

}   // namespace

TEST(ButtonsTest, ThePrimaryOneIsFilledWithTheAccent)
{
    QPushButton plain("Go");
    QPushButton primary("Go");

    makePrimary(primary);

    EXPECT_TRUE(primary.property(PrimaryProperty).toBool());
    const QSize size(120, 32);
    const QRect besideTheWord(6, 6, 8, 8);
    EXPECT_TRUE(showsColour(pictureOf(primary, size), inForce().accent, besideTheWord));
    EXPECT_FALSE(showsColour(pictureOf(plain, size), inForce().accent, besideTheWord));
}

TEST(ButtonsTest, AShownOneBecomesPrimaryAtOnce)
{
    QPushButton button("Go");
    PaintWatch watch(button);

    EXPECT_TRUE(watch.sees([&button] { makePrimary(button); }));
}

TEST(ButtonsTest, AnActHasItsIconAndWordAndIsNotPressedByEnter)
{
    QDialog dialog;

    const QPushButton* button = actButton("check", "Done", &dialog);

    EXPECT_EQ(button->text(), "Done");
    EXPECT_EQ(button->parentWidget(), &dialog);
    EXPECT_EQ(buttonPicture(*button), namedPicture("check"));
    EXPECT_NE(buttonPicture(*button), namedPicture("close"));
    EXPECT_FALSE(button->autoDefault());
}

TEST(IconButtonTest, IsReachedByTheKeyboardAndReadAloud)
{
    const IconButton button("undo", "Undo");

    EXPECT_EQ(button.accessibleName(), "Undo");
    EXPECT_EQ(button.toolTip(), "Undo");
    EXPECT_EQ(button.focusPolicy(), Qt::StrongFocus);
    EXPECT_EQ(buttonPicture(button), namedPicture("undo"));
    EXPECT_EQ(button.iconSize(), QSize(20, 20));
    EXPECT_TRUE(button.autoRaise());
}

TEST(IconButtonTest, ShowsItsKeyAndDoesNotListenToIt)
{
    const IconButton button("undo", "Undo", nullptr, QKeySequence(Qt::CTRL | Qt::Key_Z));

    EXPECT_EQ(button.accessibleName(), "Undo");
    EXPECT_EQ(button.toolTip(), "Undo (Ctrl+Z)");
    EXPECT_TRUE(button.shortcut().isEmpty());
}

TEST(IconButtonTest, NewWordsKeepTheKey)
{
    IconButton button("undo", "Undo", nullptr, QKeySequence(Qt::CTRL | Qt::Key_Z));

    button.setWords("Undo: Marked 5 topics done");

    EXPECT_EQ(button.accessibleName(), "Undo: Marked 5 topics done");
    EXPECT_EQ(button.toolTip(), "Undo: Marked 5 topics done (Ctrl+Z)");
}

TEST(IconButtonTest, ItsTipReadsNothingAsMarkup)
{
    IconButton plain("undo", "Undo");
    IconButton keyed("undo", "Undo", nullptr, QKeySequence(Qt::CTRL | Qt::Key_Less));

    plain.setWords("Undo <b>Ann</b>");
    keyed.setWords("Undo <b>Ann</b>");

    EXPECT_EQ(plain.accessibleName(), "Undo <b>Ann</b>");
    EXPECT_EQ(plain.toolTip(), "<p>Undo &lt;b&gt;Ann&lt;/b&gt;</p>");
    EXPECT_EQ(keyed.toolTip(), "<p>Undo &lt;b&gt;Ann&lt;/b&gt; (Ctrl+&lt;)</p>");
}

TEST(LinkButtonTest, IsAWordWithoutAFrame)
{
    QDialog dialog;
    const LinkButton link("Compare two", &dialog);

    EXPECT_EQ(link.text(), "Compare two");
    EXPECT_TRUE(link.isFlat());
    EXPECT_FALSE(link.autoDefault());
    EXPECT_EQ(link.cursor().shape(), Qt::PointingHandCursor);
    EXPECT_EQ(link.sizePolicy(), QSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed));
    EXPECT_TRUE(hasFont(link, TextRole::Body, QFont::DemiBold));
}

TEST(LinkButtonTest, IsAsWideAsItsWordsAndALittleAir)
{
    LinkButton link("&Compare two");
    const int words = link.fontMetrics().size(Qt::TextShowMnemonic, "&Compare two").width();

    EXPECT_EQ(link.sizeHint(), QSize(words + 8, Theme::current().rowHeight(Height::PaneRow)));
    EXPECT_EQ(link.minimumSizeHint(), link.sizeHint());

    link.setFlush(true);

    EXPECT_EQ(link.sizeHint().width(), words);
    EXPECT_EQ(link.minimumSizeHint(), link.sizeHint());
    link.setFlush(false);
    EXPECT_EQ(link.sizeHint().width(), words + 8);
}

TEST(LinkButtonTest, TheRowAroundItClosesUpWhenItIsFlush)
{
    QWidget place;
    auto* row = new QHBoxLayout(&place);
    auto* link = new LinkButton("Compare two");
    row->addWidget(link);
    const int before = row->sizeHint().width();

    link->setFlush(true);

    EXPECT_EQ(row->sizeHint().width(), before - 8);
}

TEST(LinkButtonTest, IsInTheAccentUnlessItAlarmsOrIsDisabled)
{
    const LargeText large;
    LinkButton link("HIMNEW");
    EXPECT_TRUE(showsColour(pictureOf(link), inForce().accent));

    link.setAlarming(true);
    EXPECT_TRUE(showsColour(pictureOf(link), inForce().error));
    EXPECT_FALSE(showsColour(pictureOf(link), inForce().accent));

    link.setEnabled(false);
    EXPECT_TRUE(showsColour(pictureOf(link), inForce().disabled));
    EXPECT_FALSE(showsColour(pictureOf(link), inForce().error));

    link.setEnabled(true);
    link.setAlarming(false);
    EXPECT_TRUE(showsColour(pictureOf(link), inForce().accent));
}

TEST(LinkButtonTest, AlarmsAtOnce)
{
    LinkButton link("Try again");
    PaintWatch watch(link);

    EXPECT_TRUE(watch.sees([&link] { link.setAlarming(true); }));
}

TEST(LinkButtonTest, IsPressedOnceByAClickAnywhereInIt)
{
    LinkButton link("Undo");
    link.resize(link.sizeHint());
    const QSignalSpy clicks(&link, &QPushButton::clicked);

    QTest::mouseClick(&link, Qt::LeftButton, {}, link.rect().bottomRight());

    EXPECT_EQ(clicks.count(), 1);
}

}   // namespace waymark::ui
