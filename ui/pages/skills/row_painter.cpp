#include "pages/skills/row_painter.h"

#include "bridge/session.h"
#include "models/checklist_model.h"
#include "models/checklist_words.h"
#include "pages/skills/checklist_columns.h"
#include "theme/checklist_measures.h"
#include "theme/marks.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace waymark::ui {

namespace Measure = ChecklistMeasure;

namespace {

QRect mirrored(const QRect& part, const QRect& row, const RowLook& look)
{
    return QStyle::visualRect(look.direction, row, part);
}

void paintText(QPainter& painter, const QRect& where, const QString& text, Qt::Alignment alignment, const RowLook& look)
{
    painter.drawText(
        where, static_cast<int>(QStyle::visualAlignment(look.direction, alignment | Qt::AlignVCenter)), text);
}

void paintRoleMark(QPainter& painter, const QRectF& mark, RoleMark kind, const QColor& colour)
{
    const QPen pen(colour, Line::Mark);
    if (kind == RoleMark::None) {
        const QRectF dash((mark.center().x() - Measure::RoleDashWidth / 2.0), mark.center().y() - Line::Hair / 2,
            Measure::RoleDashWidth, Line::Hair);
        painter.fillRect(dash, Theme::current().colours().lineStrong);
        return;
    }
    const bool isMust = kind == RoleMark::Must;
    const qreal inset = isMust ? 0 : Line::Mark / 2;
    painter.setPen(isMust ? QPen(Qt::NoPen) : pen);
    painter.setBrush(isMust ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(
        mark.adjusted(inset, inset, -inset, -inset), Measure::RoleMarkRadius, Measure::RoleMarkRadius);
}

}   // namespace

QFont titleFont(const ChecklistNode& node)
{
    const auto weight = node.area ? QFont::DemiBold : node.skill ? QFont::Medium : QFont::Normal;
    return Theme::current().font(TextRole::Body, weight);
}

int levelOf(const ChecklistNode& node)
{
    return node.area ? 0 : node.skill ? 1 : 2;
}

void RowPainter::paint(QPainter& painter, const QRect& row, const ChecklistColumns& columns, const ChecklistNode& node,
    const RowLook& look) const
{
    const Theme& theme = Theme::current();
    const int level = levelOf(node);
    painter.save();
    paintGround(painter, row, node, look);
    if (!node.topic) {
        const QString chevron = look.isExpanded ? QStringLiteral("chevron-down") : QStringLiteral("chevron");
        paintIcon(
            painter, mirrored(ChecklistColumns::chevronIn(row, level), row, look), chevron, theme.colours().text2);
    }
    paintBox(painter, mirrored(ChecklistColumns::boxIn(row, level), row, look), node);
    paintTitle(painter, mirrored(columns.titleIn(row, level), row, look), node, look);
    paintTier(painter, mirrored(columns.tierIn(row), row, look), node, look);
    if (!node.area) {
        painter.setFont(theme.font(TextRole::Body));
        painter.setPen(theme.colours().text2);
        paintText(
            painter, mirrored(columns.hoursIn(row), row, look), hoursText(m_model.hours(node)), Qt::AlignRight, look);
        if (columns.roles > 0) paintRoles(painter, mirrored(columns.rolesIn(row), row, look), node, look);
    }
    if (node.topic)
        paintEvidence(painter, mirrored(columns.evidenceIn(row), row, look), node, columns.evidenceWords, look);
    if (look.isCurrent) paintFocusRing(painter, row, theme);
    painter.restore();
}

void RowPainter::paintGround(QPainter& painter, const QRect& row, const ChecklistNode& node, const RowLook& look) const
{
    const Colours& colours = Theme::current().colours();
    QColor ground = node.area ? colours.head : colours.bg;
    if (look.isHovered) ground = colours.hover;
    if (look.isSelected) ground = look.isActiveWindow ? colours.sel : colours.selInactive;
    painter.fillRect(row, ground);
    if (!node.area) return;
    painter.fillRect(QRectF(row.left(), row.bottom(), row.width(), Line::Hair), colours.line);
    if (node.row > 0) painter.fillRect(QRectF(row.left(), row.top(), row.width(), Line::Hair), colours.line);
}

void RowPainter::paintBox(QPainter& painter, const QRect& where, const ChecklistNode& node) const
{
    const TickMark mark = node.topic ? tickMark(m_model.state(node)) : tickMark(m_model.tally(node));
    const bool isEnabled = m_session.hasLearner() && !m_session.isSaving(node.id());
    paintTick(painter, where, mark, Theme::current(), isEnabled);
}

void RowPainter::paintTitle(QPainter& painter, const QRect& where, const ChecklistNode& node, const RowLook& look) const
{
    const Colours& colours = Theme::current().colours();
    const bool isSkipped = node.topic && m_model.state(node) == State::Skipped;
    painter.setFont(titleFont(node));
    painter.setPen(isSkipped ? colours.text2 : colours.text);
    const QString title = painter.fontMetrics().elidedText(qstring(node.title()), Qt::ElideRight, where.width());
    paintText(painter, where, title, Qt::AlignLeft, look);
}

void RowPainter::paintTier(QPainter& painter, const QRect& where, const ChecklistNode& node, const RowLook& look) const
{
    const Theme& theme = Theme::current();
    painter.setFont(theme.font(TextRole::Body));
    if (node.topic) {
        paintTierWord(painter, where, node.topic->tier, theme);
        return;
    }
    const Tally tally = m_model.tally(node);
    const QRect bar(where.left(), where.center().y() - Measure::ParentBarHeight / 2 + 1, Measure::ParentBar,
        Measure::ParentBarHeight);
    paintCoverageBar(painter, mirrored(bar, where, look), tally, theme);
    painter.setFont(theme.font(TextRole::Body));
    painter.setPen(theme.colours().text2);
    const QRect number = where.adjusted(Measure::ParentBar + Space::Small, 0, 0, 0);
    paintText(painter, mirrored(number, where, look), shortTally(tally), Qt::AlignLeft, look);
}

void RowPainter::paintRoles(QPainter& painter, const QRect& where, const ChecklistNode& node, const RowLook& look) const
{
    const Colours& colours = Theme::current().colours();
    const std::vector<Role>& roles = m_model.tree().catalog().catalog().roles;
    const Role* target = m_session.targetRole();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto room = static_cast<std::size_t>(where.width() / Measure::RoleMarkPitch);
    for (std::size_t role = 0; role < std::min(room, roles.size()); ++role) {
        const QRect mark(where.left() + static_cast<int>(role) * Measure::RoleMarkPitch,
            where.center().y() - Measure::RoleMarkHeight / 2 + 1, Measure::RoleMarkWidth, Measure::RoleMarkHeight);
        const bool isTarget = target && target->id == roles[role].id;
        paintRoleMark(painter, mirrored(mark, where, look), m_model.tree().need(node, role),
            isTarget ? colours.accent : colours.text2);
    }
    painter.restore();
}

void RowPainter::paintEvidence(
    QPainter& painter, const QRect& where, const ChecklistNode& node, bool hasWord, const RowLook& look) const
{
    const Proof proof = proofOf(m_session.progress(), node.id());
    if (proof == Proof::None) return;
    const Theme& theme = Theme::current();
    const QRect icon(
        where.left(), where.top() + (where.height() - IconSize::Small) / 2, IconSize::Small, IconSize::Small);
    paintIcon(painter, mirrored(icon, where, look), proofIcon(proof), theme.colours().text2);
    if (!hasWord) return;
    painter.setFont(theme.font(TextRole::Body));
    painter.setPen(theme.colours().text2);
    const QRect word = where.adjusted(IconSize::Small + Space::Tiny, 0, 0, 0);
    paintText(painter, mirrored(word, where, look), proofWord(proof), Qt::AlignLeft, look);
}

}   // namespace waymark::ui
