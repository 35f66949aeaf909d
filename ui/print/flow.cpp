#include "print/flow.h"

#include <iterator>

namespace waymark::ui {

namespace {

/// Sets blocks on pages; knows only how far down the last page is filled.
class Setter
{
public:
    explicit Setter(const QRectF& body) : m_body(body) { beginPage(); }

    bool isAtTop() const { return m_pages.back().blocks.empty(); }
    bool hasRoom(qreal height) const { return m_y + height <= m_body.bottom(); }

    void beginPage()
    {
        m_pages.emplace_back();
        m_y = m_body.top();
    }

    void place(const Block& block)
    {
        if (!isAtTop()) m_y += block.before;
        m_pages.back().blocks.push_back({&block, QRectF(m_body.left(), m_y, m_body.width(), block.height)});
        m_y += block.height;
    }

    void markContinued() { m_pages.back().isContinued = true; }
    std::vector<SheetPage> take() { return std::move(m_pages); }

private:
    QRectF m_body;
    qreal m_y = 0;
    std::vector<SheetPage> m_pages;
};

}

/// The block and all that must stand with it; never more than a page, so that a long chain cannot ask the impossible.
qreal Flow::heightOfChain(std::size_t first) const
{
    qreal height = m_blocks[first].before + m_blocks[first].height;
    for (std::size_t i = first; m_blocks[i].keepsWithNext && i + 1 < m_blocks.size(); ++i) {
        const qreal next = m_blocks[i + 1].before + m_blocks[i + 1].height;
        if (height + next > m_body.height()) break;
        height += next;
    }
    return height;
}

void Flow::insert(std::size_t at, Flow other)
{
    m_blocks.insert(m_blocks.begin() + static_cast<std::ptrdiff_t>(at), std::make_move_iterator(other.m_blocks.begin()),
        std::make_move_iterator(other.m_blocks.end()));
}

qreal Flow::roomOnFirstPage() const
{
    qreal room = m_body.height();
    for (const Block& block : m_blocks) room -= block.before + block.height;
    return room;
}

std::vector<SheetPage> Flow::pages() const
{
    Setter setter(m_body);
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        const Block& block = m_blocks[i];
        const bool isFull = block.startsPage || !setter.hasRoom(heightOfChain(i));
        if (isFull && !setter.isAtTop()) {
            if (block.continued) setter.markContinued();
            setter.beginPage();
            if (block.continued) setter.place(*block.continued);
        }
        setter.place(block);
    }
    return setter.take();
}

}
