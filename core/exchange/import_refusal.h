#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace waymark {

/// Why a document was not taken, as a sentence, and that nothing was changed.
[[nodiscard]] inline Error importRefusal(std::string_view why, std::string detail = {})
{
    return {ErrorKind::Invalid, std::string(why) + " Nothing was changed.", std::move(detail)};
}

}   // namespace waymark
