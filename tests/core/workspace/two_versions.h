#pragma once

#include "support/sample_catalog.h"

#include <algorithm>
#include <fstream>

#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

namespace waymark::test {

namespace fs = std::filesystem;

inline void mark(Workspace& workspace, const LearnerId& learner, const std::string& item)
{
    ASSERT_TRUE(workspace.mark(learner, State::Done, std::vector{id(item)}).hasValue());
}

inline fs::path walOf(const fs::path& file)
{
    return file.string() + "-wal";
}

/// Ann's file, and what her other computer made of a copy of it.
class TwoVersions : public testing::Test
{
protected:
    TwoVersions()
    {
        mark(*mine, ann, "algebra/vectors");
        EXPECT_TRUE(mine->backup(elsewhere.file()).hasValue());
        const auto theirs = elsewhere.open();
        mark(*theirs, ann, "git/commits");
    }

    /// As sync programs do: written beside, then renamed.
    void putTheirsInPlace() const
    {
        const fs::path beside = here.folder.path() / ".sync";
        fs::copy_file(elsewhere.file(), beside);
        fs::rename(beside, here.file());
    }
    /// A program that marks the item, and is killed before it has closed the file.
    void markAndDie(const std::string& item)
    {
        mine.reset();
        const pid_t child = ::fork();
        if (child == 0) {
            const auto workspace = here.open();
            const bool isDone = workspace->mark(ann, State::Done, std::vector{id(item)}).hasValue();
            ::_exit(isDone ? 0 : 1);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        ASSERT_EQ(status, 0);
        ASSERT_GT(fs::file_size(walOf(here.file())), 0U);
    }
    [[nodiscard]] std::vector<std::string> done(const Workspace& workspace) const
    {
        std::vector<std::string> all;
        for (const auto& [item, status] : workspace.progress(ann).value()->items)
            if (status.state == State::Done) all.emplace_back(item.local());
        std::sort(all.begin(), all.end());
        return all;
    }
    [[nodiscard]] std::vector<std::string> backups() const
    {
        std::vector<std::string> names;
        for (const fs::path& file : Workspace::backupFiles(mine->backupFolder()))
            names.push_back(file.filename().string());
        return names;
    }
    /// Nothing says "done" from then on, and both versions come together.
    void expectPartedThenTogether(std::vector<std::string> united)
    {
        EXPECT_EQ(mine->noticeOtherPrograms().error().kind, ErrorKind::Parted);
        const auto refused = mine->mark(ann, State::Done, std::vector{id("first/plan")});
        ASSERT_FALSE(refused.hasValue());
        EXPECT_EQ(refused.error().kind, ErrorKind::Parted);
        EXPECT_NE(mine->parting(), Parting::None);

        const auto rejoined = mine->rejoin();

        ASSERT_TRUE(rejoined.hasValue()) << rejoined.error().message;
        EXPECT_EQ(mine->parting(), Parting::None);
        EXPECT_EQ(done(*mine), united);
        EXPECT_TRUE(fs::exists(rejoined->kept));
        mark(*mine, ann, "first/plan");
        mine.reset();
        const auto again = here.open();
        united.emplace_back("first/plan");
        std::sort(united.begin(), united.end());
        EXPECT_EQ(done(*again), united);
        EXPECT_TRUE(again->check().value().problems.empty());
    }

    Computer here, elsewhere;
    std::unique_ptr<Workspace> mine = here.open();
    LearnerId ann = mine->addLearner("Ann").value().id;
};

}   // namespace waymark::test
