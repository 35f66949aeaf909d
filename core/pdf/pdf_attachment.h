#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace waymark {

/// The name under which a progress PDF has its progress document attached.
inline constexpr std::string_view ProgressAttachment = "progress.json";

/// The bytes of the attachment of that name, of a PDF that anybody may have made. Invalid: no PDF, a broken or a locked
/// one, one without it, or with one that unpacks to more than `most` bytes.
[[nodiscard]] Result<std::string> attachmentOf(std::string_view pdf, std::string_view name, std::size_t most);

}   // namespace waymark
