#include "print/paper_text.h"

#include "theme/theme.h"

#include <QFontMetricsF>

#include <gtest/gtest.h>

namespace waymark::ui {
namespace {

/// As Qt measures a line of these letters when it draws it.
qreal shapedWidth(const QString& text, const Ink& ink)
{
    QFont font = Theme::forPaper().font(ink.role, ink.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return QFontMetricsF(font).horizontalAdvance(text);
}

TEST(PaperTextTest, LettersThatAreNotShapedAddUpToWhatQtMeasures)
{
    for (const char* text :
        {"AVATAR To. 1/2 = 0.5", "Efficient workflows: AWS, GCP", "Łódź, Čapek, naïve ÀÉÎÕÜ", "", " "})
        for (const Ink& ink : {plainInk(), smallInk(), strongInk(), headingInk()}) {
            const QString line = QString::fromUtf8(text);
            EXPECT_NEAR(textWidth(line, ink), shapedWidth(line, ink), 0.01) << text;
        }
}

TEST(PaperTextTest, ATextThatFitsStaysOneLineAndALongOneIsBrokenBetweenWords)
{
    const QString words = QStringLiteral("one two three");
    const qreal width = textWidth(words, plainInk());

    EXPECT_EQ(wrapped(words, plainInk(), width, 3), QStringList{words});
    EXPECT_EQ(
        wrapped(words, plainInk(), width - 1, 3), (QStringList{QStringLiteral("one two"), QStringLiteral("three")}));
    EXPECT_TRUE(wrapped(words, plainInk(), width / 2, 1).first().endsWith(QChar(u'…')));
}

TEST(PaperTextTest, WhatKeepsDirectionsApartIsDrawnOnlyWhereThereAreTwo)
{
    const QString name = QStringLiteral("\u2068Ann\u2069");

    EXPECT_EQ(wrapped(name, plainInk(), 500, 1), QStringList{QStringLiteral("Ann")});
    const QString arabic = QStringLiteral("\u2068مريم\u2069 Ann");
    EXPECT_EQ(wrapped(arabic, plainInk(), 500, 1), QStringList{arabic});
}

}   // namespace
}   // namespace waymark::ui
