#include "bench/bare_tick.h"

#include <fmt/format.h>

namespace waymark::bench {

namespace {

constexpr auto Uuid = "0b6f4c1e-7f0a-4a53-9d0f-4b1c2d3e4f50";
constexpr int Kept = 100;

/// A whole copy that is open as the program opens its own.
std::string copyOf(const BigFile& file, const test::TempFolder& folder)
{
    const auto copy = folder.path() / "copy.db";
    (void)file.open()->backup(copy).value();
    return copy.string();
}

std::string settingsOf(const char* synchronous)
{
    return fmt::format("PRAGMA journal_mode = WAL; PRAGMA synchronous = {}", synchronous);
}

SQLite::Database opened(const std::string& file, const std::string& statements)
{
    SQLite::Database database(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(statements);
    return database;
}

template <typename... Values>
void run(SQLite::Statement& statement, const Values&... values)
{
    statement.reset();
    int at = 0;
    (statement.bind(++at, values), ...);
    while (statement.executeStep()) {}
}

}   // namespace

BareTick::BareTick(const BigFile& file)
    : m_file(opened(copyOf(file, m_folder), settingsOf("FULL"))),
      m_book(opened((m_folder.path() / "book.db").string(),
          settingsOf("OFF") +
              "; CREATE TABLE writer (writer TEXT, learner TEXT, file TEXT, machine TEXT, number INTEGER, hash TEXT, "
              "pending_number INTEGER, pending_hash TEXT, PRIMARY KEY (writer, learner))")),
      m_event(m_file,
          "INSERT INTO event (learner, writer, number, stamp, act, undoes, redoes, kind, item, slot, payload, "
          "payload_hash, previous, hash, utc_ms, offset_minutes, day, format, salt, brought) VALUES (?, ?, ?, ?, ?, "
          "'', '', 'state', ?, '', 'done', ?, ?, ?, ?, 60, '2026-11-24', 2, '', '')"),
      m_chain(m_file,
          "INSERT INTO chain VALUES (?, ?, 1, ?, ?) ON CONFLICT DO UPDATE SET events = events + 1, number = "
          "excluded.number, hash = excluded.hash"),
      m_register(m_file,
          "INSERT INTO register VALUES (?, 'state', ?, '', ?) ON CONFLICT DO UPDATE SET event = excluded.event"),
      m_open(m_file, "DELETE FROM state WHERE learner = ? AND item = ?"),
      m_state(m_file,
          "INSERT INTO state (learner, item, state, day, utc_ms, known_before) VALUES (?, ?, 'done', '2026-11-24', ?, "
          "0)"),
      m_undo(m_file, "INSERT INTO undo VALUES (?, ?, ?, 'Marked a topic done', 0, '')"),
      m_change(m_file, "INSERT INTO undo_change VALUES (?, ?, 'state', ?, '', NULL, ?, 'open', 'done')"),
      m_oldest(m_file, "DELETE FROM undo WHERE place <= ?"),
      m_expect(m_book,
          "INSERT INTO writer VALUES (?, ?, 'copy.db', 'machine', ?, ?, ?, ?) ON CONFLICT DO UPDATE SET number = "
          "excluded.number, hash = excluded.hash, pending_number = excluded.pending_number, pending_hash = "
          "excluded.pending_hash"),
      m_confirm(m_book,
          "UPDATE writer SET number = pending_number, hash = pending_hash, pending_number = 0, pending_hash = '' "
          "WHERE writer = ? AND learner = ? AND pending_hash = ?"),
      m_learner(file.learner().text),
      m_writer(Uuid),
      m_hash(std::string(64, '0'))
{
    m_file.exec("PRAGMA foreign_keys = ON");
    m_place = m_file.execAndGet("SELECT coalesce(max(place), 0) FROM undo").getInt64();
}

void BareTick::write(const Id& item)
{
    const std::string before = m_hash;
    m_hash = fmt::format("{:064x}", ++m_number);
    const std::int64_t stamp = 4'000'000'000'000 + m_number;
    SQLite::Transaction transaction(m_file, SQLite::TransactionBehavior::IMMEDIATE);
    run(m_event, m_learner, m_writer, m_number, stamp, Uuid, item.text(), m_hash, before, m_hash, stamp);
    const std::int64_t row = m_file.getLastInsertRowid();
    run(m_chain, m_learner, m_writer, m_number, m_hash);
    run(m_register, m_learner, item.text(), row);
    run(m_open, m_learner, item.text());
    run(m_state, m_learner, item.text(), stamp);
    run(m_undo, ++m_place, m_learner, Uuid);
    run(m_change, m_place, m_learner, item.text(), row);
    run(m_oldest, m_place - Kept);
    {
        SQLite::Transaction book(m_book, SQLite::TransactionBehavior::IMMEDIATE);
        run(m_expect, m_writer, m_learner, m_number - 1, before, m_number, m_hash);
        book.commit();
    }
    transaction.commit();
    SQLite::Transaction book(m_book, SQLite::TransactionBehavior::IMMEDIATE);
    run(m_confirm, m_writer, m_learner, m_hash);
    book.commit();
}

}   // namespace waymark::bench
