#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <string_view>

namespace waymark {

/// What the header of an SQLite file says it is: `WYMK`, a data file or a backup; `WYMB`, the book of writers.
inline constexpr std::int32_t DataFileMark = 0x57594D4B;
inline constexpr std::int32_t BookMark = 0x57594D42;

/// What SQLite keeps beside a file.
inline constexpr std::array<std::string_view, 3> CompanionEndings{"-wal", "-shm", "-journal"};

/// Of ours, so that nothing else may take its place.
enum class OwnFile { None, DataFile, Companion, Book };

/// What stands there, or what the name is kept for. A link is followed; what cannot be read is none.
[[nodiscard]] OwnFile ownFileAt(const std::filesystem::path& path);

}   // namespace waymark
