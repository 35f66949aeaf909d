#include "pages/skills/sticky_heads.h"

#include "pages/skills/checklist_view.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace waymark::ui {

namespace {

QModelIndex ancestorAt(QModelIndex index, int level)
{
    std::vector<QModelIndex> way;
    for (; index.isValid(); index = index.parent()) way.push_back(index.siblingAtColumn(0));
    std::reverse(way.begin(), way.end());
    return static_cast<std::size_t>(level) < way.size() ? way[static_cast<std::size_t>(level)] : QModelIndex();
}

}   // namespace

StickyHeads::StickyHeads(ChecklistView& view) : QWidget(&view), m_view(view)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

std::vector<StickyHeads::Head> StickyHeads::headsNow() const
{
    const QPoint corner(m_view.viewport()->width() / 2, 0);
    const QModelIndex area = ancestorAt(m_view.indexAt(corner), 0);
    if (!area.isValid() || !m_view.isExpanded(area)) return {};
    const QRect areaRow = m_view.visualRect(area);
    if (areaRow.top() >= 0) return {};
    const int width = m_view.viewport()->width();
    const QModelIndex nextArea = area.sibling(area.row() + 1, 0);
    const int areaEnd = nextArea.isValid() ? m_view.visualRect(nextArea).top() : areaRow.height();
    QRect areaHead(0, std::min(0, areaEnd - areaRow.height()), width, areaRow.height());
    std::vector<Head> heads{{area, areaHead}};

    const int line = areaHead.bottom() + 1;
    const QModelIndex skill = ancestorAt(m_view.indexAt({corner.x(), line}), 1);
    if (!skill.isValid() || skill.parent() != area || !m_view.isExpanded(skill)) return heads;
    const QRect skillRow = m_view.visualRect(skill);
    if (skillRow.top() >= line) return heads;
    const QModelIndex lastTopic = m_view.model()->index(m_view.model()->rowCount(skill) - 1, 0, skill);
    const int skillEnd = m_view.visualRect(lastTopic).bottom() + 1;
    heads.push_back({skill, QRect(0, std::min(line, skillEnd - skillRow.height()), width, skillRow.height())});
    return heads;
}

void StickyHeads::follow()
{
    m_heads = headsNow();
    if (m_heads.empty()) {
        hide();
        return;
    }
    int bottom = 0;
    for (const Head& head : m_heads) bottom = std::max(bottom, head.row.bottom() + 1);
    setGeometry(QRect(m_view.viewport()->pos(), QSize(m_view.viewport()->width(), bottom)));
    setVisible(bottom > 0);
    raise();
    update();
}

const StickyHeads::Head* StickyHeads::headAt(const QPoint& position) const
{
    for (const Head& head : m_heads)
        if (head.row.contains(position)) return &head;
    return nullptr;
}

void StickyHeads::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().colours().bg);
    // The area's head lies over the skill's that it may be pushing out.
    for (auto head = m_heads.rbegin(); head != m_heads.rend(); ++head)
        if (head->index.isValid()) m_view.paintRow(painter, head->row, head->index);
    painter.fillRect(QRectF(0, height() - Line::Hair, width(), Line::Hair), Theme::current().colours().line);
}

void StickyHeads::mousePressEvent(QMouseEvent* event)
{
    const Head* head = headAt(event->pos());
    if (!head || event->button() != Qt::LeftButton) return;
    const QModelIndex index = head->index;
    const auto part = m_view.partAt(index, head->row, event->pos());
    m_view.setFocus(Qt::MouseFocusReason);
    if (part == ChecklistView::Part::Box) {
        m_view.tick(index);
        return;
    }
    if (part == ChecklistView::Part::Chevron) m_view.collapse(index);
    m_view.setCurrentIndex(index);
}

void StickyHeads::wheelEvent(QWheelEvent* event)
{
    QCoreApplication::sendEvent(m_view.viewport(), event);
}

}   // namespace waymark::ui
