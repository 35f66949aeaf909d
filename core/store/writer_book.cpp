#include "store/writer_book.h"

#include "base/digest.h"
#include "files/own_file.h"
#include "store/rows.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <unordered_map>

#include <fmt/format.h>
#include <spdlog/spdlog.h>
#include <unistd.h>

namespace waymark::store {

namespace {

constexpr int BookPatienceMs = 1'000;

std::string machineId()
{
    std::string id;
    std::ifstream stream("/etc/machine-id");
    std::getline(stream, id);
    if (id.empty()) {
        std::array<char, 256> name{};
        ::gethostname(name.data(), name.size() - 1);
        id = name.data();
    }
    return sha256("waymark " + id).substr(0, 16);
}

std::string placeOf(Database& database)
{
    std::error_code error;
    const auto whole = std::filesystem::canonical(database.file(), error);
    return error ? database.file().string() : whole.string();
}

struct BookRow
{
    std::int64_t number = 0;
    std::string hash;
    std::int64_t pendingNumber = 0;
    std::string pendingHash;
};

}   // namespace

WriterBook::WriterBook(const std::filesystem::path& stateFolder) : m_machine(machineId())
{
    try {
        std::filesystem::create_directories(stateFolder);
        m_book = std::make_unique<SQLite::Database>(
            openPlain(stateFolder / "writers.db", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE));
        m_book->setBusyTimeout(BookPatienceMs);
        if (m_book->execAndGet("PRAGMA application_id").getInt() != BookMark)
            m_book->exec(fmt::format("PRAGMA application_id = {}", BookMark));
        // It may lose its last rows in a power cut: a new writer starts then.
        m_book->exec(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;"
            "CREATE TABLE IF NOT EXISTS writer (writer TEXT NOT NULL, learner TEXT NOT NULL,"
            " file TEXT NOT NULL, machine TEXT NOT NULL, number INTEGER NOT NULL, hash TEXT NOT NULL,"
            " pending_number INTEGER NOT NULL, pending_hash TEXT NOT NULL, PRIMARY KEY (writer, learner)) STRICT");
    } catch (const std::exception& exception) {
        spdlog::warn("no book of writers: {}", exception.what());
        m_book.reset();
    }
}

WriterBook::~WriterBook() = default;

bool WriterBook::agrees(Database& database, const std::string& writer)
{
    std::unordered_map<std::string, BookRow> rows;
    SQLite::Statement row(*m_book,
        "SELECT learner, file, machine, number, hash, pending_number, pending_hash FROM "
        "writer WHERE writer = ?");
    row.bind(1, writer);
    const std::string place = placeOf(database);
    while (row.executeStep()) {
        if (row.getColumn(1).getString() != place || row.getColumn(2).getString() != m_machine) return false;
        rows.emplace(row.getColumn(0).getString(),
            BookRow{row.getColumn(3).getInt64(), row.getColumn(4).getString(), row.getColumn(5).getInt64(),
                row.getColumn(6).getString()});
    }
    const std::vector<ChainEnd> ends = chainEndsOf(database, writer);
    std::size_t matched = 0;
    for (const ChainEnd& end : ends) {
        const auto found = rows.find(end.learner.text);
        if (found == rows.end()) return false;
        const BookRow& known = found->second;
        const bool isPending = known.pendingNumber == end.number && known.pendingHash == end.hash;
        const bool isLast = known.pendingNumber == 0 && known.number == end.number && known.hash == end.hash;
        if (!isPending && !isLast) return false;
        ++matched;
    }
    return !rows.empty() && matched == rows.size();
}

std::string WriterBook::writerFor(Database& database)
{
    const std::string writer = database.here("writer");
    try {
        if (!writer.empty() && m_book && agrees(database, writer)) return writer;
    } catch (const SQLite::Exception& exception) {
        spdlog::warn("the book of writers cannot be read: {}", exception.what());
    }
    const std::string fresh = newUuid();
    database.setHere("writer", fresh);
    return fresh;
}

void WriterBook::expect(Database& database, const std::string& writer, const std::vector<ChainGrowth>& growths)
{
    if (!m_book) return;
    try {
        SQLite::Transaction transaction(*m_book, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement put(*m_book,
            "INSERT INTO writer VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET number = excluded.number, "
            "hash = excluded.hash, pending_number = excluded.pending_number, pending_hash = excluded.pending_hash");
        for (const auto& [before, after] : growths) {
            put.reset();
            put.bind(1, writer);
            put.bind(2, after.learner.text);
            put.bind(3, placeOf(database));
            put.bind(4, m_machine);
            put.bind(5, before.number);
            put.bind(6, before.hash);
            put.bind(7, after.number);
            put.bind(8, after.hash);
            put.exec();
        }
        transaction.commit();
    } catch (const SQLite::Exception& exception) {
        spdlog::warn("the book of writers cannot be written: {}", exception.what());
    }
}

void WriterBook::confirm(const std::string& writer, const std::vector<ChainGrowth>& growths)
{
    if (!m_book) return;
    try {
        SQLite::Transaction transaction(*m_book, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement put(*m_book,
            "UPDATE writer SET number = pending_number, hash = pending_hash, pending_number = 0, pending_hash = '' "
            "WHERE writer = ? AND learner = ? AND pending_hash = ?");
        for (const auto& [before, after] : growths) {
            put.reset();
            put.bind(1, writer);
            put.bind(2, after.learner.text);
            put.bind(3, after.hash);
            put.exec();
        }
        transaction.commit();
    } catch (const SQLite::Exception& exception) {
        spdlog::warn("the book of writers cannot be written: {}", exception.what());
    }
}

bool WriterBook::knows(const std::filesystem::path& file)
{
    if (!m_book) return false;
    try {
        SQLite::Statement row(*m_book, "SELECT 1 FROM writer WHERE file = ? AND machine = ?");
        row.bind(1, std::filesystem::weakly_canonical(file).string());
        row.bind(2, m_machine);
        return row.executeStep();
    } catch (const SQLite::Exception& exception) {
        spdlog::warn("the book of writers cannot be read: {}", exception.what());
        return false;
    }
}

std::int64_t WriterBook::missingFrom(Database& database)
{
    const std::string writer = database.here("writer");
    if (!m_book || writer.empty()) return 0;
    std::int64_t missing = 0;
    try {
        SQLite::Statement row(*m_book, "SELECT learner, number FROM writer WHERE writer = ?");
        row.bind(1, writer);
        while (row.executeStep()) {
            const ChainEnd end = chainEnd(database, {row.getColumn(0).getString()}, writer);
            missing += std::max<std::int64_t>(0, row.getColumn(1).getInt64() - end.number);
        }
    } catch (const SQLite::Exception& exception) {
        spdlog::warn("the book of writers cannot be read: {}", exception.what());
    }
    return missing;
}

}   // namespace waymark::store
