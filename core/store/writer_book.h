#pragma once

#include "store/event_table.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace waymark::store {

class Database;

/// What an act adds to a chain.
struct ChainGrowth
{
    ChainEnd before, after;
};

/// The last number and hash of every writer of this computer, kept in the state folder, outside the data files: what
/// tells that a file was copied, restored or cloned, or lost its tail. Where it cannot be kept, every session is a new
/// writer; nothing is lost by that.
class WriterBook
{
public:
    explicit WriterBook(const std::filesystem::path& stateFolder);
    ~WriterBook();

    /// The file's writer if it may go on, else a new one, written into the file. Within the file's write transaction, so
    /// that no other program is between its events and its commit.
    [[nodiscard]] std::string writerFor(Database& database);
    /// Before the commit of an act: these will be the last, after those that the file has now.
    void expect(Database& database, const std::string& writer, const std::vector<ChainGrowth>& growths);
    /// After it. What another program expects meanwhile stays expected.
    void confirm(const std::string& writer, const std::vector<ChainGrowth>& growths);

    /// Whether a data file was written at this name, on this computer.
    [[nodiscard]] bool knows(const std::filesystem::path& file);

    /// How many events this computer has seen the file's writer write that the file does not hold.
    [[nodiscard]] std::int64_t missingFrom(Database& database);

    /// What was open when the file of that name was replaced, until it is united with that.
    void keepParted(const std::filesystem::path& file, const std::filesystem::path& copy);
    [[nodiscard]] std::vector<std::filesystem::path> partedOf(const std::filesystem::path& file);
    void forgetParted(const std::filesystem::path& copy);

private:
    [[nodiscard]] bool agrees(Database& database, const std::string& writer);

    /// A fault of the book stops nothing: it is logged.
    template <typename Work>
    void use(Work&& work);

    class Book;
    std::unique_ptr<Book> m_book;   ///< null where it cannot be kept
    std::string m_machine;
};

}   // namespace waymark::store
