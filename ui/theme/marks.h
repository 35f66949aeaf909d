#pragma once

#include "catalog/tier.h"
#include "progress/tally.h"
#include "theme/theme.h"

#include <QRectF>
#include <QString>

class QPainter;
class QIcon;

namespace waymark::ui {

/// What a tick box shows: an item's state, or `Part` for a parent of which some is done.
enum class TickMark { Open, Learning, Done, Skipped, Part };

[[nodiscard]] TickMark tickMark(State state);
/// Of a parent: Done when complete, Part when some is done, Learning when that was begun, Skipped when all of it was.
[[nodiscard]] TickMark tickMark(const Tally& parts);

// One painter each for the delegates, the style and the PDF. They paint inside `where` and leave the painter as it was.
void paintTick(QPainter& painter, const QRectF& where, TickMark mark, const Theme& theme, bool isEnabled = true);
/// Done, learning, skipped, open, in this order; heights 16, 10, 8 or 6.
void paintCoverageBar(QPainter& painter, const QRectF& where, const Tally& tally, const Theme& theme);
/// The tier's shape: triangle, diamond, star.
void paintTierMark(QPainter& painter, const QRectF& where, Tier tier, const Theme& theme);
/// Shape and word in the tier's colour, left-aligned and centred vertically. Gives the width used.
qreal paintTierWord(QPainter& painter, const QRectF& where, Tier tier, const Theme& theme);
[[nodiscard]] QColor tierColour(Tier tier, const Theme& theme);
[[nodiscard]] QColor tierTint(Tier tier, const Theme& theme);
/// One cell of the matrix, without hover and focus, as wide as `where` (its column less 8 a side): pips for the depth
/// (disc must, ring nice), tint and line for the share.
void paintMatrixCell(
    QPainter& painter, const QRectF& where, Tier through, bool isMust, const Tally& tally, const Theme& theme);
void paintNotNeeded(QPainter& painter, const QRectF& where, const Theme& theme);
/// A rounded 2-px ring inside `where`, for the current row or cell.
void paintFocusRing(QPainter& painter, const QRectF& where, const Theme& theme);
/// The program's mark.
void paintLogo(QPainter& painter, const QRectF& where, const Theme& theme);

/// One of resources/icons by its file name without ending, in the text colour of the theme (disabled and selected states
/// too); crisp at every scale.
[[nodiscard]] QIcon icon(const QString& name);
void paintIcon(QPainter& painter, const QRectF& where, const QString& name, const QColor& colour);

// Words of the program, translated.
[[nodiscard]] QString tierWord(Tier tier);   // "Beginner"
[[nodiscard]] QString stateWord(State state);   // "done"
[[nodiscard]] QString hoursText(double hours);   // "2 h", "1.5 h"
[[nodiscard]] QString dayText(const std::string& isoDay);   // "24 Nov 2026"
/// Of `2026-11-24 16:05`: "24 Nov 2026, 16:05"; empty for another.
[[nodiscard]] QString timeText(const std::string& time);
[[nodiscard]] QString shortDayText(const std::string& isoDay);   // "24 Nov" this year, else with the year
/// Text that other people typed, between isolates (U+2068, U+2069) and on one line, so that it cannot turn its neighbours.
[[nodiscard]] QString isolated(const QString& text);
/// As a tool tip: nothing that a person typed is taken for markup, and an "&" stays one.
[[nodiscard]] QString tipText(const QString& text);
/// As the words of a menu or a button: a single "&" would be taken for a mnemonic.
[[nodiscard]] QString menuText(QString text);
[[nodiscard]] QString qstring(const std::string& text);

}   // namespace waymark::ui
