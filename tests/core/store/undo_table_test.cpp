#include "store/undo_table.h"

#include "core/store/written_log.h"
#include "store/rows.h"

namespace waymark::store {

using namespace test;

/// The stacks of what can be taken back.
class UndoTableTest : public WrittenLog
{
protected:
    std::int64_t push(std::string_view stack, const std::string& label, std::vector<UndoChange> changes = {})
    {
        return pushUndo(*database, stack, {0, "act of " + label, label, {}, std::move(changes)});
    }
    [[nodiscard]] std::string undoLabel(std::string_view stack) { return nextUndoLabel(*database, stack); }
    [[nodiscard]] std::string redoLabel(std::string_view stack) { return nextRedoLabel(*database, stack); }
    void undo(std::int64_t place) { setUndone(*database, place, true); }

    [[nodiscard]] UndoChange change(std::optional<std::int64_t> before, std::optional<std::int64_t> after,
        const char* item = "git/commits", const std::string& text = {}) const
    {
        return {{ann, EventKind::Note, id(item), "slot"}, before, after, text, text};
    }
    [[nodiscard]] UndoChange firstChange(std::int64_t place, const char* item = "git/commits")
    {
        Prepared row(*database, "SELECT before_event, after_event FROM undo_change WHERE place = ? AND item = ?");
        EXPECT_TRUE(row.bind(place, id(item)).step());
        return {{}, row.numberOrNone(0), row.numberOrNone(1), {}, {}};
    }
    void expectHeld(std::int64_t place, std::optional<std::int64_t> before, std::optional<std::int64_t> after,
        const char* item = "git/commits")
    {
        const UndoChange held = firstChange(place, item);
        EXPECT_EQ(held.beforeEvent, before);
        EXPECT_EQ(held.afterEvent, after);
    }

    const std::string anns = ann.text, bens = ben.text;
    const std::optional<std::int64_t> None;
};

TEST_F(UndoTableTest, AnActComesBackAsItWasKept)
{
    const UndoEntry pushed{0, "the act", "the label", "the catalog",
        {{{ann, "evidence", id("git/commits"), "slot"}, 3, 4, "before", "after"},
            {{ben, "state", id("git"), ""}, std::nullopt, std::nullopt, "", "done"}}};

    const std::int64_t place = pushUndo(*database, anns, pushed);

    const UndoEntry entry = nextUndo(*database, anns).value();
    EXPECT_EQ(entry.place, place);
    EXPECT_EQ(entry.act, "the act");
    EXPECT_EQ(entry.label, "the label");
    EXPECT_EQ(entry.catalog, "the catalog");
    ASSERT_EQ(entry.changes.size(), 2U);
    for (std::size_t at = 0; at < 2; ++at) {
        EXPECT_EQ(entry.changes[at].key, pushed.changes[at].key);
        EXPECT_EQ(entry.changes[at].beforeEvent, pushed.changes[at].beforeEvent);
        EXPECT_EQ(entry.changes[at].afterEvent, pushed.changes[at].afterEvent);
        EXPECT_EQ(entry.changes[at].before, pushed.changes[at].before);
        EXPECT_EQ(entry.changes[at].after, pushed.changes[at].after);
    }
    EXPECT_FALSE(nextRedo(*database, anns).has_value());
}

TEST_F(UndoTableTest, OfALearnersActsAndTheFilesTheNewestIsNext)
{
    EXPECT_FALSE(nextUndo(*database, anns).has_value());
    EXPECT_EQ(undoLabel(anns), "");
    push(anns, "Ann's");
    push(FileStack, "the file's");
    push(bens, "Ben's");

    EXPECT_EQ(undoLabel(anns), "the file's");
    EXPECT_EQ(undoLabel(bens), "Ben's");
    EXPECT_EQ(undoLabel(FileStack), "the file's");
    EXPECT_EQ(nextUndo(*database, anns)->label, "the file's");
    EXPECT_EQ(nextUndo(*database, bens)->act, "act of Ben's");
}

TEST_F(UndoTableTest, WhatWasUndoneLastIsRedoneFirst)
{
    const auto first = push(anns, "first"), second = push(anns, "second");
    undo(second);
    EXPECT_EQ(undoLabel(anns), "first");
    EXPECT_EQ(redoLabel(anns), "second");

    undo(first);

    EXPECT_EQ(undoLabel(anns), "");
    EXPECT_EQ(redoLabel(anns), "first");
    EXPECT_EQ(nextRedo(*database, anns)->place, first);
    EXPECT_EQ(redoLabel(bens), "");
    setUndone(*database, first, false);
    EXPECT_EQ(undoLabel(anns), "first");
    EXPECT_EQ(redoLabel(anns), "second");
}

TEST_F(UndoTableTest, ANewActEndsWhatCouldBeRedoneInItsStackAndTheFiles)
{
    undo(push(anns, "Ann's"));
    undo(push(FileStack, "the file's"));
    undo(push(bens, "Ben's"));
    EXPECT_EQ(count("undo"), 1) << "each ended the one of the file's or of its own before it";

    EXPECT_EQ(redoLabel(bens), "Ben's");
    push(anns, "new");

    EXPECT_EQ(redoLabel(anns), "");
    EXPECT_EQ(redoLabel(bens), "Ben's");
}

TEST_F(UndoTableTest, ANewActOfTheFileEndsAllThatCouldBeRedone)
{
    const auto anns_ = push(anns, "Ann's"), bens_ = push(bens, "Ben's"), held = push(anns, "held");
    undo(anns_);
    undo(bens_);

    push(FileStack, "the file's");

    EXPECT_EQ(redoLabel(anns), "");
    EXPECT_EQ(redoLabel(bens), "");
    EXPECT_EQ(count("undo"), 2);
    EXPECT_EQ(database->number("SELECT min(place) FROM undo"), held);
}

TEST_F(UndoTableTest, TheHundredAndFirstOldestOfAStackGoes)
{
    constexpr int most = 100;
    const auto oldest = push(anns, "1", {change(None, 1)});
    const auto second = push(anns, "2", {change(None, 1)});
    push(bens, "Ben's");
    for (int at = 3; at <= most; ++at) push(anns, std::to_string(at));
    EXPECT_EQ(count("undo"), most + 1);
    EXPECT_EQ(database->number("SELECT min(place) FROM undo"), oldest);

    push(anns, "101");

    EXPECT_EQ(count("undo"), most + 1);
    EXPECT_EQ(database->number("SELECT min(place) FROM undo"), second);
    EXPECT_EQ(count("undo_change"), 1) << "its changes go with it";
    EXPECT_EQ(undoLabel(bens), "Ben's");
}

TEST_F(UndoTableTest, PlacesAreOneOrderOverAllStacks)
{
    const auto first = push(anns, "first");
    const auto second = push(bens, "second");

    EXPECT_EQ(first, 1);
    EXPECT_EQ(second, 2);
    EXPECT_EQ(push(FileStack, "third"), 3);
}

TEST_F(UndoTableTest, AnEventThatSaysTheSameAgainStandsForTheOneBefore)
{
    const auto older = push(anns, "older", {change(1, 2), change(1, 2, "git")});
    const auto act = push(anns, "act", {change(2, 3)});
    const auto newer = push(anns, "newer", {change(3, 2)});

    restand(*database, act, change(2, 3).key, 2, "", 9, false);

    expectHeld(act, 9, 9);
    expectHeld(older, 1, 9);
    expectHeld(older, 1, 2, "git");
    expectHeld(newer, 3, 9);
}

TEST_F(UndoTableTest, AnEventThatIsDoneAgainStandsBeforeOrAfter)
{
    const auto act = push(anns, "act", {change(2, 3)});

    restand(*database, act, change(2, 3).key, 7, "", 9, true);
    expectHeld(act, 9, 3);
    restand(*database, act, change(2, 3).key, 7, "", 10, false);
    expectHeld(act, 9, 10);
}

TEST_F(UndoTableTest, OneThatSaysThatThereIsNothingStandsForNone)
{
    const auto older = push(anns, "older", {change(None, 2), change(None, 2, "git")});
    const auto said = push(anns, "said", {change(None, 3, "algebra/svd", "open")});
    const auto act = push(anns, "act", {change(2, None)});
    const RegisterKey elsewhere = change(None, None, "algebra/svd").key;

    restand(*database, act, change(None, None).key, std::nullopt, "", 9, false);
    restand(*database, act, elsewhere, std::nullopt, "", 9, false);

    expectHeld(act, 2, 9);
    expectHeld(older, 9, 2);
    expectHeld(older, None, 2, "git");
    expectHeld(said, None, 3, "algebra/svd");
}

TEST_F(UndoTableTest, OneThatSaysWhatNoEventSaidStandsInItsActAlone)
{
    const auto older = push(anns, "older", {change(None, 2)});
    const auto act = push(anns, "act", {change(None, 3)});

    restand(*database, act, change(None, 3).key, std::nullopt, "done", 9, true);

    expectHeld(act, 9, 3);
    expectHeld(older, None, 2);
}

TEST_F(UndoTableTest, OtherSlotsKindsAndLearnersStandAsTheyDid)
{
    std::vector<UndoChange> others{change(2, 2), change(2, 2), change(2, 2)};
    others[0].key.slot = "another";
    others[1].key.kind = EventKind::State;
    others[2].key.learner = ben;
    push(anns, "others", others);
    const auto act = push(anns, "act", {change(2, 3)});

    restand(*database, act, change(2, 3).key, 2, "", 9, true);

    expectHeld(act, 9, 3);
    EXPECT_EQ(database->number("SELECT count(*) FROM undo_change WHERE before_event = 2 AND after_event = 2"), 3);
}

}   // namespace waymark::store
