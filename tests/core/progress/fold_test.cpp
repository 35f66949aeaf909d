#include "progress/fold.h"

#include "progress/event_kinds.h"

#include <gtest/gtest.h>

#include <array>

namespace waymark {

namespace {

Event said(const std::string& payload, std::int64_t stamp)
{
    Event event;
    event.kind = EventKind::State;
    event.payload = payload;
    event.stamp = event.moment.utcMs = stamp;
    event.day = "2026-11-18";
    return event;
}

State foldedOf(const Event* own, std::vector<const Event*> older)
{
    const auto status = foldState(own, older);
    return status ? status->state : State::Open;
}

}   // namespace

TEST(FoldTest, NothingSaidIsNothing)
{
    const std::array<const Event*, 2> none{nullptr, nullptr};
    EXPECT_FALSE(foldState(nullptr, none).has_value());
    EXPECT_EQ(newestOf(nullptr, none), nullptr);
}

TEST(FoldTest, TheNewestOfAllIdsDecides)
{
    const Event early = said("learning", 1), middle = said("done", 2), late = said("skipped", 3);

    EXPECT_EQ(foldedOf(&late, {&early, &middle}), State::Skipped);
    EXPECT_EQ(foldedOf(&early, {&middle}), State::Done);
    EXPECT_EQ(foldedOf(&middle, {nullptr, &early}), State::Done);
}

TEST(FoldTest, AMergedItemIsDoneWhenAllItsPartsWere)
{
    const Event done = said("done", 1), also = said("done", 2), skipped = said("skipped", 3), open = said("open", 4);

    EXPECT_EQ(foldedOf(nullptr, {&done, &also}), State::Done);
    EXPECT_EQ(foldedOf(nullptr, {&done, nullptr}), State::Learning);
    EXPECT_EQ(foldedOf(nullptr, {&done, &skipped}), State::Learning);
    EXPECT_EQ(foldedOf(nullptr, {&skipped, &skipped}), State::Skipped);
    EXPECT_EQ(foldedOf(nullptr, {&open, &skipped}), State::Open);
}

TEST(FoldTest, TheDayIsTheValuesOwn)
{
    const Event event = said(R"({"state":"done","known_before":true,"day":"2026-10-01"})", 1);

    const auto status = foldState(&event, {});

    ASSERT_TRUE(status.has_value());
    EXPECT_EQ(status->day, "2026-10-01");
    EXPECT_TRUE(status->isKnownBefore);
}

}   // namespace waymark
