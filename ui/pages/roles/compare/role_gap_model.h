#pragma once

#include "insight/gap.h"
#include "pages/roles/text_cells.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>
#include <vector>

namespace waymark::ui {

/// What a role still asks for: areas, under each its skills with something missing, all in words.
class RoleGapModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { SkillColumn, NeedColumn, MissingColumn, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;
    ~RoleGapModel() override;

    /// Null while there is no catalog.
    void set(std::shared_ptr<const CatalogIndex> catalog, RoleGap gap);
    [[nodiscard]] const RoleGap& gap() const { return m_gap; }
    /// The skill or area of the row.
    [[nodiscard]] Id thing(const QModelIndex& index) const;
    /// Invalid when nothing is missing of it.
    [[nodiscard]] QModelIndex indexOf(const Id& thing) const;
    /// Empty for an area.
    [[nodiscard]] Id skill(const QModelIndex& index) const;
    /// With a row of heads: area, skill, need, topics, hours, skipped, and the titles of both kinds of topics.
    [[nodiscard]] TextCells cells() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// An area, or one of its needs. Its address is the index's id.
    struct Node
    {
        const Area* area = nullptr;
        const NeedGap* gap = nullptr;   ///< null of an area
        Node* parent = nullptr;
        int at = 0;   ///< among its siblings
        std::vector<std::unique_ptr<Node>> needs;
    };

    void readNodes();
    Node& addArea(const Area& area);
    [[nodiscard]] const Node* node(const QModelIndex& index) const;
    [[nodiscard]] QVariant needMark(const NeedGap& gap, int role) const;
    [[nodiscard]] QVariant tallyOf(const Node& node) const;
    [[nodiscard]] QString areaText(const Node& node, int column) const;
    [[nodiscard]] QString needText(const Node& node, int column) const;
    [[nodiscard]] const AreaGap* gapOf(const Area& area) const;
    [[nodiscard]] QString titles(const std::vector<Id>& topics, const QString& between) const;

    std::shared_ptr<const CatalogIndex> m_catalog;
    RoleGap m_gap;
    std::vector<std::unique_ptr<Node>> m_areas;
};

}   // namespace waymark::ui
