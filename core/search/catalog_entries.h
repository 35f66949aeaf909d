#pragma once

#include "catalog/catalog_index.h"
#include "progress/progress.h"
#include "search/search_entry.h"

#include <vector>

namespace waymark {

/// What of the catalog can be found, with its kind.
struct FoundThing
{
    Id id;
    Kind kind;
};

/// Everything that a person can open, in the catalog's order, without what is retired: all kinds but backgrounds.
[[nodiscard]] std::vector<FoundThing> findableThings(const CatalogIndex& catalog);

/// An entry for each of findableThings(), in the same order; its key is the id's text.
[[nodiscard]] std::vector<SearchEntry> catalogEntries(const CatalogIndex& catalog);

/// An entry for each note, in the order of their ids: its first line is the title; its key is the id of what it stands at.
[[nodiscard]] std::vector<SearchEntry> noteEntries(const CatalogIndex& catalog, const Progress& progress);

}   // namespace waymark
