#pragma once

#include "base/sentence.h"
#include "catalog/catalog_index.h"
#include "progress/state.h"
#include "workspace/workspace.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// "Marked “Eigenvalues” done", "Marked 5 topics of “Linear algebra” done"; "Marked 7 topics done" where they are of several.
[[nodiscard]] std::string markedWords(const CatalogIndex& catalog, State state, const std::vector<Id>& items);

/// `one` with the title of the only item, or `several` with their number.
[[nodiscard]] std::string wordsAbout(const CatalogIndex& catalog, std::span<const Id> items,
    const Sentence<std::string_view>& one, const Sentence<std::int64_t>& several);

/// What was done in one go, as people see it.
struct PastAct
{
    std::string words;
    Moment moment;
    std::string day;
    Id item;   ///< the first that it was about; empty for the learner's own name, role, hours
    bool isUndone = false;
};

/// The acts of these events, newest first, without those that took something back or did it again: what they changed says
/// so itself.
[[nodiscard]] std::vector<PastAct> actsOf(const CatalogIndex& catalog, std::span<const HistoryEntry> events);

}   // namespace waymark
