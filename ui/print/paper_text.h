#pragma once

#include "print/paper.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <string>

class QPainter;

namespace waymark::ui {

/// How a text is set on paper.
struct Ink
{
    TextRole role = TextRole::Body;
    QFont::Weight weight = QFont::Normal;
    QColor colour;

    [[nodiscard]] qreal lineHeight() const { return ui::lineHeight(role); }
};

[[nodiscard]] Ink plainInk();   ///< body
[[nodiscard]] Ink quietInk();   ///< body, second colour
[[nodiscard]] Ink smallInk();   ///< small, second colour
[[nodiscard]] Ink strongInk();   ///< body, semibold
[[nodiscard]] Ink headingInk();   ///< heading, semibold

// Texts are set unhinted, with glyphs that can be searched for, falling back to fonts that can be embedded: Noto for most
// scripts, Noto CJK as the text's language wants it, Symbola for emoji.

[[nodiscard]] qreal textWidth(const QString& text, const Ink& ink);

/// One line, centred between top and bottom, elided at the right when it is too long. Gives the width used.
qreal paintLine(QPainter& painter, const QRectF& where, const QString& text, const Ink& ink,
    Qt::Alignment alignment = Qt::AlignLeft);

/// The lines of a text in that width, broken between words, and inside of one that is too long; the last of `most` lines
/// is elided. At least one line.
[[nodiscard]] QStringList wrapped(const QString& text, const Ink& ink, qreal width, int most);
void paintLines(QPainter& painter, const QRectF& where, const QStringList& lines, const Ink& ink,
    Qt::Alignment alignment = Qt::AlignLeft);

/// A line of the table's grid along the foot of `where`.
void paintRule(QPainter& painter, const QRectF& where, const QColor& colour);

/// "14 Jun 2026"; empty for no day.
[[nodiscard]] QString dayWords(const std::string& isoDay);
/// "18 Nov", or "Nov 2025" when that is not the report's year.
[[nodiscard]] QString dayWords(const std::string& isoDay, const std::string& reportDay);
/// "24 November 2026"
[[nodiscard]] QString longDayWords(const std::string& isoDay);

}
