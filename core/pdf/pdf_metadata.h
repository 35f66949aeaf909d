#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// What a PDF says about itself, beside what it shows.
struct PdfMetadata
{
    struct Mark
    {
        std::string title;
        int page = 0;   ///< from 0
        int level = 0;   ///< 0 or 1: under the last one of level 0
    };
    struct Attachment
    {
        std::string name;   ///< `progress.json`
        std::string type;   ///< `application/json`
        std::string about;
        std::string bytes;
    };

    std::string title;
    std::string author;
    std::string subject;
    std::string creator;   ///< "Waymark 0.1.0"
    std::string language = "en";
    std::string day;   ///< `2026-11-24`: made and changed at its start in UTC; none when empty
    std::vector<Mark> outline;
    std::vector<Attachment> attachments;
};

/// The same pages with this metadata and a document id made from the content, so that the same report gives the same
/// bytes. Damaged when the bytes are no PDF.
[[nodiscard]] Result<std::string> withMetadata(std::string_view pdf, const PdfMetadata& metadata);

}
