#include "base/text.h"
#include "catalog_file/builtin_catalog.h"
#include "search/catalog_entries.h"
#include "search/search_index.h"
#include "support/sample_catalog.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gmock/gmock.h>

namespace waymark {

namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::Not;

std::vector<std::string> keysOf(const std::vector<SearchEntry>& entries)
{
    std::vector<std::string> keys;
    for (const SearchEntry& entry : entries) keys.push_back(entry.key);
    return keys;
}

std::vector<std::string> found(const SearchIndex& index, std::string_view query, std::size_t most = 10)
{
    std::vector<std::string> keys;
    for (const SearchHit& hit : index.find(query, most)) keys.push_back(index.entry(hit.entry).key);
    return keys;
}

}   // namespace

TEST(CatalogEntriesTest, EachThingHasAnEntryInTheSameOrder)
{
    const CatalogIndex catalog(test::sampleCatalog());

    const auto things = findableThings(catalog);
    const auto entries = catalogEntries(catalog);

    ASSERT_EQ(things.size(), entries.size());
    for (std::size_t at = 0; at < things.size(); ++at) {
        EXPECT_EQ(entries[at].key, things[at].id.text());
        EXPECT_EQ(entries[at].title, catalog.title(things[at].id));
        EXPECT_EQ(catalog.find(things[at].id)->kind, things[at].kind);
    }
    EXPECT_THAT(keysOf(entries), Contains("t/first/accept-runs"));
}

TEST(CatalogEntriesTest, WhatIsRetiredIsLeftOut)
{
    Catalog catalog = test::sampleCatalog();
    catalog.skills.at(0).topics.at(1).isRetired = true;
    catalog.skills.at(1).isRetired = true;

    const auto keys = keysOf(catalogEntries(CatalogIndex(std::move(catalog))));

    EXPECT_THAT(keys, Contains("t/algebra/vectors"));
    for (const char* gone : {"t/algebra/eigenvalues", "t/frameworks", "t/frameworks/torch"})
        EXPECT_THAT(keys, Not(Contains(gone)));
}

TEST(CatalogEntriesTest, ANoteIsFoundByItsLinesAndByWhatItStandsAt)
{
    const CatalogIndex catalog(test::sampleCatalog());
    Progress progress;
    progress.notes[test::id("git/commits")] = "\n  Small ones \r\nand each builds";
    progress.notes[test::id("algebra")] = "Strang";
    progress.notes[test::id("first")] = " \n ";

    const SearchIndex index(noteEntries(catalog, progress));

    ASSERT_EQ(index.size(), 2U);
    EXPECT_EQ(index.entry(0).title, "Strang");
    EXPECT_EQ(index.entry(1).title, "Small ones");
    for (const char* query : {"small", "builds", "commits"})
        EXPECT_THAT(found(index, query), ElementsAre("t/git/commits")) << query;
}

class BuiltinSearchTest : public testing::Test
{
protected:
    static const SearchIndex& index()
    {
        static const SearchIndex index(catalogEntries(CatalogIndex(readBuiltinCatalog().value())));
        return index;
    }
};

TEST_F(BuiltinSearchTest, ATitleThatIsTypedWholeStandsFirst)
{
    for (std::size_t at = 0; at < index().size(); ++at) {
        const std::string& title = index().entry(at).title;
        const auto hits = index().find(title, 1);
        ASSERT_FALSE(hits.empty()) << title;
        EXPECT_EQ(folded(index().entry(hits.front().entry).title), folded(title));
    }
}

TEST_F(BuiltinSearchTest, EveryKindThatCanBeOpenedIsThere)
{
    const CatalogIndex catalog(readBuiltinCatalog().value());
    std::vector<Kind> kinds;
    for (const FoundThing& thing : findableThings(catalog)) kinds.push_back(thing.kind);

    for (const Kind kind : {Kind::Area, Kind::Skill, Kind::Topic, Kind::Role, Kind::Project, Kind::Step, Kind::Check,
             Kind::Stage, Kind::Practice, Kind::Question, Kind::Resource, Kind::Roadmap, Kind::Checklist,
             Kind::ChecklistEntry, Kind::Guide})
        EXPECT_NE(std::find(kinds.begin(), kinds.end(), kind), kinds.end()) << word(kind);
}

TEST_F(BuiltinSearchTest, WhatWasMeantStandsFirst)
{
    const std::vector<std::pair<std::string, std::string>> meant{
        {"lineer algebra", "ai/linear-algebra"},
        {"linera algebra", "ai/linear-algebra"},
        {"kubernets", "ai/kubernetes"},
        {"probabilty", "ai/probability"},
        {"machine lerning", "ai/machine-learning"},
        {"ml engneer", "ai/ml-engineer"},
        {"optimisation", "ai/optimization"},
        {"data visualisation", "ai/data-visualization"},
        {"retrieval", "ai/retrieval-augmented-generation"},
        {"svd", "ai/linear-algebra/singular-value-decomposition"},
        {"kmeans", "ai/unsupervised-learning/k-means"},
        {"goodfellow", "ai/deep-learning-book"},
    };

    for (const auto& [typed, key] : meant) EXPECT_EQ(found(index(), typed, 1), std::vector{key}) << typed;
}

TEST_F(BuiltinSearchTest, BritishAndAmericanSpellingFindTheSame)
{
    for (const auto& [british, american] : {std::pair("quantisation", "quantization"),
             std::pair("data labelling", "data labeling"), std::pair("modelling", "modeling")})
        EXPECT_EQ(found(index(), british, 3), found(index(), american, 3)) << british;
    EXPECT_THAT(found(index(), "quantisation"), Contains("ai/model-compression"));
}

TEST_F(BuiltinSearchTest, AnAliasFindsItsSkillAndARole)
{
    EXPECT_THAT(found(index(), "docker"), Contains("ai/containers"));
    EXPECT_THAT(found(index(), "rag"), Contains("ai/retrieval-augmented-generation"));
    EXPECT_THAT(found(index(), "applied scientist"), Contains("ai/ml-engineer"));
}

}   // namespace waymark
