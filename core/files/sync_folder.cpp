#include "files/sync_folder.h"

#include "files/folder.h"
#include "files/own_file.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>
#include <system_error>
#include <utility>

namespace waymark {

namespace fs = std::filesystem;

namespace {

using Sign = std::pair<std::string_view, std::string_view>;

/// What lies in the folder that is kept in step.
constexpr std::array<Sign, 4> Left{{{".stfolder", "Syncthing"}, {".dropbox", "Dropbox"},
    {".owncloudsync.log", "Nextcloud"}, {".nextcloudsync.log", "Nextcloud"}}};
/// What it is called unless somebody chose another name.
constexpr std::array<Sign, 7> Called{{{"Dropbox", "Dropbox"}, {"Nextcloud", "Nextcloud"}, {"ownCloud", "ownCloud"},
    {"OneDrive", "OneDrive"}, {"Google Drive", "Google Drive"}, {"pCloudDrive", "pCloud"}, {"MEGA", "MEGA"}}};
/// "waymark (conflicted copy 2026-11-30).db", "waymark.sync-conflict-20261130-120000-ABCDEFG.db", "waymark (Case Conflict).db"
constexpr std::string_view Conflict = "conflict";

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char letter) { return std::tolower(letter); });
    return text;
}

}   // namespace

std::string syncProgramOf(const fs::path& file)
{
    std::error_code ignored;
    for (fs::path folder = file.parent_path(); folder.has_relative_path(); folder = folder.parent_path()) {
        for (const auto& [name, program] : Left)
            if (fs::exists(folder / name, ignored)) return std::string(program);
        for (const auto& [name, program] : Called)
            if (folder.filename() == name) return std::string(program);
    }
    return {};
}

std::vector<fs::path> conflictCopiesOf(const fs::path& file)
{
    std::vector<fs::path> copies;
    const std::string stem = file.stem().string();
    for (const fs::path& beside : filesIn(file.parent_path())) {
        const std::string name = beside.filename().string();
        if (beside == file || !name.starts_with(stem) || lowered(name).find(Conflict) == std::string::npos) continue;
        if (ownFileAt(beside) == OwnFile::DataFile) copies.push_back(beside);
    }
    std::sort(copies.begin(), copies.end());
    return copies;
}

}   // namespace waymark
