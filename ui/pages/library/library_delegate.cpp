#include "pages/library/library_delegate.h"

#include "pages/library/library_columns.h"
#include "pages/library/library_model.h"
#include "pages/library/library_words.h"
#include "theme/library_measures.h"
#include "theme/marks.h"
#include "theme/paint_help.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QTreeView>

namespace waymark::ui {

namespace Measure = LibraryMeasure;

namespace {

QFont fontOf(const LibraryNode& node)
{
    const auto weight = node.level == LibraryNode::Level::Head ? QFont::DemiBold
        : node.level == LibraryNode::Level::Goal               ? QFont::Medium
                                                               : QFont::Normal;
    return Theme::current().font(TextRole::Body, weight);
}

void paintText(QPainter& painter, const QRect& where, const QString& text, Qt::LayoutDirection direction)
{
    painter.drawText(where, int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)),
        isolated(painter.fontMetrics().elidedText(text, Qt::ElideRight, where.width())));
}

QRect textIn(const QRect& cell)
{
    return cell.adjusted(Space::Tiny, 0, -Space::Small, 0);
}

}   // namespace

LibraryDelegate::LibraryDelegate(const LibraryModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model)
{}

void LibraryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const PainterKeeper keeper(*painter);
    const LibraryNode& node = *m_model.node(index);
    painter->setLayoutDirection(option.direction);
    if (index.column() == LibraryModel::Title) return paintTitle(*painter, option, node);
    if (index.column() == LibraryModel::TierOrTally) return paintTierOrTally(*painter, option, node);
    painter->setFont(Theme::current().font(TextRole::Body));
    painter->setPen(Theme::current().colours().text2);
    const QRect room = QStyle::visualRect(option.direction, option.rect, textIn(option.rect));
    paintText(*painter, room, index.data().toString(), option.direction);
}

void LibraryDelegate::paintTitle(QPainter& painter, const QStyleOptionViewItem& option, const LibraryNode& node) const
{
    const Theme& theme = Theme::current();
    const QRect room = textIn(option.rect);
    TickMark mark = TickMark::Open;
    if (node.isTicked) {
        mark = m_model.mark(node);
        paintTick(painter, boxIn(option.rect, option.direction), mark, theme, !m_model.isSaving(node));
    }
    painter.setFont(fontOf(node));
    painter.setPen(mark == TickMark::Skipped ? theme.colours().text2 : theme.colours().text);
    paintText(painter, QStyle::visualRect(option.direction, option.rect, room), node.title, option.direction);
}

void LibraryDelegate::paintTierOrTally(
    QPainter& painter, const QStyleOptionViewItem& option, const LibraryNode& node) const
{
    const QRect room = QStyle::visualRect(option.direction, option.rect, textIn(option.rect));
    if (node.tier) paintTierWord(painter, room, *node.tier, Theme::current());
    else if (m_model.hasTally(node)) paintTally(painter, option, node);
}

// The bar and its number; a check in the bar's place once all is done.
void LibraryDelegate::paintTally(QPainter& painter, const QStyleOptionViewItem& option, const LibraryNode& node) const
{
    const Theme& theme = Theme::current();
    const Tally tally = m_model.tally(node);
    const QRect room = textIn(option.rect);
    const auto placed = [&option](
                            const QRect& part) { return QStyle::visualRect(option.direction, option.rect, part); };
    if (tally.isComplete()) {
        const QRect check(room.left(), room.center().y() - IconSize::Small / 2 + 1, IconSize::Small, IconSize::Small);
        paintIcon(painter, placed(check), QStringLiteral("check"), theme.colours().done);
    } else {
        const QRect bar(room.left(), room.center().y() - Measure::BarHeight / 2 + 1, Measure::Bar, Measure::BarHeight);
        paintCoverageBar(painter, placed(bar), tally, theme);
    }
    if (isCountedBeside(option, node)) return;
    painter.setFont(theme.font(TextRole::Body));
    painter.setPen(theme.colours().text2);
    paintText(painter, placed(room.adjusted(Measure::Bar + Space::Small, 0, Space::Small, 0)), doneOf(tally),
        option.direction);
}

// "2 of 37 finished" stands in the column before.
bool LibraryDelegate::isCountedBeside(const QStyleOptionViewItem& option, const LibraryNode& node) const
{
    const auto* view = qobject_cast<const QTreeView*>(option.widget);
    const bool isKind = node.level == LibraryNode::Level::Head && m_model.part() == LibraryPart::Resources;
    return isKind && view != nullptr && !view->isColumnHidden(LibraryModel::Detail);
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool isHead = m_model.node(index)->level == LibraryNode::Level::Head;
    return {0, Theme::current().rowHeight(isHead ? Height::AreaRow : Height::Row)};
}

bool LibraryDelegate::editorEvent(
    QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool isClick = event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseButtonPress ||
        event->type() == QEvent::MouseButtonDblClick;
    if (!isClick || !index.flags().testFlag(Qt::ItemIsUserCheckable)) return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    // A little more than the box itself: nobody aims at 16 pixels.
    const QRect box =
        boxIn(option.rect, option.direction).adjusted(-Space::Tiny, -Space::Tiny, Space::Tiny, Space::Tiny);
    if (mouse->button() != Qt::LeftButton || !box.contains(mouse->pos())) return false;
    if (event->type() == QEvent::MouseButtonRelease) model->setData(index, {}, Qt::CheckStateRole);
    return true;
}

}   // namespace waymark::ui
