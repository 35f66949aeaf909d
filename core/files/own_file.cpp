#include "files/own_file.h"

#include "files/file_handle.h"

#include <cstring>
#include <optional>
#include <string>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace waymark {

namespace {

constexpr std::size_t HeaderBytes = 100, MarkAt = 68;
constexpr std::string_view BookName = "writers.db";

/// The mark in its header; none where it is no SQLite file.
std::optional<std::uint32_t> markOf(const std::filesystem::path& path)
{
    FileHandle handle;
    if (openFile(path, O_RDONLY | O_NONBLOCK, 0, handle) != 0) return std::nullopt;
    struct stat found = {};
    std::array<char, HeaderBytes> header{};
    if (::fstat(handle.get(), &found) != 0 || !S_ISREG(found.st_mode)) return std::nullopt;
    if (::pread(handle.get(), header.data(), header.size(), 0) != static_cast<ssize_t>(header.size()))
        return std::nullopt;
    if (std::memcmp(header.data(), "SQLite format 3", 16) != 0) return std::nullopt;
    std::uint32_t mark = 0;
    for (std::size_t at = 0; at < 4; ++at) mark = mark << 8 | static_cast<unsigned char>(header[MarkAt + at]);
    return mark;
}

OwnFile fileAt(const std::filesystem::path& path)
{
    const auto mark = markOf(path);
    if (!mark) return OwnFile::None;
    if (*mark == static_cast<std::uint32_t>(DataFileMark)) return OwnFile::DataFile;
    const bool isBook = *mark == static_cast<std::uint32_t>(BookMark) || path.filename() == BookName;
    return isBook ? OwnFile::Book : OwnFile::None;
}

}   // namespace

OwnFile ownFileAt(const std::filesystem::path& path)
{
    const std::string text = path.string();
    for (const auto ending : CompanionEndings) {
        if (!text.ends_with(ending)) continue;
        const bool isOurs = fileAt(text.substr(0, text.size() - ending.size())) != OwnFile::None;
        if (isOurs) return OwnFile::Companion;
    }
    return fileAt(path);
}

}   // namespace waymark
