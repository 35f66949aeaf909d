#include "workspace/kept_files.h"

#include "base/clock.h"
#include "files/folder.h"
#include "store/backup.h"
#include "store/database.h"
#include "store/store_error.h"

#include <system_error>

#include <fmt/format.h>

namespace waymark {

namespace fs = std::filesystem;
using namespace store;

namespace {

bool isOfName(const fs::path& backup, const std::string& name)
{
    try {
        Database database(backup, Access::Immutable, 0);
        return headOf(database).name == name;
    } catch (const std::exception&) {
        return false;
    }
}

}   // namespace

std::string timeForName(std::int64_t utcMs)
{
    const std::string iso = isoUtc(utcMs);
    return fmt::format("{}-{}{}{}", iso.substr(0, 10), iso.substr(11, 2), iso.substr(14, 2), iso.substr(17, 2));
}

std::string shortIdOf(const std::string& file)
{
    return file.substr(0, 8);
}

fs::path newBackup(const fs::path& folder, std::string_view start, std::int64_t utcMs)
{
    const std::string name = fmt::format("{}{}", start, timeForName(utcMs));
    fs::path file = folder / (name + ".db");
    for (int number = 2; fs::exists(file); ++number) file = folder / fmt::format("{}-{}.db", name, number);
    return file;
}

std::vector<fs::path> keptOf(const OpenOptions& options)
{
    const std::string name = options.file.filename().string();
    std::vector<fs::path> kept;
    for (const fs::path& file : Workspace::backupFiles(options.backupFolder))
        if (isOfName(file, name)) kept.push_back(file);
    for (const fs::path& file : filesIn(options.file.parent_path()))
        if (file.filename().string().starts_with(name + ".damaged-")) kept.push_back(file);
    return kept;
}

}   // namespace waymark
