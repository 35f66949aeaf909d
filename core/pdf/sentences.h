#pragma once

#include "base/sentence.h"

/// What is said of a PDF that cannot be read or written.
namespace waymark::pdf_says {

using Text = std::string_view;
using Number = std::int64_t;

inline constexpr Sentence<> AttachmentTooLarge{
    "pdf.attachment.too-large", "What is attached to this PDF is too large. Nothing was changed."};
inline constexpr Sentence<> NoAttachment{
    "pdf.attachment.none", "No progress is attached to this PDF. Nothing was changed."};
inline constexpr Sentence<> AttachmentPacked{
    "pdf.attachment.packed", "What is attached to this PDF cannot be unpacked. Nothing was changed."};
inline constexpr Sentence<> Unreadable{"pdf.unreadable", "This PDF cannot be read. Nothing was changed."};
inline constexpr Sentence<> TooTangled{
    "pdf.too-tangled", "This PDF is too large or too tangled to be read. Nothing was changed."};
inline constexpr Sentence<> Unfinished{"pdf.unfinished", "The PDF could not be finished, so nothing was written."};

}   // namespace waymark::pdf_says

namespace waymark {
namespace say = pdf_says;
}
