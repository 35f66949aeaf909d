#include "widgets/chapter_list.h"

#include "theme/marks.h"
#include "theme/paint_help.h"

#include <QEvent>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace waymark::ui {

namespace {

constexpr int FigureRole = Qt::UserRole;

class ChapterDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {0, Theme::current().rowHeight(Height::NavRow)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const PainterKeeper keeper(*painter);
        const Theme& theme = Theme::current();
        const bool isShown = option.state & QStyle::State_Selected;
        const bool isEnabled = option.state & QStyle::State_Enabled;
        if (isShown) fillRounded(*painter, option.rect, Radius::Normal, theme.colours().sel);
        else if (isEnabled && (option.state & QStyle::State_MouseOver))
            fillRounded(*painter, option.rect, Radius::Normal, theme.colours().hover);
        paintWords(*painter, option, index, isShown, isEnabled);
        const auto* list = static_cast<const QWidget*>(parent());
        if (list->hasFocus() && (option.state & QStyle::State_HasFocus)) paintFocusRing(*painter, option.rect, theme);
    }

private:
    static void paintWords(
        QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, bool isShown, bool isEnabled)
    {
        const Theme& theme = Theme::current();
        const QRect inner = option.rect.adjusted(Space::Medium, 0, -Space::Medium, 0);
        const auto aligned = [&option](Qt::Alignment side) {
            return int(QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter)) | Qt::TextSingleLine;
        };
        const QString figure = index.data(FigureRole).toString();
        const QColor second = isEnabled ? theme.colours().text2 : theme.colours().disabled;
        painter.setFont(theme.font(TextRole::Small));
        painter.setPen(second);
        painter.drawText(inner, aligned(Qt::AlignRight), figure);
        const int taken = figure.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(figure) + Space::Small;
        painter.setFont(theme.font(TextRole::Body, isShown ? QFont::Medium : QFont::Normal));
        painter.setPen(isShown ? theme.colours().text : second);
        const QRect words = QStyle::visualRect(option.direction, inner, inner.adjusted(0, 0, -taken, 0));
        const QString title = index.data().toString();
        painter.drawText(
            words, aligned(Qt::AlignLeft), painter.fontMetrics().elidedText(title, Qt::ElideRight, words.width()));
    }
};

}   // namespace

ChapterList::ChapterList(QWidget* parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("guideChapters"));
    setAccessibleName(tr("Chapters"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSpacing(0);
    setItemDelegate(new ChapterDelegate(this));
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
}

void ChapterList::setEntries(const std::vector<ChapterEntry>& entries)
{
    while (count() > int(entries.size())) delete takeItem(count() - 1);
    while (count() < int(entries.size())) addItem(QString());
    for (int row = 0; row < count(); ++row) {
        const ChapterEntry& entry = entries[std::size_t(row)];
        QListWidgetItem& shown = *item(row);
        shown.setText(entry.title);
        shown.setData(FigureRole, entry.figure);
        shown.setData(Qt::AccessibleTextRole, entry.spoken);
        shown.setToolTip(tipText(entry.title));
        shown.setFlags(entry.isEnabled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
    }
}

// Pages are turned in the text; the list is too short for them.
void ChapterList::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) emit entered();
    else if (key == Qt::Key_PageUp || key == Qt::Key_PageDown || !event->text().trimmed().isEmpty()) event->ignore();
    else QListWidget::keyPressEvent(event);
}

void ChapterList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) scheduleDelayedItemsLayout();
}

}   // namespace waymark::ui
