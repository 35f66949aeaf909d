#pragma once

#include "insight/coverage.h"
#include "pages/roles/matrix_words.h"
#include "workspace/change_set.h"

#include <QAbstractTableModel>

#include <functional>
#include <unordered_map>
#include <vector>

namespace waymark::ui {

/// Where the matrix reads from; what the functions give stays until `rebuild` or `refresh` is called.
struct MatrixSource
{
    std::function<const CatalogIndex&()> catalog;
    std::function<const Progress&()> progress;
    std::function<const Role*()> targetRole;   ///< null while none is chosen
};

/// Skills down, each area's under a row of its own; roles across. Every number comes from core/insight, is read when it
/// is first asked for and kept until its skill changes.
class RoleMatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum DataRole {
        CellRole = Qt::UserRole,   ///< NeedCoverage; nothing when the role does not need the skill
        IsAreaRole,   ///< bool, also of the vertical header
        CoverageRole   ///< RoleCoverage, of the horizontal header
    };

    explicit RoleMatrixModel(MatrixSource source, QObject* parent = nullptr);

    /// Another catalog: everything anew.
    void rebuild();
    /// Another learner or target role: the same rows and columns, all numbers anew.
    void readAgain();
    /// Only what the change names.
    void refresh(const ChangeSet& change);

    [[nodiscard]] bool isArea(int row) const;
    /// The area of an area row; of a skill row the area that it stands under.
    [[nodiscard]] const Area& area(int row) const;
    /// Only of a skill row.
    [[nodiscard]] const Skill& skill(int row) const;
    [[nodiscard]] const Role& role(int column) const;
    [[nodiscard]] int rowOf(const Id& skillOrArea) const;   ///< -1 when it has none
    [[nodiscard]] int columnOf(const Id& role) const;   ///< -1 when it has none
    /// -1 while no target role is chosen.
    [[nodiscard]] int targetColumn() const;
    [[nodiscard]] int skillCount() const { return m_skillCount; }
    /// One past the last skill row of the area row.
    [[nodiscard]] int endOfArea(int areaRow) const;
    [[nodiscard]] bool isNeeded(int row, int column) const;
    /// Empty when the role does not need the skill.
    [[nodiscard]] const std::optional<NeedCoverage>& cell(int row, int column) const;
    [[nodiscard]] CellWords words(int row, int column) const;
    [[nodiscard]] const RoleCoverage& coverageOf(int column) const;
    [[nodiscard]] const CatalogIndex& catalog() const { return m_source.catalog(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row
    {
        const Area* area = nullptr;
        const Skill* skill = nullptr;   ///< null: the area's own row
    };
    struct Cell
    {
        bool isRead = false;
        std::optional<NeedCoverage> coverage;
    };

    void readRows();
    void addArea(const Area& area, const std::vector<const Skill*>& skills);
    [[nodiscard]] std::size_t place(int row, int column) const;
    [[nodiscard]] const Coverage& figures() const;
    [[nodiscard]] QVariant areaData(int row, int role) const;
    [[nodiscard]] QVariant roleHead(int column, int role) const;
    [[nodiscard]] QVariant rowHead(int row, int role) const;
    void refreshRow(int row);

    MatrixSource m_source;
    std::vector<Row> m_rows;
    std::unordered_map<Id, int> m_rowOf;
    std::vector<std::unordered_map<Id, const Need*>> m_needs;   ///< a role, its needs by skill
    int m_skillCount = 0;
    Area m_noArea;   ///< for skills whose area the catalog does not name
    mutable std::vector<Cell> m_cells;
    mutable std::optional<Coverage> m_figures;
};

}   // namespace waymark::ui
