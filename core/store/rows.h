#pragma once

#include "base/id.h"
#include "catalog/tier.h"
#include "store/database.h"
#include "store/statements.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace waymark::store {

inline void bindOne(SQLite::Statement& statement, int at, const std::string& value)
{
    statement.bind(at, value);
}
inline void bindOne(SQLite::Statement& statement, int at, const char* value)
{
    statement.bind(at, value);
}
inline void bindOne(SQLite::Statement& statement, int at, std::string_view value)
{
    statement.bind(at, std::string(value));
}
inline void bindOne(SQLite::Statement& statement, int at, const Id& value)
{
    statement.bind(at, value.text());
}
inline void bindOne(SQLite::Statement& statement, int at, const LearnerId& value)
{
    statement.bind(at, value.text);
}
inline void bindOne(SQLite::Statement& statement, int at, double value)
{
    statement.bind(at, value);
}
inline void bindOne(SQLite::Statement& statement, int at, Tier value)
{
    statement.bind(at, std::string(word(value)));
}

template <typename T>
requires std::is_integral_v<T>
void bindOne(SQLite::Statement& statement, int at, T value)
{
    statement.bind(at, static_cast<std::int64_t>(value));
}

template <typename T>
void bindOne(SQLite::Statement& statement, int at, const std::optional<T>& value)
{
    if (value) bindOne(statement, at, *value);
    else statement.bind(at);
}

/// A statement of the connection's, run with one row of values after another.
class Prepared
{
public:
    Prepared(Statements& statements, const std::string& sql) : m_statements(statements), m_held(statements.take(sql)) {}
    Prepared(Database& database, const std::string& sql) : Prepared(database.statements(), sql) {}
    ~Prepared() { m_statements.giveBack(std::move(m_held)); }
    Prepared(const Prepared&) = delete;
    Prepared& operator=(const Prepared&) = delete;

    template <typename... Values>
    void operator()(const Values&... values)
    {
        bind(values...);
        m_held->exec();
    }

    /// To read: bind, then step() until it is false.
    template <typename... Values>
    Prepared& bind(const Values&... values)
    {
        m_held->reset();
        int at = 0;
        (bindOne(*m_held, ++at, values), ...);
        return *this;
    }

    Prepared& bindAll(const std::vector<std::string>& values)
    {
        m_held->reset();
        int at = 0;
        for (const std::string& value : values) bindOne(*m_held, ++at, value);
        return *this;
    }

    [[nodiscard]] bool step() { return m_held->executeStep(); }
    [[nodiscard]] std::string text(int column) { return m_held->getColumn(column).getString(); }
    [[nodiscard]] Id id(int column) { return Id(text(column)); }
    [[nodiscard]] std::int64_t number(int column) { return m_held->getColumn(column).getInt64(); }
    [[nodiscard]] double real(int column) { return m_held->getColumn(column).getDouble(); }
    [[nodiscard]] bool isNull(int column) { return m_held->getColumn(column).isNull(); }
    [[nodiscard]] std::optional<std::int64_t> numberOrNone(int column)
    {
        return isNull(column) ? std::nullopt : std::optional(number(column));
    }

private:
    Statements& m_statements;
    std::unique_ptr<SQLite::Statement> m_held;
};

/// Runs a statement once, of a Database or of Statements.
template <typename Connection, typename... Values>
void run(Connection& connection, const std::string& sql, const Values&... values)
{
    Prepared(connection, sql)(values...);
}

}   // namespace waymark::store
