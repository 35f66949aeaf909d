#include "files/links.h"
#include "store/backup.h"
#include "store/event_table.h"
#include "store/log_union.h"
#include "store/steady_locks.h"
#include "store/stray_log.h"
#include "workspace/kept_files.h"
#include "workspace/sentences.h"
#include "workspace/write_gate.h"

#include <fmt/format.h>
#include <spdlog/spdlog.h>

namespace waymark {

namespace fs = std::filesystem;
using namespace store;

namespace {

const Sentence<std::string_view>& sentenceFor(Standing standing, bool isKept)
{
    switch (standing) {
    case Standing::Gone: return isKept ? say::Gone : say::GoneUnkept;
    case Standing::WithoutLog: return isKept ? say::WithoutLog : say::WithoutLogUnkept;
    case Standing::Changed: return isKept ? say::WrittenOver : say::WrittenOverUnkept;
    default: return isKept ? say::Replaced : say::ReplacedUnkept;
    }
}

/// Whether what stands at the name is a data file to unite with; what is newer, or cannot be read now, is thrown on.
bool canBeTrusted(const fs::path& file)
{
    try {
        Database alone(file, Access::Immutable, 0);
        alone.verify();
        return true;
    } catch (...) {
        const Error error = errorOfException(file);
        if (error.kind != ErrorKind::Damaged && error.kind != ErrorKind::FileForeign) throw;
        // One that another program is writing this moment is no damaged one.
        return isInUse(file);
    }
}

/// Where what stands at the name and is no data file that can be read goes; empty: it is one, or nothing stands there.
fs::path asideOfOther(const fs::path& file, std::int64_t utcMs)
{
    const bool isOther = fs::is_regular_file(file) && !canBeTrusted(file);
    return isOther ? fs::path(fmt::format("{}.replaced-{}", file.string(), utcMs)) : fs::path();
}

}   // namespace

Error Workspace::Inside::partedError() const
{
    return {ErrorKind::Parted, sentenceFor(standing, !partedCopy.empty())(options.file.string())};
}

Parting Workspace::parting() const
{
    switch (m_inside->standing) {
    case Standing::There: return Parting::None;
    case Standing::Gone: return Parting::Gone;
    default: return m_inside->partedCopy.empty() ? Parting::Unkept : Parting::Replaced;
    }
}

bool Workspace::Inside::isTogether()
{
    if (standing != Standing::There) return false;
    fs::path now = asked;
    // Another program may have put a file in the place of the link.
    const bool isOther = followLinks(now) == 0 && now != options.file;
    standing = isOther ? Standing::Replaced : database->standing();
    return standing == Standing::There;
}

void Workspace::Inside::requireTogether()
{
    if (isTogether()) return;
    try {
        letGo();
    } catch (...) {
        (void)mapError();   // with no room for it what is open stays open
    }
    throw StoreError(partedError());
}

// So that nothing is lost when the program ends here, and no other one that wants to unite finds the file held. Its -wal
// stays for whoever opens the file next.
void Workspace::Inside::letGo()
{
    if (!partedCopy.empty()) return;
    const fs::path copy = newBackup(options.backupFolder, "waymark-parted-", now().utcMs);
    copyTo(*database, copy);
    auto beside = copyInMemory(*database);
    database->leaveLogBehind();
    database = std::move(beside);
    partedCopy = copy;
    book->keepParted(options.file, copy);
}

// What was open when the file was replaced, and the program ended before the two were united.
void Workspace::Inside::tellOfParted()
{
    for (const fs::path& copy : book->partedOf(options.file)) {
        try {
            Database kept(copy, Access::Immutable, 0);
            if (eventsBeyond(kept, *database) > 0) {
                notices.push_back({say::ReplacedWhileOpen(options.file.string(), copy.string()), false, copy});
                continue;
            }
        } catch (...) {
            (void)mapError();   // it is there no more, or cannot be read: there is nothing to unite
        }
        book->forgetParted(copy);
    }
}

StrayPlaces Workspace::Inside::strayPlaces() const
{
    return {newBackup(options.backupFolder, "waymark-found-", now().utcMs),
        newBackup(options.backupFolder, "waymark-parted-", now().utcMs)};
}

void Workspace::Inside::settle()
{
    constexpr std::chrono::seconds afterwards{2};
    if (!wroteAt || std::chrono::steady_clock::now() - *wroteAt < afterwards) return;
    wroteAt.reset();
    database->settle();
}

// Both are kept before anything is given up: a copy of what is open here, and what stands at the name.
Result<ChangeSet> Workspace::rejoin()
{
    Inside& inside = *m_inside;
    return inside.guarded([&]() -> Result<ChangeSet> {
        fs::path& file = inside.options.file;
        if (inside.isTogether()) return ChangeSet();
        inside.letGo();
        const fs::path kept = inside.partedCopy;
        const std::vector<Event> own = readLog(*inside.database);
        if (fs::path now = inside.asked; followLinks(now) == 0) file = now;
        const fs::path aside = asideOfOther(file, inside.now().utcMs);
        const bool isGone = !fs::exists(file) || !aside.empty();
        if (!isGone) requireOurs(file);
        inside.reopen([&] {
            if (isGone) putInPlace(kept, file, aside);
            else if (const auto stray = uniteStrayLog(file, inside.strayPlaces()))
                spdlog::info("a -wal of another file was kept as {}", stray->log.string());
        });
        ChangeSet change;
        if (!isGone) {
            auto united = unite(own, kept.filename().string());
            if (!united) return united;
            change = *std::move(united);
        }
        inside.book->forgetParted(kept);
        inside.publishAll();
        change.kept = kept;
        const std::string name = file.filename().string();
        change.label = isGone ? say::PutBack(name) : say::United(name);
        return change;
    });
}

void Workspace::Inside::tellOfStray(const StrayPlaces& kept)
{
    const bool isUnited = kept.log.extension() == ".db";
    const std::string name = options.file.string();
    notices.push_back({isUnited ? say::StrayUnited(name, kept.file.filename().string(), kept.log.filename().string())
                                : say::StrayUnreadable(name, kept.log.string())});
}

}   // namespace waymark
