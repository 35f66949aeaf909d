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

class WriterBook::Book
{
public:
    explicit Book(const std::filesystem::path& file)
        : m_sql(openPlain(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE))
    {
        m_sql.setBusyTimeout(BookPatienceMs);
        if (m_sql.execAndGet("PRAGMA application_id").getInt() != BookMark)
            m_sql.exec(fmt::format("PRAGMA application_id = {}", BookMark));
        // It may lose its last rows in a power cut: a new writer starts then.
        m_sql.exec(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;"
            "CREATE TABLE IF NOT EXISTS writer (writer TEXT NOT NULL, learner TEXT NOT NULL,"
            " file TEXT NOT NULL, machine TEXT NOT NULL, number INTEGER NOT NULL, hash TEXT NOT NULL,"
            " pending_number INTEGER NOT NULL, pending_hash TEXT NOT NULL, PRIMARY KEY (writer, learner)) STRICT;"
            "CREATE TABLE IF NOT EXISTS parted (copy TEXT PRIMARY KEY, file TEXT NOT NULL) STRICT");
    }
    [[nodiscard]] Statements& statements() { return m_statements; }
    [[nodiscard]] SQLite::Transaction begin()
    {
        return SQLite::Transaction(m_sql, SQLite::TransactionBehavior::IMMEDIATE);
    }

private:
    SQLite::Database m_sql;
    Statements m_statements{m_sql};
};

WriterBook::WriterBook(const std::filesystem::path& stateFolder) : m_machine(machineId())
{
    try {
        std::filesystem::create_directories(stateFolder);
        m_book = std::make_unique<Book>(stateFolder / "writers.db");
    } catch (const std::exception& exception) {
        spdlog::warn("no book of writers: {}", exception.what());
    }
}

WriterBook::~WriterBook() = default;

template <typename Work>
void WriterBook::use(Work&& work)
{
    if (!m_book) return;
    try {
        work();
    } catch (const SQLite::Exception& exception) {
        spdlog::warn("the book of writers cannot be used: {}", exception.what());
    }
}

bool WriterBook::agrees(Database& database, const std::string& writer)
{
    std::unordered_map<std::string, BookRow> rows;
    Prepared row(m_book->statements(),
        "SELECT learner, file, machine, number, hash, pending_number, pending_hash FROM "
        "writer WHERE writer = ?");
    row.bind(writer);
    const std::string place = placeOf(database);
    while (row.step()) {
        if (row.text(1) != place || row.text(2) != m_machine) return false;
        rows.emplace(row.text(0), BookRow{row.number(3), row.text(4), row.number(5), row.text(6)});
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
    bool mayGoOn = false;
    use([&] { mayGoOn = !writer.empty() && agrees(database, writer); });
    if (mayGoOn) return writer;
    const std::string fresh = newUuid();
    database.setHere("writer", fresh);
    return fresh;
}

void WriterBook::expect(Database& database, const std::string& writer, const std::vector<ChainGrowth>& growths)
{
    use([&] {
        SQLite::Transaction transaction = m_book->begin();
        Prepared put(m_book->statements(),
            "INSERT INTO writer VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET number = excluded.number, "
            "hash = excluded.hash, pending_number = excluded.pending_number, pending_hash = excluded.pending_hash");
        for (const auto& [before, after] : growths)
            put(writer, after.learner, placeOf(database), m_machine, before.number, before.hash, after.number,
                after.hash);
        transaction.commit();
    });
}

void WriterBook::confirm(const std::string& writer, const std::vector<ChainGrowth>& growths)
{
    use([&] {
        SQLite::Transaction transaction = m_book->begin();
        Prepared put(m_book->statements(),
            "UPDATE writer SET number = pending_number, hash = pending_hash, pending_number = 0, pending_hash = '' "
            "WHERE writer = ? AND learner = ? AND pending_hash = ?");
        for (const auto& [before, after] : growths) put(writer, after.learner, after.hash);
        transaction.commit();
    });
}

bool WriterBook::knows(const std::filesystem::path& file)
{
    bool isKnown = false;
    use([&] {
        Prepared row(m_book->statements(), "SELECT 1 FROM writer WHERE file = ? AND machine = ?");
        isKnown = row.bind(std::filesystem::weakly_canonical(file).string(), m_machine).step();
    });
    return isKnown;
}

std::int64_t WriterBook::missingFrom(Database& database)
{
    const std::string writer = database.here("writer");
    std::int64_t missing = 0;
    use([&] {
        if (writer.empty()) return;
        Prepared row(m_book->statements(), "SELECT learner, number FROM writer WHERE writer = ?");
        row.bind(writer);
        while (row.step()) {
            const ChainEnd end = chainEnd(database, {row.text(0)}, writer);
            missing += std::max<std::int64_t>(0, row.number(1) - end.number);
        }
    });
    return missing;
}

void WriterBook::keepParted(const std::filesystem::path& file, const std::filesystem::path& copy)
{
    use([&] {
        run(m_book->statements(), "INSERT OR REPLACE INTO parted VALUES (?, ?)", copy.string(), file.string());
    });
}

std::vector<std::filesystem::path> WriterBook::partedOf(const std::filesystem::path& file)
{
    std::vector<std::filesystem::path> copies;
    use([&] {
        Prepared row(m_book->statements(), "SELECT copy FROM parted WHERE file = ? ORDER BY copy");
        row.bind(file.string());
        while (row.step()) copies.emplace_back(row.text(0));
    });
    return copies;
}

void WriterBook::forgetParted(const std::filesystem::path& copy)
{
    use([&] { run(m_book->statements(), "DELETE FROM parted WHERE copy = ?", copy.string()); });
}

}   // namespace waymark::store
