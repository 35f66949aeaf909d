#pragma once

#include "print/paper_text.h"
#include "report/report.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace waymark::ui {

/// A line of the first page: a name, its coverage as a bar, a number at the right.
struct BarRow
{
    QString title;
    Tally tally;
    QString number;
    bool isStrong = false;
    std::optional<Tier> tier = {};
    QString remark = {};
};

/// The bar takes `barWidth`, the title and then the remark what is left of it; a long title is elided.
void paintBarRow(QPainter& painter, const QRectF& where, const BarRow& row, qreal barWidth);

/// Rows one below the other.
void paintBarRows(QPainter& painter, const QRectF& where, const std::vector<BarRow>& rows, qreal barWidth);

/// "48 done", "9 learning" … each with its mark as in the bar.
void paintBarLegend(QPainter& painter, const QRectF& where, const Tally& tally);

/// The three tiers, each with its word, count and bar.
void paintTiers(QPainter& painter, const QRectF& where, const std::vector<TierCoverage>& tiers);
[[nodiscard]] qreal heightOfTiers(const std::vector<TierCoverage>& tiers);

/// How many done topics are confirmed, shown, claimed.
void paintEvidenceCounts(QPainter& painter, const QRectF& where, const Report& report);
[[nodiscard]] qreal heightOfEvidenceCounts();

}
