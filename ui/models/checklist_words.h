#pragma once

#include "catalog/catalog.h"
#include "models/checklist_tree.h"
#include "progress/progress.h"
#include "progress/tally.h"

#include <QString>

namespace waymark::ui {

/// What stands behind an item's state.
enum class Proof { None, Claimed, Shown, Confirmed };

/// "Must have", "Nice to have", "Not needed": the heads of a grouping by need.
[[nodiscard]] QString needWord(RoleMark mark);

[[nodiscard]] Proof proofOf(const Progress& progress, const Id& item);
/// "Own word"; empty for none.
[[nodiscard]] QString proofWord(Proof proof);
/// The file name of its icon; empty for none.
[[nodiscard]] QString proofIcon(Proof proof);

/// "4 hours": for screen readers.
[[nodiscard]] QString spokenHours(double hours);
/// "Eigenvalues, open, beginner, 4 hours"
[[nodiscard]] QString spokenTopic(const Topic& topic, State state, bool isSaving);
/// "Linear algebra, partly done, 6 of 9 topics"; `hours` of 0 are not said.
[[nodiscard]] QString spokenParent(const std::string& title, const Tally& tally, double hours);
/// "6/9"
[[nodiscard]] QString shortTally(const Tally& tally);
/// What the marks of the Roles column mean, and of which roles they are.
[[nodiscard]] QString rolesLegend(const CatalogIndex& catalog);
/// "Needed by ML Engineer; nice to have for Data Scientist"
[[nodiscard]] QString rolesSentence(const ChecklistTree& tree, const ChecklistNode& node);

}   // namespace waymark::ui
