#include "theme/theme.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

// The contrast of https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio, over every pair that the program puts together.

namespace waymark::ui {
namespace {

constexpr double ForText = 4.5, ForMarks = 3;

using Ink = QColor Colours::*;

struct Named
{
    const char* name;
    Ink colour;
};

#define NAMED(member)                                                                                                  \
    {                                                                                                                  \
#member, &Colours::member                                                                                      \
    }

const std::vector<Named> rows = {NAMED(bg), NAMED(hover), NAMED(sel), NAMED(selInactive)};
const std::vector<Named> grounds = {NAMED(bg), NAMED(nav), NAMED(pane), NAMED(head), NAMED(raised), NAMED(panel),
    NAMED(box), NAMED(hover), NAMED(pressed), NAMED(sel), NAMED(selInactive), NAMED(targetColumn), NAMED(track),
    NAMED(notice), NAMED(errorTint)};

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

class ContrastTest : public testing::TestWithParam<const Theme*>
{
protected:
    void expect(double least, const Named& ink, const std::vector<Named>& under) const
    {
        const Colours& colours = GetParam()->colours();
        for (const Named& ground : under)
            EXPECT_GE(contrast(colours.*ink.colour, colours.*ground.colour), least)
                << ink.name << " on " << ground.name;
    }
};

TEST_P(ContrastTest, WordsCanBeReadOnEveryGround)
{
    expect(ForText, NAMED(text), grounds);
    expect(ForText, NAMED(text2), grounds);
    expect(ForText, NAMED(text), {NAMED(doneTint), NAMED(mark)});
}

TEST_P(ContrastTest, ActsCanBeReadWhereTheyStand)
{
    expect(ForText, NAMED(accent), rows);
    expect(ForText, NAMED(accent), {NAMED(pane), NAMED(head), NAMED(raised), NAMED(panel), NAMED(notice), NAMED(nav)});
    expect(ForText, NAMED(onAccent), {NAMED(accent)});
    expect(ForText, NAMED(error), {NAMED(errorTint), NAMED(bg), NAMED(raised), NAMED(pane)});
}

TEST_P(ContrastTest, TipsCanBeRead)
{
    expect(ForText, NAMED(tipText), {NAMED(tip)});
    expect(ForText, NAMED(tipText2), {NAMED(tip)});
}

TEST_P(ContrastTest, TierWordsCanBeReadOnRowsAndOnTheirTint)
{
    const std::pair<Named, Named> tiers[] = {{NAMED(beginner), NAMED(beginnerTint)},
        {NAMED(intermediate), NAMED(intermediateTint)}, {NAMED(advanced), NAMED(advancedTint)}};
    for (const auto& [tier, tint] : tiers) {
        expect(ForText, tier, rows);
        expect(ForText, tier, {NAMED(pane), NAMED(head), NAMED(raised), NAMED(panel), tint});
    }
}

TEST_P(ContrastTest, MarksStandOutFromTheirGround)
{
    expect(ForMarks, NAMED(lineStrong), rows);
    expect(ForMarks, NAMED(lineStrong), {NAMED(box), NAMED(pane), NAMED(head)});
    expect(ForMarks, NAMED(done), {NAMED(bg), NAMED(track), NAMED(doneTint), NAMED(box), NAMED(sel)});
    expect(ForMarks, NAMED(learning), {NAMED(bg), NAMED(track), NAMED(box)});
    expect(ForMarks, NAMED(skipped), {NAMED(bg), NAMED(track), NAMED(box)});
    expect(ForMarks, NAMED(series2), {NAMED(bg), NAMED(panel)});
    expect(ForMarks, NAMED(onAccent), {NAMED(done)});
}

TEST_P(ContrastTest, TheFocusRingStandsOutEverywhere)
{
    expect(ForMarks, NAMED(focus), grounds);
}

INSTANTIATE_TEST_SUITE_P(BothThemes, ContrastTest, testing::Values(&Theme::light(), &Theme::dark()),
    [](const auto& theme) { return std::string(theme.param->isDark() ? "Dark" : "Light"); });

}   // namespace
}   // namespace waymark::ui
