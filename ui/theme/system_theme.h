#pragma once

#include <optional>

namespace waymark::ui {

/// Whether the desktop asks for dark, from its portal (org.freedesktop.appearance). None without a portal, or when it has
/// no preference. Waits a fifth of a second at most.
[[nodiscard]] std::optional<bool> desktopIsDark();

}   // namespace waymark::ui
