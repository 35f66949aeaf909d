#pragma once

#include "bench/big_file.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace waymark::bench {

/// The bare transaction of one tick: the rows that it writes, in a copy of the file and of the book, by statements that are
/// prepared once, and nothing else. What a tick costs is measured against it.
class BareTick
{
public:
    explicit BareTick(const BigFile& file);
    void write(const Id& item);

private:
    test::TempFolder m_folder;
    SQLite::Database m_file;
    SQLite::Database m_book;
    SQLite::Statement m_event, m_chain, m_register, m_open, m_state, m_undo, m_change, m_oldest, m_expect, m_confirm;
    std::string m_learner, m_writer;
    std::int64_t m_number = 0, m_place = 0;
    std::string m_hash;
};

}   // namespace waymark::bench
