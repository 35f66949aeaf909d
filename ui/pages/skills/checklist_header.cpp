#include "pages/skills/checklist_header.h"

#include "models/checklist_model.h"
#include "pages/skills/checklist_columns.h"
#include "theme/checklist_measures.h"
#include "theme/marks.h"

#include <QPainter>
#include <QStyle>

namespace waymark::ui {

namespace {

void paintHeadGround(QWidget& head)
{
    const Colours& colours = Theme::current().colours();
    QPainter painter(&head);
    painter.fillRect(head.rect(), colours.head);
    painter.fillRect(QRectF(0, head.height() - Line::Hair, head.width(), Line::Hair), colours.line);
}

}   // namespace

ChecklistHeader::ChecklistHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("skillsHeader"));
    setAccessibleName(tr("Columns"));
    setSectionsMovable(false);
    setSectionsClickable(false);
    setStretchLastSection(false);
    setMinimumSectionSize(0);
}

QSize ChecklistHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), Theme::current().rowHeight(Height::TableHead)};
}

void ChecklistHeader::paintEvent(QPaintEvent* event)
{
    paintHeadGround(*viewport());
    QHeaderView::paintEvent(event);
}

void ChecklistHeader::paintSection(QPainter* painter, const QRect&, int section) const
{
    const Theme& theme = Theme::current();
    const QRect row = viewport()->rect();
    const auto columns = ChecklistColumns::forWidth(row.width());
    QRect where;
    switch (section) {
    case ChecklistModel::Title:
        where = columns.titleIn(row, 0);
        where.setLeft(ChecklistColumns::boxIn(row, 0).left());
        break;
    case ChecklistModel::TierOrTally: where = columns.tierIn(row); break;
    case ChecklistModel::Hours: where = columns.hoursIn(row); break;
    case ChecklistModel::Roles: where = columns.rolesIn(row); break;
    default: where = columns.evidenceIn(row); break;
    }
    where = QStyle::visualRect(layoutDirection(), row, where);
    if (section == ChecklistModel::Evidence && !columns.evidenceWords) {
        const QRect icon = QStyle::alignedRect(
            layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, QSize(IconSize::Small, IconSize::Small), where);
        paintIcon(*painter, icon, QStringLiteral("evidence"), theme.colours().text2);
        return;
    }
    const Qt::Alignment side = section == ChecklistModel::Hours ? Qt::AlignRight : Qt::AlignLeft;
    painter->setFont(theme.font(TextRole::Body));
    painter->setPen(theme.colours().text2);
    painter->drawText(where, static_cast<int>(QStyle::visualAlignment(layoutDirection(), side | Qt::AlignVCenter)),
        model()->headerData(section, Qt::Horizontal).toString());
}

HeadCorner::HeadCorner(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize HeadCorner::sizeHint() const
{
    return {0, Theme::current().rowHeight(Height::TableHead)};
}

void HeadCorner::paintEvent(QPaintEvent*)
{
    paintHeadGround(*this);
}

}   // namespace waymark::ui
