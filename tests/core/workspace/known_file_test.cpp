#include "core/workspace/two_versions.h"

namespace waymark {

using namespace test;
namespace fs = std::filesystem;

/// A disk that is not mounted, a slip of the hand.
class KnownFileTest : public TwoVersions
{
protected:
    [[nodiscard]] Error refusal(const OpenOptions& options) const
    {
        const auto opened = Workspace::open(options);
        EXPECT_FALSE(fs::exists(options.file));
        return opened.hasValue() ? Error{} : opened.error();
    }
};

TEST_F(KnownFileTest, IsNoEmptyStartOnceItIsGone)
{
    const fs::path backup = mine->backup()->file;
    mine.reset();
    fs::remove(here.file());

    const Error error = refusal(here.options(here.file()));

    EXPECT_EQ(error.kind, ErrorKind::NotFound);
    EXPECT_THAT(error.message, testing::HasSubstr(backup.string()));
    ASSERT_TRUE(Workspace::replaceDamaged(here.options(here.file()), backup).hasValue());
    EXPECT_EQ(done(*here.open()), std::vector<std::string>{"algebra/vectors"});
}

TEST_F(KnownFileTest, IsKnownByItsBackupsAlsoWithoutTheBook)
{
    ASSERT_TRUE(mine->backup().hasValue());
    mine.reset();
    fs::remove(here.file());
    OpenOptions options = here.options(here.file());
    fs::remove_all(options.stateFolder);

    EXPECT_EQ(refusal(options).kind, ErrorKind::NotFound);
    options.file = here.folder.path() / "another.db";
    EXPECT_TRUE(Workspace::open(options).hasValue()) << "nobody knows that one";
}

TEST_F(KnownFileTest, WhatIsPutAsideIsKeptWithWhatBelongsToItAndIsNoEmptyStart)
{
    markAndDie("algebra/svd");
    fs::resize_file(here.file(), 100);

    const auto kept = Workspace::putAside(here.options(here.file()));

    ASSERT_TRUE(kept.hasValue()) << kept.error().message;
    EXPECT_EQ(fs::file_size(*kept), 100U);
    EXPECT_GT(fs::file_size(walOf(*kept)), 0U);
    EXPECT_FALSE(fs::exists(walOf(here.file())));
    EXPECT_EQ(refusal(here.options(here.file())).kind, ErrorKind::NotFound);
}

TEST_F(KnownFileTest, BeginsAnewWhereThatIsMeant)
{
    mine.reset();
    fs::remove(here.file());
    OpenOptions options = here.options(here.file());
    EXPECT_EQ(refusal(options).kind, ErrorKind::NotFound);

    options.isNew = true;

    EXPECT_TRUE(Workspace::open(options).value()->learners().value().empty());
}

TEST_F(KnownFileTest, WhatWasLeftBesideItIsKeptAndNotReplayedOverANewOne)
{
    markAndDie("algebra/svd");
    fs::remove(here.file());
    OpenOptions options = here.options(here.file());
    options.isNew = true;

    const auto workspace = Workspace::open(options);

    ASSERT_TRUE(workspace.hasValue()) << workspace.error().message;
    EXPECT_TRUE((*workspace)->learners().value().empty());
    EXPECT_TRUE((*workspace)->check().value().problems.empty());
    ASSERT_EQ((*workspace)->openNotices().size(), 1U);
    EXPECT_THAT((*workspace)->openNotices()[0].message, testing::HasSubstr("is kept as"));
}

TEST_F(KnownFileTest, ALinkIsFollowedAlsoWhereItLeadsToNothingYet)
{
    const fs::path link = elsewhere.folder.path() / "link.db", target = elsewhere.folder.path() / "target.db";
    fs::create_symlink("target.db", link);

    ASSERT_TRUE(elsewhere.open(link)->addLearner("Ann").hasValue());

    EXPECT_TRUE(fs::is_symlink(link));
    EXPECT_TRUE(fs::is_regular_file(target));
}

TEST_F(KnownFileTest, ALinkThatLeadsUpwardsIsSaidWithoutDetours)
{
    const fs::path folder = elsewhere.folder.path() / "links", target = elsewhere.folder.path() / "target.db";
    fs::create_directory(folder);
    fs::create_symlink("../target.db", folder / "link.db");

    const auto workspace = elsewhere.open(folder / "link.db");

    EXPECT_EQ(workspace->file(), fs::canonical(target));
}

TEST_F(KnownFileTest, AFolderThatIsKeptInStepAndAConflictedCopyAreToldOnce)
{
    mine.reset();
    const fs::path copy = here.folder.path() / "waymark.sync-conflict-20261130-120000-ABCDEFG.db";
    fs::create_directory(here.folder.path() / ".stfolder");
    fs::copy_file(here.file(), copy);
    std::ofstream(here.folder.path() / "waymark-conflict.txt") << "no data file";

    mine = here.open();

    ASSERT_EQ(mine->openNotices().size(), 2U);
    EXPECT_THAT(mine->openNotices()[0].message, testing::HasSubstr("Syncthing"));
    EXPECT_EQ(mine->openNotices()[1].unites, copy);
    mine.reset();
    EXPECT_TRUE(here.open()->openNotices().empty());
    EXPECT_EQ(here.open(copy)->openNotices().size(), 1U) << "it is no copy of itself";
}

}   // namespace waymark
