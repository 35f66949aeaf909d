#include "print/paper_text.h"
#include "print/report_part.h"
#include "print/section_head.h"
#include "theme/marks.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace waymark::ui {

namespace {

struct MatrixPartWords
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::MatrixPart)
};

constexpr int HeadLines = 3;
constexpr qreal CellGap = 3;

/// A table of some of the roles: as many as a page is wide.
struct Table
{
    const Report& report;
    std::size_t first;
    std::size_t count;
    qreal width;

    [[nodiscard]] qreal columnWidth() const
    {
        return (width - Paper::MatrixFirst) / qreal(std::max<std::size_t>(count, Paper::MatrixRoles - 1));
    }
    [[nodiscard]] QRectF column(std::size_t at, const QRectF& row) const
    {
        return {row.left() + Paper::MatrixFirst + columnWidth() * qreal(at), row.top(), columnWidth(), row.height()};
    }
    [[nodiscard]] const ReportRole& role(std::size_t at) const { return report.roles[first + at]; }
    [[nodiscard]] Ink ink(std::size_t at) const
    {
        if (!role(at).isReported) return smallInk();
        return {TextRole::Small, QFont::DemiBold, Theme::forPaper().colours().text};
    }
    [[nodiscard]] QStringList title(std::size_t at) const
    {
        return wrapped(qstring(role(at).title), ink(at), columnWidth() - Line::Hair, HeadLines);
    }
    [[nodiscard]] qreal linesOfTitles() const
    {
        qsizetype most = 0;
        for (std::size_t at = 0; at < count; ++at) most = std::max(most, title(at).size());
        return smallInk().lineHeight() * qreal(most);
    }
};

/// The column of the role that the report is on is tinted from head to foot.
void paintOwnColumn(QPainter& painter, const QRectF& where, const Table& table)
{
    for (std::size_t at = 0; at < table.count; ++at)
        if (table.role(at).isReported)
            painter.fillRect(table.column(at, where), Theme::forPaper().colours().targetColumn);
}

void paintHead(QPainter& painter, const QRectF& where, const Table& table)
{
    paintOwnColumn(painter, where, table);
    for (std::size_t at = 0; at < table.count; ++at) {
        const QRectF column = table.column(at, where).adjusted(CellGap, Space::Tiny, 0, 0);
        const QStringList title = table.title(at);
        const QRectF percent(column.left(), column.bottom() - Space::Huge, column.width(), Space::Huge);
        const qreal height = smallInk().lineHeight() * qreal(title.size());
        paintLines(
            painter, QRectF(column.left(), percent.top() - height, column.width(), height), title, table.ink(at));
        paintLine(
            painter, percent, MatrixPartWords::tr("%1 %").arg(table.role(at).coverage.must.percent()), strongInk());
    }
    paintRule(painter, where, Theme::forPaper().colours().lineAxis);
}

Block headBlock(const Table& table)
{
    Block block;
    block.height = table.linesOfTitles() + Space::Huge + Space::Small;
    block.keepsWithNext = true;
    block.paint = [table](QPainter& painter, const QRectF& where) { paintHead(painter, where, table); };
    return block;
}

Block areaBlock(const Table& table, const QString& title)
{
    Block block;
    block.height = Paper::MatrixArea;
    block.keepsWithNext = true;
    block.paint = [table, title](QPainter& painter, const QRectF& where) {
        painter.fillRect(where, Theme::forPaper().colours().head);
        const Ink ink{TextRole::Small, QFont::DemiBold, Theme::forPaper().colours().text};
        paintLine(painter, where, title, ink);
        paintRule(painter, where, Theme::forPaper().colours().line);
    };
    return block;
}

void paintMatrixRow(QPainter& painter, const QRectF& where, const Table& table, const ReportMatrixRow& row)
{
    paintOwnColumn(painter, where, table);
    const QRectF title(where.left(), where.top(), Paper::MatrixFirst - Space::Small, where.height());
    const Ink ink{TextRole::Small, QFont::Normal, Theme::forPaper().colours().text};
    paintLine(painter, title, qstring(row.title), ink);
    for (std::size_t at = 0; at < table.count; ++at) {
        const ReportMatrixCell& cell = row.cells[table.first + at];
        const QRectF ground = table.column(at, where).adjusted(CellGap, 0, -CellGap, 0);
        if (cell.isNeeded) paintMatrixCell(painter, ground, cell.through, cell.isMust, cell.tally, Theme::forPaper());
        else paintNotNeeded(painter, ground, Theme::forPaper());
    }
    paintRule(painter, where, Theme::forPaper().colours().line);
}

Block rowBlock(const Table& table, const ReportMatrixRow& row, const std::shared_ptr<const Block>& head)
{
    Block block;
    block.height = Paper::MatrixRow;
    block.continued = head;
    block.paint = [table, &row](QPainter& painter, const QRectF& where) { paintMatrixRow(painter, where, table, row); };
    return block;
}

struct CellSample
{
    Tier through;
    bool isMust;
    Tally tally;
    QString words;
};

std::vector<CellSample> samples()
{
    return {{Tier::Beginner, true, {6, 0, 0, 0, 6}, MatrixPartWords::tr("must have, through beginner")},
        {Tier::Advanced, false, {6, 0, 0, 0, 6}, MatrixPartWords::tr("nice to have, through advanced")},
        {Tier::Intermediate, true, {6, 3, 2, 1, 0}, MatrixPartWords::tr("part done, then learning, then skipped")},
        {Tier::Beginner, true, {6, 6, 0, 0, 0}, MatrixPartWords::tr("all done")}};
}

void paintLegend(QPainter& painter, const QRectF& where)
{
    const auto all = samples();
    const Ink ink = smallInk();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QRectF half(where.left() + (i % 2 == 0 ? 0 : where.width() / 2),
            where.top() + Paper::MatrixRow * qreal(i / 2), where.width() / 2, Paper::MatrixRow);
        const QRectF cell(half.left(), half.top(), Paper::MatrixColumn, half.height());
        paintMatrixCell(painter, cell, all[i].through, all[i].isMust, all[i].tally, Theme::forPaper());
        paintLine(painter, half.adjusted(Paper::MatrixColumn + Space::Small, 0, 0, 0), all[i].words, ink);
    }
}

void addTable(Flow& flow, const Table& table)
{
    const auto head = std::make_shared<const Block>(headBlock(table));
    flow.add(*head);
    const std::string* area = nullptr;
    for (const ReportMatrixRow& row : table.report.matrix) {
        if (!area || *area != row.area) {
            Block block = areaBlock(table, qstring(row.area));
            block.continued = area ? head : nullptr;
            flow.add(std::move(block));
        }
        area = &row.area;
        flow.add(rowBlock(table, row, head));
    }
}

}

void addMatrix(Flow& flow, const Report& report)
{
    if (report.matrix.empty() || report.roles.empty()) return;
    flow.add(sectionHead(
        MatrixPartWords::tr("Skills and roles"),
        [](QPainter& painter, const QRectF& where) {
            paintLegend(painter, where.adjusted(0, Paper::SectionHead, 0, 0));
        },
        2 * Paper::MatrixRow + Space::Small));
    for (std::size_t first = 0; first < report.roles.size(); first += Paper::MatrixRoles)
        addTable(flow,
            {report, first, std::min<std::size_t>(Paper::MatrixRoles, report.roles.size() - first), flow.width()});
}

}
