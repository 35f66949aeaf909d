#pragma once

#include "catalog/catalog.h"

#include <string>
#include <vector>

namespace waymark {

/// What is wrong with a catalog, and with which of its records.
struct CatalogFault
{
    Id id;   ///< of the record at fault; empty when it is the whole catalog
    std::string reason;
};

/// The rules that every catalog keeps: ids unique over all kinds and well formed, references that lead somewhere,
/// prerequisites without a ring (the ring is named), needs with topics at their tier, choices that can be met, hours of
/// 0.5 to 60 a topic, texts present and no longer than their place allows, each topic with a check sentence, each skill
/// needed by a role, and nothing replaced that is still there.
[[nodiscard]] std::vector<CatalogFault> checkCatalog(const Catalog& catalog);

}   // namespace waymark
