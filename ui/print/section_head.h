#pragma once

#include "print/flow.h"

namespace waymark::ui {

/// The title with which a part of the report begins its page, and its line in the outline. `more` paints below or beside
/// it, in the whole block, which is `extra` higher for it.
[[nodiscard]] Block sectionHead(const QString& title, Block::Paint more = {}, qreal extra = 0);

}
