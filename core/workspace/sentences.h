#pragma once

#include "base/sentence.h"

/// What the workspace says to people: refusals, notices at a start, and what an act was, for its notice and for undo.
namespace waymark::workspace_says {

using Text = std::string_view;
using Number = std::int64_t;

// What people type
inline constexpr Sentence<> TextNotUtf8{
    "workspace.text.not-utf-8", "That is not valid text (UTF-8). Nothing was changed."};
inline constexpr Sentence<> TextWithNul{
    "workspace.text.nul", "A text cannot hold a NUL character. Nothing was changed."};
inline constexpr Sentence<Number, Number> TextTooLong{
    "workspace.text.too-long", "A text has at most {} bytes, and this one is {} too long. Nothing was changed."};
inline constexpr Sentence<> EvidenceNotOneLine{
    "workspace.evidence.not-one-line", "Evidence is one line that is not empty. Nothing was changed."};
inline constexpr Sentence<> LinkWithoutScheme{
    "workspace.evidence.scheme", "A link starts with https://, http://, mailto: or file://. Nothing was changed."};
inline constexpr Sentence<> NameNotUtf8{
    "workspace.name.not-utf-8", "That name is not valid text (UTF-8). Nothing was changed."};
inline constexpr Sentence<> NameWithNul{
    "workspace.name.nul", "A name cannot hold a NUL character. Nothing was changed."};
inline constexpr Sentence<Number> NameTooLong{
    "workspace.name.too-long", "A name has at most {} characters. Nothing was changed."};
inline constexpr Sentence<> NameMissing{"workspace.name.missing", "A learner needs a name. Nothing was changed."};

}   // namespace waymark::workspace_says

namespace waymark {
namespace say = workspace_says;
}
