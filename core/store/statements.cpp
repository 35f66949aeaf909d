#include "store/statements.h"

#include <exception>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <spdlog/spdlog.h>

namespace waymark::store {

namespace {

/// Far more than the program has; what makes up texts of its own shall not fill the memory.
constexpr std::size_t MostStatements = 300;

}   // namespace

Statements::Statements(SQLite::Database& database) : m_database(database) {}
Statements::~Statements() = default;

std::unique_ptr<SQLite::Statement> Statements::take(const std::string& sql)
{
    const auto found = m_idle.find(sql);
    if (found == m_idle.end() || found->second.empty()) return std::make_unique<SQLite::Statement>(m_database, sql);
    auto statement = std::move(found->second.back());
    found->second.pop_back();
    return statement;
}

void Statements::giveBack(std::unique_ptr<SQLite::Statement> statement) noexcept
{
    try {
        statement->tryReset();
        statement->clearBindings();
        if (m_idle.size() >= MostStatements) m_idle.clear();
        m_idle[statement->getQuery()].push_back(std::move(statement));
    } catch (const std::exception& exception) {
        spdlog::warn("a statement is not kept: {}", exception.what());
    }
}

}   // namespace waymark::store
