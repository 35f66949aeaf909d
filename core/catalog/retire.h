#pragma once

#include "catalog/catalog.h"

namespace waymark {

/// The newer catalog, with the skills and topics that only the older one has kept as retired, unless something replaces
/// them: their history keeps its names.
[[nodiscard]] Catalog withRetired(Catalog newer, const Catalog& older);

}   // namespace waymark
