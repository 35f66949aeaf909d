#include "pages/roles/matrix/matrix_delegate.h"

#include "pages/roles/matrix/role_matrix_filter.h"
#include "theme/marks.h"
#include "theme/paint_help.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace waymark::ui {

namespace {

bool isCurrent(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view && view->currentIndex() == index;
}

bool isCurrentRow(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view && view->currentIndex().isValid() && view->currentIndex().row() == index.row();
}

QRectF seenOf(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view ? option.rect & view->viewport()->rect() : option.rect;
}

bool hasFocus(const QStyleOptionViewItem& option)
{
    return option.widget != nullptr && option.widget->hasFocus();
}

}   // namespace

MatrixDelegate::MatrixDelegate(const RoleMatrixFilter& rows, const MatrixLook& look, QObject* parent)
    : QStyledItemDelegate(parent), m_rows(rows), m_look(look)
{}

void MatrixDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const PainterKeeper keeper(*painter);
    if (index.data(RoleMatrixModel::IsAreaRole).toBool()) paintArea(*painter, option, index);
    else paintNeed(*painter, option, index);
}

void MatrixDelegate::paintArea(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    const Colours& colours = theme.colours();
    const QRectF rect = option.rect;
    painter.fillRect(rect, m_look.hoverRow == index.row() ? colours.hover : colours.head);
    painter.fillRect(QRectF(rect.left(), rect.bottom() - Line::Hair, rect.width(), Line::Hair), colours.line);
    if (index.row() > 0) painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), Line::Hair), colours.line);
    painter.setFont(theme.font(TextRole::Small));
    painter.setPen(colours.text2);
    // Scrolled sideways, the words stay in sight.
    const QRectF room = seenOf(option).adjusted(Space::Small, 0, -Space::Small, 0);
    const QString words = painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, int(room.width()));
    painter.drawText(room, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)), words);
    if (isCurrentRow(option, index) && hasFocus(option)) paintFocusRing(painter, rect, theme);
}

void MatrixDelegate::paintNeed(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    const QRectF rect = option.rect;
    const bool isCrossed = m_look.hoverRow == index.row() || m_look.hoverColumn == index.column();
    const bool isTinted = isCrossed || m_look.targetColumn == index.column();
    // Always a ground of its own: what the style paints for hovered and selected cells would show through.
    painter.fillRect(rect, isTinted ? theme.colours().targetColumn : theme.colours().bg);

    const QRectF cell = rect.adjusted(Space::Small, Space::Tiny, -Space::Small, -Space::Tiny);
    const QVariant held = index.data(RoleMatrixModel::CellRole);
    if (held.isValid()) {
        const auto coverage = held.value<NeedCoverage>();
        paintMatrixCell(painter, cell, coverage.need.through, coverage.need.isMust, coverage.tally, theme);
    } else {
        paintNotNeeded(painter, cell, theme);
    }

    const bool isHovered = m_look.hoverRow == index.row() && m_look.hoverColumn == index.column();
    // Without the keyboard the current cell is only outlined: two rings would say that two places have it.
    if (isCurrent(option, index) && hasFocus(option)) paintFocusRing(painter, rect, theme);
    else if (isCurrent(option, index))
        frameRounded(painter, rect, Radius::Normal, theme.colours().lineStrong, Line::Mark);
    else if (isHovered) frameRounded(painter, rect, Radius::Normal, theme.colours().lineStrong, Line::Hair);
}

bool MatrixDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const int row = m_rows.sourceRow(index.row());
    if (m_rows.matrix().isArea(row)) return false;
    const QString words = m_rows.matrix().words(row, index.column()).asRichText();
    QToolTip::showText(event->globalPos(), words, view->viewport(), option.rect);
    return true;
}

}   // namespace waymark::ui
