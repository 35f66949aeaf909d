#include "document/document_log.h"
#include "document/json_import.h"
#include "exchange/json_export.h"
#include "insight/activity.h"
#include "report/report_options.h"
#include "support/reference_fold.h"
#include "support/sample_catalog.h"

#include <gmock/gmock.h>

namespace waymark::test {

/// What leaves the file with a document.
class LeavingLogTest : public testing::Test
{
protected:
    LearnerId ann;
    Computer here, there;
    std::unique_ptr<Workspace> mine = here.open();
    std::unique_ptr<Workspace> theirs = there.open();

    LeavingLogTest()
    {
        ann = mine->addLearner("Gone1", id("engineer"), 7).value().id;
        (void)mine->renameLearner(ann, "Gone2").value();
        (void)mine->renameLearner(ann, "Ann").value();
        for (const char* text : {"Gone3", "Gone4", "Now1"}) note("algebra/svd", text);
        for (const char* text : {"Gone5", ""}) note("algebra", text);
        note("git", "Now2");
        note("git", "Gone6");
        (void)mine->undo(ann).value();
        prove("https://gone7.example");
        unprove();
        prove("https://gone8.example");
        (void)mine->undo(ann).value();
        prove("https://now3.example");
        mark(State::Done, "algebra/vectors");
        mark(State::Learning, "algebra/svd");
        mark(State::Open, "algebra/vectors");
        (void)mine->undo(ann).value();
        MarkDetails details;
        details.day = "2026-10-01";
        details.note = "Gone9";
        (void)mine->mark(ann, State::Done, std::vector{id("git/commits")}, details).value();
        note("git/commits", "Gone10");
        note("git/commits", "Now4");
    }
    void note(const std::string& local, std::string_view text)
    {
        (void)mine->setNote(ann, id(local), text).value();
        tomorrow();
    }
    void mark(State state, const std::string& local)
    {
        (void)mine->mark(ann, state, std::vector{id(local)}).value();
        tomorrow();
    }
    void prove(std::string_view link)
    {
        (void)mine->addEvidence(ann, std::vector{id("algebra/svd")}, Evidence::Kind::Link, link).value();
        tomorrow();
    }
    void unprove()
    {
        const auto pieces = mine->progress(ann).value()->evidenceOf(id("algebra/svd"));
        (void)mine->removeEvidence(ann, id("algebra/svd"), pieces.front().slot).value();
    }
    void tomorrow() { here.clock.moment.utcMs += std::int64_t{24} * 3'600'000; }

    [[nodiscard]] std::string document(const ReportOptions& options = {}) const
    {
        const auto catalog = mine->catalog();
        Report report = makeReport(
            *catalog, mine->learner(ann.text).value(), *mine->progress(ann).value(), nullptr, here.clock.now());
        std::vector<Event> log;
        const auto history = mine->history(ann).value();
        for (const HistoryEntry& entry : history) log.push_back(entry.event);
        report.log = documentLog(std::move(log), *catalog, options.isWhole);
        applyOptions(report, options);
        return toJson(report);
    }
    void take(const std::string& document)
    {
        const auto read = readProgressJson(document);
        ASSERT_TRUE(read.hasValue()) << read.error().message << read.error().detail;
        ASSERT_TRUE(theirs->unite(read->log, "ann.json").hasValue());
    }
};

TEST_F(LeavingLogTest, NothingThatWasChangedOrDeletedIsInIt)
{
    const std::string text = document();

    for (const char* gone :
        {"Gone1\"", "Gone2", "Gone3", "Gone4", "Gone5", "Gone6", "gone7", "gone8", "Gone9", "Gone10"})
        EXPECT_THAT(text, testing::Not(testing::HasSubstr(gone)));
    for (const char* now : {"Now1", "Now2", "now3", "Now4"}) EXPECT_THAT(text, testing::HasSubstr(now));
}

TEST_F(LeavingLogTest, AnEmptyFileGetsTheSameFromIt)
{
    take(document());

    EXPECT_EQ(statesOf(*theirs, ann), statesOf(*mine, ann));
    const auto ours = mine->progress(ann).value(), got = theirs->progress(ann).value();
    for (const auto& [item, status] : ours->items) EXPECT_EQ(got->status(item).day, status.day) << item.text();
    const Activity activity = activityOf(*mine->catalog(), *ours), gotten = activityOf(*theirs->catalog(), *got);
    EXPECT_EQ(gotten.topics, activity.topics);
    EXPECT_EQ(gotten.hours, activity.hours);
    EXPECT_EQ(theirs->learner("Ann")->hours, 7);
    EXPECT_TRUE(theirs->check().value().problems.empty());
}

TEST_F(LeavingLogTest, TheWholeOfItHasAllThatEverWas)
{
    ReportOptions options;
    options.isWhole = true;
    const std::string text = document(options);

    for (const char* gone : {"Gone1", "Gone3", "Gone5", "gone7", "Gone9"}) EXPECT_THAT(text, testing::HasSubstr(gone));
    take(document());
    take(text);
    EXPECT_EQ(theirs->history(ann)->front().event.payload, "Gone1");
    EXPECT_EQ(statesOf(*theirs, ann), statesOf(*mine, ann));
    EXPECT_TRUE(theirs->check().value().problems.empty());
}

TEST_F(LeavingLogTest, WithoutNotesNoNoteIsInIt)
{
    ReportOptions options;
    options.hasNotes = false;
    options.isWhole = true;
    const std::string text = document(options);

    for (const char* note : {"Gone3", "Gone5", "Now1", "Now4"})
        EXPECT_THAT(text, testing::Not(testing::HasSubstr(note)));
    EXPECT_THAT(text, testing::HasSubstr("now3"));
    take(text);
}

TEST_F(LeavingLogTest, ANoteOfAnOlderIdThatANewerOneHidesStays)
{
    note("algebra/eigenvalues", "Hidden");
    note("algebra/svd", "Shown");
    mine.reset();
    here.catalog = mergedCatalog();
    mine = here.open();

    const std::string text = document();

    EXPECT_THAT(text, testing::HasSubstr("Shown"));
    EXPECT_THAT(text, testing::Not(testing::HasSubstr("Hidden")));
}

}   // namespace waymark::test
