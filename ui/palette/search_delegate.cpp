#include "palette/search_delegate.h"

#include "insight/coverage.h"
#include "palette/found_words.h"
#include "palette/search_model.h"
#include "theme/marks.h"
#include "theme/paint_help.h"
#include "theme/search_measures.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <optional>

namespace waymark::ui {

namespace {

/// One line with the stretches that matched on a tint.
int paintMarked(QPainter& painter, const QRect& where, const FoundRow& row, const Theme& theme)
{
    const QString shown = painter.fontMetrics().elidedText(row.title, Qt::ElideRight, where.width());
    QList<QTextLayout::FormatRange> formats;
    for (const auto& [from, length] : row.marks) {
        QTextLayout::FormatRange mark;
        mark.start = from;
        mark.length = length;
        mark.format.setBackground(theme.colours().intermediateTint);
        if (from + length <= shown.size()) formats << mark;
    }
    QTextLayout layout(shown, painter.font());
    layout.setTextOption(QTextOption(Qt::AlignLeft));
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(static_cast<int>(shown.size()));
    layout.endLayout();
    layout.draw(&painter, QPointF(where.left(), where.center().y() + 1 - line.height() / 2));
    return static_cast<int>(line.naturalTextWidth());
}

std::optional<Tier> tierOf(const CatalogIndex& catalog, const FoundRow& row)
{
    if (row.isNote || row.command != nullptr) return std::nullopt;
    if (const Topic* topic = catalog.topic(row.thing)) return topic->tier;
    if (const Resource* resource = catalog.resource(row.thing)) return resource->tier;
    const Project* project = catalog.project(row.thing);
    return project != nullptr && project->id == row.thing ? std::optional(project->tier) : std::nullopt;
}

/// How a role or a skill stands; a command's key.
QString standing(const Session& session, const FoundRow& row)
{
    if (row.command != nullptr) return row.detail;
    if (row.isNote) return {};
    if (const Role* role = session.catalog().role(row.thing))
        return SearchDelegate::tr("%1 %").arg(coverageOf(session.catalog(), *role, session.progress()).must.percent());
    const Skill* skill = session.catalog().skill(row.thing);
    if (skill == nullptr) return {};
    const Tally tally = skillTally(*skill, nullptr, session.progress());
    return SearchDelegate::tr("%1 of %2").arg(tally.done).arg(tally.needed);
}

}   // namespace

SearchDelegate::SearchDelegate(Session& session, QObject* parent) : QStyledItemDelegate(parent), m_session(session) {}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto* model = static_cast<const SearchModel*>(index.model());
    const int height = model->found(index) != nullptr ? SearchMeasure::Row : SearchMeasure::Head;
    return {0, Theme::current().rowHeight(height)};
}

void SearchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const PainterKeeper keeper(*painter);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const Theme& theme = Theme::current();
    if (const FoundRow* row = static_cast<const SearchModel*>(index.model())->found(index)) {
        paintHit(*painter, option, *row);
        return;
    }
    painter->setFont(theme.font(TextRole::Small, QFont::DemiBold));
    painter->setPen(theme.colours().text2);
    painter->drawText(option.rect.adjusted(Space::Large, 0, -Space::Large, 0), Qt::AlignVCenter | Qt::AlignLeading,
        index.data().toString());
}

void SearchDelegate::paintHit(QPainter& painter, const QStyleOptionViewItem& option, const FoundRow& row) const
{
    const Theme& theme = Theme::current();
    const QRect ground = option.rect.adjusted(Space::Tiny, 0, -Space::Tiny, 0);
    const bool isCurrent = (option.state & QStyle::State_Selected) != 0;
    const bool isUnder = (option.state & QStyle::State_MouseOver) != 0;
    if (isCurrent || isUnder)
        fillRounded(painter, ground, Radius::Normal, isCurrent ? theme.colours().sel : theme.colours().hover);
    const auto place = [&](int left, int wide) {
        return QStyle::visualRect(option.direction, option.rect,
            QRect(option.rect.left() + left, option.rect.top(), wide, option.rect.height()));
    };
    paintMark(painter, place(Space::Large, TickSize::Box), row);
    const int start = Space::Large + TickSize::Box + Space::Large;
    const int whole = option.rect.width() - start - Space::Large;
    const int end = paintEnd(painter, place(start, whole), row);
    const int room = whole - end - Space::Medium;
    painter.setFont(theme.font(TextRole::Body, QFont::Medium));
    painter.setPen(theme.colours().text);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const int wanted = painter.fontMetrics().horizontalAdvance(row.title) + 1;
    const int used = std::min(room, wanted);
    paintMarked(painter, place(start, used), row, theme);
    const int detailRoom = room - used - Space::Medium;
    if (row.detail.isEmpty() || row.command != nullptr || detailRoom < 2 * Space::Huge) return;
    painter.setFont(theme.font(TextRole::Body));
    painter.setPen(theme.colours().text2);
    const QRect detail = place(start + used + Space::Medium, detailRoom);
    painter.drawText(detail, Qt::AlignVCenter | (isMirrored ? Qt::AlignRight : Qt::AlignLeft),
        painter.fontMetrics().elidedText(row.detail, Qt::ElideRight, detailRoom));
}

void SearchDelegate::paintMark(QPainter& painter, const QRect& where, const FoundRow& row) const
{
    const Theme& theme = Theme::current();
    QRect square(0, 0, TickSize::Box, TickSize::Box);
    square.moveCenter(where.center());
    const QString name = foundIcon(m_session.catalog(), row);
    if (name.isEmpty()) paintTick(painter, square, tickMark(m_session.progress().state(row.thing)), theme);
    else paintIcon(painter, square, name, theme.colours().text2);
}

// What it used of the place, from its end.
int SearchDelegate::paintEnd(QPainter& painter, const QRect& where, const FoundRow& row) const
{
    const Theme& theme = Theme::current();
    painter.setFont(theme.font(TextRole::Small, QFont::Medium));
    if (const auto tier = tierOf(m_session.catalog(), row)) {
        const int width = painter.fontMetrics().horizontalAdvance(tierWord(*tier)) + IconSize::Chevron + Space::Tiny;
        const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
        const int left = isMirrored ? where.left() : where.right() - width;
        paintTierWord(painter, QRectF(left, where.top(), width, where.height()), *tier, theme);
        return width + Space::Small;
    }
    const QString words = standing(m_session, row);
    if (words.isEmpty()) return 0;
    painter.setFont(theme.font(TextRole::Body));
    painter.setPen(theme.colours().text2);
    painter.drawText(where, Qt::AlignVCenter | Qt::AlignTrailing, words);
    return painter.fontMetrics().horizontalAdvance(words) + Space::Small;
}

}   // namespace waymark::ui
