#include "support/reference_fold.h"
#include "support/sample_catalog.h"

#include <gmock/gmock.h>

namespace waymark::test {

/// Ids that were merged and split, on two computers and between two programs.
class NewerCatalogTest : public testing::Test
{
protected:
    Computer here, there;
    std::unique_ptr<Workspace> mine = here.open();
    LearnerId ann = mine->addLearner("Ann").value().id;

    void upgrade(Computer& computer, std::unique_ptr<Workspace>& workspace)
    {
        workspace.reset();
        computer.catalog = mergedCatalog();
        workspace = computer.open();
    }
};

TEST_F(NewerCatalogTest, TheNewerNoteOfTwoMergedItemsHoldsOnBothSides)
{
    ASSERT_TRUE(mine->backup(there.file()).hasValue());
    auto theirs = there.open();
    ASSERT_TRUE(theirs->setNote(ann, id("algebra/svd"), "older").hasValue());
    here.clock.moment.utcMs += 3'600'000;
    ASSERT_TRUE(mine->setNote(ann, id("algebra/eigenvalues"), "newer").hasValue());
    upgrade(here, mine);
    upgrade(there, theirs);

    ASSERT_TRUE(mine->unite(there.file()).hasValue());
    ASSERT_TRUE(theirs->unite(here.file()).hasValue());

    for (const Workspace* one : {mine.get(), theirs.get()}) {
        EXPECT_EQ(one->progress(ann).value()->note(id("algebra/spectra")), "newer");
        EXPECT_TRUE(one->check().value().problems.empty());
    }
}

TEST_F(NewerCatalogTest, ATickGoesToTheLivingIdWhenAnotherProgramWasFaster)
{
    Computer newer;
    newer.catalog = mergedCatalog();
    auto options = newer.options(here.file());
    options.stateFolder = here.folder.path() / "state";
    options.clock = &here.clock;
    const auto other = Workspace::open(options);
    ASSERT_TRUE(other.hasValue());
    bool isTold = false;
    const auto listening = mine->subscribe([&](const ChangeSet& change) { isTold = isTold || change.catalogChanged; });

    // This program has not looked since.
    const std::vector<Id> olderIds{id("algebra/eigenvalues"), id("git/commits")};
    const auto marked = mine->mark(ann, State::Done, olderIds);

    ASSERT_TRUE(marked.hasValue()) << marked.error().message;
    EXPECT_TRUE(isTold);
    EXPECT_THAT(marked->items, testing::UnorderedElementsAre(id("algebra/spectra"), id("versions/commits")));
    EXPECT_EQ(mine->progress(ann).value()->state(id("algebra/spectra")), State::Done);
    EXPECT_TRUE(mine->setNote(ann, id("git"), "kept").hasValue());
    EXPECT_EQ(mine->progress(ann).value()->note(id("versions")), "kept");
    EXPECT_TRUE(mine->check().value().problems.empty());
    ASSERT_TRUE(mine->undo(ann).hasValue());
    ASSERT_TRUE(mine->undo(ann).hasValue());
    EXPECT_EQ(mine->progress(ann).value()->state(id("algebra/spectra")), State::Open);
}

TEST_F(NewerCatalogTest, UndoAndRedoGoBackAndForthOverTheUpgrade)
{
    const std::vector<Id> older{id("algebra/svd")}, newer{id("algebra/spectra")};
    ASSERT_TRUE(mine->mark(ann, State::Done, older).hasValue());
    upgrade(here, mine);
    ASSERT_TRUE(mine->mark(ann, State::Done, newer).hasValue());
    const std::string end = statesOf(*mine, ann);

    for (int step = 0; step < 2; ++step) EXPECT_TRUE(mine->undo(ann)->leftAlone.empty());
    EXPECT_EQ(mine->progress(ann).value()->state(newer.front()), State::Open);
    for (int step = 0; step < 2; ++step) EXPECT_TRUE(mine->redo(ann)->leftAlone.empty());

    EXPECT_EQ(statesOf(*mine, ann), end);
}

TEST_F(NewerCatalogTest, InheritedEvidenceCanBeTakenAwayAndComesBack)
{
    const std::vector<Id> vectors{id("algebra/vectors")};
    ASSERT_TRUE(mine->addEvidence(ann, vectors, Evidence::Kind::Link, "https://example.org").hasValue());
    upgrade(here, mine);
    const auto at = [this](const char* item) { return mine->progress(ann).value()->evidenceOf(id(item)); };
    ASSERT_EQ(at("algebra/points").size(), 1U);
    ASSERT_EQ(at("algebra/arrows").size(), 1U);

    ASSERT_TRUE(mine->removeEvidence(ann, id("algebra/points"), at("algebra/points").front().slot).hasValue());

    EXPECT_TRUE(at("algebra/points").empty());
    EXPECT_EQ(at("algebra/arrows").size(), 1U);
    ASSERT_TRUE(mine->undo(ann).hasValue());
    EXPECT_EQ(at("algebra/points").size(), 1U);
    EXPECT_TRUE(mine->check().value().problems.empty());
}

TEST_F(NewerCatalogTest, EvidenceGivenOnTwoMachinesShowsOnceAndGoesOnce)
{
    ASSERT_TRUE(mine->backup(there.file()).hasValue());
    const auto theirs = there.open();
    const std::vector<Id> item{id("git/commits")};
    for (const auto& workspace : {mine.get(), theirs.get()})
        ASSERT_TRUE(workspace->addEvidence(ann, item, Evidence::Kind::Link, "https://example.org").hasValue());
    ASSERT_TRUE(mine->unite(there.file()).hasValue());
    const auto pieces = [this, &item] { return mine->progress(ann).value()->evidenceOf(item.front()); };
    ASSERT_EQ(pieces().size(), 1U);

    ASSERT_TRUE(mine->removeEvidence(ann, item.front(), pieces().front().slot).hasValue());

    EXPECT_TRUE(pieces().empty());
    ASSERT_TRUE(mine->undo(ann).hasValue());
    EXPECT_EQ(pieces().size(), 1U);
}

}   // namespace waymark::test
