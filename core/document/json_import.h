#pragma once

#include "base/result.h"
#include "progress/event.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

inline constexpr std::string_view ProgressSchema = "waymark-progress";
inline constexpr int ProgressSchemaVersion = 2;   ///< higher when a reader of the older one would misread the newer

/// What a progress document brings: who it is about, and that learner's whole log.
struct ProgressDocument
{
    std::string learner;   ///< the name it bears
    std::string day;   ///< on which it was made, in the learner's days
    std::vector<Event> log;   ///< each as a Waymark wrote it (eventProblems), in the document's order
};

/// More than this is no progress document, and with more entries none that fits into little memory.
inline constexpr std::size_t MostDocumentBytes = std::size_t{32} << 20, MostDocumentEntries = 100'000;

/// A document as toJson() writes it, whoever sent it. FileTooNew: of a newer schema. Invalid: no such document, one that
/// is too large, one without a log, or with one that no Waymark wrote.
[[nodiscard]] Result<ProgressDocument> readProgressJson(std::string_view json);

/// The same from a file: JSON, or a progress PDF to which it is attached.
[[nodiscard]] Result<ProgressDocument> readProgressFile(const std::filesystem::path& file);

}   // namespace waymark
