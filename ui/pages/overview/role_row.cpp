#include "pages/overview/role_row.h"

#include "theme/chart_measures.h"
#include "theme/marks.h"
#include "theme/paint_help.h"
#include "widgets/coverage_bar.h"

#include <QPainter>
#include <QStyle>

namespace waymark::ui {

namespace {

QString percentText(const Tally& tally)
{
    return RoleRow::tr("%1 %").arg(tally.percent());
}

QString countText(const Tally& tally)
{
    return QStringLiteral("%1/%2").arg(tally.done).arg(tally.needed);
}

}   // namespace

RoleRow::RoleRow(const QString& title, QWidget* parent) : QAbstractButton(parent)
{
    setText(title);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

void RoleRow::show(const RoleCoverage& role, bool isTarget)
{
    m_role = role;
    m_isTarget = isTarget;
    const QString numbers = tr("%1, %2").arg(percentText(role.must), tallyText(role.must));
    setAccessibleName(isTarget ? tr("%1, target role").arg(text()) : text());
    setAccessibleDescription(numbers);
    setToolTip(tr("%1: %2").arg(text(), numbers));
    update();
}

QSize RoleRow::sizeHint() const
{
    return {OverviewMeasure::Columns[0], Theme::current().rowHeight(Height::Row)};
}

QSize RoleRow::minimumSizeHint() const
{
    return {2 * OverviewMeasure::RoleBar, sizeHint().height()};
}

void RoleRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::current();
    const Colours& colours = theme.colours();
    if (underMouse()) fillRounded(painter, rect(), Radius::Normal, isDown() ? colours.pressed : colours.hover);
    const QFont small = theme.font(TextRole::Small);
    const QFont strong = theme.font(TextRole::Body, QFont::DemiBold);
    const int count = QFontMetrics(small).horizontalAdvance(QStringLiteral("000/000")) + Space::Small;
    const int percent = QFontMetrics(strong).horizontalAdvance(QStringLiteral("100 %")) + Space::Small;
    const int bar = OverviewMeasure::RoleBar;
    const auto place = [this](int left, int wide) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, wide, height()));
    };
    const int countLeft = width() - count, percentLeft = countLeft - percent, barLeft = percentLeft - bar;
    painter.setPen(colours.text);
    painter.setFont(m_isTarget ? strong : theme.font(TextRole::Body));
    const QRect title = place(0, barLeft - Space::Small);
    painter.drawText(title, Qt::AlignVCenter | Qt::AlignLeading,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, title.width()));
    QRect barPlace = place(barLeft, bar);
    barPlace.setTop(barPlace.center().y() - OverviewMeasure::RoleBarHeight / 2);
    barPlace.setHeight(OverviewMeasure::RoleBarHeight);
    paintCoverageBar(painter, barPlace, m_role.must, theme);
    painter.setFont(strong);
    painter.drawText(place(percentLeft, percent), Qt::AlignVCenter | Qt::AlignTrailing, percentText(m_role.must));
    painter.setFont(small);
    painter.setPen(colours.text2);
    painter.drawText(place(countLeft, count), Qt::AlignVCenter | Qt::AlignTrailing, countText(m_role.must));
}

void RoleRow::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RoleRow::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

}   // namespace waymark::ui
