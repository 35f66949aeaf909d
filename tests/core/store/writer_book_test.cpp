#include "store/writer_book.h"

#include "core/store/written_log.h"
#include "files/own_file.h"

#include <fstream>

namespace waymark::store {

using namespace test;
namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;

/// What tells that a file was copied, restored or lost its tail.
class WriterBookTest : public MadeFile
{
protected:
    /// The file's writer, which had to be a new one.
    std::string begin()
    {
        const std::string writer = book.writerFor(*database);
        scribe = Scribe(writer);
        return writer;
    }
    [[nodiscard]] std::string writer() { return book.writerFor(*database); }
    /// What an act adds to the learner's chain, not yet in the file.
    [[nodiscard]] ChainGrowth expected(const Event& event)
    {
        const ChainGrowth growth{
            chainEnd(*database, event.learner, event.writer), {event.learner, event.number, event.hash}};
        book.expect(*database, event.writer, {growth});
        return growth;
    }
    [[nodiscard]] Event anEvent(const LearnerId& learner)
    {
        return scribe.write(learner, EventKind::State, id("git/commits"), "done");
    }
    void act(const LearnerId& learner)
    {
        const Event event = anEvent(learner);
        const ChainGrowth growth = expected(event);
        insertEvent(*database, event);
        book.confirm(event.writer, {growth});
    }

    const LearnerId ben{"22222222-2222-4222-8222-222222222222"};
    fs::path state = folder.path() / "state" / "waymark";
    WriterBook book{state};
    std::unique_ptr<Database> database = open();
};

TEST_F(WriterBookTest, ANewWriterIsWrittenIntoTheFile)
{
    const std::string first = begin();

    EXPECT_TRUE(isUuid(first));
    EXPECT_EQ(database->here("writer"), first);
    EXPECT_NE(writer(), first) << "nothing in the book says that it may go on";
}

TEST_F(WriterBookTest, AWriterGoesOnWhereBookAndFileAgree)
{
    const std::string first = begin();
    act(ann);
    EXPECT_EQ(writer(), first);
    act(ann);
    act(ben);

    EXPECT_EQ(writer(), first);
    EXPECT_EQ(WriterBook(state).writerFor(*database), first) << "at the next start";
    EXPECT_EQ(book.missingFrom(*database), 0);
}

TEST_F(WriterBookTest, AnActThatWasCommittedAndNotConfirmedAgrees)
{
    const std::string first = begin();
    act(ann);
    const Event event = anEvent(ann);
    (void)expected(event);
    insertEvent(*database, event);

    EXPECT_EQ(writer(), first);
    act(ann);
    EXPECT_EQ(writer(), first);
}

TEST_F(WriterBookTest, AnActThatWasNotCommittedStartsANewWriter)
{
    const std::string first = begin();
    act(ann);
    (void)expected(anEvent(ann));

    EXPECT_NE(writer(), first);
}

TEST_F(WriterBookTest, AFileThatLostItsTailStartsANewWriter)
{
    const std::string first = begin();
    act(ann);
    const std::string tail = chainEnd(*database, ann, first).hash;
    act(ann);
    act(ann);
    database->exec("DELETE FROM event WHERE row > 1");
    database->exec("UPDATE chain SET events = 1, number = 1, hash = '" + tail + "'");

    EXPECT_EQ(book.missingFrom(*database), 2);
    EXPECT_NE(writer(), first);
    EXPECT_EQ(book.missingFrom(*database), 0) << "the new writer misses nothing";
}

TEST_F(WriterBookTest, AnotherHashOfTheSameNumberStartsANewWriter)
{
    const std::string first = begin();
    act(ann);
    database->exec("UPDATE chain SET hash = 'another'");

    EXPECT_NE(writer(), first);
}

TEST_F(WriterBookTest, ALearnerWhomOnlyOneOfThemKnowsStartsANewWriter)
{
    const std::string first = begin();
    act(ann);
    insertEvent(*database, anEvent(ben));
    EXPECT_NE(writer(), first) << "the file alone";

    database->exec("DELETE FROM event; DELETE FROM chain");
    const std::string second = begin();
    act(ann);
    act(ben);
    database->exec("DELETE FROM event WHERE row = 2");
    database->exec("DELETE FROM chain WHERE learner = '" + ben.text + "'");
    EXPECT_NE(writer(), second) << "the book alone";
}

TEST_F(WriterBookTest, ACopyOfTheFileStartsANewWriter)
{
    const std::string first = begin();
    act(ann);
    database->settle();
    const fs::path copy = folder.path() / "copy.db";
    fs::copy_file(file, copy);
    Database copied(copy, Access::ReadWrite, 0);

    EXPECT_NE(book.writerFor(copied), first);
    EXPECT_EQ(writer(), first);
}

TEST_F(WriterBookTest, AFileByTheNameOfALinkIsTheSame)
{
    const std::string first = begin();
    act(ann);
    fs::create_symlink(file, folder.path() / "link.db");
    Database linked(folder.path() / "link.db", Access::ReadWrite, 0);

    EXPECT_EQ(book.writerFor(linked), first);
    EXPECT_TRUE(book.knows(folder.path() / "link.db"));
}

TEST_F(WriterBookTest, AnotherMachinesBookSaysNothingHere)
{
    const std::string first = begin();
    act(ann);
    ASSERT_TRUE(book.knows(file));

    openPlain(state / "writers.db", SQLite::OPEN_READWRITE).exec("UPDATE writer SET machine = 'another'");

    EXPECT_FALSE(book.knows(file));
    EXPECT_NE(writer(), first);
}

TEST_F(WriterBookTest, KnowsTheFilesThatWereWrittenHere)
{
    begin();
    EXPECT_FALSE(book.knows(file));
    act(ann);

    EXPECT_TRUE(book.knows(file));
    EXPECT_TRUE(WriterBook(state).knows(file));
    EXPECT_FALSE(book.knows(folder.path() / "another.db"));
    database.reset();
    fs::remove(file);
    EXPECT_TRUE(book.knows(file)) << "also where it is gone";
}

TEST_F(WriterBookTest, WhatAnotherProgramExpectsMeanwhileStaysExpected)
{
    const std::string first = begin();
    act(ann);
    const Event mine = anEvent(ann);
    const ChainGrowth growth = expected(mine);
    insertEvent(*database, mine);
    const Event theirs = anEvent(ann);
    (void)expected(theirs);

    book.confirm(first, {growth});

    EXPECT_EQ(book.missingFrom(*database), 0);
    insertEvent(*database, theirs);
    EXPECT_EQ(writer(), first);
}

TEST_F(WriterBookTest, OfAnActForSeveralAllAreExpectedAndConfirmed)
{
    const std::string first = begin();
    const Event anns = anEvent(ann), bens = anEvent(ben);
    const std::vector<ChainGrowth> growths{{{ann, 0, {}}, {ann, 1, anns.hash}}, {{ben, 0, {}}, {ben, 1, bens.hash}}};
    book.expect(*database, first, growths);
    EXPECT_EQ(book.missingFrom(*database), 0) << "what is expected is not written yet";
    insertEvent(*database, anns);
    insertEvent(*database, bens);
    book.confirm(first, growths);
    EXPECT_EQ(writer(), first);

    database->exec("DELETE FROM event; DELETE FROM chain");

    EXPECT_EQ(book.missingFrom(*database), 2);
}

TEST_F(WriterBookTest, AFileWithoutAWriterMissesNothing)
{
    EXPECT_EQ(book.missingFrom(*database), 0);
}

TEST_F(WriterBookTest, VersionsThatPartedAreKeptUntilTheyAreUnited)
{
    const fs::path first = folder.path() / "a.db", second = folder.path() / "b.db";
    book.keepParted(file, second);
    book.keepParted(file, first);
    book.keepParted(file, first);
    book.keepParted(folder.path() / "another.db", folder.path() / "c.db");

    EXPECT_THAT(WriterBook(state).partedOf(file), ElementsAre(first, second));

    book.forgetParted(first);
    EXPECT_THAT(book.partedOf(file), ElementsAre(second));
    EXPECT_THAT(book.partedOf(folder.path() / "another.db"), ElementsAre(folder.path() / "c.db"));
    book.keepParted(folder.path() / "another.db", second);
    EXPECT_THAT(book.partedOf(file), IsEmpty()) << "it is of one file";
}

TEST_F(WriterBookTest, TheBookBearsItsMark)
{
    EXPECT_EQ(ownFileAt(state / "writers.db"), OwnFile::Book);
    SQLite::Database plain = openPlain(state / "writers.db", SQLite::OPEN_READONLY);
    EXPECT_EQ(plain.execAndGet("PRAGMA application_id").getInt(), BookMark);
}

TEST_F(WriterBookTest, WhereItCannotBeKeptEverySessionIsANewWriter)
{
    const fs::path blocked = folder.path() / "blocked";
    std::ofstream(blocked) << "a file where the folder would be";
    WriterBook none(blocked);
    database->setHere("writer", "somebody");

    const std::string first = none.writerFor(*database);

    EXPECT_NE(first, "somebody");
    EXPECT_EQ(database->here("writer"), first);
    none.expect(*database, first, {{{ann, 0, {}}, {ann, 1, "hash"}}});
    none.confirm(first, {{{ann, 0, {}}, {ann, 1, "hash"}}});
    none.keepParted(file, folder.path() / "a.db");
    EXPECT_FALSE(none.knows(file));
    EXPECT_EQ(none.missingFrom(*database), 0);
    EXPECT_THAT(none.partedOf(file), IsEmpty());
}

TEST_F(WriterBookTest, ABookThatCannotBeUsedStopsNothing)
{
    const std::string first = begin();
    act(ann);
    openPlain(state / "writers.db", SQLite::OPEN_READWRITE).exec("DROP TABLE writer; DROP TABLE parted");

    EXPECT_NE(writer(), first);
    EXPECT_FALSE(book.knows(file));
    EXPECT_EQ(book.missingFrom(*database), 0);
    EXPECT_NO_THROW(act(ann));
    EXPECT_NO_THROW(book.forgetParted(file));
}

}   // namespace waymark::store
