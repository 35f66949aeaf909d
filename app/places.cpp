#include "places.h"

#include <pwd.h>
#include <unistd.h>

#include <array>
#include <cstdlib>

namespace waymark::app {

namespace fs = std::filesystem;

namespace {

fs::path variable(const char* name)
{
    const char* value = std::getenv(name);
    const fs::path path = value != nullptr ? value : "";
    // The specification has relative paths ignored.
    return path.is_absolute() ? path : fs::path();
}

fs::path homeOfAccount()
{
    std::array<char, 16'384> memory{};
    passwd entry{};
    passwd* found = nullptr;
    if (::getpwuid_r(::getuid(), &entry, memory.data(), memory.size(), &found) != 0 || found == nullptr) return {};
    const fs::path home = found->pw_dir != nullptr ? found->pw_dir : "";
    return home.is_absolute() ? home : fs::path();
}

fs::path homeFolder()
{
    if (auto home = variable("HOME"); !home.empty()) return home;
    if (auto home = homeOfAccount(); !home.empty()) return home;
    return "/";
}

fs::path base(const char* name, const char* otherwise)
{
    const fs::path named = variable(name);
    return named.empty() ? homeFolder() / otherwise : named;
}

fs::path wholePath(const fs::path& path)
{
    std::error_code error;
    const fs::path whole = fs::absolute(path, error);
    return error ? path : whole.lexically_normal();
}

}   // namespace

Places findPlaces(const fs::path& dataFile)
{
    Places places;
    places.dataFile =
        dataFile.empty() ? base("XDG_DATA_HOME", ".local/share") / "waymark" / "waymark.db" : wholePath(dataFile);
    places.backupFolder = places.dataFile.parent_path() / "backups";
    places.stateFolder = base("XDG_STATE_HOME", ".local/state") / "waymark";
    places.configFolder = base("XDG_CONFIG_HOME", ".config") / "waymark";
    return places;
}

OpenOptions openOptions(const Places& places, std::chrono::milliseconds patience)
{
    OpenOptions options;
    options.file = places.dataFile;
    options.stateFolder = places.stateFolder;
    options.backupFolder = places.backupFolder;
    options.patience = patience;
    return options;
}

}   // namespace waymark::app
