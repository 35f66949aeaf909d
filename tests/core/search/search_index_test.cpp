#include "base/text.h"
#include "search/search_index.h"
#include "search/word_cutter.h"
#include "support/hostile_lines.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gmock/gmock.h>

namespace waymark {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::size_t Plenty = 100;

SearchEntry titled(const std::string& title)
{
    return {title, title, {}, 1};
}

SearchIndex indexOf(const std::vector<std::string>& titles)
{
    std::vector<SearchEntry> entries;
    for (const std::string& title : titles) entries.push_back(titled(title));
    return SearchIndex(std::move(entries));
}

std::vector<std::string> titlesFound(const SearchIndex& index, std::string_view query, std::size_t most = Plenty)
{
    std::vector<std::string> titles;
    for (const SearchHit& hit : index.find(query, most)) titles.push_back(index.entry(hit.entry).title);
    return titles;
}

/// What is marked in the only title, its stretches one after the other.
std::vector<std::string> marked(const std::string& title, std::string_view query)
{
    const SearchIndex index({titled(title)});
    std::vector<std::string> stretches;
    for (const SearchHit& hit : index.find(query, 1))
        for (const TextRange& mark : hit.marks) stretches.push_back(title.substr(mark.from, mark.length));
    return stretches;
}

void expectSafe(const std::vector<TextRange>& marks, const std::string& title)
{
    std::size_t end = 0;
    for (const TextRange& mark : marks) {
        ASSERT_GE(mark.from, end) << title;
        ASSERT_GT(mark.length, 0U) << title;
        end = mark.from + mark.length;
        ASSERT_LE(end, title.size());
        ASSERT_TRUE(isUtf8(title.substr(mark.from, mark.length))) << title;
    }
}

}   // namespace

TEST(SearchIndexTest, TheBetterAWordFitsTheHigherItsEntryStands)
{
    SearchIndex index({{"", "Moral", "", 1}, {"", "B", "a remodel", 1}, {"", "C", "macro order data economics law", 1},
        {"", "D", "models", 1}, {"", "E", "model", 1}, {"", "Remodel", "", 1}, {"", "Modelled", "", 1},
        {"", "Make one dear enemy laugh", "", 1}, {"", "A long title with a model in it", "", 1}, {"", "Modal", "", 1},
        {"", "F", "a modal", 1}});

    EXPECT_THAT(titlesFound(index, "model"),
        ElementsAre("A long title with a model in it", "Modelled", "Make one dear enemy laugh", "Remodel", "E", "D",
            "C", "B", "Modal", "F"));
}

TEST(SearchIndexTest, ATypoStandsBelowEveryHitWithoutWhateverItsWeight)
{
    const SearchIndex index({{"", "Lineer", "", 50}, {"", "Far away", "what is linear, said at length", 0.1}});

    EXPECT_THAT(titlesFound(index, "linear"), ElementsAre("Far away", "Lineer"));
}

TEST(SearchIndexTest, TheShorterTitleThenTheWeightThenTheOrderDecides)
{
    const SearchIndex index({{"", "Graphs in general", "", 1}, {"", "Graphs two", "", 1}, {"", "Graphs one", "", 1},
        {"", "Graphs six", "", 1.001}});

    EXPECT_THAT(
        titlesFound(index, "graphs"), ElementsAre("Graphs six", "Graphs two", "Graphs one", "Graphs in general"));
}

TEST(SearchIndexTest, ATitleThatIsTypedWholeStandsAboveAGreaterWeight)
{
    const SearchIndex index({{"", "Deployment strategies", "", 1.5}, {"", "\u2018Deployment\u2019.", "", 1}});

    EXPECT_THAT(titlesFound(index, "deployment"), ElementsAre("\u2018Deployment\u2019.", "Deployment strategies"));
    EXPECT_THAT(titlesFound(index, "deploymen"), ElementsAre("Deployment strategies", "\u2018Deployment\u2019."));
}

TEST(SearchIndexTest, WeightMultipliesTheScore)
{
    const SearchIndex index({{"", "Graphs", "", 1}, {"", "Graphs", "", 0.5}});

    const auto hits = index.find("graphs", Plenty);

    ASSERT_EQ(hits.size(), 2U);
    EXPECT_DOUBLE_EQ(hits[0].score, 2 * hits[1].score);
}

TEST(SearchIndexTest, EveryTypedWordMustMatch)
{
    const SearchIndex index({{"", "Linear regression", "", 1}, {"", "Logistic regression", "not linear", 1},
        {"", "Regression tests", "", 1}});

    EXPECT_THAT(titlesFound(index, "regression linear"), ElementsAre("Linear regression", "Logistic regression"));
    EXPECT_THAT(titlesFound(index, "regression nonsense"), IsEmpty());
}

TEST(SearchIndexTest, OnlyTheBestAreGiven)
{
    const SearchIndex index = indexOf({"Graphs in general", "Graphs", "Graphs of mine"});

    EXPECT_THAT(titlesFound(index, "graphs", 2), ElementsAre("Graphs", "Graphs of mine"));
    EXPECT_THAT(titlesFound(index, "graphs", 0), IsEmpty());
}

TEST(SearchIndexTest, CaseAccentsAndLigaturesDoNotMatter)
{
    const SearchIndex index = indexOf({"Gödel", "Straße", "E\uFB03ciency", "Ελλάς"});

    EXPECT_THAT(titlesFound(index, "godel"), ElementsAre("Gödel"));
    EXPECT_THAT(titlesFound(index, "GO\u0308DEL"), ElementsAre("Gödel"));
    EXPECT_THAT(titlesFound(index, "strasse"), ElementsAre("Straße"));
    EXPECT_THAT(titlesFound(index, "effic"), ElementsAre("E\uFB03ciency"));
    EXPECT_THAT(titlesFound(index, "ελλασ"), ElementsAre("Ελλάς"));
}

TEST(SearchIndexTest, InitialsFindATitleAndAnAlias)
{
    const SearchIndex index({{"", "Singular value decomposition", "", 1},
        {"", "Answers", "on documents\nretrieval-augmented generation", 1},
        {"", "Prose", "sentences that nobody ever reads always go on and run always going nowhere", 1}});

    EXPECT_THAT(titlesFound(index, "svd"), ElementsAre("Singular value decomposition"));
    EXPECT_THAT(titlesFound(index, "rag"), ElementsAre("Answers"));
}

TEST(SearchIndexTest, OneTypoIsForgivenFromFourLettersOnAndTwoFromEight)
{
    const SearchIndex index = indexOf({"Git", "Rust", "Kubernetes"});

    for (const char* typed : {"gti", "rst"}) EXPECT_THAT(titlesFound(index, typed), IsEmpty()) << typed;
    for (const char* typed : {"rusd", "rsut", "ruust", "eust"})
        EXPECT_THAT(titlesFound(index, typed), ElementsAre("Rust")) << typed;
    EXPECT_THAT(titlesFound(index, "rusdd"), IsEmpty()) << "two edits";
    for (const char* typed : {"kubernets", "kuberentes", "cubernetis", "ubernetes", "kubertnetse"})
        EXPECT_THAT(titlesFound(index, typed), ElementsAre("Kubernetes")) << typed;
    EXPECT_THAT(titlesFound(index, "cubernitis"), IsEmpty()) << "three edits";
}

TEST(SearchIndexTest, AWordIsForgivenWhileItIsBeingTyped)
{
    const SearchIndex index = indexOf({"Quantization"});
    const std::string typed = "quantisation";

    for (std::size_t letters = 1; letters <= typed.size(); ++letters)
        EXPECT_THAT(titlesFound(index, typed.substr(0, letters)), ElementsAre("Quantization")) << letters;
}

TEST(SearchIndexTest, FewerTyposStandAboveMore)
{
    const SearchIndex index = indexOf({"Consolidation", "Convolution", "Convolutiom"});

    EXPECT_THAT(titlesFound(index, "convolutiom"), ElementsAre("Convolutiom", "Convolution"));
    EXPECT_THAT(titlesFound(index, "konvolution"), ElementsAre("Convolution", "Convolutiom"));
}

TEST(SearchIndexTest, ATypoInTheTitleStandsAboveOneBesideIt)
{
    const SearchIndex index({{"", "Graph ML", "neural networks", 1.1}, {"", "Graph neural networks at length", "", 1}});

    EXPECT_THAT(titlesFound(index, "graph nerual"), ElementsAre("Graph neural networks at length", "Graph ML"));
}

TEST(SearchIndexTest, AHyphenMayBeTypedOrLeftOut)
{
    const SearchIndex index = indexOf({"Fine-tuning", "Pretraining", "C++ for all"});

    EXPECT_THAT(titlesFound(index, "finetuning"), ElementsAre("Fine-tuning"));
    EXPECT_THAT(titlesFound(index, "finetunning"), ElementsAre("Fine-tuning"));
    EXPECT_THAT(titlesFound(index, "fine tuning"), ElementsAre("Fine-tuning"));
    EXPECT_THAT(titlesFound(index, "pre-training"), ElementsAre("Pretraining"));
    EXPECT_THAT(titlesFound(index, "c++"), ElementsAre("C++ for all"));
}

TEST(SearchIndexTest, TheMatchingStretchesOfTheTitleAreMarked)
{
    EXPECT_THAT(marked("Linear algebra", "alg LIN"), ElementsAre("Lin", "alg"));
    EXPECT_THAT(marked("Remodel", "model"), ElementsAre("model"));
    EXPECT_THAT(marked("Model of models", "model"), ElementsAre("Model", "model"));
    EXPECT_THAT(marked("Singular value decomposition", "svd"), ElementsAre("S", "v", "d"));
    EXPECT_THAT(marked("Linear algebra", "lineer"), ElementsAre("Linear"));
    EXPECT_THAT(marked("Quantization", "quantisat"), ElementsAre("Quantizat"));
    EXPECT_THAT(marked("On fine-tuning", "finetuning"), ElementsAre("fine-tuning"));
    EXPECT_THAT(marked("On fine-tuning", "finetunni"), ElementsAre("fine-tunin"));
}

TEST(SearchIndexTest, MarksLieOnWholeCodePointsOfTheTitleAsItIsWritten)
{
    EXPECT_THAT(marked("Über Gödel", "god"), ElementsAre("Göd"));
    EXPECT_THAT(marked("Go\u0308del", "go"), ElementsAre("Go\u0308"));
    EXPECT_THAT(marked("E\uFB03ciency", "ef"), ElementsAre("E\uFB03"));
    EXPECT_THAT(marked("Straße", "stras"), ElementsAre("Straß"));
    EXPECT_THAT(marked("機械学習", "学"), ElementsAre("学"));
}

TEST(SearchIndexTest, WhatMatchedElsewhereMarksNothingInTheTitle)
{
    const SearchIndex index({{"", "Date of birth", "data", 1}});

    const auto hits = index.find("data", 1);

    ASSERT_EQ(hits.size(), 1U);
    EXPECT_THAT(hits.front().marks, IsEmpty());
}

TEST(SearchIndexTest, MarksThatMeetAreOne)
{
    EXPECT_THAT(marked("Regression", "regr regression"), ElementsAre("Regression"));
    EXPECT_THAT(marked("Multihead", "multi head"), ElementsAre("Multihead"));
}

TEST(SearchIndexTest, AQueryWithoutAWordFindsNothing)
{
    const SearchIndex index = indexOf({"Graphs", "C++", "!?"});

    for (const std::string_view query : {"", "   ", "!?", "\t\n\r", "—„“…", "\u0308", "\u200d", "+#", "´"})
        EXPECT_THAT(titlesFound(index, query), IsEmpty()) << query;
}

TEST(SearchIndexTest, NothingIsFoundInNothing)
{
    EXPECT_THAT(SearchIndex({}).find("graphs", Plenty), IsEmpty());
    EXPECT_THAT(indexOf({"", "  ", "!"}).find("graphs", Plenty), IsEmpty());
}

TEST(SearchIndexTest, BytesThatAreNoTextStandBetweenWords)
{
    using namespace std::string_literals;
    const SearchIndex index = indexOf({"Linear\xff\xfe algebra\0graphs\xed\xa0\x80"s});

    EXPECT_EQ(index.find("algebra", 1).size(), 1U);
    EXPECT_EQ(index.find("graphs", 1).size(), 1U);
    EXPECT_EQ(index.find("alg\xff"s, 1).size(), 1U);
    EXPECT_EQ(index.find("linear\0algebra"s, 1).size(), 1U);
}

TEST(SearchIndexTest, OfAVeryLongQueryOnlyTheBeginningCounts)
{
    const SearchIndex index = indexOf({"Graphs"});
    std::string manyWords = "graphs";
    for (int i = 0; i < 100'000; ++i) manyWords += " g" + std::to_string(i);

    EXPECT_THAT(titlesFound(index, "graphs" + std::string(1'000'000, ' ') + "nonsense"), ElementsAre("Graphs"));
    EXPECT_THAT(titlesFound(index, manyWords), IsEmpty());
    EXPECT_THAT(titlesFound(index, std::string(1'000'000, 'g')), IsEmpty());
    EXPECT_THAT(titlesFound(index, "graphs " + std::string(193, '.') + "ö"), ElementsAre("Graphs"))
        << "cut inside a letter";
}

TEST(SearchIndexTest, ALongWordIsFoundByItsBeginning)
{
    const SearchIndex index =
        indexOf({std::string(1'000, 'x') + "y", std::string(200, 'z') + "-" + std::string(90, 'z')});

    EXPECT_EQ(index.find(std::string(60, 'x'), Plenty).size(), 1U);
    EXPECT_EQ(index.find(std::string(150, 'x'), Plenty).size(), 1U);
    EXPECT_EQ(index.find(std::string(60, 'z') + "u", Plenty).size(), 1U);
}

TEST(SearchIndexTest, EveryHostileLineWithAWordFindsItselfAndIsMarkedSafely)
{
    const std::vector<std::string> lines = test::hostileLines();
    const SearchIndex index = indexOf(lines);

    for (const std::string& line : lines) {
        const auto hits = index.find(line, lines.size());
        const bool hasItself = std::any_of(
            hits.begin(), hits.end(), [&](const SearchHit& hit) { return index.entry(hit.entry).title == line; });
        ASSERT_EQ(hasItself, WordCutter(line).next()) << line;
        for (const SearchHit& hit : hits) expectSafe(hit.marks, index.entry(hit.entry).title);
    }
}

}   // namespace waymark
