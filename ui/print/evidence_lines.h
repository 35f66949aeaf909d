#pragma once

#include "report/report.h"

#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

class QPainter;

namespace waymark::ui {

/// One evidence in words, broken for its column, with the icon of its kind.
struct EvidenceLine
{
    QString icon;
    QStringList lines;
};

[[nodiscard]] QString evidenceIcon(Evidence::Kind kind);

/// What stands behind an item; "claimed" behind a done without any, nothing behind what is not done and has none.
[[nodiscard]] std::vector<EvidenceLine> evidenceLines(
    const Report& report, State state, const std::vector<Evidence>& evidence, qreal columnWidth);

/// Takes out, and gives, what does not find room in so many lines; the first one always stays.
[[nodiscard]] std::vector<EvidenceLine> takeBeyond(std::vector<EvidenceLine>& evidence, int lines);

[[nodiscard]] qreal heightOf(const std::vector<EvidenceLine>& evidence);
/// From the top of `where` downward.
void paintEvidence(QPainter& painter, const QRectF& where, const std::vector<EvidenceLine>& evidence);

}
