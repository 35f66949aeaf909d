#pragma once

#include "bridge/session.h"
#include "detail/section.h"

namespace waymark::ui {

/// What stands behind an item's tick: links, projects, confirmations, each with a way to take it back; and the acts that
/// add to it.
[[nodiscard]] Section* evidenceSection(Session& session, const Id& item, QWidget* parent);

/// What was done to the item and when, the newest first.
[[nodiscard]] Section* historySection(Session& session, const Id& item, QWidget* parent);

}   // namespace waymark::ui
