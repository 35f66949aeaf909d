#include "print/row_part.h"

#include "print/paper_text.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace waymark::ui {

namespace {

struct RowPartWords
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::RowPart)
};

/// Above and below the lines of a row.
constexpr qreal RowAir = (Paper::Row - 18) / 2;
constexpr int TitleLines = 4;
constexpr int NoteLines = 1000;

qreal longestTitle(const Report& report)
{
    qreal longest = 0;
    for (const ReportArea& area : report.areas)
        for (const ReportSkill& skill : area.skills)
            for (const ReportTopic& topic : skill.topics)
                longest = std::max(longest, textWidth(qstring(topic.title), plainInk()));
    return longest;
}

struct SetTitle
{
    QStringList lines;
    Ink ink;
};

/// On one line, somewhat smaller if need be, so that a search finds it whole and with its day; else on several.
SetTitle setTitle(const ItemRow& row, qreal width)
{
    SetTitle title{{}, row.state == State::Skipped ? quietInk() : plainInk()};
    Ink smaller = title.ink;
    smaller.role = TextRole::Small;
    const bool fitsSmaller = textWidth(row.title, title.ink) > width && textWidth(row.title, smaller) <= width;
    if (fitsSmaller) title.ink = smaller;
    title.lines = wrapped(row.title, title.ink, width, TitleLines);
    return title;
}

void paintRow(QPainter& painter, const QRectF& where, const Columns& columns, const ItemRow& row, const SetTitle& title,
    bool isRuled)
{
    const QRectF first(where.left(), where.top() + RowAir, where.width(), plainInk().lineHeight());
    paintTick(painter, columns.tick(first), tickMark(row.state), Theme::forPaper());
    const QRectF room = row.tier ? columns.title(first) : columns.wideTitle(first);
    if (title.lines.size() == 1) paintLine(painter, room, title.lines.first(), title.ink);
    else paintLines(painter, room, title.lines, title.ink);
    if (row.tier) paintTier(painter, columns.tier(first), *row.tier);
    paintLine(painter, columns.day(first), row.day, quietInk());
    paintEvidence(painter, columns.evidence(first), row.evidence);
    if (isRuled) paintRule(painter, where, Theme::forPaper().colours().line);
}

Block rowBlock(const Columns& columns, const ItemRow& row, qreal width, bool isRuled)
{
    const QRectF whole(0, 0, width, 0);
    const qreal titleWidth = (row.tier ? columns.title(whole) : columns.wideTitle(whole)).width();
    const SetTitle title = setTitle(row, titleWidth);
    const qreal lines = std::max(plainInk().lineHeight() * qreal(title.lines.size()), heightOf(row.evidence));
    Block block;
    block.height = lines + 2 * RowAir;
    block.paint = [columns, row, title, isRuled](QPainter& painter, const QRectF& where) {
        paintRow(painter, where, columns, row, title, isRuled);
    };
    return block;
}

}

Columns::Columns(const Report& report, qreal width)
{
    const qreal most = width - Paper::TierColumn - Paper::DayColumn - Paper::EvidenceColumn;
    const qreal wanted = Paper::FirstText + longestTitle(report) + Space::Medium;
    m_title = std::clamp(wanted, std::min(Paper::TitleColumn, most), most);
}

QRectF Columns::tick(const QRectF& row) const
{
    return {row.left(), row.top(), TickSize::Box.at1x, row.height()};
}

QRectF Columns::title(const QRectF& row) const
{
    return {row.left() + Paper::FirstText, row.top(), m_title - Paper::FirstText - Space::Small, row.height()};
}

QRectF Columns::tier(const QRectF& row) const
{
    return {row.left() + m_title, row.top(), Paper::TierColumn, row.height()};
}

QRectF Columns::wideTitle(const QRectF& row) const
{
    return title(row).adjusted(0, 0, Paper::TierColumn, 0);
}

QRectF Columns::day(const QRectF& row) const
{
    return {row.left() + m_title + Paper::TierColumn, row.top(), Paper::DayColumn, row.height()};
}

QRectF Columns::evidence(const QRectF& row) const
{
    QRectF rest = row;
    rest.setLeft(day(row).right());
    return rest;
}

QString dayOf(State state, const std::string& day, const Report& report)
{
    if (day.empty() || state == State::Open) return {};
    if (state == State::Learning) return RowPartWords::tr("since %1").arg(dayWords(day, report.day));
    return dayWords(day);
}

void addItemRows(
    Flow& flow, const Columns& columns, const std::vector<ItemRow>& rows, const std::shared_ptr<const Block>& continued)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        ItemRow row = rows[i];
        const std::vector<EvidenceLine> rest = takeBeyond(row.evidence, Paper::RowEvidenceLines);
        const bool hasNote = !row.note.isEmpty(), isAlone = rest.empty() && !hasNote;
        Block block = rowBlock(columns, row, flow.width(), isAlone);
        // Neither the first nor the last row of several stands on a page without another.
        block.keepsWithNext = !isAlone || (rows.size() > 1 && (i == 0 || i + 2 == rows.size()));
        if (i > 0) block.continued = continued;
        flow.add(std::move(block));
        addEvidence(flow, columns, rest, !hasNote, continued);
        if (hasNote) addNote(flow, row.note, Paper::FirstText, true, continued);
    }
}

void addEvidence(Flow& flow, const Columns& columns, const std::vector<EvidenceLine>& evidence, bool isRuled,
    const std::shared_ptr<const Block>& continued)
{
    for (const EvidenceLine& one : evidence) {
        const std::vector<EvidenceLine> alone{one};
        Block block;
        block.height = heightOf(alone);
        block.continued = continued;
        block.paint = [columns, alone, isRuled = isRuled && &one == &evidence.back()](
                          QPainter& painter, const QRectF& where) {
            paintEvidence(painter, columns.evidence(where), alone);
            if (isRuled) paintRule(painter, where, Theme::forPaper().colours().line);
        };
        flow.add(std::move(block));
    }
}

void addNote(Flow& flow, const QString& text, qreal indent, bool isRuled, const std::shared_ptr<const Block>& continued)
{
    QStringList lines;
    for (const QString& paragraph : text.split(QChar::LineFeed))
        lines << wrapped(paragraph.trimmed(), smallInk(), flow.width() - indent, NoteLines);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isLast = i + 1 == lines.size();
        Block block;
        block.height = smallInk().lineHeight() + (isLast ? Space::Tiny : 0);
        block.continued = continued;
        block.paint = [line = lines[i], indent, isRuled = isRuled && isLast](QPainter& painter, const QRectF& where) {
            const QRectF room(where.left() + indent, where.top(), where.width() - indent, smallInk().lineHeight());
            paintLine(painter, room, line, smallInk());
            if (isRuled) paintRule(painter, where, Theme::forPaper().colours().line);
        };
        flow.add(std::move(block));
    }
}

void paintTier(QPainter& painter, const QRectF& where, Tier tier)
{
    const QRectF mark(where.left(), where.top(), Paper::TierMark, where.height());
    paintTierMark(painter, mark, tier, Theme::forPaper());
    const Ink ink{TextRole::Body, QFont::Medium, tierColour(tier, Theme::forPaper())};
    paintLine(painter, where.adjusted(Paper::TierText, 0, 0, 0), tierWord(tier), ink);
}

qreal paintCount(QPainter& painter, const QRectF& where, int done, const QString& rest)
{
    const qreal behind = paintLine(painter, where, rest, quietInk(), Qt::AlignRight) + Space::Tiny;
    const QString number = QString::number(done);
    return behind + paintLine(painter, where.adjusted(0, 0, -behind, 0), number, strongInk(), Qt::AlignRight);
}

}
