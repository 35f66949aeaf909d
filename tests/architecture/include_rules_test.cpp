#include "room_table.h"
#include "source_rules.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

namespace waymark::architecture {
namespace {

namespace fs = std::filesystem;

const fs::path checkout = WAYMARK_SOURCE_DIR;

std::string contentOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
}

std::vector<fs::path> sourcesBelow(const std::string& folder)
{
    std::vector<fs::path> sources;
    for (const auto& entry : fs::recursive_directory_iterator(checkout / folder)) {
        const auto extension = entry.path().extension();
        if (extension == ".cpp" || extension == ".h") sources.push_back(entry.path());
    }
    std::sort(sources.begin(), sources.end());
    return sources;
}

std::set<std::string> foldersOf(const std::string& folder)
{
    std::set<std::string> folders;
    for (const auto& entry : fs::directory_iterator(checkout / folder))
        if (entry.is_directory()) folders.insert(entry.path().filename());
    return folders;
}

RoomTable tableOfTheProject()
{
    auto table = readRoomTable(contentOf(checkout / "ARCHITECTURE.md"));
    table.uiRooms.merge(foldersOf("ui"));
    table.appRooms = foldersOf("app");
    return table;
}

/// Calls it with each source file of the program: its path in the checkout, and its text.
template <typename Visit>
void forEachSource(Visit visit)
{
    for (const auto* folder : {"core", "ui", "app"}) {
        const auto sources = sourcesBelow(folder);
        EXPECT_FALSE(sources.empty()) << folder << "/ holds no source at all";
        for (const auto& path : sources) visit(fs::relative(path, checkout).generic_string(), contentOf(path));
    }
}

TEST(ArchitectureTest, TheTableIsUnderstoodWordForWord)
{
    const auto table = tableOfTheProject();

    EXPECT_TRUE(table.unknownWords.empty()) << "ARCHITECTURE.md: no rule for '" << table.unknownWords.front() << "'";
    for (const auto& folder : foldersOf("core"))
        EXPECT_TRUE(table.knows("core/" + folder)) << "core/" << folder << " has no row";
    EXPECT_FALSE(table.ui.rooms.empty());
    EXPECT_FALSE(table.uiLevels.empty());
}

TEST(ArchitectureTest, EveryIncludeKeepsToTheTable)
{
    const auto table = tableOfTheProject();
    forEachSource([&](const std::string& file, const std::string& text) {
        for (const auto& include : includesOf(text)) {
            const auto fault = faultOfInclude(table, file, include.name);
            EXPECT_FALSE(fault.has_value())
                << file << ':' << include.line << ": " << include.name << ": " << fault.value_or("");
        }
    });
}

TEST(ArchitectureTest, FilesAreWrittenInOnePlaceOnly)
{
    forEachSource([](const std::string& file, const std::string& text) {
        for (const auto& fault : unsafeWrites(file, text))
            ADD_FAILURE() << file << ':' << fault.line << ": " << fault.what;
    });
}

TEST(ArchitectureTest, SqlStandsInTheStoreAlone)
{
    forEachSource([](const std::string& file, const std::string& text) {
        for (const auto& fault : strangeSql(file, text))
            ADD_FAILURE() << file << ':' << fault.line << ": " << fault.what;
    });
}

TEST(ArchitectureTest, WhatCoreSaysStandsInOnePlaceARoom)
{
    std::set<std::string> keys;
    forEachSource([&keys](const std::string& file, const std::string& text) {
        for (const auto& fault : looseSentences(file, text))
            ADD_FAILURE() << file << ':' << fault.line << ": " << fault.what;
        if (!file.starts_with("core/") || !file.ends_with("/sentences.h")) return;
        const std::string room = file.substr(5, file.rfind('/') - 5);
        for (const auto& key : sentenceKeys(text)) {
            EXPECT_TRUE(key.starts_with(room + '.')) << file << ": " << key;
            EXPECT_TRUE(keys.insert(key).second) << file << ": " << key << " is there twice";
        }
    });
    EXPECT_GT(keys.size(), 150U) << "nothing was looked at";
}

TEST(ArchitectureTest, NoCallOfTheDoorIsUnguarded)
{
    int calls = 0;
    forEachSource([&calls](const std::string& file, const std::string& text) {
        for (const auto& fault : unguardedCalls(file, text))
            ADD_FAILURE() << file << ':' << fault.line << ": " << fault.what;
        if (file.starts_with("core/workspace/") && text.find("\nResult<") != std::string::npos) ++calls;
    });
    EXPECT_GT(calls, 5) << "nothing was looked at";
}

constexpr auto madeUpHouse = R"(
Some words before.

| room | may name |
| --- | --- |
| core/base | std, fmt, nettle (and through it, all of core) |
| core/catalog | base |
| core/catalog_file | base, catalog; toml++ |
| core/insight, core/plan | base, catalog |
| core/store | base, catalog; SQLiteCpp |
| core/workspace | all of these; the store in its .cpp files only |
| core/exchange | base, catalog, catalog_file; nlohmann-json, qpdf |
| ui/* | core except the store; shell → pages → models/charts → bridge; a page never names another page |
| app | everything |

| word | what it is |
| core/store | base, exchange |
)";

class IncludeRulesTest : public testing::Test
{
protected:
    IncludeRulesTest()
    {
        table.uiRooms.merge(std::set<std::string>{"theme", "widgets"});
        table.appRooms = {"cli"};
    }

    bool allowed(std::string_view file, std::string_view include) const
    {
        return !faultOfInclude(table, file, include);
    }

    RoomTable table = readRoomTable(madeUpHouse);
};

TEST_F(IncludeRulesTest, TheTableIsRead)
{
    EXPECT_TRUE(table.unknownWords.empty());
    EXPECT_EQ(table.core.size(), 8U);
    EXPECT_EQ(table.core.at("core/plan").rooms, (std::set<std::string>{"core/base", "core/catalog"}));
    EXPECT_EQ(table.uiLevels.size(), 4U);
    EXPECT_FALSE(table.core.at("core/store").rooms.contains("core/exchange")) << "another table was read too";
}

TEST_F(IncludeRulesTest, AWordThatNoRuleUnderstandsIsTold)
{
    const auto bad = readRoomTable("| room | may name |\n| core/base | std |\n| core/plan | base, cataloge |\n");

    EXPECT_EQ(bad.unknownWords, std::vector<std::string>{"cataloge"});
}

TEST_F(IncludeRulesTest, AMissingTableLetsNothingThrough)
{
    table = readRoomTable("# No table here\n");

    EXPECT_FALSE(allowed("core/catalog/skill.h", "\"base/ids.h\""));
    EXPECT_FALSE(allowed("core/catalog/skill.h", "<vector>"));
    EXPECT_FALSE(allowed("ui/pages/roles/matrix.cpp", "<QWidget>"));
}

TEST_F(IncludeRulesTest, CoreRoomsKeepToTheirRow)
{
    EXPECT_TRUE(allowed("core/catalog/skill.h", "\"base/ids.h\""));
    EXPECT_TRUE(allowed("core/catalog/skill.cpp", "\"catalog/skill.h\""));
    EXPECT_FALSE(allowed("core/catalog/skill.h", "\"plan/plan.h\""));
    EXPECT_FALSE(allowed("core/base/ids.h", "\"catalog/skill.h\""));
    EXPECT_FALSE(allowed("core/exchange/report.h", "\"store/open.h\""));
    EXPECT_FALSE(allowed("core/catalog/skill.h", "\"theme/theme.h\""));
    EXPECT_FALSE(allowed("core/catalog/skill.h", "\"cli/mark.h\""));
    EXPECT_FALSE(allowed("core/catalog/skill.cpp", "\"skill.h\"")) << "an include begins with its room";
    EXPECT_FALSE(allowed("core/newroom/new.h", "\"base/ids.h\"")) << "a new room needs a row";
}

TEST_F(IncludeRulesTest, TheWorkspaceNamesTheStoreInItsCppFilesOnly)
{
    EXPECT_TRUE(allowed("core/workspace/gate.cpp", "\"store/open.h\""));
    EXPECT_FALSE(allowed("core/workspace/gate.h", "\"store/open.h\""));
    EXPECT_TRUE(allowed("core/workspace/gate.h", "\"insight/coverage.h\""));
    EXPECT_FALSE(allowed("core/workspace/gate.cpp", "\"exchange/report.h\"")) << "of these above it only";
}

TEST_F(IncludeRulesTest, CoreNamesNoQt)
{
    EXPECT_FALSE(allowed("core/base/text.h", "<QString>"));
    EXPECT_FALSE(allowed("core/base/text.h", "<QtCore/QString>"));
    EXPECT_TRUE(allowed("ui/theme/theme.h", "<QPalette>"));
    EXPECT_TRUE(allowed("app/main.cpp", "<QApplication>"));
    EXPECT_FALSE(allowed("app/cli/mark.cpp", "<QString>"));
    EXPECT_FALSE(allowed("app/cli_main.cpp", "<QString>"));
}

TEST_F(IncludeRulesTest, LibrariesStayInTheirRooms)
{
    EXPECT_TRUE(allowed("core/catalog_file/read.cpp", "<toml++/toml.h>"));
    EXPECT_FALSE(allowed("core/catalog/skill.cpp", "<toml++/toml.h>"));
    EXPECT_TRUE(allowed("core/exchange/json.cpp", "<nlohmann/json.hpp>"));
    EXPECT_TRUE(allowed("core/exchange/pdf.cpp", "<qpdf/QPDF.hh>")) << "qpdf is no Qt";
    EXPECT_FALSE(allowed("core/plan/plan.cpp", "<nlohmann/json.hpp>"));
    EXPECT_TRUE(allowed("core/plan/plan.cpp", "<fmt/format.h>")) << "what base names, all of core may";
    EXPECT_FALSE(allowed("core/plan/plan.cpp", "<CLI/CLI.hpp>"));
    EXPECT_TRUE(allowed("app/cli/mark.cpp", "<CLI/CLI.hpp>"));
    EXPECT_FALSE(allowed("core/plan/plan.cpp", "<boost/any.hpp>"));
    EXPECT_TRUE(allowed("core/plan/plan.cpp", "<sys/stat.h>"));
    EXPECT_TRUE(allowed("core/plan/plan.cpp", "<vector>"));
}

TEST_F(IncludeRulesTest, SqliteStaysInTheStore)
{
    EXPECT_TRUE(allowed("core/store/open.h", "<SQLiteCpp/SQLiteCpp.h>"));
    EXPECT_TRUE(allowed("core/workspace/gate.cpp", "<sqlite3.h>"));
    EXPECT_FALSE(allowed("core/workspace/gate.h", "<sqlite3.h>"));
    EXPECT_FALSE(allowed("core/plan/plan.cpp", "<sqlite3.h>"));
    EXPECT_FALSE(allowed("ui/bridge/feed.cpp", "<SQLiteCpp/Database.h>"));
    EXPECT_FALSE(allowed("app/wiring.cpp", "<SQLiteCpp/Database.h>"));
}

TEST_F(IncludeRulesTest, TheWindowIsLayered)
{
    EXPECT_TRUE(allowed("ui/shell/window.cpp", "\"pages/page_list.h\""));
    EXPECT_TRUE(allowed("ui/pages/roles/roles_page.cpp", "\"models/matrix_model.h\""));
    EXPECT_TRUE(allowed("ui/models/matrix_model.cpp", "\"bridge/feed.h\""));
    EXPECT_TRUE(allowed("ui/models/matrix_model.cpp", "\"insight/coverage.h\""));
    EXPECT_TRUE(allowed("ui/bridge/feed.cpp", "\"workspace/workspace.h\""));
    EXPECT_FALSE(allowed("ui/pages/roles/roles_page.cpp", "\"shell/window.h\""));
    EXPECT_FALSE(allowed("ui/models/matrix_model.cpp", "\"pages/page.h\""));
    EXPECT_FALSE(allowed("ui/models/matrix_model.cpp", "\"charts/radar.h\""));
    EXPECT_FALSE(allowed("ui/bridge/feed.cpp", "\"models/matrix_model.h\""));
    EXPECT_FALSE(allowed("ui/bridge/feed.cpp", "\"store/open.h\""));
    EXPECT_FALSE(allowed("ui/bridge/feed.cpp", "\"cli/mark.h\""));
}

TEST_F(IncludeRulesTest, RoomsOffTheLevelsServeAllAndNameNoPage)
{
    EXPECT_TRUE(allowed("ui/bridge/dates.cpp", "\"theme/theme.h\""));
    EXPECT_TRUE(allowed("ui/widgets/picker.cpp", "\"models/role_model.h\""));
    EXPECT_FALSE(allowed("ui/widgets/picker.cpp", "\"pages/page.h\""));
    EXPECT_FALSE(allowed("ui/theme/theme.cpp", "\"shell/window.h\""));
}

TEST_F(IncludeRulesTest, APageNamesNoOtherPage)
{
    EXPECT_TRUE(allowed("ui/pages/roles/roles_page.cpp", "\"pages/roles/roles_page.h\""));
    EXPECT_TRUE(allowed("ui/pages/roles/roles_page.cpp", "\"pages/page.h\""));
    EXPECT_TRUE(allowed("ui/pages/page_list.cpp", "\"pages/skills/skills_page.h\""));
    EXPECT_FALSE(allowed("ui/pages/roles/roles_page.cpp", "\"pages/skills/skills_page.h\""));
}

TEST(SourceRulesTest, IncludesAreFoundAndThoseInCommentsAreNot)
{
    const auto includes =
        includesOf("#pragma once\n// #include <A>\n/*\n#include <B>\n*/\n  #  include \"c/d.h\"   // why\n");

    ASSERT_EQ(includes.size(), 1U);
    EXPECT_EQ(includes[0].name, "\"c/d.h\"");
    EXPECT_EQ(includes[0].line, 6);
}

TEST(SourceRulesTest, CommentsGoAndStringsStay)
{
    EXPECT_EQ(withoutComments("a = \"// b\"; // c"), "a = \"// b\";     ");
    EXPECT_EQ(withoutComments("n = 8'000; /* x\n*/ c = '\"'; // d"), "n = 8'000;     \n   c = '\"';     ");
    EXPECT_EQ(withoutComments("s = R\"x(/* \" )x\"; /* e */"), "s = R\"x(/* \" )x\";        ");
}

TEST(SourceRulesTest, UnsafeWritesAreFound)
{
    for (const auto* text : {"QSaveFile file(path);", "file.open(QIODevice::WriteOnly);", "file.open(QFile::Append);",
             "std::ofstream out(path);", "auto* f = std::fopen(path, \"wb\");", "std::fstream both(path);",
             "::rename(made.c_str(), target.c_str());", "open(path, O_WRONLY | O_CREAT);",
             "if (::fsync(descriptor) != 0)"}) {
        EXPECT_EQ(unsafeWrites("ui/print/pdf.cpp", text).size(), 1U) << text;
        EXPECT_TRUE(unsafeWrites("core/files/save_file.cpp", text).empty()) << text;
    }
    for (const auto* text : {"std::ifstream in(path);", "std::fopen(path, \"rb\");", "// not by QSaveFile",
             "file.open(QIODevice::ReadOnly);"})
        EXPECT_TRUE(unsafeWrites("ui/print/pdf.cpp", text).empty()) << text;
}

TEST(SourceRulesTest, SqlIsFoundInAnySpelling)
{
    for (const auto* text : {"query(\"SELECT a FROM b WHERE c = ?\", name);", "read(database, \"WHERE row > \" + row);",
             "std::string all = \"a FROM b\"; all += \" ORDER BY a\";", "run(R\"(\n  INSERT INTO a VALUES ()\" + x);",
             "database.exec(\"PRAGMA user_version\");", "QStringLiteral(\"DELETE FROM %1\").arg(table);"}) {
        EXPECT_EQ(strangeSql("core/workspace/gate.cpp", text).size(), 1U) << text;
        EXPECT_TRUE(strangeSql("core/store/tables.cpp", text).empty()) << text;
    }
    for (const auto* text :
        {"tr(\"Select a role\") + name;", "// \"SELECT a\" + b", "tr(\"Update Waymark, then where it was\");"})
        EXPECT_TRUE(strangeSql("core/workspace/gate.cpp", text).empty()) << text;
}

TEST(SourceRulesTest, LooseSentencesAreFound)
{
    for (const char* text :
        {R"(return Error{ErrorKind::Io, "The disk is full."};)", R"(fmt::format("{} hours left", 2);)",
            R"(text += ", done on Monday";)", "say(\"Nothing \"\n    \"was changed.\");"}) {
        EXPECT_EQ(looseSentences("core/report/text.cpp", text).size(), 1U) << text;
        EXPECT_TRUE(looseSentences("core/report/sentences.h", text).empty()) << text;
        EXPECT_TRUE(looseSentences("ui/shell/window.cpp", text).empty()) << text;
    }
    for (const char* text : {R"(spdlog::info("the -wal was kept as {}", file);)",
             "run(\"SELECT count(*) \"\n    \"from event\");", R"(json["good_answer"] = 1;)", "// The disk is full.",
             R"(html += "<p class=\"aim line\">";)", R"(#include "report/report_text.h")"})
        EXPECT_TRUE(looseSentences("core/report/text.cpp", text).empty()) << text;
    EXPECT_EQ(
        sentenceKeys("inline constexpr Sentence<Text> A{\n    \"a.b\", \"{} c\"};\n// Sentence<> B{\"d\", \"e\"};"),
        std::vector<std::string>{"a.b"});
}

TEST(SourceRulesTest, UnguardedCallsAreFound)
{
    const std::string bare =
        "\nResult<int> Workspace::planted() const\n{\n    return m_inside->database->number();\n}\n";
    const std::string late =
        "\nResult<int> Workspace::late()\n{\n    look(*m_inside->database);\n    return m_inside->read([this] { return "
        "1; });\n}\n";
    const std::string good = "\nResult<int> Workspace::good() const\n{\n    return m_inside->read([this] { return "
                             "m_inside->database->number(); });\n}\n";
    EXPECT_EQ(unguardedCalls("core/workspace/planted.cpp", bare).size(), 1U);
    EXPECT_EQ(unguardedCalls("core/workspace/planted.cpp", late).size(), 1U);
    EXPECT_TRUE(unguardedCalls("core/workspace/planted.cpp", good).empty());
}

}
}
