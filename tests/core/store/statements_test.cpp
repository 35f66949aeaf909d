#include "store/statements.h"

#include "store/database.h"
#include "store/rows.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace waymark::store {

/// What is kept of a connection's statements, and the rows that go in and out through them.
class StatementsTest : public testing::Test
{
protected:
    [[nodiscard]] int prepared()
    {
        int count = 0;
        sqlite3* handle = database->sql().getHandle();
        for (auto* one = sqlite3_next_stmt(handle, nullptr); one != nullptr; one = sqlite3_next_stmt(handle, one))
            ++count;
        return count;
    }
    template <typename T>
    void expectBound(const T& value, const std::string& type, const std::string& text)
    {
        Prepared row(*database, "SELECT typeof(?1), ?1");
        row.bind(value);
        ASSERT_TRUE(row.step());
        EXPECT_EQ(row.text(0), type);
        EXPECT_EQ(row.text(1), text);
    }

    std::unique_ptr<Database> database = Database::inMemory();
    Statements statements{database->sql()};
};

TEST_F(StatementsTest, AStatementThatWasGivenBackServesTheNext)
{
    auto one = statements.take("SELECT 1");
    auto same = statements.take("SELECT 1");
    auto other = statements.take("SELECT 2");
    const auto* const first = one.get();
    EXPECT_NE(first, same.get()) << "nobody else works with it";
    EXPECT_EQ(other->getQuery(), "SELECT 2");

    statements.giveBack(std::move(one));

    EXPECT_NE(statements.take("SELECT 2").get(), first);
    one = statements.take("SELECT 1");
    EXPECT_EQ(one.get(), first);
    EXPECT_NE(statements.take("SELECT 1").get(), first);
}

TEST_F(StatementsTest, AStatementThatWasGivenBackHoldsNothing)
{
    auto statement = statements.take("SELECT ?1 UNION ALL SELECT 'second'");
    statement->bind(1, "first");
    ASSERT_TRUE(statement->executeStep());

    statements.giveBack(std::move(statement));

    EXPECT_NO_THROW(database->exec("DROP TABLE here")) << "no row is held";
    statement = statements.take("SELECT ?1 UNION ALL SELECT 'second'");
    ASSERT_TRUE(statement->executeStep());
    EXPECT_TRUE(statement->getColumn(0).isNull());
}

TEST_F(StatementsTest, AStatementThatFailedServesTheNextAllTheSame)
{
    const std::string sql = "INSERT INTO here VALUES (?, ?)";
    auto statement = statements.take(sql);
    statement->bind(1, "key");
    EXPECT_THROW(statement->exec(), SQLite::Exception);

    statements.giveBack(std::move(statement));
    run(statements, sql, "key", "value");

    EXPECT_EQ(database->here("key"), "value");
}

TEST_F(StatementsTest, MadeUpTextsDoNotFillTheMemory)
{
    constexpr int most = 300;
    for (int at = 0; at < most; ++at) statements.giveBack(statements.take("SELECT " + std::to_string(at)));
    const int kept = prepared();

    statements.giveBack(statements.take("SELECT 'one more'"));

    EXPECT_EQ(kept - prepared(), most - 1);
}

TEST_F(StatementsTest, ValuesGoInAsWhatTheyAre)
{
    expectBound(std::string("text"), "text", "text");
    expectBound("letters", "text", "letters");
    expectBound(std::string_view("a view of it").substr(2, 4), "text", "view");
    expectBound(Id("t/git"), "text", "t/git");
    expectBound(LearnerId{"somebody"}, "text", "somebody");
    expectBound(1.5, "real", "1.5");
    expectBound(Tier::Advanced, "text", "advanced");
    expectBound(true, "integer", "1");
    expectBound(-7, "integer", "-7");
    expectBound(std::size_t{8}, "integer", "8");
    expectBound(std::int64_t{9'007'199'254'740'993}, "integer", "9007199254740993");
    expectBound(std::optional<std::string>("there"), "text", "there");
    expectBound(std::optional<std::int64_t>(), "null", "");
}

TEST_F(StatementsTest, ValuesComeOutAsWhatIsAsked)
{
    Prepared row(*database, "SELECT 'text', 't/git', 9007199254740993, 2.5, NULL UNION ALL SELECT '', '', 0, 0, 0");

    ASSERT_TRUE(row.bind().step());
    EXPECT_EQ(row.text(0), "text");
    EXPECT_EQ(row.id(1), Id("t/git"));
    EXPECT_EQ(row.number(2), 9'007'199'254'740'993);
    EXPECT_EQ(row.real(3), 2.5);
    EXPECT_TRUE(row.isNull(4));
    EXPECT_FALSE(row.isNull(3));
    EXPECT_EQ(row.numberOrNone(4), std::nullopt);
    EXPECT_EQ(row.numberOrNone(2), std::optional<std::int64_t>(9'007'199'254'740'993));
    ASSERT_TRUE(row.step());
    EXPECT_EQ(row.numberOrNone(4), std::optional<std::int64_t>(0));
    EXPECT_FALSE(row.step());
}

TEST_F(StatementsTest, APreparedRunsWithOneRowAfterAnother)
{
    {
        Prepared put(*database, "INSERT INTO here VALUES (?, ?)");
        put("first", "1");
        put("second", "2");
    }
    run(*database, "INSERT INTO here VALUES (?, ?)", "third", "3");

    Prepared row(*database, "SELECT value FROM here WHERE key = ?");
    for (const auto& [key, value] : {std::pair("first", "1"), std::pair("second", "2"), std::pair("third", "3")}) {
        ASSERT_TRUE(row.bind(key).step()) << "bound anew in the middle of its rows";
        EXPECT_EQ(row.text(0), value);
    }
    EXPECT_FALSE(row.bind("fourth").step());
}

TEST_F(StatementsTest, AListIsBoundInItsOrder)
{
    Prepared row(*database, "SELECT ? || '-' || ? || '-' || ?");

    ASSERT_TRUE(row.bindAll({"a", "b", "c"}).step());
    EXPECT_EQ(row.text(0), "a-b-c");
    ASSERT_TRUE(row.bindAll({"d", "e", "f"}).step());
    EXPECT_EQ(row.text(0), "d-e-f");
}

TEST_F(StatementsTest, APreparedGivesItsStatementBack)
{
    const std::string sql = "SELECT name FROM sqlite_schema";
    {
        Prepared row(*database, sql);
        ASSERT_TRUE(row.bind().step());
    }
    const int before = prepared();

    const Prepared again(*database, sql);

    EXPECT_EQ(prepared(), before);
    EXPECT_NO_THROW(database->exec("DROP TABLE here"));
}

}   // namespace waymark::store
