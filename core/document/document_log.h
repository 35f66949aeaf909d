#pragma once

#include "catalog/catalog_index.h"
#include "progress/event.h"

#include <vector>

namespace waymark {

/// A learner's log as it leaves the file. Every event stays, so that the chain can be checked. What events of the history
/// say stays too; of texts only what holds now, as the catalog has ids today: one that was changed or taken back leaves
/// its hash alone, unless all is wanted, so that it can be brought back whole. What others have said about the learner
/// never leaves (Leaves::ByHash).
[[nodiscard]] std::vector<Event> documentLog(std::vector<Event> log, const CatalogIndex& catalog, bool isWhole);

}   // namespace waymark
