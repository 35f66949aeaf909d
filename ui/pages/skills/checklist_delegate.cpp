#include "pages/skills/checklist_delegate.h"

#include "models/checklist_model.h"
#include "pages/skills/checklist_columns.h"
#include "pages/skills/row_painter.h"
#include "theme/marks.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QToolTip>

namespace waymark::ui {

ChecklistDelegate::ChecklistDelegate(QObject* parent) : QStyledItemDelegate(parent)
{
    readHeights();
}

void ChecklistDelegate::readHeights()
{
    m_areaHeight = Theme::current().rowHeight(Height::AreaRow);
    m_rowHeight = Theme::current().rowHeight(Height::Row);
}

QSize ChecklistDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto* node = static_cast<const ChecklistNode*>(index.constInternalPointer());
    return {0, headHeight(node->area != nullptr)};
}

bool ChecklistDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* node = static_cast<const ChecklistNode*>(index.constInternalPointer());
    if (node && index.column() == ChecklistModel::Title) {
        const int room = ChecklistColumns::forWidth(view->viewport()->width())
                             .titleIn(QRect(0, 0, view->viewport()->width(), 1), levelOf(*node))
                             .width();
        if (QFontMetrics(titleFont(*node)).horizontalAdvance(qstring(node->title())) <= room) {
            QToolTip::hideText();
            return true;
        }
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

}   // namespace waymark::ui
