#pragma once

#include <QString>

#include <string>

namespace waymark::ui {

// A kind of resource in words; one that a catalog made up is said as it is written.

/// "Book"
[[nodiscard]] QString resourceKindWord(const std::string& kind);
/// "Books": the head over all of the kind.
[[nodiscard]] QString resourceKindHead(const std::string& kind);

}   // namespace waymark::ui
