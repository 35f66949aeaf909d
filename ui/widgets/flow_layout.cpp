#include "widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

namespace waymark::ui {

FlowLayout::FlowLayout(int gap, QWidget* parent) : QLayout(parent)
{
    setSpacing(gap);
    setContentsMargins({});
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

QLayoutItem* FlowLayout::itemAt(int at) const
{
    return at >= 0 && at < count() ? m_items[static_cast<std::size_t>(at)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int at)
{
    if (at < 0 || at >= count()) return nullptr;
    auto* item = m_items[static_cast<std::size_t>(at)].release();
    m_items.erase(m_items.begin() + at);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const auto& item : m_items) {
        if (item->isEmpty()) continue;
        size.rwidth() += item->sizeHint().width() + (size.width() > 0 ? spacing() : 0);
        size.setHeight(qMax(size.height(), item->sizeHint().height()));
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const auto& item : m_items)
        if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& where)
{
    QLayout::setGeometry(where);
    place(where, true);
}

int FlowLayout::place(const QRect& where, bool isReal) const
{
    const QRect inner = where.marginsRemoved(contentsMargins());
    const auto direction = parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = inner.left();
    int y = inner.top();
    int lineHeight = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty()) continue;
        const QSize size = item->sizeHint().boundedTo(QSize(inner.width(), QWIDGETSIZE_MAX));
        if (x > inner.left() && x + size.width() > inner.right() + 1) {
            x = inner.left();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (isReal) item->setGeometry(QStyle::visualRect(direction, inner, QRect(QPoint(x, y), size)));
        x += size.width() + spacing();
        lineHeight = qMax(lineHeight, size.height());
    }
    return y + lineHeight - where.top() + contentsMargins().bottom();
}

}   // namespace waymark::ui
