#include "files/save_file.h"
#include "files/temporary_file.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace waymark {
namespace {

namespace fs = std::filesystem;

class SaveFileTest : public testing::Test
{
protected:
    SaveFileTest()
    {
        std::string pattern = (fs::temp_directory_path() / "waymark-save-XXXXXX").string();
        m_folder = ::mkdtemp(pattern.data());
    }
    ~SaveFileTest() override { fs::remove_all(m_folder); }

    fs::path at(const std::string& name) const { return m_folder / name; }
    static std::string textOf(const fs::path& path)
    {
        std::ifstream file(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }
    /// Over whatever ordinary file stands there.
    static Result<void> save(const fs::path& path, std::string_view bytes) { return saveFile(path, bytes, {{}, true}); }
    static void write(const fs::path& path, const std::string& text)
    {
        ASSERT_TRUE(save(path, text)) << "the file of the test itself";
    }
    std::vector<std::string> names() const
    {
        std::vector<std::string> all;
        for (const auto& entry : fs::directory_iterator(m_folder)) all.push_back(entry.path().filename().string());
        return all;
    }
    static mode_t modeOf(const fs::path& path)
    {
        struct stat found = {};
        return ::stat(path.c_str(), &found) == 0 ? found.st_mode & 0777U : 0;
    }
    /// In a process of its own whose files may grow to `limit` bytes: a disk that is full.
    static bool savesWithin(rlim_t limit, const fs::path& target, const std::string& text)
    {
        const pid_t child = ::fork();
        if (child == 0) {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit most{limit, limit};
            ::setrlimit(RLIMIT_FSIZE, &most);
            const auto saved = save(target, text);
            ::_exit(saved ? 0 : saved.error().kind == ErrorKind::DiskFull ? 1 : 2);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) < 2);
        return WEXITSTATUS(status) == 0;
    }

    fs::path m_folder;
};

TEST_F(SaveFileTest, WhatIsLeftOfOtherTargetsGoesFromAFolderOfOurs)
{
    const auto put = [this](const char* name) { std::ofstream(at(name)) << "x"; };
    for (const char* name : {".b.db.waymark-12.tmp", ".b.db.waymark-12.tmp-journal", ".c.db.waymark-7-1.tmp-wal"})
        put(name);
    for (const char* name : {".b.db.waymark-.tmp", "b.db.waymark-12.tmp", ".waymark-x.tmp", "c.db.new"}) put(name);

    removeStaleTemporaryFilesIn(m_folder);

    EXPECT_EQ(names().size(), 4U);
    EXPECT_FALSE(fs::exists(at(".c.db.waymark-7-1.tmp-wal")));
}

TEST_F(SaveFileTest, TakesThePlaceOfItsOwnKindAndOfNothingElse)
{
    write(at("own.pdf"), "%PDF-1.7 older");
    write(at("thesis.odt"), "PK, a year of work");
    write(at("empty.pdf"), "");

    EXPECT_TRUE(saveFile(at("own.pdf"), "%PDF-1.7 newer", {"%PDF-"}));
    EXPECT_TRUE(saveFile(at("empty.pdf"), "%PDF-1.7 newer", {"%PDF-"}));
    EXPECT_TRUE(saveFile(at("new.pdf"), "%PDF-1.7 newer"));
    const auto refused = saveFile(at("thesis.odt"), "%PDF-1.7 newer", {"%PDF-"});
    EXPECT_EQ(saveFile(at("own.pdf"), "without a kind").error().kind, ErrorKind::Occupied);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Occupied);
    EXPECT_EQ(textOf(at("thesis.odt")), "PK, a year of work");
    EXPECT_TRUE(saveFile(at("thesis.odt"), "%PDF-1.7 newer", {"%PDF-", true}));
    EXPECT_EQ(textOf(at("thesis.odt")), "%PDF-1.7 newer");
}

TEST_F(SaveFileTest, NothingReplacesADataFileNorWhatBelongsToOne)
{
    std::string header(100, '\0');
    header.replace(0, 16, "SQLite format 3", 16);
    const std::string ours = std::string(header).replace(68, 4, "WYMK");
    const std::string book = std::string(header).replace(68, 4, "WYMB");
    const auto put = [this](const char* name, const std::string& text) { std::ofstream(at(name)) << text; };
    put("waymark.db", ours + std::string(500, 'x'));
    put("writers.db", book);
    put("waymark.db-wal", "frames");
    fs::create_symlink("waymark.db", at("link.pdf"));

    for (const char* name :
        {"waymark.db", "waymark.db-wal", "waymark.db-shm", "waymark.db-journal", "writers.db", "link.pdf"}) {
        const auto refused = saveFile(at(name), "%PDF-", {"%PDF-", true});
        ASSERT_FALSE(refused) << name;
        EXPECT_EQ(refused.error().kind, ErrorKind::Invalid) << name;
    }
    EXPECT_EQ(textOf(at("waymark.db")), ours + std::string(500, 'x'));
    EXPECT_EQ(textOf(at("waymark.db-wal")), "frames");
    EXPECT_FALSE(fs::exists(at("waymark.db-shm")));
}

TEST_F(SaveFileTest, WhatWasSavedIsThereAndNothingElse)
{
    const std::string text("one\0two", 7);

    ASSERT_TRUE(save(at("report.csv"), text));

    EXPECT_EQ(textOf(at("report.csv")), text);
    EXPECT_EQ(names(), std::vector<std::string>{"report.csv"});
}

TEST_F(SaveFileTest, ANewFileHasThePermissionsOfNewFiles)
{
    const mode_t before = ::umask(027);

    const bool isSaved = save(at("report.csv"), "x").hasValue();
    ::umask(before);

    ASSERT_TRUE(isSaved);
    EXPECT_EQ(modeOf(at("report.csv")), 0640U);
}

TEST_F(SaveFileTest, AnExistingFileKeepsItsPermissions)
{
    write(at("report.csv"), "old");
    fs::permissions(at("report.csv"), fs::perms(0600));

    ASSERT_TRUE(save(at("report.csv"), "new"));

    EXPECT_EQ(textOf(at("report.csv")), "new");
    EXPECT_EQ(modeOf(at("report.csv")), 0600U);
}

TEST_F(SaveFileTest, ASymbolicLinkIsFollowedAndStays)
{
    fs::create_directory(at("real"));
    write(at("real/report.csv"), "old");
    fs::create_symlink("real/report.csv", at("link.csv"));

    ASSERT_TRUE(save(at("link.csv"), "new"));

    EXPECT_TRUE(fs::is_symlink(at("link.csv")));
    EXPECT_EQ(textOf(at("real/report.csv")), "new");
}

TEST_F(SaveFileTest, ALinkToNothingMakesWhatItNames)
{
    fs::create_symlink(at("later.csv"), at("link.csv"));

    ASSERT_TRUE(save(at("link.csv"), "new"));

    EXPECT_EQ(textOf(at("later.csv")), "new");
}

TEST_F(SaveFileTest, ARingOfLinksIsRefused)
{
    fs::create_symlink(at("b"), at("a"));
    fs::create_symlink(at("a"), at("b"));

    EXPECT_FALSE(save(at("a"), "new"));
}

TEST_F(SaveFileTest, AFolderIsRefused)
{
    const auto saved = save(m_folder, "new");

    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().kind, ErrorKind::Invalid);
    EXPECT_NE(saved.error().message.find("is unchanged"), std::string::npos);
    EXPECT_TRUE(names().empty());
}

TEST_F(SaveFileTest, AMissingFolderIsNamed)
{
    const auto saved = save(at("none/report.csv"), "new");

    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().kind, ErrorKind::NotFound);
    EXPECT_NE(saved.error().message.find("none/report.csv"), std::string::npos);
}

TEST_F(SaveFileTest, ADeviceIsNeverReplaced)
{
    const auto saved = save("/dev/full", "new");

    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().kind, ErrorKind::Invalid);
    EXPECT_TRUE(fs::is_character_file("/dev/full"));
}

TEST_F(SaveFileTest, AReadOnlyFolderOrFileIsRefused)
{
    if (::geteuid() == 0) GTEST_SKIP() << "root may write everywhere";
    write(at("report.csv"), "old");
    fs::permissions(at("report.csv"), fs::perms(0400));
    const auto overFile = save(at("report.csv"), "new");
    fs::permissions(m_folder, fs::perms(0500));
    const auto inFolder = save(at("other.csv"), "new");
    fs::permissions(m_folder, fs::perms(0700));

    ASSERT_FALSE(overFile);
    ASSERT_FALSE(inFolder);
    EXPECT_EQ(overFile.error().kind, ErrorKind::ReadOnly);
    EXPECT_EQ(inFolder.error().kind, ErrorKind::ReadOnly);
    EXPECT_EQ(textOf(at("report.csv")), "old");
}

class FullDiskTest : public SaveFileTest, public testing::WithParamInterface<std::size_t>
{};

TEST_P(FullDiskTest, AFullDiskLeavesTheOldFileAndNothingBesides)
{
    const std::string old(9000, 'o');
    write(at("report.pdf"), old);

    EXPECT_FALSE(savesWithin(GetParam() - 1, at("report.pdf"), std::string(GetParam(), 'n')));

    EXPECT_EQ(textOf(at("report.pdf")), old);
    EXPECT_EQ(names(), std::vector<std::string>{"report.pdf"});
}

// Less than the 16 KiB of a usual buffer is where QSaveFile lost the good file (FAULTS.md, trap 1).
INSTANTIATE_TEST_SUITE_P(Sizes, FullDiskTest, testing::Values(1, 1000, 5000, 13000, 20000, 100000));

TEST_F(SaveFileTest, WhatAKilledWriterLeftIsRemovedNextTime)
{
    write(at(".report.csv.waymark-4711.tmp"), "half");
    write(at(".report.csv.waymark-4711-2.tmp"), "half");
    write(at(".other.csv.waymark-4711.tmp"), "another file's");
    write(at(".report.csv.waymark-notes.tmp"), "a person's");

    ASSERT_TRUE(save(at("report.csv"), "new"));

    EXPECT_FALSE(fs::exists(at(".report.csv.waymark-4711.tmp")));
    EXPECT_FALSE(fs::exists(at(".report.csv.waymark-4711-2.tmp")));
    EXPECT_TRUE(fs::exists(at(".other.csv.waymark-4711.tmp")));
    EXPECT_TRUE(fs::exists(at(".report.csv.waymark-notes.tmp")));
}

TEST_F(SaveFileTest, WhatIsStillBeingWrittenIsLeftAlone)
{
    const fs::path busy = at(".report.csv.waymark-4711.tmp");
    write(busy, "half");
    const int other = ::open(busy.c_str(), O_RDONLY | O_CLOEXEC);
    ASSERT_EQ(::flock(other, LOCK_EX | LOCK_NB), 0);

    const bool isSaved = save(at("report.csv"), "new").hasValue();
    ::close(other);

    EXPECT_TRUE(isSaved);
    EXPECT_TRUE(fs::exists(busy));
}

TEST_F(SaveFileTest, AVeryLongNameIsSavedToo)
{
    const std::string name(251, 'n');

    ASSERT_TRUE(save(at(name + ".csv"), "new"));

    EXPECT_EQ(textOf(at(name + ".csv")), "new");
}

TEST_F(SaveFileTest, ATooLongNameIsRefused)
{
    const auto saved = save(at(std::string(300, 'n')), "new");

    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().kind, ErrorKind::Invalid);
}

TEST_F(SaveFileTest, AMessageStaysOnOneLine)
{
    const auto saved = save(at("no\nfolder/x"), "new");

    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().message.find('\n'), std::string::npos);
}

TEST_F(SaveFileTest, EightWritersAtOnceLeaveOneWholeFile)
{
    std::vector<pid_t> children;
    for (int i = 0; i < 8; ++i) {
        const pid_t child = ::fork();
        if (child == 0) {
            bool isSaved = true;
            for (int turn = 0; turn < 20; ++turn)
                isSaved = save(at("report.csv"), std::string(5000, static_cast<char>('a' + i))).hasValue() && isSaved;
            ::_exit(isSaved ? 0 : 1);
        }
        children.push_back(child);
    }
    int failed = 0;
    for (const pid_t child : children) {
        int status = 0;
        ::waitpid(child, &status, 0);
        failed += status != 0;
    }

    EXPECT_EQ(failed, 0);
    const std::string text = textOf(at("report.csv"));
    EXPECT_EQ(text, std::string(5000, text.empty() ? ' ' : text.front()));
    EXPECT_EQ(names(), std::vector<std::string>{"report.csv"});
}

}
}
