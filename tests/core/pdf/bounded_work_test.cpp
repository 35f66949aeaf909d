#include "pdf/bounded_work.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <stdexcept>
#include <vector>

namespace waymark {

constexpr std::size_t Mebibyte = std::size_t{1} << 20;
constexpr WorkLimits Plenty{60, 256 * Mebibyte};

TEST(BoundedWorkTest, GivesTheAnswerWhole)
{
    const std::string longer(3 * Mebibyte, '\0');

    EXPECT_EQ(doneWithin(Plenty, [] { return std::string("done"); }), "done");
    EXPECT_EQ(doneWithin(Plenty, [] { return std::string(); }), "");
    EXPECT_EQ(doneWithin(Plenty, [&] { return longer; }), longer);
}

TEST(BoundedWorkTest, EndsWhatNeverEnds)
{
    volatile bool goesOn = true;

    const auto answer = doneWithin({1, Plenty.memory}, [&] {
        while (goesOn) {}
        return std::string("done");
    });

    EXPECT_FALSE(answer.has_value());
}

TEST(BoundedWorkTest, EndsWhatTakesTooMuchMemory)
{
    const auto answer = doneWithin(Plenty, [] {
        const std::vector<char> large(2 * Plenty.memory, 'a');
        return std::string(large.begin(), large.begin() + 1);
    });

    EXPECT_FALSE(answer.has_value());
}

TEST(BoundedWorkTest, OutlivesWhatBreaksDown)
{
    EXPECT_FALSE(doneWithin(Plenty, []() -> std::string { std::abort(); }).has_value());
    EXPECT_FALSE(doneWithin(Plenty, []() -> std::string { throw std::runtime_error("broken"); }).has_value());
}

TEST(BoundedWorkTest, KeepsToItselfWhatTheWorkChanges)
{
    int count = 0;

    const auto answer = doneWithin(Plenty, [&] { return std::to_string(++count); });

    EXPECT_EQ(answer, "1");
    EXPECT_EQ(count, 0);
}

}   // namespace waymark
