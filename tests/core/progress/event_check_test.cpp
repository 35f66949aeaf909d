#include "progress/event_check.h"

#include "base/digest.h"
#include "progress/event_kinds.h"
#include "progress/payload.h"

#include <gmock/gmock.h>

#include <cstring>

namespace waymark {

namespace {

constexpr auto Uuid = "00000000-0000-4000-8000-00000000000a";

/// One that is as it must be.
Event eventOf(std::string kind, std::string payload, std::string item = "t/algebra/svd", std::string slot = "")
{
    Event event;
    event.learner = {Uuid};
    event.writer = event.act = Uuid;
    event.number = 1;
    event.stamp = event.moment.utcMs = 1'795'000'000'000;
    event.day = "2026-11-18";
    const KindRule* rule = ruleOf(kind);
    const bool isOfLearner = rule != nullptr && rule->about == About::Learner;
    event.kind = std::move(kind);
    event.item = Id(isOfLearner ? "" : std::move(item));
    event.slot = std::move(slot);
    event.payload = std::move(payload);
    if (mayBeLeftOut(event.kind)) event.salt = newSalt();
    return event;
}

std::string oddity(const Event& event)
{
    return std::string(oddityOf(event));
}

constexpr auto SaysWhatItCannot = "says what no entry of its kind can say";
constexpr auto IsAboutNothing = "is about what no entry of its kind is about";

struct Kindly
{
    const char* kind;
    const char* slot;
    std::vector<std::string> good, bad;
};

const std::vector<Kindly>& kinds()
{
    static const std::string hash(64, 'a');
    static const std::vector<Kindly> all{
        {"state", "",
            {"open", "learning", "done", "skipped", R"({"state":"done","known_before":true,"day":"2026-11-01"})",
                R"({"state":"open"})", R"({"state":"done","of later days":[1,{"x":null}]})"},
            {"", "finished", "{}", R"({"state":"Done"})", R"({"state":"done","day":"2026-02-30"})",
                R"({"state":"done","known_before":"yes"})", R"({"state":1})", "[\"done\"]", "{\"state\":\"done\""}},
        {"note", "", {"", "Words", std::string(MostTextBytes, 'x')}, {std::string(MostTextBytes + 1, 'x')}},
        {"evidence", "0a1b", {"", "link\nhttps://example.org", "confirmed\nBen\n2026-11-01\nwell done"}, {"link"}},
        {"later", "", {"", "2026-11-18"}, {"2026-02-30", "soon"}},
        {"name", "", {"Ann", "张伟"}, {"", " ", "\u00a0", "\u200b", std::string(MostNameLength + 1, 'x')}},
        {"role", "", {"", "ai/mlops-engineer"}, {"engineer", "../etc", "AI/x", "ai//x"}},
        {"hours", "", {"", "0", "7.5", "168"}, {"169", "-1", "many", "1e999", "nan"}},
        {"removed", "", {"", "yes", std::string("same:") + Uuid}, {"no", "same:", "same:Ann"}},
        {"plan", "",
            {"", "{}",
                R"({"hours":{"mon":2,"sun":0.5},"off":[["2026-12-24","2027-01-02"]],"from":"2026-12-01","by":"",)"
                R"("reserve":10,"projects":2,"nice":false,"background":"ai/degree","fields":{"a":"b"},)"
                R"("swaps":{"ai/first":"ai/second"}})",
                R"({"from":null,"of later days":1})"},
            {"plan", "[]", R"({"hours":{"mon":25}})", R"({"off":[["2026-12-24"]]})", R"({"from":"soon"})",
                R"({"reserve":101})", R"({"projects":3})", R"({"nice":1})", R"({"swaps":{"first":"ai/second"}})"}},
        {"weeks", "",
            {"",
                R"({"accepted":"2026-11-20","weeks":[["2026-11-23",[["ai/git/commits",90,false,[]],)"
                R"(["ai/first",120,true,["ai/first/plan"]]]]]})"},
            {"{}", R"({"accepted":"2026-11-20"})", R"({"accepted":"2026-11-20","weeks":[["2026-11-24",[]]]})",
                R"({"accepted":"2026-11-20","weeks":[["2026-11-23",[["git",90,false,[]]]]]})",
                R"({"accepted":"2026-11-20","weeks":[["2026-11-23",[["ai/git/commits",-1,false,[]]]]]})"}},
        {"baseline", "2026-11-20", {"", R"({"accepted":"2026-11-20","weeks":[]})"}, {"[]"}},
        {"review", "2026-11-20", {"", R"({"rating":1,"ms":900})", R"({"rating":4})"},
            {"3", R"({"rating":0})", R"({"rating":5})", R"({"rating":2.5})", R"({"rating":3,"ms":-1})", "{}"}},
        {"attempt", "1795000000000", {"", R"({"points":[0,2],"seconds":90,"answer":"Because."})"},
            {"words", R"({"points":["a"]})", R"({"seconds":-1})", R"({"answer":3})"}},
        {"practice", "",
            {"", R"({"on":true,"retention":0.9,"interval":365,"a_day":20,"new":5,"paused_until":"2026-12-01"})"},
            {"on", R"({"on":"yes"})", R"({"retention":1.1})", R"({"interval":0.5})", R"({"paused_until":"soon"})"}},
        {"keep", "", {"", "kept", "buried", "2026-12-01"}, {"keep", "2026-13-01"}},
        {"contact", "", {"", "ann@example.org"}, {std::string(MostTextBytes + 1, 'x')}},
        {"goal", "0a", {"", R"({"by":"2026-12-01","words":"Finish it","agreed_with":"Ben"})"},
            {"soon", R"({"by":"soon"})", R"({"words":1})"}},
        {"candidate", "", {"", R"({"role":"ai/mlops-engineer","until":"2027-01-01"})"}, {"yes", R"({"role":"x y"})"}},
        {"score", "0a",
            {"",
                R"({"interviewer":"Ben","day":"2026-12-01","points":[1],"evidence":"said so","recommendation":"yes"})"},
            {"9", R"({"points":[-1]})", R"({"day":"then"})"}},
        {"seen", "0a", {"", R"({"by":"Ben","day":"2026-12-01","until":"2027-01-01"})"}, {"Ben", R"({"day":1})"}},
        {"erased", hash.c_str(), {R"({"kind":"note","day":"2026-12-01"})"},
            {"", "note", R"({"kind":"note"})", R"({"kind":"note","day":"then"})"}},
    };
    return all;
}

}   // namespace

TEST(EventCheckTest, EachKindSaysWhatItCanAndNothingElse)
{
    for (const Kindly& one : kinds()) {
        for (const std::string& payload : one.good)
            EXPECT_EQ(oddity(eventOf(one.kind, payload, "t/algebra/svd", one.slot)), "") << one.kind << payload;
        for (const std::string& payload : one.bad)
            EXPECT_EQ(oddity(eventOf(one.kind, payload, "t/algebra/svd", one.slot)), SaysWhatItCannot)
                << one.kind << payload;
    }
}

TEST(EventCheckTest, EachKindHasItsSlotAndIsAboutItsOwn)
{
    for (const Kindly& one : kinds()) {
        const KindRule& rule = *ruleOf(one.kind);
        Event event = eventOf(one.kind, one.good.back(), "t/algebra/svd", one.slot);
        event.slot = rule.slot == Slot::None ? "0a" : std::string(101, 'a');
        EXPECT_EQ(oddity(event), IsAboutNothing) << one.kind;
        event.slot = one.slot;
        event.item = Id(rule.about == About::Learner ? "t/algebra/svd" : "");
        EXPECT_EQ(oddity(event), rule.about == About::Either ? "" : IsAboutNothing) << one.kind;
    }
}

TEST(EventCheckTest, EveryKindOfTheContractIsTried)
{
    for (const char* kind :
        {"state", "note", "evidence", "name", "role", "hours", "removed", "later", "plan", "weeks", "baseline",
            "review", "attempt", "practice", "keep", "contact", "goal", "candidate", "score", "seen", "erased"}) {
        EXPECT_NE(ruleOf(kind), nullptr) << kind;
        EXPECT_TRUE(std::any_of(kinds().begin(), kinds().end(), [&](const Kindly& one) {
            return std::strcmp(one.kind, kind) == 0;
        })) << kind;
    }
}

TEST(EventCheckTest, WhatMayBeLeftOutBearsASaltAndTheHistoryIsWhole)
{
    for (const Kindly& one : kinds()) {
        Event event = eventOf(one.kind, one.good.back(), "t/algebra/svd", one.slot);
        const bool isHidden = mayBeLeftOut(one.kind);
        event.salt = isHidden ? "" : newSalt();
        EXPECT_EQ(oddity(event), "hides what it says otherwise than Waymark does") << one.kind;
        event.salt.clear();
        event.payload.reset();
        EXPECT_EQ(oddity(event), isHidden ? "" : SaysWhatItCannot) << one.kind;
    }
}

TEST(EventCheckTest, TheFirstFormatHasNoSaltAndLaterOnesAreUnknown)
{
    Event event = eventOf("note", "Words");
    event.format = 1;
    EXPECT_NE(oddity(event), "");
    event.salt.clear();
    EXPECT_EQ(oddity(event), "");
    event.format = 3;
    EXPECT_EQ(oddity(event), "has a form that this Waymark does not know");
}

TEST(EventCheckTest, UnknownKindsMaySayAnythingOfTheirSize)
{
    Event event = eventOf("of-later-days", std::string(MostPayloadBytes, 'x'), "t/algebra/svd", "whatever");
    EXPECT_EQ(oddity(event), "");
    event.salt.clear();
    EXPECT_EQ(oddity(event), "");
    event.payload->push_back('x');
    EXPECT_EQ(oddity(event), SaysWhatItCannot);
    event.payload.reset();
    EXPECT_EQ(oddity(event), "");
    event.kind = std::string(65, 'x');
    EXPECT_EQ(oddity(event), IsAboutNothing);
}

TEST(EventCheckTest, WhatLiesDeepIsNotTakenApart)
{
    for (const char* kind : {"plan", "weeks", "attempt", "state"}) {
        const std::string slot = ruleOf(kind)->slot == Slot::Instant ? "1" : "";
        for (const auto& [open, close] : {std::pair("[", "]"), std::pair("{\"a\":", "}")}) {
            std::string deep = R"({"state":"done","x":)";
            for (int level = 0; level < 400; ++level) deep += open;
            deep += "1";
            for (int level = 0; level < 400; ++level) deep += close;
            EXPECT_EQ(oddity(eventOf(kind, deep + "}", "t/algebra/svd", slot)), SaysWhatItCannot) << kind;
        }
    }
    EXPECT_EQ(
        oddity(eventOf("plan", R"({"x":"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\""})")),
        "");
}

TEST(EventCheckTest, IdsAreLowerCaseUuids)
{
    const auto with = [](const std::function<void(Event&)>& change) {
        Event event = eventOf("state", "done");
        change(event);
        return oddity(event);
    };
    const std::string refusal = "does not say whose it is, who wrote it or in which act";
    for (const char* id : {"", "a", "../../etc", "00000000-0000-4000-8000-00000000000A",
             "00000000-0000-4000-8000-00000000000a ", "00000000+0000-4000-8000-00000000000a"}) {
        EXPECT_EQ(with([id](Event& event) { event.learner = {id}; }), refusal) << id;
        EXPECT_EQ(with([id](Event& event) { event.writer = id; }), refusal) << id;
        EXPECT_EQ(with([id](Event& event) { event.act = id; }), refusal) << id;
        if (*id == '\0') continue;
        EXPECT_EQ(with([id](Event& event) { event.undoes = id; }), refusal) << id;
        EXPECT_EQ(with([id](Event& event) { event.redoes = id; }), refusal) << id;
    }
}

TEST(EventCheckTest, ItemsAreWordsJoinedBySlashes)
{
    for (const char* item : {"", "svd", "../../etc", "t/../svd", "/t/svd", "t/svd/", "t//svd", "T/svd", "t/a b"})
        EXPECT_EQ(oddity(eventOf("state", "done", item)), IsAboutNothing) << item;
    EXPECT_EQ(oddity(eventOf("state", "done", "t/" + std::string(400, 'x'))), IsAboutNothing);
}

TEST(EventCheckTest, NulStandsNowhere)
{
    const std::string nul("a\0b", 3);
    EXPECT_EQ(oddity(eventOf("note", nul)), "holds a NUL character");
    EXPECT_EQ(oddity(eventOf("name", nul)), "holds a NUL character");
    EXPECT_EQ(oddity(eventOf("evidence", "link\nx", "t/svd", nul)), "holds a NUL character");
    EXPECT_EQ(oddity(eventOf("of-later-days", nul)), "holds a NUL character");
    EXPECT_EQ(oddity(eventOf(nul, "x")), "holds a NUL character");
    EXPECT_EQ(oddity(eventOf("state", "done", "t/sv" + nul)), IsAboutNothing);
}

TEST(EventCheckTest, TheOrderAndTheClockHaveTheirEnds)
{
    const auto stamped = [](std::int64_t stamp) {
        Event event = eventOf("state", "done");
        event.stamp = stamp;
        return oddity(event);
    };
    const auto at = [](std::int64_t clock) {
        Event event = eventOf("state", "done");
        event.moment.utcMs = clock;
        return oddity(event);
    };

    EXPECT_EQ(stamped(0), "");
    EXPECT_EQ(stamped(LastMoment), "");
    EXPECT_EQ(stamped(-1), "has no place in the log's order");
    EXPECT_EQ(stamped(LastMoment + 1), "has no place in the log's order");
    EXPECT_EQ(at(0), "");
    EXPECT_EQ(at(-1), "");
    EXPECT_EQ(at(-2'208'988'800'001), "has a time that no clock shows");
    EXPECT_EQ(at(32'503'680'000'000), "has a time that no clock shows");
}

TEST(EventCheckTest, ASaltHidesWhatIsSaid)
{
    Event event = eventOf("note", "Words");
    event.payloadHash = payloadHashOf(event.salt, *event.payload);

    EXPECT_NE(event.payloadHash, sha256("Words"));
    EXPECT_NE(event.payloadHash, payloadHashOf(newSalt(), "Words"));
    EXPECT_EQ(payloadHashOf("", "Words"), sha256("Words"));
    EXPECT_EQ(payloadHashOf("00ff", "Words"), sha256(std::string("\0\xff", 2) + "Words"));
}

TEST(StateValueTest, IsABareWordWhereThereIsNothingElseToTell)
{
    EXPECT_EQ(payloadOf({State::Done, false, {}}), "done");
    EXPECT_EQ(
        payloadOf({State::Done, true, "2026-11-01"}), R"({"state":"done","known_before":true,"day":"2026-11-01"})");
    for (const StateValue& value :
        {StateValue{State::Skipped, false, {}}, {State::Done, true, {}}, {State::Learning, false, "2026-11-01"}})
        EXPECT_EQ(stateValueFrom(payloadOf(value)), value);
}

TEST(StateValueTest, IsSaidAgainWithItsDayAndWithWhatIsUnknown)
{
    EXPECT_EQ(withDay("done", "2026-11-01"), R"({"state":"done","day":"2026-11-01"})");
    EXPECT_EQ(
        withDay(R"({"state":"done","why":"x"})", "2026-11-01"), R"({"state":"done","why":"x","day":"2026-11-01"})");
    EXPECT_EQ(
        withDay(R"({"state":"done","day":"2026-10-01"})", "2026-11-01"), R"({"state":"done","day":"2026-10-01"})");
}

}   // namespace waymark
