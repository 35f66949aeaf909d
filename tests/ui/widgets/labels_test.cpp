#include "widgets/labels.h"

#include "ui/widgets/shown_widget.h"

#include <QHelpEvent>
#include <QToolTip>

namespace waymark::ui {

namespace {

/// Whether the label shows a tip of its own making.
bool labelGivesTip(QWidget& label)
{
    QHelpEvent help(QEvent::ToolTip, QPoint(2, 2), QPoint(2, 2));
    QCoreApplication::sendEvent(&label, &help);
    return help.isAccepted();
}

}   // namespace

TEST(TextLabelTest, ReadsNothingAsMarkup)
{
    const TextLabel label(QStringLiteral("<b>Ann</b>"));

    EXPECT_EQ(label.text(), "<b>Ann</b>");
    EXPECT_EQ(label.textFormat(), Qt::PlainText);
}

TEST(TextLabelTest, HasTheFontOfItsRoleAndWeight)
{
    EXPECT_TRUE(hasFont(TextLabel(), TextRole::Body, QFont::Normal));
    for (const TextRole role :
        {TextRole::Small, TextRole::Body, TextRole::Heading, TextRole::Title, TextRole::Figure}) {
        TextLabel label("Vectors", role, QFont::DemiBold);
        EXPECT_TRUE(hasFont(label, role, QFont::DemiBold)) << static_cast<int>(role);
        label.setWeight(QFont::Medium);
        EXPECT_TRUE(hasFont(label, role, QFont::Medium)) << static_cast<int>(role);
    }
}

TEST(TextLabelTest, EachInkIsAColourOfTheTheme)
{
    const LargeText large;
    const Colours& colours = inForce();
    const std::pair<Ink, QColor> inks[] = {{Ink::Text, colours.text}, {Ink::Second, colours.text2},
        {Ink::Accent, colours.accent}, {Ink::Error, colours.error}};
    TextLabel changed("HIMNEW");

    for (const auto& [ink, colour] : inks) {
        TextLabel made("HIMNEW", TextRole::Body, QFont::DemiBold, ink);
        changed.setInk(ink);
        EXPECT_EQ(made.palette().color(made.foregroundRole()), colour) << static_cast<int>(ink);
        EXPECT_EQ(changed.foregroundRole(), made.foregroundRole()) << static_cast<int>(ink);
        EXPECT_TRUE(showsColour(pictureOf(made), colour)) << static_cast<int>(ink);
    }
    EXPECT_EQ(TextLabel().foregroundRole(), QPalette::WindowText);
}

TEST(ElidedLabelTest, CanBeAsNarrowAsFourLetters)
{
    const ElidedLabel lengthy("A title that is far too long for its place");
    const ElidedLabel brief("I");

    EXPECT_EQ(lengthy.minimumSizeHint().width(), lengthy.fontMetrics().averageCharWidth() * 4);
    EXPECT_EQ(lengthy.minimumSizeHint().height(), lengthy.QLabel::minimumSizeHint().height());
    EXPECT_EQ(brief.minimumSizeHint(), brief.QLabel::minimumSizeHint());
    EXPECT_LT(brief.minimumSizeHint().width(), lengthy.minimumSizeHint().width());
}

TEST(ElidedLabelTest, IsPaintedWithAnEllipsisAtItsEnd)
{
    const QSize size(80, 20);
    ElidedLabel label("A title that is far too long for its place");
    ElidedLabel cut(label.fontMetrics().elidedText(label.text(), Qt::ElideRight, size.width()));
    ElidedLabel whole("Short");
    TextLabel plain("Short");
    ASSERT_TRUE(cut.text().endsWith(QChar(0x2026)));

    EXPECT_EQ(pictureOf(label, size), pictureOf(cut, size));
    EXPECT_EQ(pictureOf(whole, size), pictureOf(plain, size));
}

TEST(ElidedLabelTest, StandsWhereReadingBegins)
{
    ElidedLabel label("Short");
    const QImage leftToRight = pictureOf(label, {200, 20});
    label.setLayoutDirection(Qt::RightToLeft);
    const QImage rightToLeft = pictureOf(label, {200, 20});

    EXPECT_FALSE(isBlank(leftToRight, leftHalf(leftToRight)));
    EXPECT_TRUE(isBlank(leftToRight, rightHalf(leftToRight)));
    EXPECT_TRUE(isBlank(rightToLeft, leftHalf(rightToLeft)));
    EXPECT_FALSE(isBlank(rightToLeft, rightHalf(rightToLeft)));
}

TEST(ElidedLabelTest, InSeveralLinesNothingIsCut)
{
    const QSize size(80, 120);
    ElidedLabel label("A title that is far too long for its place");
    TextLabel plain(label.text());
    label.setWordWrap(true);
    plain.setWordWrap(true);

    EXPECT_EQ(pictureOf(label, size), pictureOf(plain, size));
    EXPECT_FALSE(labelGivesTip(label));
}

TEST(ElidedLabelTest, GivesTheWholeTextAsItsTipWhenItIsCut)
{
    ElidedLabel label("A title that is far too long for its place, <b>bold</b>");
    label.resize(label.fontMetrics().horizontalAdvance(label.text()) - 1, 20);

    EXPECT_TRUE(labelGivesTip(label));

    EXPECT_EQ(QToolTip::text(), "<p>A title that is far too long for its place, &lt;b&gt;bold&lt;/b&gt;</p>");
    QToolTip::hideText();
}

TEST(ElidedLabelTest, GivesNoTipWhenAllOfItIsSeen)
{
    ElidedLabel label("A title that is just as long as its place");
    label.resize(label.fontMetrics().horizontalAdvance(label.text()), 20);

    EXPECT_FALSE(labelGivesTip(label));
}

TEST(ElidedLabelTest, ATipOfItsOwnGoesBefore)
{
    ElidedLabel label("A title that is far too long for its place");
    label.setToolTip("Its own");
    label.resize(20, 20);

    EXPECT_TRUE(labelGivesTip(label));

    EXPECT_EQ(QToolTip::text(), "Its own");
    QToolTip::hideText();
}

TEST(SectionTitleTest, IsSmallStrongAndFaint)
{
    const SectionTitle title(QStringLiteral("Needed by"));

    EXPECT_EQ(title.text(), "Needed by");
    EXPECT_TRUE(hasFont(title, TextRole::Small, QFont::DemiBold));
    EXPECT_EQ(title.palette().color(title.foregroundRole()), inForce().text2);
}

TEST(KeyLabelTest, IsAsWideAsItsKeyInItsFrame)
{
    const KeyLabel key(QStringLiteral("Ctrl+Z"));
    const QFontMetrics metrics(Theme::current().font(TextRole::Small));

    EXPECT_EQ(key.text(), "Ctrl+Z");
    EXPECT_TRUE(hasFont(key, TextRole::Small, QFont::Normal));
    EXPECT_EQ(key.sizeHint(), QSize(metrics.horizontalAdvance("Ctrl+Z") + 10, std::max(18, metrics.height() + 2)));
    EXPECT_EQ(key.minimumSizeHint(), key.sizeHint());
    EXPECT_EQ(key.sizePolicy(), QSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed));
    EXPECT_EQ(key.alignment(), Qt::AlignCenter);
}

TEST(KeyLabelTest, HasAFrameAroundItsKey)
{
    const LargeText large;
    KeyLabel key(QStringLiteral("HIMNEW"));
    const QImage image = pictureOf(key);
    const int right = image.width() - 1, bottom = image.height() - 1;

    for (const QPoint& edge :
        {QPoint(0, bottom / 2), QPoint(right, bottom / 2), QPoint(right / 2, 0), QPoint(right / 2, bottom)})
        EXPECT_TRUE(isNear(image.pixelColor(edge), inForce().control)) << edge.x() << ' ' << edge.y();
    EXPECT_TRUE(showsColour(image, inForce().text2, image.rect().adjusted(4, 4, -4, -4)));
}

}   // namespace waymark::ui
