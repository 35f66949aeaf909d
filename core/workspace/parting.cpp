#include "files/links.h"
#include "files/own_file.h"
#include "store/backup.h"
#include "store/event_table.h"
#include "store/log_union.h"
#include "store/stray_log.h"
#include "workspace/kept_files.h"
#include "workspace/write_gate.h"

#include <fmt/format.h>
#include <spdlog/spdlog.h>

namespace waymark {

namespace fs = std::filesystem;
using namespace store;

namespace {

Error partedError(const fs::path& file, Standing standing)
{
    const auto sentence = [standing]() -> const char* {
        switch (standing) {
        case Standing::Gone:
            return "{} is no longer there: nothing is saved until it is put back. What was saved before is kept.";
        case Standing::WithoutLog:
            return "Another program took away the -wal or -shm of {}: nothing is saved until what was open here and "
                   "that file are united. What was saved before is kept.";
        default:
            return "Another program replaced {}: nothing is saved until the two are united. What was saved before is "
                   "kept.";
        }
    };
    return {ErrorKind::Parted, fmt::format(fmt::runtime(sentence()), file.string())};
}

/// What this connection has, as far as it can be trusted.
std::vector<Event> ownLog(Database& database)
{
    try {
        return readLog(database);
    } catch (const std::exception& exception) {
        spdlog::warn("what was open cannot be read any more: {}", exception.what());
        return {};
    }
}

/// Where what stands at the name and is no data file goes; empty: it is one, or nothing stands there.
fs::path asideOfForeign(const fs::path& file, std::int64_t utcMs)
{
    const bool isOther = fs::is_regular_file(file) &&
        (ownFileAt(file) != OwnFile::DataFile || fs::file_size(file) < std::uintmax_t{512});
    return isOther ? fs::path(fmt::format("{}.replaced-{}", file.string(), utcMs)) : fs::path();
}

}   // namespace

Parting Workspace::parting() const
{
    switch (m_inside->standing) {
    case Standing::There: return Parting::None;
    case Standing::Gone: return Parting::Gone;
    default: return Parting::Replaced;
    }
}

void Workspace::Inside::requireTogether()
{
    fs::path now = asked;
    // Another program may have put a file in the place of the link.
    if (standing == Standing::There && followLinks(now) == 0 && now != options.file) standing = Standing::Replaced;
    if (standing == Standing::There) standing = database->standing();
    if (standing != Standing::There) throw StoreError(partedError(options.file, standing));
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
        const fs::path kept = newBackup(backupFolder(), "waymark-parted-", inside.now().utcMs);
        const std::vector<Event> own = ownLog(*inside.database);
        if (!own.empty()) copyTo(*inside.database, kept);
        if (fs::path now = inside.asked; followLinks(now) == 0) file = now;
        const fs::path aside = own.empty() ? fs::path() : asideOfForeign(file, inside.now().utcMs);
        const bool isGone = !fs::exists(file) || !aside.empty();
        if (!isGone) requireOurs(file);
        if (inside.standing == Standing::Changed) inside.database->leaveLogBehind();
        inside.reopen([&] {
            if (isGone) putInPlace(kept, file, aside);
            else if (const auto stray = uniteStrayLog(file, inside.strayPlaces()))
                spdlog::info("a -wal of another file was kept as {}", stray->log.string());
        });
        ChangeSet change;
        if (!isGone && !own.empty()) {
            auto united = unite(own, kept.filename().string());
            if (!united) return united;
            change = *std::move(united);
        }
        inside.publishAll();
        change.kept = kept;
        change.label = isGone ? fmt::format("Put {} back", file.filename().string())
                              : fmt::format("United {} with what was written here", file.filename().string());
        return change;
    });
}

void Workspace::Inside::tellOfStray(const StrayPlaces& kept)
{
    const bool isUnited = kept.log.extension() == ".db";
    const std::string what = isUnited
        ? fmt::format("What both held is united; they are kept as {} and {}.", kept.file.filename().string(),
              kept.log.filename().string())
        : fmt::format("What that had not yet brought over cannot be read, and is kept as {}.", kept.log.string());
    notices.push_back({fmt::format(
        "{} was replaced after a Waymark that had another file there was killed. {}", options.file.string(), what)});
}

}   // namespace waymark
