#include "theme/marks.h"

#include <QTextDocument>

#include <gtest/gtest.h>

namespace waymark::ui {

TEST(WordsTest, ATipShowsWhatWasTypedLetterForLetter)
{
    for (const char* typed : {"Weights & Biases", "R&D \"now\"", "a < b", "<b>Bea</b>", "x &lt; y", "two\nlines <i>"}) {
        const QString text = QString::fromUtf8(typed), tip = tipText(text);
        QTextDocument shown;
        if (Qt::mightBeRichText(tip)) shown.setHtml(tip);
        else shown.setPlainText(tip);
        EXPECT_EQ(shown.toPlainText(), text) << tip.toStdString();
    }
}

TEST(WordsTest, AMenuShowsTheAmpersand)
{
    EXPECT_EQ(menuText(QStringLiteral("R&D & more")), QStringLiteral("R&&D && more"));
}

}   // namespace waymark::ui
