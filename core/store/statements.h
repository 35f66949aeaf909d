#pragma once

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace SQLite {
class Database;
class Statement;
}

namespace waymark::store {

/// The statements of one connection: each is prepared once for its text, and kept for the next who asks for the same.
/// Ends before the connection does.
class Statements
{
public:
    /// Borrows the connection.
    explicit Statements(SQLite::Database& database);
    ~Statements();
    Statements(const Statements&) = delete;
    Statements& operator=(const Statements&) = delete;

    /// One that nobody else works with.
    [[nodiscard]] std::unique_ptr<SQLite::Statement> take(const std::string& sql);
    /// It holds no row and no value any more.
    void giveBack(std::unique_ptr<SQLite::Statement> statement) noexcept;

private:
    SQLite::Database& m_database;
    std::unordered_map<std::string, std::vector<std::unique_ptr<SQLite::Statement>>> m_idle;
};

}   // namespace waymark::store
