#include "theme/marks.h"
#include "ui/bridge/session_fixture.h"

namespace waymark::test {

/// Marks, days, notes and evidence of the learner who is shown.
class SessionActs : public SessionRoom
{
protected:
    /// What another program reads.
    [[nodiscard]] std::shared_ptr<const Progress> onDisk() const { return computer.open()->progress(ann).value(); }
    [[nodiscard]] State stateOnDisk(const std::string& local) const { return onDisk()->state(id(local)); }
    void give(State state, const std::string& local) const
    {
        ASSERT_TRUE(workspace->mark(ann, state, std::vector{id(local)}).hasValue());
    }
    [[nodiscard]] std::string slotOf(Evidence::Kind kind) const
    {
        for (const Evidence& one : session->progress().evidenceOf(topic))
            if (one.kind == kind) return one.slot;
        return {};
    }

    const Id topic = id("git/commits");
};

TEST_F(SessionActs, AMarkIsOnDiskAndToldWithAnUndo)
{
    EXPECT_TRUE(session->mark(State::Learning, {topic, id("algebra/svd")}));

    EXPECT_EQ(stateOnDisk("git/commits"), State::Learning);
    EXPECT_EQ(stateOnDisk("algebra/svd"), State::Learning);
    EXPECT_EQ(stateOnDisk("algebra/vectors"), State::Open);
    EXPECT_EQ(told(), QStringLiteral("Marked 2 topics learning."));
    EXPECT_EQ(notices.back().kind, ui::Notice::Kind::Done);
    EXPECT_TRUE(notices.back().canUndo);
    EXPECT_FALSE(notices.back().canRedo);
    EXPECT_FALSE(notices.back().canTryAgain);
    EXPECT_TRUE(notices.back().finished.isEmpty());
    EXPECT_TRUE(notices.back().goesBackTo.empty());
    EXPECT_EQ(changes.size(), 1U);
}

TEST_F(SessionActs, AnUnknownIdIsRefusedWithoutATrace)
{
    EXPECT_FALSE(session->mark(State::Done, {topic, id("no/such")}));

    EXPECT_EQ(told(), QStringLiteral("'t/no/such' has nothing to tick. Nothing was changed."));
    EXPECT_EQ(notices.back().kind, ui::Notice::Kind::Problem);
    EXPECT_FALSE(notices.back().canTryAgain);
    EXPECT_EQ(state("git/commits"), State::Open);
    EXPECT_TRUE(changes.empty());
}

TEST_F(SessionActs, AnEarlierDayIsKeptAndToldButNoneToCome)
{
    EXPECT_FALSE(session->markDoneOn("2026-11-19", {topic}));
    EXPECT_EQ(told(), QStringLiteral("2026-11-19 is still to come. Nothing was changed."));
    EXPECT_EQ(state("git/commits"), State::Open);
    notices.clear();

    EXPECT_TRUE(session->markDoneOn("2026-11-10", {topic}));

    EXPECT_EQ(told(), QStringLiteral("Marked “Commits” done on %1.").arg(ui::dayText("2026-11-10")));
    EXPECT_TRUE(notices.back().canUndo);
    EXPECT_EQ(onDisk()->status(topic).state, State::Done);
    EXPECT_EQ(onDisk()->status(topic).day, "2026-11-10");
    notices.clear();
    EXPECT_TRUE(session->markDoneOn("2026-11-10", {topic}));
    EXPECT_TRUE(notices.empty()) << "it stands there";
}

TEST_F(SessionActs, OneKeyGivesAStateToTheRestAndOpensAllThatHaveIt)
{
    give(State::Learning, "algebra/svd");
    give(State::Done, "algebra/vectors");
    changes.clear();
    const std::vector<Id> items{id("algebra/svd"), id("algebra/vectors"), topic};

    EXPECT_TRUE(session->markOrOpen(State::Learning, items));
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].items, (std::vector{id("algebra/vectors"), topic}));
    for (const Id& item : items) EXPECT_EQ(session->progress().state(item), State::Learning) << item.text();

    EXPECT_TRUE(session->markOrOpen(State::Learning, items));
    for (const Id& item : items) EXPECT_EQ(session->progress().state(item), State::Open) << item.text();

    notices.clear();
    EXPECT_FALSE(session->markOrOpen(State::Skipped, {}));
    EXPECT_TRUE(notices.empty());
}

TEST_F(SessionActs, OneKeyWaitsForThoseAloneThatItChanges)
{
    give(State::Skipped, "algebra/svd");
    holdFile();

    EXPECT_FALSE(session->markOrOpen(State::Skipped, {id("algebra/svd"), topic}));

    EXPECT_TRUE(session->isSaving(topic));
    EXPECT_FALSE(session->isSaving(id("algebra/svd")));
    letFileGo();
}

TEST_F(SessionActs, ToggleOpensWhatIsDoneAndFinishesAllElse)
{
    for (const State before : {State::Open, State::Learning, State::Skipped}) {
        give(before, "git/commits");
        EXPECT_TRUE(session->toggle(topic));
        EXPECT_EQ(stateOnDisk("git/commits"), State::Done);
        EXPECT_TRUE(session->toggle(topic));
        EXPECT_EQ(stateOnDisk("git/commits"), State::Open);
    }
}

TEST_F(SessionActs, ToggleOfAParentMarksTheRestThenOpensAll)
{
    for (const State begun : {State::Done, State::Learning}) {
        give(begun, "algebra/vectors");

        EXPECT_TRUE(session->toggle(id("algebra")));
        for (const char* part : {"algebra/vectors", "algebra/eigenvalues", "algebra/svd"})
            EXPECT_EQ(state(part), State::Done) << part;
        EXPECT_TRUE(session->toggle(id("algebra")));
        for (const char* part : {"algebra/vectors", "algebra/eigenvalues", "algebra/svd"})
            EXPECT_EQ(state(part), State::Open) << part;
    }
}

TEST_F(SessionActs, ToggleTakesSkippedPartsForNoHindranceAndLeavesThem)
{
    give(State::Skipped, "algebra/vectors");

    EXPECT_TRUE(session->toggle(id("algebra")));
    EXPECT_EQ(state("algebra/svd"), State::Done);
    EXPECT_TRUE(session->toggle(id("algebra")));

    EXPECT_EQ(state("algebra/svd"), State::Open);
    EXPECT_EQ(state("algebra/eigenvalues"), State::Open);
    EXPECT_EQ(state("algebra/vectors"), State::Skipped);
}

TEST_F(SessionActs, ToggleTakesASkillForCompleteOnceItsChoiceIsFilled)
{
    give(State::Done, "frameworks/torch");
    give(State::Done, "frameworks/tuning");

    EXPECT_TRUE(session->toggle(id("frameworks")));

    EXPECT_EQ(state("frameworks/torch"), State::Open);
    EXPECT_EQ(state("frameworks/tuning"), State::Open);
    EXPECT_EQ(state("frameworks/flow"), State::Open);
}

TEST_F(SessionActs, ToggleOfAProjectIsAboutItsSteps)
{
    EXPECT_TRUE(session->toggle(id("first")));
    EXPECT_EQ(state("first/plan"), State::Done);
    EXPECT_EQ(state("first/build"), State::Done);
    EXPECT_EQ(state("first/accept-runs"), State::Open);

    EXPECT_TRUE(session->toggle(id("first")));
    EXPECT_EQ(state("first/plan"), State::Open);
    EXPECT_EQ(state("first/build"), State::Open);
}

TEST_F(SessionActs, OnlyAFinishedProjectHasTopicsToMark)
{
    EXPECT_TRUE(session->topicsToMark(id("git")).empty());
    give(State::Done, "first/plan");
    EXPECT_TRUE(session->topicsToMark(id("first")).empty());
    EXPECT_FALSE(session->markShown(id("first")));
    EXPECT_TRUE(notices.empty());
    give(State::Done, "second/only");
    EXPECT_EQ(session->topicsToMark(id("second")), (std::vector{id("algebra/vectors"), id("frameworks/torch")}));
    give(State::Skipped, "algebra/vectors");

    EXPECT_EQ(session->topicsToMark(id("second")), std::vector{id("frameworks/torch")});
    EXPECT_TRUE(session->markShown(id("second")));

    EXPECT_EQ(told(), QStringLiteral("Marked “Torch” done."));
    EXPECT_TRUE(session->topicsToMark(id("second")).empty());
    EXPECT_EQ(stateOnDisk("frameworks/torch"), State::Done);
    EXPECT_EQ(stateOnDisk("algebra/vectors"), State::Skipped);
    const auto evidence = onDisk()->evidenceOf(id("frameworks/torch"));
    ASSERT_EQ(evidence.size(), 1U);
    EXPECT_EQ(evidence[0].kind, Evidence::Kind::Project);
    EXPECT_EQ(evidence[0].value, "t/second");
    EXPECT_FALSE(session->markShown(id("second"))) << "nothing is left";
}

TEST_F(SessionActs, TheTopicsThatAProjectShowsWaitForABusyFileAndItsStepsDoNot)
{
    give(State::Done, "second/only");
    holdFile();

    EXPECT_FALSE(session->markShown(id("second")));

    EXPECT_TRUE(session->isSaving(id("algebra/vectors")));
    EXPECT_TRUE(session->isSaving(id("frameworks/torch")));
    EXPECT_FALSE(session->isSaving(id("second")));
    EXPECT_FALSE(session->isSaving(id("second/only")));
    letFileGo();
}

TEST_F(SessionActs, ANoteIsKeptAsItWasWrittenAndTakenAway)
{
    const QString text = QStringLiteral("  naïve: العربية\nand more ");

    EXPECT_TRUE(session->setNote(topic, text));
    EXPECT_EQ(onDisk()->note(topic), text.toStdString());
    EXPECT_EQ(told(), QStringLiteral("Noted on “Commits”."));
    EXPECT_TRUE(notices.back().canUndo);
    notices.clear();
    EXPECT_TRUE(session->setNote(topic, text));
    EXPECT_FALSE(notices.back().canUndo) << "nothing was changed";
    notices.clear();
    EXPECT_TRUE(session->setNote(topic, {}));

    EXPECT_EQ(told(), QStringLiteral("Removed the note on “Commits”."));
    EXPECT_TRUE(onDisk()->note(topic).empty());
}

TEST_F(SessionActs, EvidenceIsALinkOrWhoConfirmedAndOnePieceGoesAlone)
{
    EXPECT_TRUE(session->addLink({topic, id("algebra/svd")}, QStringLiteral(" https://example.org/a ")));
    EXPECT_EQ(told(), QStringLiteral("Added evidence to 2 items."));
    EXPECT_TRUE(session->confirm({topic}, QStringLiteral("Dr Lee")));
    ASSERT_EQ(session->progress().evidenceOf(id("algebra/svd")).size(), 1U);
    EXPECT_EQ(session->progress().evidenceOf(id("algebra/svd"))[0].kind, Evidence::Kind::Link);
    EXPECT_EQ(session->progress().evidenceOf(id("algebra/svd"))[0].value, "https://example.org/a");
    ASSERT_EQ(session->progress().evidenceOf(topic).size(), 2U);
    notices.clear();

    EXPECT_TRUE(session->removeEvidence(topic, slotOf(Evidence::Kind::Link)));

    EXPECT_EQ(told(), QStringLiteral("Removed evidence from “Commits”."));
    const auto left = onDisk()->evidenceOf(topic);
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left[0].kind, Evidence::Kind::Confirmed);
    EXPECT_EQ(left[0].value, "Dr Lee");
    EXPECT_EQ(onDisk()->evidenceOf(id("algebra/svd")).size(), 1U);
}

TEST_F(SessionActs, ALinkWithoutASchemeIsRefused)
{
    EXPECT_FALSE(session->addLink({topic}, QStringLiteral("not an address")));

    EXPECT_TRUE(told().startsWith(QStringLiteral("A link starts with https://"))) << told().toStdString();
    EXPECT_TRUE(session->progress().evidence.empty());
}

TEST_F(SessionActs, AWebAddressIsTakenWithoutItsScheme)
{
    for (const char* typed : {"github.com/ann/loops", "example.org", "münchen.de/wege?q=1"})
        EXPECT_TRUE(session->addLink({topic}, QString::fromUtf8(typed))) << typed;
    for (const char* typed : {"localhost", "notes.", ".org", "my notes.org", "a..org", "1.5", "javascript:alert(1)"})
        EXPECT_FALSE(session->addLink({topic}, QString::fromUtf8(typed))) << typed;

    const auto kept = session->progress().evidenceOf(topic);
    ASSERT_EQ(kept.size(), 3U);
    EXPECT_TRUE(
        std::ranges::any_of(kept, [](const Evidence& one) { return one.value == "https://github.com/ann/loops"; }));
}

TEST_F(SessionActs, ASuggestionIsPassedOverAndAskedForAgain)
{
    EXPECT_TRUE(session->passOver({topic}));
    EXPECT_EQ(told(), QStringLiteral("Put off “Commits” for two weeks."));
    ASSERT_TRUE(session->progress().later.contains(topic));
    EXPECT_EQ(session->progress().later.find(topic)->second, "2026-11-18");
    notices.clear();

    EXPECT_TRUE(session->passOver({topic}, false));

    EXPECT_EQ(told(), QStringLiteral("Suggested again: “Commits”."));
    EXPECT_FALSE(session->progress().later.contains(topic));
}

}   // namespace waymark::test
