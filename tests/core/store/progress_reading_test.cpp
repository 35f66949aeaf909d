#include "core/store/written_log.h"

namespace waymark::store {

using namespace test;
using testing::IsEmpty;

/// What the derived tables hold, as values.
class ProgressReadingTest : public WrittenLog
{
protected:
    void mark(const char* item, const std::string& payload)
    {
        say(scribe.write(ann, EventKind::State, id(item), payload));
    }
    void note(const char* item, const std::string& text) { say(scribe.write(ann, EventKind::Note, id(item), text)); }
    void later(const char* item, const std::string& day) { say(scribe.write(ann, EventKind::Later, id(item), day)); }
    Event show(const std::string& payload, std::string_view slot, const char* item = "git/commits")
    {
        return say(scribe.write(ann, EventKind::Evidence, id(item), payload, slot));
    }
    void name(const LearnerId& learner, const std::string& text)
    {
        say(scribe.write(learner, EventKind::Name, {}, text));
    }
};

TEST_F(ProgressReadingTest, AllThatOneLearnerDidIsRead)
{
    mark("git/commits", "done");
    mark("algebra/svd", R"({"state":"done","known_before":true,"day":"2020-02-29"})");
    note("git", "on a skill");
    later("algebra/vectors", "2026-11-24");
    say(other.write(ben, EventKind::State, id("algebra/vectors"), "skipped"));
    say(other.write(ben, EventKind::Note, id("git/commits"), "Ben's"));
    say(other.write(ben, EventKind::Later, id("git"), "2026-11-25"));
    say(other.write(ben, EventKind::Evidence, id("git"), "link\nBen's", "a"));

    const Progress progress = readProgress(*database, ann);

    EXPECT_EQ(progress.items.size(), 2U);
    EXPECT_EQ(progress.state(id("git/commits")), State::Done);
    const ItemStatus& known = progress.status(id("algebra/svd"));
    EXPECT_EQ(known.day, "2020-02-29");
    EXPECT_EQ(known.at, scribe.stamp - 2);
    EXPECT_TRUE(known.isKnownBefore);
    EXPECT_EQ(progress.notes.size(), 1U);
    EXPECT_EQ(progress.note(id("git")), "on a skill");
    EXPECT_EQ(progress.later.size(), 1U);
    EXPECT_EQ(progress.later.find(id("algebra/vectors"))->second, "2026-11-24");
    EXPECT_TRUE(progress.evidence.empty());
}

TEST_F(ProgressReadingTest, ASuggestionThatIsTakenUpAgainIsNotPassedOver)
{
    later("git/commits", "2026-11-24");
    later("git/commits", "");

    EXPECT_TRUE(readProgress(*database, ann).later.empty());
}

TEST_F(ProgressReadingTest, EvidenceHasItsKindValueDayAndSlot)
{
    const Event link = show("link\nhttps://example.org", "z");
    scribe.stamp += ADay;
    show("project\nt/first", "a");

    const auto all = readProgress(*database, ann).evidenceOf(id("git/commits"));

    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].kind, Evidence::Kind::Link) << "the older day comes first";
    EXPECT_EQ(all[0].value, "https://example.org");
    EXPECT_EQ(all[0].day, link.day);
    EXPECT_EQ(all[0].slot, "z");
    EXPECT_EQ(all[1].kind, Evidence::Kind::Project);
    EXPECT_EQ(all[1].value, "t/first");
}

TEST_F(ProgressReadingTest, AConfirmationSaysWhoAndPerhapsWhen)
{
    const Event bare = show("confirmed\nBen", "a");
    show("confirmed\nCleo\n2020-02-29\nwell done", "b");
    const Event words = show("confirmed\nDan\nnot a day", "c");
    show("confirmed\nEve\n2020-03-01", "d");

    const Progress progress = readProgress(*database, ann);
    std::map<std::string, std::string> days;
    for (const Evidence& one : progress.evidenceOf(id("git/commits"))) days[one.value] = one.day;

    EXPECT_EQ(days,
        (std::map<std::string, std::string>{
            {"Ben", bare.day}, {"Cleo", "2020-02-29"}, {"Dan", words.day}, {"Eve", "2020-03-01"}}));
}

TEST_F(ProgressReadingTest, OfEqualPiecesThereIsOneThatIsShown)
{
    show("link\nhttps://example.org", "a");
    show("link\nhttps://example.org", "b");
    show("project\nhttps://example.org", "c");
    show("link\nhttps://example.org", "a", "git");

    EXPECT_EQ(readProgress(*database, ann).evidenceOf(id("git/commits")).size(), 2U);
    EXPECT_EQ(readProgress(*database, ann).evidenceOf(id("git")).size(), 1U);
    EXPECT_EQ(readEvidencePayloads(*database, ann, id("git/commits")).size(), 3U);
}

TEST_F(ProgressReadingTest, OneItemIsReadAgainInThePlaceOfWhatStoodThere)
{
    mark("git/commits", "done");
    note("git/commits", "mine");
    show("link\nhttps://example.org", "a");
    later("git/commits", "2026-11-24");
    mark("algebra/svd", "done");
    Progress progress = readProgress(*database, ann);
    database->exec("DELETE FROM state; DELETE FROM note; DELETE FROM evidence; DELETE FROM register");
    mark("git/commits", "skipped");

    readAgain(*database, ann, id("git/commits"), progress);

    EXPECT_EQ(progress.state(id("git/commits")), State::Skipped);
    EXPECT_EQ(progress.state(id("algebra/svd")), State::Done) << "others stay as they were read";
    EXPECT_TRUE(progress.notes.empty());
    EXPECT_TRUE(progress.evidence.empty());
    EXPECT_TRUE(progress.later.empty());

    note("git/commits", "again");
    note("git", "not asked for");
    show("link\nb", "b");
    later("git/commits", "2026-11-25");
    readAgain(*database, ann, id("git/commits"), progress);
    EXPECT_EQ(progress.note(id("git/commits")), "again");
    EXPECT_EQ(progress.note(id("git")), "");
    EXPECT_EQ(progress.evidenceOf(id("git/commits")).size(), 1U);
    EXPECT_EQ(progress.later.find(id("git/commits"))->second, "2026-11-25");
}

TEST_F(ProgressReadingTest, LearnersComeInTheOrderInWhichTheyBegan)
{
    name(ben, "Ben");
    name(ann, "Ann");
    say(scribe.write(ben, EventKind::Role, {}, "t/engineer"));
    say(scribe.write(ben, EventKind::Hours, {}, "7.5"));

    const std::vector<Learner> learners = readLearners(*database);

    ASSERT_EQ(learners.size(), 2U);
    EXPECT_EQ(learners[0].id, ben);
    EXPECT_EQ(learners[0].name, "Ben");
    EXPECT_EQ(learners[0].role, id("engineer"));
    EXPECT_EQ(learners[0].hours, 7.5);
    EXPECT_EQ(learners[1].name, "Ann");
    EXPECT_EQ(learners[1].hours, 0);
    EXPECT_THAT(readRemoved(*database), IsEmpty());
}

TEST_F(ProgressReadingTest, WhoBeganAtOneMomentComesByTheirIds)
{
    other.stamp = scribe.stamp;
    say(other.write(ben, EventKind::Name, {}, "Ben"));
    name(ann, "Ann");

    EXPECT_EQ(readLearners(*database).front().name, "Ann");
}

TEST_F(ProgressReadingTest, WhoWasRemovedIsInTheBinWithTheEntryThatSaysSo)
{
    name(ann, "Ann");
    name(ben, "Ben");
    say(scribe.write(ben, EventKind::Role, {}, "t/engineer"));
    const Event removal = say(scribe.write(ben, EventKind::Removed, {}, "same:" + ann.text));

    const auto removed = readRemoved(*database);

    ASSERT_EQ(removed.size(), 1U);
    EXPECT_EQ(removed[0].first.id, ben);
    EXPECT_EQ(removed[0].first.name, "Ben");
    EXPECT_EQ(removed[0].first.role, id("engineer"));
    EXPECT_EQ(removed[0].second.hash, removal.hash);
    EXPECT_EQ(readLearners(*database).size(), 1U);
}

TEST_F(ProgressReadingTest, AnItemThatWasNeverTouchedIsOpenWithoutADay)
{
    mark("git/commits", "done");

    const ItemStatus status = statusOf(*database, ann, id("git"));

    EXPECT_EQ(status.state, State::Open);
    EXPECT_EQ(status.day, "");
    EXPECT_EQ(status.at, 0);
    EXPECT_EQ(statusOf(*database, ben, id("git/commits")).state, State::Open);
}

TEST_F(ProgressReadingTest, EachKindOfEvidenceHasItsWord)
{
    EXPECT_EQ(word(Evidence::Kind::Link), "link");
    EXPECT_EQ(word(Evidence::Kind::Project), "project");
    EXPECT_EQ(word(Evidence::Kind::Confirmed), "confirmed");
    EXPECT_EQ(EvidenceKinds.size(), 3U);
    EXPECT_EQ(evidencePayload(Evidence::Kind::Link, "https://example.org"), "link\nhttps://example.org");
    EXPECT_EQ(evidencePayload(Evidence::Kind::Confirmed, "Ben"), "confirmed\nBen");
}

}   // namespace waymark::store
