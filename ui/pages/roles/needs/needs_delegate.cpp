#include "pages/roles/needs/needs_delegate.h"

#include "theme/checklist_measures.h"
#include "theme/marks.h"
#include "theme/paint_help.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int TierWidth = ChecklistMeasure::TierColumn - Space::Huge;
constexpr int NarrowRoom = 4 * ChecklistMeasure::ParentBar;

QFont fontOf(const QModelIndex& index)
{
    const bool isHead = !index.parent().isValid();
    return Theme::current().font(TextRole::Body, isHead && index.column() < 2 ? QFont::DemiBold : QFont::Normal);
}

void paintWords(QPainter& painter, const QRect& room, const QString& words, Qt::LayoutDirection direction)
{
    painter.drawText(room, int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)),
        isolated(painter.fontMetrics().elidedText(words, Qt::ElideRight, room.width())));
}

/// What is left of the room when that much of its start is taken.
QRect after(int taken, const QRect& room, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, room, room.adjusted(taken, 0, 0, 0));
}

void paintNeed(QPainter& painter, const QRect& room, const QModelIndex& index, Qt::LayoutDirection direction)
{
    const auto tier = static_cast<Tier>(index.data(NeedTierRole).toInt());
    const int used = qCeil(paintTierWord(painter, room, tier, Theme::current())) + Space::Small;
    const QRect rest = after(std::max(TierWidth, used), room, direction);
    const QStringList forms = index.data(NeedMustRole).toStringList();
    const auto fits = [&](const QString& form) {
        return painter.fontMetrics().horizontalAdvance(form) <= rest.width();
    };
    const auto found = std::find_if(forms.begin(), forms.end(), fits);
    paintWords(painter, rest, found != forms.end() ? *found : forms.value(0), direction);
}

/// A narrow column has a shorter bar, and where there is no room for both the words stay: numbers are never cut. Where
/// nothing is needed the bar's place is kept.
QRect paintBar(QPainter& painter, const QRect& room, const QModelIndex& index, Qt::LayoutDirection direction)
{
    using namespace ChecklistMeasure;
    const int width = room.width() < NarrowRoom ? ParentBar / 2 : ParentBar;
    const QRect words = after(width + Space::Small, room, direction);
    if (painter.fontMetrics().horizontalAdvance(index.data().toString()) > words.width()) return room;
    const auto tally = index.data(NeedTallyRole).value<Tally>();
    const QRect bar(room.left(), room.center().y() - ParentBarHeight / 2 + 1, width, ParentBarHeight);
    if (tally.needed > 0) paintCoverageBar(painter, QStyle::visualRect(direction, room, bar), tally, Theme::current());
    return words;
}

}   // namespace

void NeedsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const PainterKeeper keeper(*painter);
    const Colours& colours = Theme::current().colours();
    const bool isHead = !index.parent().isValid();
    painter->setLayoutDirection(option.direction);
    painter->setFont(fontOf(index));
    painter->setPen(isHead || index.column() == 0 ? colours.text : colours.text2);
    const QRect cell = option.rect.adjusted(Space::Tiny, 0, -Space::Small, 0);
    QRect room = QStyle::visualRect(option.direction, option.rect, cell);
    if (index.data(NeedTierRole).isValid()) return paintNeed(*painter, room, index, option.direction);
    if (index.data(NeedTallyRole).isValid()) room = paintBar(*painter, room, index, option.direction);
    paintWords(*painter, room, index.data().toString(), option.direction);
}

QSize NeedsDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int words = QFontMetrics(fontOf(index)).horizontalAdvance(index.data().toString());
    return {words + Space::Tiny + Space::Small, Theme::current().rowHeight(Height::Row)};
}

}   // namespace waymark::ui
