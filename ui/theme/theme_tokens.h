#pragma once

#include "theme/theme.h"

namespace waymark::ui {

/// Makes the two themes from their tokens.
struct ThemeTokens
{
    [[nodiscard]] static Theme light(qreal textScale = 1);
    [[nodiscard]] static Theme dark(qreal textScale = 1);
    /// Of a text in px at 1x.
    [[nodiscard]] static int textSize(TextRole role);
};

}   // namespace waymark::ui
