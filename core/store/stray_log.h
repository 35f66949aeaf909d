#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace waymark::store {

/// Free names for what is kept, a backup each.
struct StrayPlaces
{
    std::filesystem::path file;   ///< of the file that stands there
    std::filesystem::path
        log;   ///< of the other one, as far as its -wal goes; it ends in `.wal` where that could not be read
};

/// A -wal beside a file with which nobody works is what a killed program left. SQLite would replay it over whatever stands
/// there by now, also over the newer file that a sync program has put there meanwhile. So the file is read alone, and a
/// copy with the -wal replayed: where the file alone holds an entry that the copy lacks, the -wal is not its own, unless a
/// restore took that away. Then both are kept, what either holds is united in one file beside, that takes the name, and
/// only then the -wal goes: at any moment either the two are there or the one. None: it is its own, or there is none. What is
/// given back is what was kept. StoreError Parted: somebody still works with the other file.
[[nodiscard]] std::optional<StrayPlaces> uniteStrayLog(const std::filesystem::path& file, const StrayPlaces& places);

/// A -wal beside a name at which nothing stands any more: kept under that one, ending in `.wal`, before something else comes
/// there. False: there is none.
bool keepOrphanLog(const std::filesystem::path& file, std::filesystem::path& as);

}   // namespace waymark::store
