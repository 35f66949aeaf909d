#include "store/new_file.h"

#include "base/digest.h"
#include "store/catalog_tables.h"
#include "store/database.h"
#include "store/migrations.h"
#include "store/store_error.h"

#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace waymark::store {

namespace fs = std::filesystem;

namespace {

class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0) ::close(m_number);
    }
    Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor& operator=(Descriptor&&) = delete;
    [[nodiscard]] int get() const { return m_number; }

private:
    int m_number;
};

void sync(const fs::path& path, int flags)
{
    const Descriptor descriptor(::open(path.c_str(), flags | O_CLOEXEC));
    if (descriptor.get() < 0 || ::fsync(descriptor.get()) != 0) throw StoreError(errorOfErrno(errno, path));
}

void removeWithSiblings(const fs::path& file)
{
    std::error_code ignored;
    for (const char* ending : {"", "-journal", "-wal", "-shm"}) fs::remove(file.string() + ending, ignored);
}

bool isFileAt(int descriptor, const fs::path& path)
{
    struct stat held = {};
    struct stat there = {};
    return ::fstat(descriptor, &held) == 0 && ::stat(path.c_str(), &there) == 0 && held.st_dev == there.st_dev &&
        held.st_ino == there.st_ino;
}

/// A new file that is locked for as long as the descriptor lives. Between its making and its lock another start may take
/// it for a leftover and remove it: then another one is made.
Descriptor lockedFile(const fs::path& path)
{
    for (;;) {
        const int made = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (made < 0) throw StoreError(errorOfErrno(errno, path));
        Descriptor descriptor(made);
        if (::flock(made, LOCK_EX) != 0) throw StoreError(errorOfErrno(errno, path));
        if (isFileAt(made, path)) return descriptor;
    }
}

void build(const fs::path& made, const Catalog& catalog)
{
    {
        SQLite::Database fresh(made.string(), SQLite::OPEN_READWRITE);
        fresh.exec(fmt::format("PRAGMA application_id = {}; PRAGMA user_version = 0; VACUUM", ApplicationId));
    }
    Database database(made, Access::ReadWrite, 0);
    migrate(database);
    WriteTransaction transaction = beginWrite(database);
    database.setHere("file", newUuid());
    database.setHere("generation", newUuid());
    writeCatalog(database, catalog);
    transaction.commit();
    database.exec("PRAGMA journal_mode = WAL");
}

}   // namespace

void syncFile(const fs::path& file)
{
    sync(file, O_RDONLY);
}

void syncFolderOf(const fs::path& file)
{
    sync(file.parent_path(), O_RDONLY | O_DIRECTORY);
}

void removeLeftovers(const fs::path& file)
{
    std::error_code error;
    const std::string start = file.filename().string() + ".new";
    std::vector<fs::path> leftovers;
    for (const auto& entry : fs::directory_iterator(file.parent_path(), error)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with(start) && name.find('-') == std::string::npos) leftovers.push_back(entry.path());
    }
    for (const fs::path& leftover : leftovers) {
        const Descriptor descriptor(::open(leftover.c_str(), O_RDONLY | O_CLOEXEC));
        // Its builder holds a lock for as long as it lives.
        if (descriptor.get() >= 0 && ::flock(descriptor.get(), LOCK_EX | LOCK_NB) == 0) removeWithSiblings(leftover);
    }
}

void linkIntoPlace(const fs::path& made, const fs::path& file)
{
    const bool isTaken = ::link(made.c_str(), file.c_str()) != 0 && errno == EEXIST;
    if (!isTaken && !fs::exists(file)) {
        // A file system without hard links; RENAME_NOREPLACE keeps the promise there.
        if (::renameat2(AT_FDCWD, made.c_str(), AT_FDCWD, file.c_str(), RENAME_NOREPLACE) != 0 && errno != EEXIST)
            throw StoreError(errorOfErrno(errno, file));
    }
    removeWithSiblings(made);
    syncFolderOf(file);
}

void makeNewFile(const fs::path& file, const Catalog& catalog)
{
    std::error_code error;
    fs::create_directories(file.parent_path(), error);
    if (error) throw StoreError(errorOfErrno(error.value(), file));
    const fs::path made = file.string() + fmt::format(".new{}", ::getpid());
    removeWithSiblings(made);
    const Descriptor lock = lockedFile(made);
    try {
        build(made, catalog);
        syncFile(made);
        linkIntoPlace(made, file);
    } catch (...) {
        removeWithSiblings(made);
        throw;
    }
}

}   // namespace waymark::store
