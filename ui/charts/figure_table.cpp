#include "charts/figure_table.h"

#include "theme/chart_measures.h"
#include "theme/marks.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace waymark::ui {

namespace {

/// Rows of one height, and air between the columns.
class FigureDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int width = QStyledItemDelegate::sizeHint(option, index).width();
        return {width + Space::Large, Theme::current().rowHeight(Height::PaneRow)};
    }
};

}   // namespace

void FigureModel::setFigures(Figures figures)
{
    beginResetModel();
    m_figures = std::move(figures);
    endResetModel();
}

int FigureModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.rows.size());
}

int FigureModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.heads.size());
}

QVariant FigureModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const int align = (index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
    if (role == Qt::TextAlignmentRole) return align;
    if (role != Qt::DisplayRole) return {};
    return m_figures.rows[static_cast<std::size_t>(index.row())].value(index.column());
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_figures.heads.value(section)) : QVariant();
}

FigureTable::FigureTable(QWidget* parent) : RowTree(parent), m_model(new FigureModel(this))
{
    setModel(m_model);
    setItemDelegate(new FigureDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setFixedHeight(Theme::current().rowHeight(Height::TableHead));
}

void FigureTable::setFigures(Figures figures)
{
    const int columns = static_cast<int>(figures.heads.size());
    const int start = static_cast<int>(figures.start);
    const int rows = std::min(static_cast<int>(figures.rows.size()), ChartMeasure::MostTableRows);
    m_model->setFigures(std::move(figures));
    for (int column = 0; column < columns; ++column)
        header()->setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    setFixedHeight(header()->height() + rows * Theme::current().rowHeight(Height::PaneRow) + 2 * frameWidth());
    scrollTo(m_model->index(start, 0), QAbstractItemView::PositionAtTop);
}

QString FigureTable::textToCopy() const
{
    QStringList lines;
    const auto line = [this, &lines](const auto& cell) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column) cells << cell(column).toString();
        lines << cells.join(QLatin1Char('\t'));
    };
    line([this](int column) { return m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole); });
    const bool isAll = !selectionModel()->hasSelection();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (isAll || selectionModel()->isSelected(m_model->index(row, 0)))
            line([this, row](int column) { return m_model->index(row, column).data(); });
    return lines.join(QLatin1Char('\n'));
}

void FigureTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) QGuiApplication::clipboard()->setText(textToCopy());
    else RowTree::keyPressEvent(event);
}

void FigureTable::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    RowTree::drawRow(painter, option, index);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), int(Line::Hair)),
        Theme::current().colours().line);
    if (hasFocus() && currentIndex().siblingAtColumn(0) == index)
        paintFocusRing(*painter, option.rect, Theme::current());
}

}   // namespace waymark::ui
