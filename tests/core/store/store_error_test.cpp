#include "store/store_error.h"

#include "core/store/written_log.h"

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <new>
#include <stdexcept>
#include <system_error>

#include <gmock/gmock.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sqlite3.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace waymark::store {

using namespace test;
namespace fs = std::filesystem;
using testing::HasSubstr;

/// What becomes of whatever goes wrong in the store.
class StoreErrorTest : public testing::Test
{
protected:
    template <typename Exception>
    [[nodiscard]] Error mapped(const Exception& exception, int number = 0) const
    {
        try {
            errno = number;
            throw exception;
        } catch (...) {
            return errorOfException(file);
        }
    }
    [[nodiscard]] Error ofSqlite(int code, int number = 0) const
    {
        return mapped(SQLite::Exception("what SQLite says", code), number);
    }
    void expect(const Error& error, ErrorKind kind, const std::string& sentence) const
    {
        EXPECT_EQ(error.kind, kind) << error.message;
        EXPECT_EQ(error.message.find('{'), std::string::npos) << error.message;
        EXPECT_THAT(error.message, HasSubstr(file.string()));
        EXPECT_THAT(error.message, HasSubstr(sentence));
        EXPECT_THAT(error.message, HasSubstr("Nothing was changed"));
    }

    TempFolder folder;
    fs::path file = folder.path() / "ann.db";
};

TEST_F(StoreErrorTest, WhatSqliteRefusesIsToldApartByWhatCanBeDone)
{
    for (const int code : {SQLITE_BUSY, SQLITE_LOCKED})
        expect(ofSqlite(code), ErrorKind::Busy, "Another program is writing to");
    for (const int code : {SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH})
        expect(ofSqlite(code), ErrorKind::ReadOnly, "may be read but not changed");
    for (const int code : {SQLITE_CORRUPT, SQLITE_NOTADB}) expect(ofSqlite(code), ErrorKind::Damaged, "is damaged.");
    expect(ofSqlite(SQLITE_NOMEM), ErrorKind::Io, "not enough memory");
    expect(ofSqlite(SQLITE_FULL), ErrorKind::DiskFull, "is full");
    expect(ofSqlite(SQLITE_IOERR), ErrorKind::Io, "could not read or write");
    expect(ofSqlite(SQLITE_CANTOPEN), ErrorKind::Io, "could not read or write");
}

TEST_F(StoreErrorTest, AFaultOfTheDiskIsAFullOneWhereTheSystemSaysSo)
{
    expect(ofSqlite(SQLITE_IOERR, ENOSPC), ErrorKind::DiskFull, "is full");
    expect(ofSqlite(SQLITE_IOERR, EDQUOT), ErrorKind::DiskFull, "is full");
    expect(ofSqlite(SQLITE_IOERR, EIO), ErrorKind::Io, "could not read or write");
    expect(ofSqlite(SQLITE_BUSY, ENOSPC), ErrorKind::Busy, "Another program");
}

TEST_F(StoreErrorTest, TheDetailIsWhatSqliteSaid)
{
    try {
        Database::inMemory()->exec("SELECT nonesuch");
        ADD_FAILURE() << "there is no such column";
    } catch (...) {
        EXPECT_EQ(errorOfException(file).detail, "SQLite 1: no such column: nonesuch");
    }
    EXPECT_THAT(ofSqlite(SQLITE_CORRUPT).detail, HasSubstr("what SQLite says"));
}

TEST_F(StoreErrorTest, AStoreErrorStaysWhatItIs)
{
    const StoreError thrown({ErrorKind::Parted, "A sentence.", "its detail"});
    EXPECT_STREQ(thrown.what(), "A sentence.");

    const Error error = mapped(thrown);

    EXPECT_EQ(error.kind, ErrorKind::Parted);
    EXPECT_EQ(error.message, "A sentence.");
    EXPECT_EQ(error.detail, "its detail");
}

TEST_F(StoreErrorTest, OtherExceptionsAreMappedToo)
{
    const fs::filesystem_error full("copy", std::error_code(ENOSPC, std::generic_category()));

    expect(mapped(full), ErrorKind::DiskFull, "is full");
    expect(mapped(std::bad_alloc()), ErrorKind::Io, "not enough memory");
    const Error unexpected = mapped(std::out_of_range("at 7"));
    expect(unexpected, ErrorKind::Damaged, "holds what does not fit together");
    EXPECT_EQ(unexpected.detail, "at 7");
}

TEST_F(StoreErrorTest, AnErrnoIsToldApartByWhatCanBeDone)
{
    for (const int number : {ENOSPC, EDQUOT}) expect(errorOfErrno(number, file), ErrorKind::DiskFull, "is full");
    for (const int number : {EACCES, EPERM, EROFS}) {
        expect(errorOfErrno(number, file), ErrorKind::ReadOnly, "The folder of");
        expect(errorOfErrno(number, file), ErrorKind::ReadOnly, "may not be entered or written to");
    }
    for (const int number : {ENOENT, ENOTDIR})
        expect(errorOfErrno(number, file), ErrorKind::Io, "is not there and could not be made");
    expect(errorOfErrno(EIO, file), ErrorKind::Io, "could not read or write");
    EXPECT_EQ(errorOfErrno(EIO, file).detail, std::strerror(EIO));

    makeNewFile(file, sampleCatalog());

    for (const int number : {EACCES, EPERM, EROFS})
        expect(errorOfErrno(number, file), ErrorKind::ReadOnly, "may be read but not changed");
}

TEST_F(StoreErrorTest, WhatAnswersNothingIsDone)
{
    EXPECT_NO_THROW(requireDone(0, file));

    expect(refusalOf([&] { requireDone(ENOSPC, file); }), ErrorKind::DiskFull, "is full");
}

TEST_F(StoreErrorTest, AFolderThatCannotBeSyncedIsSaidWithWhatStandsThere)
{
    EXPECT_NO_THROW(syncFolderOf(file));

    const fs::path lost = folder.path() / "gone" / "ann.db";
    const Error error = refusalOf([&] { syncFolderOf(lost); });

    EXPECT_EQ(error.kind, ErrorKind::Io);
    EXPECT_EQ(error.message,
        lost.string() + " was written, but the disk did not confirm that it would survive a power cut; do it again.");
    EXPECT_EQ(error.detail, std::strerror(ENOENT));
}

TEST_F(StoreErrorTest, AFolderOfWhichTheSyncFailsIsSaidAsWell)
{
    const pid_t child = ::fork();
    if (child == 0) {
        std::array filter{sock_filter(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr))),
            sock_filter(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_fsync, 0, 1)),
            sock_filter(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EIO)),
            sock_filter(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW))};
        const sock_fprog program{static_cast<unsigned short>(filter.size()), filter.data()};
        ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
        if (::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0) ::_exit(2);
        const Error error = refusalOf([&] { syncFolderOf(file); });
        ::_exit(error.kind == ErrorKind::Io && error.detail == std::strerror(EIO) ? 0 : 1);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 2) GTEST_SKIP() << "no call can be made to fail here";

    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

}   // namespace waymark::store
