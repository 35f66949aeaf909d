#pragma once

#include "print/paper.h"

#include <QRectF>
#include <QString>

#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace waymark::ui {

/// A piece of the report that stays whole on one page. It paints into a rectangle of the body's width and its height.
struct Block
{
    using Paint = std::function<void(QPainter&, const QRectF&)>;

    qreal height = 0;
    Paint paint;
    qreal before = 0;   ///< space above, left out at the top of a page
    bool keepsWithNext = false;   ///< a head never stands alone at a page's foot
    bool startsPage = false;
    std::shared_ptr<const Block> continued = {};   ///< the head to repeat when a page begins with this block
    QString mark = {};   ///< its line in the PDF's outline, if any
    int markLevel = 0;
};

/// Where a block came to stand.
struct Placed
{
    const Block* block;
    QRectF where;
};

struct SheetPage
{
    std::vector<Placed> blocks;
    bool isContinued = false;   ///< a group goes on overleaf
};

/// Blocks one below the other, broken into pages of one body size.
class Flow
{
public:
    explicit Flow(const QRectF& body) : m_body(body) {}

    void add(Block block) { m_blocks.push_back(std::move(block)); }
    /// Puts the blocks of the other one before the block of that number, which may be count().
    void insert(std::size_t at, Flow other);
    [[nodiscard]] std::size_t count() const { return m_blocks.size(); }
    [[nodiscard]] qreal width() const { return m_body.width(); }
    /// What is left of the first page, before anything goes over to the next.
    [[nodiscard]] qreal roomOnFirstPage() const;
    /// As long as this lives and nothing more is added.
    [[nodiscard]] std::vector<SheetPage> pages() const;

private:
    [[nodiscard]] qreal heightOfChain(std::size_t first) const;

    QRectF m_body;
    std::vector<Block> m_blocks;
};

}
