#include "widgets/chip.h"

#include "theme/marks.h"
#include "ui/widgets/shown_widget.h"

#include <QHBoxLayout>

#include <algorithm>
#include <memory>

namespace waymark::ui {

namespace {

int chipTextWidth(const QString& text, QFont::Weight weight)
{
    return QFontMetrics(Theme::current().font(TextRole::Small, weight)).horizontalAdvance(text);
}

}   // namespace

TEST(ChipTest, SaysItsText)
{
    const Chip chip(QStringLiteral("2 h"));

    EXPECT_EQ(chip.text(), "2 h");
    EXPECT_EQ(chip.accessibleName(), "2 h");
    EXPECT_TRUE(hasFont(chip, TextRole::Small, QFont::Normal));
    EXPECT_EQ(chip.sizePolicy(), QSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed));
}

TEST(ChipTest, SaysItsTierInAWord)
{
    for (const Tier tier : AllTiers) {
        const Chip chip(tier);
        EXPECT_EQ(chip.text(), tierWord(tier));
        EXPECT_EQ(chip.accessibleName(), tierWord(tier));
        EXPECT_TRUE(hasFont(chip, TextRole::Small, QFont::Medium));
    }
}

TEST(ChipTest, ATextTakesThePlaceOfATierAndATierThatOfAText)
{
    Chip chip(Tier::Advanced);

    chip.setText("Own word");
    EXPECT_EQ(chip.text(), "Own word");
    EXPECT_EQ(chip.accessibleName(), "Own word");
    EXPECT_EQ(chip.font().weight(), QFont::Normal);

    chip.setTier(Tier::Beginner);
    EXPECT_EQ(chip.text(), "Beginner");
    EXPECT_EQ(chip.accessibleName(), "Beginner");
    EXPECT_EQ(chip.font().weight(), QFont::Medium);
}

TEST(ChipTest, IsAsWideAsItsWordWithTheMarkOfATier)
{
    const Chip text(QStringLiteral("Beginner"));
    const Chip tier(Tier::Beginner);

    EXPECT_EQ(text.sizeHint().width(), chipTextWidth("Beginner", QFont::Normal) + 12);
    EXPECT_EQ(tier.sizeHint().width(), chipTextWidth("Beginner", QFont::Medium) + 32);
    EXPECT_EQ(text.minimumSizeHint(), text.sizeHint());
    EXPECT_EQ(tier.minimumSizeHint(), tier.sizeHint());
}

TEST(ChipTest, IsTwentyHighUntilItsTextIsLarger)
{
    EXPECT_EQ(Chip(QStringLiteral("2 h")).sizeHint().height(),
        std::max(20, QFontMetrics(Theme::current().font(TextRole::Small)).height() + 4));

    const LargeText large;

    const int height = QFontMetrics(Theme::current().font(TextRole::Small)).height() + 4;
    EXPECT_GT(height, 20);
    EXPECT_EQ(Chip(QStringLiteral("2 h")).sizeHint().height(), height);
}

TEST(ChipTest, TheRowAroundItFollowsItsText)
{
    QWidget place;
    auto* row = new QHBoxLayout(&place);
    row->setContentsMargins({});
    auto* chip = new Chip(QStringLiteral("2 h"));
    row->addWidget(chip);
    EXPECT_EQ(row->sizeHint().width(), chip->sizeHint().width());

    chip->setText("Confirmed by somebody");
    EXPECT_EQ(row->sizeHint().width(), chipTextWidth("Confirmed by somebody", QFont::Normal) + 12);

    chip->setTier(Tier::Advanced);
    EXPECT_EQ(row->sizeHint().width(), chipTextWidth("Advanced", QFont::Medium) + 32);
}

TEST(ChipTest, IsPaintedAnewWithItsText)
{
    Chip chip(QStringLiteral("2 h"));
    chip.setFixedSize(80, 20);
    PaintWatch watch(chip);

    EXPECT_TRUE(watch.sees([&chip] { chip.setText("3 h"); }));
    EXPECT_TRUE(watch.sees([&chip] { chip.setTier(Tier::Beginner); }));
}

TEST(ChipTest, HasTheTintOfItsTierOrNone)
{
    const QRect air(2, 4, 3, 10);

    EXPECT_TRUE(showsColour(pictureOf(*std::make_unique<Chip>(QStringLiteral("2 h"))), inForce().track, air));
    for (const Tier tier : AllTiers) {
        Chip chip(tier);
        const QImage image = pictureOf(chip);
        EXPECT_TRUE(showsColour(image, tierTint(tier, Theme::current()), air)) << static_cast<int>(tier);
        EXPECT_FALSE(showsColour(image, inForce().track, air)) << static_cast<int>(tier);
    }
}

TEST(ChipTest, ItsTextIsInTheSecondInk)
{
    const LargeText large;
    Chip chip(QStringLiteral("HIMNEW"));

    const QImage image = pictureOf(chip);

    EXPECT_TRUE(showsColour(image, inForce().text2));
    EXPECT_FALSE(showsColour(image, inForce().text));
}

TEST(ChipTest, TheMarkOfATierStandsWhereReadingBegins)
{
    Chip chip(Tier::Advanced);
    chip.setFixedSize(200, 20);
    const QColor ink = inForce().advanced;

    const QImage leftToRight = pictureOf(chip, chip.size());
    chip.setLayoutDirection(Qt::RightToLeft);
    const QImage rightToLeft = pictureOf(chip, chip.size());

    const QRect left(8, 4, 10, 12), right(182, 4, 10, 12);
    EXPECT_TRUE(showsColour(leftToRight, ink, left));
    EXPECT_TRUE(isBlank(leftToRight, right));
    EXPECT_TRUE(showsColour(rightToLeft, ink, right));
    EXPECT_TRUE(isBlank(rightToLeft, left));
}

}   // namespace waymark::ui
