#include "pages/roles/matrix/matrix_heads.h"
#include "pages/roles/matrix/role_matrix_filter.h"
#include "theme/marks.h"
#include "theme/paint_help.h"

#include <QPainter>
#include <QTextBoundaryFinder>
#include <QTextLayout>

namespace waymark::ui {

namespace {

constexpr int NameLines = 2;
constexpr int BarHeight = Radius::Normal;   // the smallest of the coverage bar's heights

QFont nameFont(bool isTarget)
{
    return Theme::current().font(TextRole::Small, isTarget ? QFont::DemiBold : QFont::Medium);
}

QFont percentFont()
{
    return Theme::current().font(TextRole::Heading, QFont::DemiBold);
}

int lineHeight(const QFont& font)
{
    return QFontMetrics(font).height();
}

/// The text broken where its two lines are nearest to one length; empty when they do not fit or it cannot be broken.
QStringList balancedLines(const QString& text, const QFontMetrics& metrics, int width)
{
    QStringList best;
    int bestWidth = width + 1;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (auto at = finder.toNextBoundary(); at > 0 && at < text.size(); at = finder.toNextBoundary()) {
        const QStringList lines{text.left(at).trimmed(), text.mid(at).trimmed()};
        const int wider = std::max(metrics.horizontalAdvance(lines[0]), metrics.horizontalAdvance(lines[1]));
        if (wider >= bestWidth) continue;
        best = lines;
        bestWidth = wider;
    }
    return best;
}

/// As much as fits on the first line, the rest on the second; what is left over ends in "…".
QStringList filledLines(const QString& text, const QFont& font, int width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    QStringList lines;
    const QFontMetrics metrics(font);
    layout.beginLayout();
    while (lines.size() < NameLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == NameLines;
        const QString part = text.mid(line.textStart(), isLast ? -1 : line.textLength()).trimmed();
        lines << metrics.elidedText(part, Qt::ElideRight, width);
    }
    layout.endLayout();
    return lines;
}

QStringList nameLines(const QString& text, const QFont& font, int width)
{
    const QStringList balanced = balancedLines(text, QFontMetrics(font), width);
    return balanced.isEmpty() ? filledLines(text, font, width) : balanced;
}

void paintName(QPainter& painter, const QRect& room, const QString& name, Qt::LayoutDirection direction)
{
    const int height = lineHeight(painter.font());
    QRect line(room.left(), room.top(), room.width(), height);
    for (const QString& text : nameLines(name, painter.font(), room.width())) {
        painter.drawText(
            line, int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)), isolated(text));
        line.translate(0, height);
    }
}

void paintFoot(QPainter& painter, const QRectF& rect)
{
    painter.fillRect(
        QRectF(rect.left(), rect.bottom() - Line::Hair, rect.width(), Line::Hair), Theme::current().colours().lineAxis);
}

}   // namespace

RoleHead::RoleHead(const RoleMatrixFilter& rows, const MatrixLook& look, QWidget* parent)
    : MatrixHead(Qt::Horizontal, rows, look, parent)
{
    setObjectName(QStringLiteral("roleHead"));
    setAccessibleName(tr("Roles"));
}

int RoleHead::heightNeeded()
{
    const int texts = NameLines * lineHeight(nameFont(true)) + lineHeight(percentFont());
    return std::max(int(Height::MatrixHead), texts + BarHeight + 2 * Space::Small + 2 * Space::Tiny);
}

void RoleHead::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const PainterKeeper keeper(*painter);
    const Theme& theme = Theme::current();
    const bool isTarget = section == m_look.targetColumn;
    const bool isHovered = section == m_look.hoverColumn;
    painter->fillRect(rect, isTarget ? theme.colours().sel : isHovered ? theme.colours().hover : theme.colours().head);
    paintFoot(*painter, rect);

    painter->setPen(theme.colours().text);
    painter->setFont(nameFont(isTarget));
    const QString name = m_rows.headerData(section, orientation(), Qt::DisplayRole).toString();
    const QRect nameRoom = rect.adjusted(Space::Small, Space::Small, 0, 0);
    paintName(*painter, QStyle::visualRect(layoutDirection(), rect, nameRoom), name, layoutDirection());

    const auto held = m_rows.headerData(section, orientation(), RoleMatrixModel::CoverageRole);
    const Tally tally = held.value<RoleCoverage>().must;
    const QRect inner = rect.adjusted(Space::Small, 0, -Space::Small, -Space::Small - 1);
    const QRect bar(inner.left(), inner.bottom() + 1 - BarHeight, inner.width(), BarHeight);
    paintCoverageBar(*painter, bar, tally, theme);
    painter->setFont(percentFont());
    const int height = lineHeight(painter->font());
    const QRect percent(inner.left(), bar.top() - Space::Tiny - height, inner.width(), height);
    painter->drawText(percent, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
        tr("%1 %").arg(tally.percent()));
}

void RoleHead::paintRest(QPainter& painter, const QRect& rest) const
{
    painter.fillRect(rest, Theme::current().colours().head);
    paintFoot(painter, rest);
}

}   // namespace waymark::ui
