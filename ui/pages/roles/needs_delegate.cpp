#include "pages/roles/needs_delegate.h"

#include "theme/marks.h"
#include "theme/paint_help.h"

#include <QAbstractItemView>
#include <QPainter>

namespace waymark::ui {

namespace {

QFont fontOf(const QModelIndex& index)
{
    const bool isRole = !index.parent().isValid();
    return Theme::current().font(TextRole::Body, isRole && index.column() < 2 ? QFont::DemiBold : QFont::Normal);
}

}   // namespace

void NeedsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const PainterKeeper keeper(*painter);
    const Colours& colours = Theme::current().colours();
    const bool isRole = !index.parent().isValid();
    painter->setFont(fontOf(index));
    painter->setPen(isRole || index.column() == 0 ? colours.text : colours.text2);
    const QRect room = option.rect.adjusted(Space::Tiny, 0, -Space::Small, 0);
    painter->drawText(room, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
        isolated(painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width())));
}

QSize NeedsDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int words = QFontMetrics(fontOf(index)).horizontalAdvance(index.data().toString());
    return {words + Space::Tiny + Space::Small, Theme::current().rowHeight(Height::Row)};
}

}   // namespace waymark::ui
