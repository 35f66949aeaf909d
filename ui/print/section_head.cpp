#include "print/section_head.h"

#include "print/paper_text.h"

#include <QPainter>

#include <utility>

namespace waymark::ui {

Block sectionHead(const QString& title, Block::Paint more, qreal extra)
{
    Block block;
    block.height = Paper::SectionHead + extra;
    block.startsPage = true;
    block.keepsWithNext = true;
    block.mark = title;
    block.paint = [title, more = std::move(more)](QPainter& painter, const QRectF& where) {
        const Ink ink{TextRole::Title, QFont::DemiBold, Theme::forPaper().colours().text};
        paintLine(painter, QRectF(where.left(), where.top(), where.width(), ink.lineHeight()), title, ink);
        if (more) more(painter, where);
    };
    return block;
}

}
