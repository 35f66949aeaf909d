#include "document/json_import.h"
#include "exchange/json_export.h"
#include "pdf/pdf_attachment.h"
#include "report/report_options.h"
#include "support/hostile_lines.h"
#include "support/sample_catalog.h"

#include <nlohmann/json.hpp>

#include <functional>

namespace waymark::test {

/// A learner's progress leaves one computer as a document and comes to another.
class ProgressDocumentTest : public testing::Test
{
protected:
    ProgressDocumentTest()
    {
        (void)mine->mark(ann, State::Done, std::vector{id("algebra/vectors"), id("git/commits")}).value();
        (void)mine->mark(ann, State::Skipped, std::vector{id("algebra/svd")}).value();
        (void)mine->setNote(ann, id("algebra"), "Twice\nand \"again\"").value();
        (void)mine->addEvidence(ann, std::vector{id("git/commits")}, Evidence::Kind::Link, "https://example.org")
            .value();
        (void)mine->undo(ann).value();
        (void)mine->redo(ann).value();
    }

    [[nodiscard]] std::string document(const ReportOptions& options = {}) const
    {
        const auto catalog = mine->catalog();
        Report report =
            makeReport(*catalog, mine->learner("Ann").value(), *mine->progress(ann).value(), nullptr, here.clock.now());
        const auto history = mine->history(ann).value();
        for (const HistoryEntry& entry : history) report.log.push_back(entry.event);
        applyOptions(report, options);
        return toJson(report);
    }
    /// The document with one thing in it changed.
    [[nodiscard]] std::string changed(const std::function<void(nlohmann::ordered_json&)>& change) const
    {
        auto json = nlohmann::ordered_json::parse(document());
        change(json);
        return json.dump();
    }
    [[nodiscard]] static std::string refusalOf(const std::string& text)
    {
        const auto read = readProgressJson(text);
        return read ? "taken" : read.error().message;
    }

    Computer here;
    Computer there;
    std::unique_ptr<Workspace> mine = here.open();
    std::unique_ptr<Workspace> theirs = there.open();
    LearnerId ann = mine->addLearner("Ann", id("engineer"), 7.5).value().id;
};

TEST_F(ProgressDocumentTest, BringsTheSameLogStatesNotesAndEvidence)
{
    const auto read = readProgressJson(document());
    ASSERT_TRUE(read.hasValue()) << read.error().message << read.error().detail;
    EXPECT_EQ(read->learner, "Ann");

    ASSERT_TRUE(theirs->unite(read->log, "ann.json").hasValue());

    EXPECT_EQ(statesOf(*theirs, ann), statesOf(*mine, ann));
    const auto mineEvents = mine->history(ann).value(), theirEvents = theirs->history(ann).value();
    ASSERT_EQ(theirEvents.size(), mineEvents.size());
    for (std::size_t at = 0; at < mineEvents.size(); ++at) {
        EXPECT_EQ(theirEvents[at].event.hash, mineEvents[at].event.hash);
        EXPECT_EQ(theirEvents[at].event.payload, mineEvents[at].event.payload);
        EXPECT_EQ(theirEvents[at].isUndone, mineEvents[at].isUndone);
    }
    const Learner learner = theirs->learner("Ann").value();
    EXPECT_EQ(learner.role, id("engineer"));
    EXPECT_EQ(learner.hours, 7.5);
    EXPECT_TRUE(theirs->check().value().problems.empty());
}

TEST_F(ProgressDocumentTest, UnitesWithWhatWasDoneThereMeanwhile)
{
    ASSERT_TRUE(theirs->unite(readProgressJson(document())->log, "ann.json").hasValue());
    there.clock.moment.utcMs += 60'000;
    (void)theirs->mark(ann, State::Learning, std::vector{id("frameworks/torch")}).value();
    here.clock.moment.utcMs += 120'000;
    (void)mine->mark(ann, State::Done, std::vector{id("frameworks/torch")}).value();

    ASSERT_TRUE(theirs->unite(readProgressJson(document())->log, "ann.json").hasValue());

    EXPECT_EQ(theirs->progress(ann).value()->state(id("frameworks/torch")), State::Done);
    EXPECT_EQ(theirs->history(ann).value().size(), mine->history(ann).value().size() + 1);
    EXPECT_TRUE(theirs->check().value().problems.empty());
}

TEST_F(ProgressDocumentTest, ShowsWhatItWouldChangeAndChangesNothing)
{
    const std::vector<Event> log = readProgressJson(document()).value().log;

    const UnionPreview preview = theirs->previewUnion(log).value();

    EXPECT_EQ(preview.newEvents, static_cast<int>(log.size()));
    ASSERT_EQ(preview.learners.size(), 1U);
    const LearnerPreview& one = preview.learners.front();
    EXPECT_TRUE(one.isNew);
    EXPECT_EQ(one.name, "Ann");
    ASSERT_EQ(one.states.size(), 3U);
    EXPECT_EQ(one.states[0].item, id("algebra/svd"));
    EXPECT_EQ(one.states[0].to, State::Skipped);
    ASSERT_EQ(one.notes.size(), 1U);
    EXPECT_EQ(one.notes[0].item, id("algebra"));
    EXPECT_EQ(one.evidence, std::vector{id("git/commits")});
    EXPECT_TRUE(theirs->learners().value().empty());

    ASSERT_TRUE(theirs->unite(log, "ann.json").hasValue());
    const UnionPreview again = theirs->previewUnion(log).value();
    EXPECT_EQ(again.newEvents, 0);
    EXPECT_EQ(again.knownEvents, static_cast<int>(log.size()));
    EXPECT_TRUE(again.learners.front().states.empty());
}

TEST_F(ProgressDocumentTest, WithoutNotesTellsNoneAndCanBeFilledLater)
{
    ReportOptions options;
    options.hasNotes = options.hasEvidence = false;
    const std::string without = document(options);
    EXPECT_EQ(without.find("again"), std::string::npos);
    EXPECT_EQ(without.find("example.org"), std::string::npos);

    ASSERT_TRUE(theirs->unite(readProgressJson(without)->log, "ann.json").hasValue());
    EXPECT_EQ(theirs->progress(ann).value()->state(id("git/commits")), State::Done);
    EXPECT_TRUE(theirs->progress(ann).value()->notes.empty());

    ASSERT_TRUE(theirs->unite(readProgressJson(document())->log, "ann.json").hasValue());
    EXPECT_EQ(statesOf(*theirs, ann), statesOf(*mine, ann));
    EXPECT_TRUE(theirs->check().value().problems.empty());
}

TEST_F(ProgressDocumentTest, WithoutNotesHidesNoneThatIsThere)
{
    ASSERT_TRUE(theirs->unite(readProgressJson(document())->log, "ann.json").hasValue());
    const std::string before = statesOf(*theirs, ann);
    here.clock.moment.utcMs += 60'000;
    (void)mine->setNote(ann, id("algebra"), "Thrice").value();
    const auto slot = mine->progress(ann).value()->evidenceOf(id("git/commits")).front().slot;
    (void)mine->removeEvidence(ann, id("git/commits"), slot).value();
    ReportOptions options;
    options.hasNotes = options.hasEvidence = false;
    const std::vector<Event> without = readProgressJson(document(options)).value().log;

    const LearnerPreview preview = theirs->previewUnion(without).value().learners.front();
    ASSERT_TRUE(theirs->unite(without, "ann.json").hasValue());

    EXPECT_TRUE(preview.notes.empty());
    EXPECT_TRUE(preview.evidence.empty());
    EXPECT_EQ(statesOf(*theirs, ann), before);
    EXPECT_TRUE(theirs->check().value().problems.empty());

    ASSERT_TRUE(theirs->unite(readProgressJson(document())->log, "ann.json").hasValue());
    EXPECT_EQ(statesOf(*theirs, ann), statesOf(*mine, ann));
    EXPECT_TRUE(theirs->check().value().problems.empty());
}

TEST_F(ProgressDocumentTest, IsFilledWithAnOlderNoteWhenTheNewerOneIsStillLeftOut)
{
    const std::string first = document();
    here.clock.moment.utcMs += 60'000;
    (void)mine->setNote(ann, id("algebra"), "Thrice").value();
    ReportOptions options;
    options.hasNotes = false;
    ASSERT_TRUE(theirs->unite(readProgressJson(document(options))->log, "ann.json").hasValue());

    ASSERT_TRUE(theirs->unite(readProgressJson(first)->log, "ann.json").hasValue());

    EXPECT_EQ(theirs->progress(ann).value()->note(id("algebra")), "Twice\nand \"again\"");
    EXPECT_TRUE(theirs->check().value().problems.empty());
}

TEST_F(ProgressDocumentTest, IsRefusedWhenItsLogWasChanged)
{
    const std::string tampered = "Its log was changed after Waymark wrote it. Nothing was changed.";
    EXPECT_EQ(refusalOf(changed([](auto& json) { json["log"][3]["payload"] = "open"; })), tampered);
    EXPECT_EQ(refusalOf(changed([](auto& json) { json["log"][3]["day"] = "2020-01-01"; })), tampered);
    EXPECT_EQ(refusalOf(changed([](auto& json) { json["log"].erase(3); })), tampered);
}

TEST_F(ProgressDocumentTest, IsRefusedWhenSomethingIsOfAnotherKind)
{
    for (const char* field : {"learner", "writer", "number", "stamp", "act", "undoes", "redoes", "kind", "item", "slot",
             "payload", "payload_hash", "previous", "hash", "utc_ms", "offset_minutes", "day"}) {
        const std::string expected = "Entry 1 of its log is not one that Waymark writes. Nothing was changed.";
        EXPECT_EQ(refusalOf(changed([&](auto& json) { json["log"][0].erase(field); })), expected) << field;
        EXPECT_EQ(refusalOf(changed([&](auto& json) { json["log"][0][field] = {1, 2}; })), expected) << field;
        EXPECT_EQ(refusalOf(changed([&](auto& json) { json["log"][0][field] = 1e300; })), expected) << field;
        EXPECT_EQ(refusalOf(changed([&](auto& json) { json["log"][0][field] = UINT64_MAX; })), expected) << field;
    }
}

TEST_F(ProgressDocumentTest, IsRefusedWhenItSaysWhatCannotBe)
{
    const auto saying = [this](const std::string& kind, const std::string& payload) {
        return refusalOf(changed([&](auto& json) {
            for (auto& event : json["log"])
                if (event["kind"] == kind) event["payload"] = payload;
        }));
    };
    const std::string name(201, 'a');
    EXPECT_TRUE(saying("name", "").ends_with("not one that Waymark writes. Nothing was changed."));
    EXPECT_TRUE(saying("name", name).ends_with("not one that Waymark writes. Nothing was changed."));
    EXPECT_TRUE(saying("hours", "nan").ends_with("not one that Waymark writes. Nothing was changed."));
    EXPECT_TRUE(saying("hours", "1e99").ends_with("not one that Waymark writes. Nothing was changed."));
    EXPECT_TRUE(saying("state", "finished").ends_with("not one that Waymark writes. Nothing was changed."));
}

TEST_F(ProgressDocumentTest, IsRefusedWhenItIsNone)
{
    const std::string none = "This is not progress that Waymark has exported. Nothing was changed.";
    for (const char* text : {"", "null", "[]", "{}", "{\"schema\":\"waymark-progress\"}", "\xff\xfe",
             "{\"schema\":", "{\"schema\":\"other\",\"version\":1,\"log\":[]}"})
        EXPECT_EQ(refusalOf(text), none) << text;
    EXPECT_EQ(refusalOf(std::string(100'000, '[')), none);
    EXPECT_EQ(refusalOf(changed([](auto& json) { json.erase("log"); })),
        "The document holds no log, so there is nothing to bring in. Nothing was changed.");
    EXPECT_EQ(readProgressJson(changed([](auto& json) { json["version"] = ProgressSchemaVersion + 1; })).error().kind,
        ErrorKind::FileTooNew);
}

TEST_F(ProgressDocumentTest, IsRefusedAsAPdfThatIsNone)
{
    for (const char* text : {"%PDF-1.4", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<</Root 1 0 R>>"})
        EXPECT_EQ(attachmentOf(text, ProgressAttachment, MostDocumentBytes).error().kind, ErrorKind::Invalid);
}

TEST_F(ProgressDocumentTest, CarriesEachHostileLineThereAndBack)
{
    const auto lines = hostileLines();
    std::vector<std::pair<LearnerId, std::string>> written;
    for (const std::string& line : lines) {
        if (line.find('\0') != std::string::npos) continue;
        const auto learner = mine->addLearner(line);
        if (!learner) continue;
        (void)mine->setNote(learner->id, id("git/commits"), line).value();
        written.emplace_back(learner->id, learner->name);
        ann = learner->id;
        Report report;
        report.learner = *learner;
        const auto history = mine->history(learner->id).value();
        for (const HistoryEntry& entry : history) report.log.push_back(entry.event);
        const auto read = readProgressJson(toJson(report));
        ASSERT_TRUE(read.hasValue()) << line;
        EXPECT_EQ(read->learner, learner->name);
        ASSERT_TRUE(theirs->unite(read->log, "one").hasValue()) << line;
    }
    EXPECT_GT(written.size(), 400U);
    for (const auto& [learner, name] : written) {
        EXPECT_EQ(statesOf(*theirs, learner), statesOf(*mine, learner)) << name;
        EXPECT_EQ(theirs->learner(learner.text).value().name, name);
    }
}

}   // namespace waymark::test
