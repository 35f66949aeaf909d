#include "pages/roles/matrix/matrix_heads.h"
#include "pages/roles/matrix/role_matrix_filter.h"
#include "theme/marks.h"
#include "theme/paint_help.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QtMath>

namespace waymark::ui {

namespace {

int titleLeft()
{
    return Space::Medium + IconSize::Chevron + Space::Small;
}

void paintAxis(QPainter& painter, const QRect& rect, Qt::LayoutDirection direction)
{
    const QRect axis(rect.right(), rect.top(), 1, rect.height());
    painter.fillRect(QStyle::visualRect(direction, rect, axis), Theme::current().colours().lineAxis);
}

}   // namespace

SkillHead::SkillHead(const RoleMatrixFilter& rows, const MatrixLook& look, QWidget* parent)
    : MatrixHead(Qt::Vertical, rows, look, parent)
{
    setObjectName(QStringLiteral("skillHead"));
    setAccessibleName(tr("Skills"));
}

int SkillHead::widthWanted() const
{
    QStringList areas, skills;
    for (int row = 0; row < m_rows.rowCount(); ++row)
        (isArea(row) ? areas : skills) << m_rows.headerData(row, orientation(), Qt::DisplayRole).toString();
    const qreal width = std::max(widestOf(areas, titleFont(true)), widestOf(skills, titleFont(false)));
    return titleLeft() + qCeil(width) + Space::Medium;
}

bool SkillHead::isArea(int section) const
{
    return m_rows.headerData(section, orientation(), RoleMatrixModel::IsAreaRole).toBool();
}

QFont SkillHead::titleFont(bool isArea)
{
    return Theme::current().font(TextRole::Body, isArea ? QFont::DemiBold : QFont::Normal);
}

QRect SkillHead::titleRoom(const QRect& section) const
{
    return QStyle::visualRect(layoutDirection(), section, section.adjusted(titleLeft(), 0, -Space::Small, 0));
}

void SkillHead::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const PainterKeeper keeper(*painter);
    const Colours& colours = Theme::current().colours();
    if (isArea(section)) paintArea(*painter, rect, section);
    else painter->fillRect(rect, section == m_look.hoverRow ? colours.targetColumn : colours.bg);
    paintAxis(*painter, rect, layoutDirection());

    painter->setFont(titleFont(isArea(section)));
    painter->setPen(colours.text);
    const QString title = m_rows.headerData(section, orientation(), Qt::DisplayRole).toString();
    const QRect room = titleRoom(rect);
    painter->drawText(room, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
        isolated(painter->fontMetrics().elidedText(title, Qt::ElideRight, room.width())));
}

void SkillHead::paintArea(QPainter& painter, const QRect& rect, int section) const
{
    const Colours& colours = Theme::current().colours();
    painter.fillRect(rect, section == m_look.hoverRow ? colours.hover : colours.head);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.line);
    if (section > 0) painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), colours.line);
    QRect chevron(rect.left() + Space::Medium, 0, IconSize::Chevron, IconSize::Chevron);
    chevron.moveTop(rect.top() + (rect.height() - chevron.height()) / 2);
    const Id& area = m_rows.matrix().area(m_rows.sourceRow(section)).id;
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect, chevron),
        m_rows.isCollapsed(area) ? QStringLiteral("chevron") : QStringLiteral("chevron-down"), colours.text2);
}

void SkillHead::paintRest(QPainter& painter, const QRect& rest) const
{
    painter.fillRect(rest, Theme::current().colours().bg);
    paintAxis(painter, rest, layoutDirection());
}

bool SkillHead::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return MatrixHead::viewportEvent(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const int section = logicalIndexAt(help->pos());
    if (section < 0) return true;
    const QRect rect(0, sectionViewportPosition(section), viewport()->width(), sectionSize(section));
    const QString title = m_rows.headerData(section, orientation(), Qt::DisplayRole).toString();
    const bool isCut = QFontMetrics(titleFont(isArea(section))).horizontalAdvance(title) > titleRoom(rect).width();
    QToolTip::showText(help->globalPos(), isCut ? tipText(title) : QString(), viewport(), rect);
    return true;
}

}   // namespace waymark::ui
