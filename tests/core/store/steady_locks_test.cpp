#include "support/sample_catalog.h"

#include <fstream>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

namespace waymark {

using namespace test;

namespace {

/// Whether another program would find a lock on the bytes that SQLite locks.
bool isLockedForOthers(const std::filesystem::path& file)
{
    constexpr off_t sharedBytes = 0x40000002, howMany = 510;
    const pid_t child = ::fork();
    if (child == 0) {
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = sharedBytes;
        lock.l_len = howMany;
        const int descriptor = ::open(file.c_str(), O_RDWR);
        const bool isFree = ::fcntl(descriptor, F_GETLK, &lock) == 0 && lock.l_type == F_UNLCK;
        ::_exit(isFree ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

}   // namespace

/// A file dialog does so with each file of its folder, to see what it is.
TEST(SteadyLocksTest, StayWhenSomethingElseInTheProgramReadsTheFile)
{
    const Computer computer;
    const auto workspace = computer.open();
    ASSERT_TRUE(workspace->addLearner("Ann").hasValue());
    ASSERT_TRUE(isLockedForOthers(computer.file()));

    std::string header(16, '\0');
    std::ifstream(computer.file(), std::ios::binary).read(header.data(), 16);

    EXPECT_EQ(header.substr(0, 6), "SQLite");
    EXPECT_TRUE(isLockedForOthers(computer.file()));
}

TEST(SteadyLocksTest, EndWithTheProgramsLastUse)
{
    const Computer computer;
    computer.open().reset();

    EXPECT_FALSE(isLockedForOthers(computer.file()));
    EXPECT_FALSE(std::filesystem::exists(computer.file().string() + "-wal"));
}

TEST(SteadyLocksTest, TwoDoorsInOneProgramLeaveNothingLocked)
{
    const Computer computer;
    auto first = computer.open(), second = computer.open();
    ASSERT_TRUE(second->addLearner("Ann").hasValue());
    first.reset();
    ASSERT_TRUE(second->addLearner("Ben").hasValue());
    second.reset();

    EXPECT_FALSE(isLockedForOthers(computer.file()));
    EXPECT_EQ(computer.open()->learners().value().size(), 2U);
}

}   // namespace waymark
