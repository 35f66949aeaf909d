#include "print/paper_text.h"
#include "print/report_part.h"
#include "print/section_head.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace waymark::ui {

namespace {

struct ContentsPartWords
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::ContentsPart)
};

constexpr qreal LevelIndent = 24, PageColumn = 40;

Block lineBlock(const ContentsLine& line)
{
    Block block;
    block.height = Paper::Row;
    block.before = line.level == 0 ? Space::Small : 0;
    block.paint = [line](QPainter& painter, const QRectF& where) {
        const Ink ink = line.level == 0 ? strongInk() : plainInk();
        const QRectF title = where.adjusted(line.level * LevelIndent, 0, -PageColumn, 0);
        paintLine(painter, title, line.title, ink);
        paintLine(painter, where, QString::number(line.page), ink, Qt::AlignRight);
        paintRule(painter, where, Theme::forPaper().colours().line);
    };
    return block;
}

}

void addContents(Flow& flow, const std::vector<ContentsLine>& lines, qreal height)
{
    qreal whole = Paper::SectionHead;
    for (const ContentsLine& line : lines) whole += lineBlock(line).height + lineBlock(line).before;
    Block head = sectionHead(ContentsPartWords::tr("Contents"));
    head.mark.clear();
    flow.add(std::move(head));
    // One page: with more areas than fit, the parts alone.
    for (const ContentsLine& line : lines)
        if (whole <= height || line.level == 0) flow.add(lineBlock(line));
}

}
