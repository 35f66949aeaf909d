#include "exchange/plain_text.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

using Lines = std::vector<std::string>;

TEST(PlainTextTest, EveryWayToEndALineEndsIt)
{
    EXPECT_EQ(plainLines("a\nb\r\nc\rd\ve\ff\xC2\x85g\xE2\x80\xA8h\xE2\x80\xA9i"),
        (Lines{"a", "b", "c", "d", "e", "f", "g", "h", "i"}));
    EXPECT_EQ(plainLines("a\n\nb"), (Lines{"a", "", "b"}));
    EXPECT_EQ(plainLines(""), Lines{""});
    EXPECT_EQ(plainLine("a\r\nb"), "a b");
}

TEST(PlainTextTest, ControlCharactersAndWhatIsNoTextAreReplaced)
{
    EXPECT_EQ(
        plainLine("a\x01\x1B\x7F\xC2\x9B\tb\xFF"), "a\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\tb\xEF\xBF\xBD");
}

TEST(PlainTextTest, BlankLinesAtTheEndsOfANoteAreLeftOut)
{
    EXPECT_EQ(noteLines(" \n\t\n  a\n\nb \n \n"), (Lines{"  a", "", "b "}));
    EXPECT_TRUE(noteLines(" \n\t").empty());
}

TEST(PlainTextTest, DirectionsAreSeen)
{
    EXPECT_TRUE(isRightToLeft("a \xD8\xB3"));
    EXPECT_FALSE(isRightToLeft("a \xC3\xA9"));
    EXPECT_TRUE(turnsDirection("\xE2\x80\xAE"
                               "a"));
    EXPECT_FALSE(turnsDirection("\xD8\xB3"));
}

TEST(PlainTextTest, AnIsolateClosesWhateverTheLineOpensOrCloses)
{
    const std::string first = "\xE2\x81\xA8", pop = "\xE2\x81\xA9";

    EXPECT_EQ(isolatedLine("a"), first + "a" + pop);
    EXPECT_EQ(isolatedLine("a" + first + "b"), first + "a" + first + "b" + pop + pop);
    EXPECT_EQ(isolatedLine("a" + pop + "b"), first + first + "a" + pop + "b" + pop);
    EXPECT_EQ(isolatedLine(first + "a" + pop), first + first + "a" + pop + pop);
}

TEST(PlainTextTest, OnlyLinksOfTheWebAndOfMailAreAddresses)
{
    EXPECT_EQ(webAddress("HTTPS://a.example/b?c=d&e#f"), "HTTPS://a.example/b?c=d&e#f");
    EXPECT_EQ(webAddress("mailto:a@b.example"), "mailto:a@b.example");
    EXPECT_EQ(webAddress("http://a.example/\"<> `|\n\xC3\xA9"), "http://a.example/%22%3C%3E%20%60%7C%0A%C3%A9");
    for (const char* other : {"javascript:alert(1)", "data:text/html,a", "file:///etc/passwd", " http://a.example",
             "http:", "https://", "//a.example", ""})
        EXPECT_EQ(webAddress(other), "") << other;
}

}
}
