#pragma once

#include "print/evidence_lines.h"
#include "print/flow.h"
#include "theme/marks.h"

#include <optional>

namespace waymark::ui {

/// Where the columns of the checklists stand: tick and title, tier, day, evidence. Titles get the room that the longest
/// of this report needs, as far as evidence keeps its least.
class Columns
{
public:
    Columns(const Report& report, qreal width);

    [[nodiscard]] QRectF tick(const QRectF& row) const;
    [[nodiscard]] QRectF title(const QRectF& row) const;
    [[nodiscard]] QRectF tier(const QRectF& row) const;
    /// Title and tier in one, for rows without a tier.
    [[nodiscard]] QRectF wideTitle(const QRectF& row) const;
    [[nodiscard]] QRectF day(const QRectF& row) const;
    [[nodiscard]] QRectF evidence(const QRectF& row) const;

private:
    qreal m_title;
};

/// One item of a checklist, in words.
struct ItemRow
{
    State state = State::Open;
    QString title;
    std::optional<Tier> tier;
    QString day;
    std::vector<EvidenceLine> evidence;
    QString note;
};

/// "14 Jun 2026" of a done or skipped item, "since 18 Nov" of one that is being learned ("since Nov 2025" when
/// that was in another year than the report), nothing of an open one.
[[nodiscard]] QString dayOf(State state, const std::string& day, const Report& report);

/// The rows of one skill or project under its head, which is repeated where a page breaks them.
void addItemRows(Flow& flow, const Columns& columns, const std::vector<ItemRow>& rows,
    const std::shared_ptr<const Block>& continued);

/// Lines of small text between rows: notes, remarks. They may be broken over pages, between lines.
void addNote(
    Flow& flow, const QString& text, qreal indent, bool isRuled, const std::shared_ptr<const Block>& continued);

/// What found no room in the row above, each in a row of its own: a page may be broken between them.
void addEvidence(Flow& flow, const Columns& columns, const std::vector<EvidenceLine>& evidence, bool isRuled,
    const std::shared_ptr<const Block>& continued);

/// The tier's shape and word.
void paintTier(QPainter& painter, const QRectF& where, Tier tier);

/// "6 of 9 topics" at the right, the first number strong. Gives the width used.
qreal paintCount(QPainter& painter, const QRectF& where, int done, const QString& rest);

}
