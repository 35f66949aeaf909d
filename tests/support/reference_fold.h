#pragma once

#include "catalog/catalog_index.h"
#include "progress/event.h"

#include <string>
#include <vector>

namespace waymark::test {

/// What a learner has, worked out from all events in the plainest way that can be thought of and with nothing of the
/// program's own but an event's order: one line a fact. To be held against what the program derives.
[[nodiscard]] std::vector<std::string> plainlyFolded(const std::vector<Event>& log, const CatalogIndex& catalog);

/// The catalog in which skills were merged and topics merged and split, written down by hand beside `mergedCatalog()`.
[[nodiscard]] Catalog mergedCatalog();

}   // namespace waymark::test
