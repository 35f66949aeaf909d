#include "charts/forecast_words.h"

#include <gtest/gtest.h>

namespace waymark::ui {
namespace {

std::string sentence(const Forecast& forecast)
{
    return forecastSentence(forecast).toStdString();
}

Forecast range(const char* early, const char* middle, const char* late)
{
    Forecast forecast;
    forecast.kind = Forecast::Kind::Range;
    forecast.pace.hoursAWeek = 6.5;
    forecast.early = early;
    forecast.middle = middle;
    forecast.late = late;
    return forecast;
}

TEST(ForecastWordsTest, ARangeNamesItsDaysAndAYearOnce)
{
    EXPECT_EQ(sentence(range("2027-05-03", "2027-06-20", "2027-08-12")),
        "At your pace of 6.5 h a week: between 3 May and 12 Aug 2027, most likely around 20 Jun");
    EXPECT_EQ(sentence(range("2027-11-03", "2027-12-20", "2028-01-12")),
        "At your pace of 6.5 h a week: between 3 Nov 2027 and 12 Jan 2028, most likely around 20 Dec 2027");
    EXPECT_EQ(sentence(range("2027-05-03", "2027-05-03", "2027-05-03")), "At your pace of 6.5 h a week: by 3 May 2027");
    EXPECT_EQ(sentence(range("2030-05-03", "2034-05-03", "")),
        "At your pace of 6.5 h a week: from 3 May 2030 on, most likely around 3 May 2034, and perhaps not within 10 "
        "years");
}

TEST(ForecastWordsTest, TheOtherKindsSayWhyThereIsNoRange)
{
    Forecast forecast;
    forecast.kind = Forecast::Kind::Done;
    EXPECT_EQ(sentence(forecast), "Nothing is left to learn here: all of it is done or skipped");
    EXPECT_TRUE(forecastLine(forecast).isEmpty());

    forecast.kind = Forecast::Kind::NotEnough;
    forecast.pace.activeWeeks = 2;
    EXPECT_EQ(sentence(forecast), "Not enough history: 3 ordinary weeks with something done are needed, there are 2");
    forecast.pace.activeWeeks = 1;
    EXPECT_EQ(sentence(forecast), "Not enough history: 3 ordinary weeks with something done are needed, there is 1");

    forecast.kind = Forecast::Kind::Far;
    forecast.pace.hoursAWeek = 0.2;
    EXPECT_EQ(sentence(forecast), "At your pace of 0.2 h a week it takes more than 10 years");
    EXPECT_TRUE(forecastLine(forecast).isEmpty());
}

TEST(ForecastWordsTest, TheShortLineHoldsTheRangeAlone)
{
    EXPECT_EQ(forecastLine(range("2027-05-03", "2027-06-20", "2027-08-12")).toStdString(),
        "Likely between 3 May and 12 Aug 2027");
    EXPECT_EQ(forecastLine(range("2030-05-03", "2034-05-03", "")).toStdString(), "Likely from 3 May 2030 on");
}

}   // namespace
}   // namespace waymark::ui
