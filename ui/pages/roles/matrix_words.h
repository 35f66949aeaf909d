#pragma once

#include "insight/coverage.h"

#include <QString>
#include <QStringList>

namespace waymark::ui {

/// What a cell of the matrix says, in three parts: the tool tip sets them under one another, the sentence in a row.
struct CellWords
{
    QString title;   ///< "Linear algebra for MLOps Engineer"
    QString need;   ///< "must, through intermediate"
    QString progress;   ///< "3 of 5 done, 12 h left"; empty when not needed

    /// "Linear algebra for MLOps Engineer: must, through intermediate, 3 of 5 done, 12 h left"
    [[nodiscard]] QString sentence() const;
    /// For a tool tip: the same words on three lines, safe whatever the titles hold.
    [[nodiscard]] QString asRichText() const;
};

/// `coverage` is empty for a skill that the role does not need.
[[nodiscard]] CellWords cellWords(
    const CatalogIndex& catalog, const Skill& skill, const Role& role, const std::optional<NeedCoverage>& coverage);

/// "must, through intermediate", and the choice it belongs to: "any 1 of PyTorch, JAX is enough".
[[nodiscard]] QString needWords(const CatalogIndex& catalog, const Role& role, const Need& need);
/// The same without the tier, where its mark stands beside them; then, when there is one, a shorter form for a narrow place.
[[nodiscard]] QStringList mustWords(const CatalogIndex& catalog, const Role& role, const Need& need);
/// "3 of 5 done, 1 learning, 1 skipped, 12 h left"
[[nodiscard]] QString progressWords(const Tally& tally, double hoursLeft);
/// "1 skipped"
[[nodiscard]] QString skippedWords(int count);
/// For a table of text: "must, intermediate, 3 of 5".
[[nodiscard]] QString shortCellWords(const std::optional<NeedCoverage>& coverage);

/// "22 of 43 topics done", for whom when there is a target role.
[[nodiscard]] QString areaWords(const Tally& tally, const Role* target);
/// "MLOps Engineer, 37 percent"
[[nodiscard]] QString roleHeadWords(const Role& role, const RoleCoverage& coverage);
/// The same with every number behind it.
[[nodiscard]] CellWords roleWords(const Role& role, const RoleCoverage& coverage);

}   // namespace waymark::ui
