#pragma once

#include "palette/search_finder.h"

#include <QAbstractListModel>

namespace waymark::ui {

/// The hits, each group under its heading; headings cannot be chosen.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit SearchModel(Session& session, QObject* parent = nullptr);

    void setRows(std::vector<FoundRow> rows);
    [[nodiscard]] int hits() const { return static_cast<int>(m_rows.size()); }
    /// Null for a heading.
    [[nodiscard]] const FoundRow* found(const QModelIndex& index) const;
    /// The nearest hit from there in that direction, itself included; invalid past the end.
    [[nodiscard]] QModelIndex hitFrom(int line, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line
    {
        FoundGroup group = FoundGroup::Skills;
        int row = -1;   ///< in m_rows; -1 for the heading of the group
    };

    Session& m_session;
    std::vector<FoundRow> m_rows;
    std::vector<Line> m_lines;
};

}   // namespace waymark::ui
