#pragma once

#include "progress/tally.h"

#include <string>
#include <string_view>

namespace waymark {

// Texts of people and catalog inside an HTML document, as content or between the quotes of an attribute. None of their
// characters becomes markup; control characters become U+FFFD.

/// In one line, with a space for each line end.
[[nodiscard]] std::string htmlText(std::string_view text);

/// The same in a `bdi`, so that it turns nothing around it.
[[nodiscard]] std::string htmlName(std::string_view text);

/// A paragraph of class `note` with a `br` for each line end; empty for text without letters.
[[nodiscard]] std::string htmlNote(std::string_view text);

/// A link where the text is one that may be followed, see webAddress(); else the text as code.
[[nodiscard]] std::string htmlLink(std::string_view link);

/// How much is done, learning, skipped and open, as widths. For the eye only: its words stand beside it.
[[nodiscard]] std::string htmlBar(const Tally& tally);

/// The mark of a state, with its word for a screen reader.
[[nodiscard]] std::string htmlTick(State state);

/// A list of ticked things of these rows (`li`); empty for none.
[[nodiscard]] std::string htmlItems(const std::string& rows);

}   // namespace waymark
