#pragma once

#include "widgets/row_tree.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <cstddef>
#include <vector>

namespace waymark::ui {

/// The numbers of a chart in words, as they stand in its table.
struct Figures
{
    QStringList heads;   ///< the first column names the row, the others hold its numbers
    std::vector<QStringList> rows;
    std::size_t start = 0;   ///< the row that is seen first, with those behind it
};

class FigureModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(Figures figures);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Figures m_figures;
};

/// A table that is as high as its rows, up to a dozen, and scrolls beyond. Ctrl+C copies the rows that are selected, or all of
/// them, with their heads and tabs between the cells.
class FigureTable : public RowTree
{
    Q_OBJECT

public:
    explicit FigureTable(QWidget* parent = nullptr);

    void setFigures(Figures figures);
    [[nodiscard]] QString textToCopy() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    FigureModel* m_model;
};

}   // namespace waymark::ui
