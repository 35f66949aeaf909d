#include "widgets/row_tree.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <memory>

namespace waymark::ui {

namespace {

/// As RFC 4180 has it.
QString csvField(QString text)
{
    static const QRegularExpression needsQuotes(QStringLiteral("[\",\r\n]"));
    if (!text.contains(needsQuotes)) return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QStringList cellsOf(const QModelIndex& row)
{
    QStringList cells;
    for (int column = 0; column < row.model()->columnCount(row.parent()); ++column)
        cells << row.siblingAtColumn(column).data(Qt::DisplayRole).toString().simplified();
    while (cells.size() > 1 && cells.back().isEmpty()) cells.removeLast();
    return cells;
}

}   // namespace

RowTree::RowTree(QWidget* parent) : QTreeView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectItems);
}

QItemSelectionModel::SelectionFlags RowTree::selectionCommand(const QModelIndex& index, const QEvent* event) const
{
    return QTreeView::selectionCommand(index, event) | QItemSelectionModel::Rows;
}

void RowTree::mousePressEvent(QMouseEvent* event)
{
    QTreeView::mousePressEvent(event);
    const QModelIndex pressed = indexAt(event->pos());
    if (event->button() == Qt::RightButton && pressed.isValid()) emit clicked(pressed);
}

void RowTree::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) copyRows();
    else QTreeView::keyPressEvent(event);
}

void RowTree::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles)
{
    QTreeView::dataChanged(topLeft, bottomRight, roles);
    tellOfMark();
}

// A screen reader may choose a row without going there.
QAccessibleInterface* RowTree::spokenCell() const
{
    QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(const_cast<RowTree*>(this));
    QAccessibleTableInterface* table = tree == nullptr ? nullptr : tree->tableInterface();
    const QModelIndexList chosen = chosenRows();
    const QModelIndex row = chosen.size() == 1 ? chosen.front() : currentIndex().siblingAtColumn(0);
    if (table == nullptr || !row.isValid()) return nullptr;
    // By its place among all that are open: Qt 6.4 takes the place below its parent for that.
    int above = 0;
    for (QModelIndex one = indexAbove(row); one.isValid(); one = indexAbove(one)) ++above;
    return table->cellAt(above, 0);
}

// The row has no widget: the event has to come from its cell.
void RowTree::tellOfMark()
{
    if (!QAccessible::isActive() || window()->focusWidget() != this) return;
    QAccessibleInterface* row = spokenCell();
    if (row == nullptr) return;
    QAccessible::State changed;
    changed.checked = true;
    QAccessibleStateChangeEvent state(row, changed);
    QAccessible::updateAccessibility(&state);
    QAccessibleEvent name(row, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&name);
}

QModelIndexList RowTree::chosenRows() const
{
    QModelIndexList rows;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        if (index.column() == 0) rows << index;
    std::sort(rows.begin(), rows.end(),
        [this](const QModelIndex& a, const QModelIndex& b) { return visualRect(a).top() < visualRect(b).top(); });
    return rows;
}

void RowTree::copyRows() const
{
    QStringList text, csv;
    for (const QModelIndex& row : chosenRows()) {
        QStringList cells = cellsOf(row);
        text << cells.join(QLatin1Char('\t'));
        std::transform(cells.begin(), cells.end(), cells.begin(), csvField);
        csv << cells.join(QLatin1Char(','));
    }
    if (text.isEmpty()) return;
    auto copied = std::make_unique<QMimeData>();
    copied->setText(text.join(QLatin1Char('\n')));
    copied->setData(QStringLiteral("text/csv"), csv.join(QLatin1String("\r\n")).toUtf8());
    QGuiApplication::clipboard()->setMimeData(copied.release());
}

}   // namespace waymark::ui
