#include "pages/roles/matrix/role_matrix_view.h"

#include "pages/roles/matrix/matrix_delegate.h"
#include "pages/roles/matrix/matrix_heads.h"
#include "pages/roles/matrix/role_matrix_filter.h"
#include "theme/theme.h"
#include "widgets/about_thing.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace waymark::ui {

RoleMatrixView::RoleMatrixView(RoleMatrixFilter& rows, QWidget* parent)
    : QTableView(parent),
      m_rows(rows),
      m_roleHead(new RoleHead(rows, m_look, this)),
      m_skillHead(new SkillHead(rows, m_look, this))
{
    setObjectName(QStringLiteral("roleMatrix"));
    setAccessibleName(tr("Roles and the skills that they need"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new MatrixDelegate(rows, m_look, this));
    buildHeads();
    setModel(&m_rows);
    connectRows();
    refreshLook();
}

void RoleMatrixView::buildHeads()
{
    setHorizontalHeader(m_roleHead);
    setVerticalHeader(m_skillHead);
    dressCorner(*this);
    connect(m_roleHead, &MatrixHead::hovered, this, [this](int column) { setHover(-1, column); });
    connect(m_skillHead, &MatrixHead::hovered, this, [this](int row) { setHover(row, -1); });
    connect(m_roleHead, &MatrixHead::chosen, this, [this](int column) {
        m_chosenColumn = column;
        emit chosen({}, m_rows.matrix().role(column).id);
    });
    connect(m_skillHead, &MatrixHead::chosen, this, [this](int row) {
        if (isAreaRow(row)) toggleArea(row);
        else emit chosen(m_rows.matrix().skill(m_rows.sourceRow(row)).id, {});
    });
    connect(this, &QTableView::clicked, this, &RoleMatrixView::choose);
    // Scrolling sideways moves what was painted, and the words of the areas are to stay.
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
}

void RoleMatrixView::connectRows()
{
    connect(&m_rows, &QAbstractItemModel::rowsInserted, this, &RoleMatrixView::dressRows);
    connect(&m_rows, &QAbstractItemModel::layoutChanged, this, &RoleMatrixView::dressRows);
    connect(&m_rows, &QAbstractItemModel::rowsRemoved, this, &RoleMatrixView::dressRows);
    connect(&m_rows, &QAbstractItemModel::modelReset, this, &RoleMatrixView::refreshLook);
    connect(&m_rows, &QAbstractItemModel::headerDataChanged, this, [this] {
        m_look.targetColumn = m_rows.matrix().targetColumn();
        viewport()->update();
    });
    connect(&m_rows, &RoleMatrixFilter::collapsedChanged, m_skillHead->viewport(), qOverload<>(&QWidget::update));
}

void RoleMatrixView::refreshLook()
{
    m_look = {-1, -1, m_rows.matrix().targetColumn()};
    m_roleHead->setFixedHeight(RoleHead::heightNeeded());
    m_skillHead->setDefaultSectionSize(Theme::current().rowHeight(Height::MatrixRow));
    dressRows();
    shareWidth();
}

void RoleMatrixView::dressRows()
{
    m_look.hoverRow = m_look.hoverColumn = -1;
    if (!m_rows.matrix().columnCount()) return;
    clearSpans();
    const int areaHeight = Theme::current().rowHeight(Height::MatrixArea);
    const int columns = m_rows.columnCount();
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        const bool isArea = isAreaRow(row);
        const int height = isArea ? areaHeight : m_skillHead->defaultSectionSize();
        if (rowHeight(row) != height) setRowHeight(row, height);
        if (isArea && columns > 1) setSpan(row, 0, 1, columns);
    }
}

/// The columns share what the titles leave, and the titles take more than usual only from roomy columns. Before all
/// scrolls sideways they give a little.
void RoleMatrixView::shareWidth()
{
    const int columns = m_rows.columnCount();
    if (columns == 0) return;
    const Theme& theme = Theme::current();
    const int whole = viewport()->width() + m_skillHead->width() + m_covered;
    const int most = theme.scaled(Width::MatrixColumnMax), least = theme.scaled(Width::MatrixColumnMin);
    const int roomy = least + Space::Medium;
    const int usual = theme.scaled(Width::MatrixFirstColumn);
    const int wanted = std::clamp(m_skillHead->widthWanted(), usual, usual + least);
    int first = std::clamp(whole - columns * roomy, usual, wanted);
    if (whole - first < columns * least) first = std::max(whole - columns * least, usual - Space::Huge);
    m_skillHead->setFixedWidth(std::min(first, usual + least));
    const int width = std::clamp((whole - m_skillHead->maximumWidth()) / columns, least, most);
    m_roleHead->setMinimumSectionSize(least);
    m_roleHead->setDefaultSectionSize(width);
    for (int column = 0; column < columns; ++column) setColumnWidth(column, width);
}

void RoleMatrixView::setCovered(int width)
{
    if (std::exchange(m_covered, width) != width) m_isCoverNew = true;
}

/// What was chosen comes last: where there is no room for both it stays.
void RoleMatrixView::showColumns()
{
    const QModelIndex current = currentIndex();
    const int row = current.isValid() ? current.row() : rowAt(0);
    for (const int column : {m_look.targetColumn, m_chosenColumn})
        if (const QModelIndex index = m_rows.index(row, column); index.isValid()) scrollTo(index);
}

bool RoleMatrixView::goTo(const Id& skill, const Id& role)
{
    const RoleMatrixModel& matrix = m_rows.matrix();
    const int column = std::max(0, role.isEmpty() ? m_look.targetColumn : matrix.columnOf(role));
    const int sourceRow = skill.isEmpty() ? firstNeed(column) : matrix.rowOf(skill);
    if (sourceRow < 0 || matrix.columnCount() == 0) return false;
    m_rows.setCollapsed(matrix.area(sourceRow).id, false);
    const QModelIndex index = m_rows.mapFromSource(matrix.index(sourceRow, column));
    if (!index.isValid()) return false;
    m_chosenColumn = column;
    setCurrentIndex(index);
    scrollTo(index, QAbstractItemView::EnsureVisible);
    return true;
}

/// The first skill in sight that the role needs, in the matrix's rows; -1 when there is none.
int RoleMatrixView::firstNeed(int column) const
{
    for (int row = 0; row < m_rows.rowCount(); ++row)
        if (const int sourceRow = m_rows.sourceRow(row); m_rows.matrix().isNeeded(sourceRow, column)) return sourceRow;
    return -1;
}

bool RoleMatrixView::isAreaRow(int row) const
{
    return m_rows.matrix().isArea(m_rows.sourceRow(row));
}

void RoleMatrixView::toggleArea(int row)
{
    const Id area = m_rows.matrix().area(m_rows.sourceRow(row)).id;
    m_rows.setCollapsed(area, !m_rows.isCollapsed(area));
}

void RoleMatrixView::choose(const QModelIndex& index)
{
    if (!index.isValid()) return;
    if (isAreaRow(index.row())) return toggleArea(index.row());
    const int row = m_rows.sourceRow(index.row());
    const RoleMatrixModel& matrix = m_rows.matrix();
    const bool isNeeded = matrix.isNeeded(row, index.column());
    m_chosenColumn = index.column();
    emit chosen(matrix.skill(row).id, isNeeded ? matrix.role(index.column()).id : Id());
}

/// Left shuts an area, Right opens it, Enter and Space turn it. False when the key means something else.
bool RoleMatrixView::keyOnArea(int row, int key)
{
    const Id area = m_rows.matrix().area(m_rows.sourceRow(row)).id;
    const bool isShutKey = key == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    if (key != Qt::Key_Left && key != Qt::Key_Right) return false;
    m_rows.setCollapsed(area, isShutKey);
    return true;
}

void RoleMatrixView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    const int key = event->key();
    const bool isOnArea = current.isValid() && isAreaRow(current.row());
    if (isThingKey(*event) && current.isValid() && !isOnArea) {
        choose(current);
        return event->ignore();
    }
    const bool isChosen = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (current.isValid() && event->modifiers().testFlag(Qt::ControlModifier) == false) {
        if (isChosen) return choose(current);
        if (isOnArea && keyOnArea(current.row(), key)) return;
    }
    // Copying is the page's: it takes the whole matrix.
    if (event->matches(QKeySequence::Copy)) return event->ignore();
    QTableView::keyPressEvent(event);
}

/// The column is kept across area rows, which have but one.
QModelIndex RoleMatrixView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex next = QTableView::moveCursor(action, modifiers);
    const bool isUpOrDown = action == MoveUp || action == MoveDown || action == MovePageUp || action == MovePageDown;
    if (!next.isValid() || !isUpOrDown) return next;
    return next.siblingAtColumn(isAreaRow(next.row()) ? 0 : std::min(m_column, m_rows.columnCount() - 1));
}

void RoleMatrixView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    if (current.isValid() && !isAreaRow(current.row())) m_column = current.column();
    QTableView::currentChanged(current, previous);
}

void RoleMatrixView::setHover(int row, int column)
{
    if (row == m_look.hoverRow && column == m_look.hoverColumn) return;
    m_look.hoverRow = row;
    m_look.hoverColumn = column;
    viewport()->update();
    m_roleHead->viewport()->update();
    m_skillHead->viewport()->update();
}

// A right press chooses, so that its menu is about what it is on.
void RoleMatrixView::mousePressEvent(QMouseEvent* event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex pressed = indexAt(event->position().toPoint());
    if (event->button() == Qt::RightButton && pressed.isValid() && !isAreaRow(pressed.row())) choose(pressed);
}

void RoleMatrixView::mouseMoveEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isArea = index.isValid() && isAreaRow(index.row());
    setHover(index.row(), isArea ? -1 : index.column());
    viewport()->setCursor(index.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

bool RoleMatrixView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave) setHover(-1, -1);
    return QTableView::viewportEvent(event);
}

void RoleMatrixView::paintEvent(QPaintEvent* event)
{
    // Area rows go on to the edge, past the last column.
    const int end = m_roleHead->length() - m_roleHead->offset();
    if (end < viewport()->width() && !isRightToLeft()) {
        const Colours& colours = Theme::current().colours();
        QPainter painter(viewport());
        for (int row = rowAt(0); row >= 0 && row < m_rows.rowCount(); ++row) {
            const QRectF band(end, rowViewportPosition(row), viewport()->width() - end, rowHeight(row));
            if (band.top() > viewport()->height()) break;
            if (!isAreaRow(row)) continue;
            painter.fillRect(band, row == m_look.hoverRow ? colours.hover : colours.head);
            painter.fillRect(QRectF(band.left(), band.bottom() - Line::Hair, band.width(), Line::Hair), colours.line);
            if (row > 0) painter.fillRect(QRectF(band.left(), band.top(), band.width(), Line::Hair), colours.line);
        }
    }
    QTableView::paintEvent(event);
}

void RoleMatrixView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    shareWidth();
    if (std::exchange(m_isCoverNew, false) && m_covered > 0) showColumns();
}

void RoleMatrixView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) refreshLook();
}

}   // namespace waymark::ui
