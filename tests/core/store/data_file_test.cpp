#include "core/store/written_log.h"
#include "store/migrations.h"

#include <fstream>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace waymark::store {

using namespace test;
namespace fs = std::filesystem;

/// Runs it as somebody without the rights of root; gives its answer, one small number.
template <typename Work>
[[nodiscard]] int answerOfSomebody(Work&& work)
{
    constexpr uid_t nobody = 65'534;
    const pid_t child = ::fork();
    if (child == 0) {
        const bool isReady = ::geteuid() != 0 || ::setuid(nobody) == 0;
        ::_exit(isReady ? work() : 255);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// What a file is, before SQLite touches it, and how it may be opened.
class DataFileTest : public MadeFile
{
protected:
    /// The beginning of a data file, and so many bytes in all.
    [[nodiscard]] static std::string bytes(std::size_t size, unsigned pageSize, int version = newestVersion())
    {
        std::string text(std::max<std::size_t>(size, 100), '\0');
        text.replace(0, 15, "SQLite format 3");
        text[16] = static_cast<char>(pageSize >> 8);
        text[17] = static_cast<char>(pageSize & 0xFF);
        text[63] = static_cast<char>(version);
        text.replace(68, 4, "WYMK");
        text.resize(size);
        return text;
    }
    [[nodiscard]] fs::path written(const std::string& text) const
    {
        const fs::path path = folder.path() / "written.db";
        std::ofstream(path, std::ios::binary) << text;
        return path;
    }
    void expectRefused(const fs::path& path, ErrorKind kind, const std::string& sentence) const
    {
        const Error error = refusalOf([&] { requireOurs(path); });
        EXPECT_EQ(error.kind, kind) << error.message;
        EXPECT_EQ(error.message, path.string() + " " + sentence + " Nothing was changed.");
    }
};

TEST_F(DataFileTest, WhatIsNoFileOfOursIsRefusedByWhatItIs)
{
    fs::create_directory(folder.path() / "folder");
    const fs::path pipe = folder.path() / "pipe";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);

    EXPECT_NO_THROW(requireOurs(file));
    expectRefused(folder.path() / "none", ErrorKind::NotFound, "is not there.");
    expectRefused(folder.path() / "folder", ErrorKind::FileForeign, "is a folder and not a Waymark data file.");
    expectRefused(pipe, ErrorKind::FileForeign, "is not a Waymark data file.");
}

TEST_F(DataFileTest, WhatIsTooShortIsDamaged)
{
    const auto refused = [this](std::size_t size, const std::string& says) {
        expectRefused(written(std::string(size, 'x')), ErrorKind::Damaged,
            "has " + says + ": too short for a Waymark data file.");
    };
    refused(0, "0 bytes");
    refused(1, "1 byte");
    refused(511, "511 bytes");

    EXPECT_NO_THROW(requireOurs(written(bytes(512, 512))));
}

TEST_F(DataFileTest, AnotherHeaderOrMarkIsForeign)
{
    std::string otherMark = bytes(4096, 4096), otherHeader = otherMark, lastByte = otherMark;
    otherMark.replace(68, 4, "WYMB");
    otherHeader[0] = 's';
    lastByte[15] = '!';

    for (const std::string& text : {otherMark, otherHeader, lastByte, std::string(4096, 'x')})
        expectRefused(written(text), ErrorKind::FileForeign, "is not a Waymark data file.");
}

TEST_F(DataFileTest, HalfAPageIsThereOnlyBesideALog)
{
    EXPECT_NO_THROW(requireOurs(written(bytes(8192, 4096))));
    expectRefused(written(bytes(6144, 4096)), ErrorKind::Damaged, "is cut off.");
    expectRefused(written(bytes(4096, 0)), ErrorKind::Damaged, "is cut off.");
    expectRefused(written(bytes(4096, 1)), ErrorKind::Damaged, "is cut off.");
    EXPECT_NO_THROW(requireOurs(written(bytes(65'536, 1))));

    std::ofstream(folder.path() / "written.db-wal") << "log";

    EXPECT_NO_THROW(requireOurs(written(bytes(6144, 4096))));
}

TEST_F(DataFileTest, ANewerFormatIsTooNew)
{
    EXPECT_NO_THROW(requireOurs(written(bytes(4096, 4096, newestVersion()))));
    const fs::path path = written(bytes(4096, 4096, newestVersion() + 1));

    expectRefused(path, ErrorKind::FileTooNew,
        "was written by a newer Waymark (format 5; this one reads up to 4). Update Waymark to open it.");
    EXPECT_EQ(refusalOf([&] { Database(path, Access::ReadWrite, 0); }).kind, ErrorKind::FileTooNew);
    EXPECT_FALSE(fs::exists(path.string() + "-wal"));
}

TEST_F(DataFileTest, AFileThatMayNotBeReadSaysSo)
{
    fs::permissions(folder.path(), fs::perms(0755));
    fs::permissions(file, fs::perms::none);

    const int kind = answerOfSomebody([this] {
        try {
            requireOurs(file);
        } catch (const StoreError& error) {
            return static_cast<int>(error.error().kind);
        }
        return 254;
    });

    EXPECT_EQ(kind, static_cast<int>(ErrorKind::ReadOnly));
}

TEST_F(DataFileTest, ReadOnlyTakesNoWrites)
{
    EXPECT_NO_THROW(open()->setHere("key", "value"));
    for (const Access access : {Access::ReadOnly, Access::Immutable}) {
        const auto database = open(access);
        EXPECT_EQ(database->here("key"), "value");
        EXPECT_THROW(database->setHere("key", "another"), SQLite::Exception);
    }
}

TEST_F(DataFileTest, ImmutableReadsTheFileAloneAndMakesNothing)
{
    const auto writer = open();
    writer->setHere("key", "in the log yet");
    EXPECT_EQ(open(Access::ReadOnly)->here("key"), "in the log yet");
    EXPECT_EQ(open(Access::Immutable)->here("key"), "");

    const TempFolder other;
    const fs::path copy = other.path() / "copy.db";
    fs::copy_file(file, copy);
    Database alone(copy, Access::Immutable, 0);

    EXPECT_EQ(alone.number("SELECT count(*) FROM skill"), 3);
    EXPECT_FALSE(fs::exists(copy.string() + "-wal"));
    EXPECT_FALSE(fs::exists(copy.string() + "-shm"));
}

TEST_F(DataFileTest, AloneReadsWhatStandsInTheWalAndMakesNothing)
{
    const TempFolder other;
    const fs::path copy = other.path() / "copy.db", log = copy.string() + "-wal";
    {
        const auto writer = open();
        writer->setHere("key", "in the log yet");
        fs::copy_file(file, copy);
        fs::copy_file(beside("-wal"), log);
    }
    const std::string before = bytesOf(copy), logBefore = bytesOf(log);
    {
        Database alone(copy, Access::Alone, 0);
        alone.verify();
        EXPECT_EQ(alone.here("key"), "in the log yet");
        EXPECT_FALSE(fs::exists(copy.string() + "-shm"));
        EXPECT_THROW(alone.setHere("key", "another"), SQLite::Exception);
    }
    EXPECT_EQ(bytesOf(copy), before);
    EXPECT_EQ(bytesOf(log), logBefore);
}

TEST_F(DataFileTest, ANameWithLettersThatAnAddressKeepsForItselfIsOpened)
{
    const fs::path strange = folder.path() / "50% ä?mode=ro#&.db";
    fs::copy_file(file, strange);

    Database database(strange, Access::ReadWrite, 0);
    database.setHere("key", "value");

    EXPECT_EQ(Database(strange, Access::ReadOnly, 0).here("key"), "value");
    EXPECT_EQ(open()->here("key"), "");
}

TEST_F(DataFileTest, WhatMayBeWrittenIsOpenedToBeWritten)
{
    EXPECT_EQ(accessTo(file), Access::ReadWrite);

    const fs::path gone = folder.path() / "gone.db";
    EXPECT_EQ(accessTo(gone), Access::Immutable);
    std::ofstream(gone.string() + "-wal").flush();
    EXPECT_EQ(accessTo(gone), Access::Immutable) << "an empty log is none";
    std::ofstream(gone.string() + "-wal") << "log";
    EXPECT_EQ(accessTo(gone), Access::ReadOnly);
}

TEST_F(DataFileTest, AFolderThatMayNotBeWrittenToOrAFileIsOnlyRead)
{
    const auto access = [this] { return answerOfSomebody([this] { return static_cast<int>(accessTo(file)); }); };
    fs::permissions(folder.path(), fs::perms(0555));
    fs::permissions(file, fs::perms(0666));
    EXPECT_EQ(access(), static_cast<int>(Access::Immutable)) << "its folder";

    fs::permissions(folder.path(), fs::perms(0777));
    EXPECT_EQ(access(), static_cast<int>(Access::ReadWrite));
    fs::permissions(file, fs::perms(0444));

    EXPECT_EQ(access(), static_cast<int>(Access::Immutable)) << "the file";
}

}   // namespace waymark::store
