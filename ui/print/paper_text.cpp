#include "print/paper_text.h"

#include "theme/marks.h"

#include <QDate>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace waymark::ui {

namespace {

/// Letters of scripts that need no shaping keep their own glyphs, those that the PDF can translate back into text: Inter
/// has ligatures ("fi") and contextual forms (the colon of "AWS:") that a search would not find. Accents that stand apart
/// need the shaper to find their place; with a letter spacing, also one that moves nothing, it leaves ligatures out.
void keepSearchable(QFont& font, const QString& text)
{
    constexpr qreal unchanged = 100;
    const bool hasAccents = std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isMark(); });
    if (hasAccents) font.setLetterSpacing(QFont::PercentageSpacing, unchanged);
    else font.setStyleStrategy(QFont::PreferNoShaping);
}

bool hasLetterBetween(const QString& text, char16_t first, char16_t last)
{
    return std::any_of(text.begin(), text.end(),
        [first, last](QChar letter) { return letter.unicode() >= first && letter.unicode() <= last; });
}

/// Chinese, Japanese and Korean write some of the same letters differently.
QString eastAsianFamily(const QString& text)
{
    if (hasLetterBetween(text, u'\u3040', u'\u30FF')) return QStringLiteral("Noto Sans CJK JP");
    if (hasLetterBetween(text, u'\uAC00', u'\uD7A3')) return QStringLiteral("Noto Sans CJK KR");
    return QStringLiteral("Noto Sans CJK SC");
}

QDate dateOf(const std::string& isoDay)
{
    return QDate::fromString(qstring(isoDay), Qt::ISODate);
}

QString inWords(const std::string& isoDay, const QString& form)
{
    return QLocale().toString(dateOf(isoDay), form);
}

/// Composed, so that accents are part of their letters. A tab or a line end is no letter and would be drawn as a box.
QString onOneLine(const QString& asTyped)
{
    QString text = asTyped.normalized(QString::NormalizationForm_C);
    std::replace_if(
        text.begin(), text.end(), [](QChar letter) { return letter.category() == QChar::Other_Control; }, QChar::Space);
    return text;
}

qreal leftOf(const QRectF& where, qreal width, Qt::Alignment alignment)
{
    if (alignment & Qt::AlignRight) return where.right() - width;
    if (alignment & Qt::AlignHCenter) return where.center().x() - width / 2;
    return where.left();
}

}

qreal lineHeight(TextRole role)
{
    switch (role) {
    case TextRole::Small: return 16;
    case TextRole::Body: return 18;
    case TextRole::Heading: return 20;
    case TextRole::Title: return 26;
    case TextRole::Figure: return 34;
    }
    return 0;
}

Ink plainInk()
{
    return {TextRole::Body, QFont::Normal, Theme::forPaper().colours().text};
}

Ink quietInk()
{
    return {TextRole::Body, QFont::Normal, Theme::forPaper().colours().text2};
}

Ink smallInk()
{
    return {TextRole::Small, QFont::Normal, Theme::forPaper().colours().text2};
}

Ink strongInk()
{
    return {TextRole::Body, QFont::DemiBold, Theme::forPaper().colours().text};
}

Ink headingInk()
{
    return {TextRole::Heading, QFont::DemiBold, Theme::forPaper().colours().text};
}

QFont paperFont(const Ink& ink, const QString& text)
{
    QFont font = Theme::forPaper().font(ink.role, ink.weight);
    font.setFamilies(QStringList(font.families()) << QStringLiteral("Noto Sans") << QStringLiteral("Noto Sans Arabic")
                                                  << eastAsianFamily(text) << QStringLiteral("Symbola"));
    font.setHintingPreference(QFont::PreferNoHinting);
    keepSearchable(font, text);
    return font;
}

qreal textWidth(const QString& text, const Ink& ink)
{
    const QString line = onOneLine(text);
    return QFontMetricsF(paperFont(ink, line)).horizontalAdvance(line);
}

qreal paintLine(QPainter& painter, const QRectF& where, const QString& text, const Ink& ink, Qt::Alignment alignment)
{
    const QString line = onOneLine(text);
    if (line.isEmpty() || where.width() <= 0) return 0;
    const QFont font = paperFont(ink, line);
    const QFontMetricsF metrics(font);
    const QString fitting = metrics.elidedText(line, Qt::ElideRight, where.width() + Line::Hair);
    const qreal width = metrics.horizontalAdvance(fitting);
    // The ascent is that of the first family, whatever script the text is in: one base line a row.
    const qreal baseLine = where.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    painter.setFont(font);
    painter.setPen(ink.colour);
    painter.drawText(QPointF(leftOf(where, width, alignment), baseLine), fitting);
    return width;
}

QStringList wrapped(const QString& text, const Ink& ink, qreal width, int most)
{
    const QString line = onOneLine(text);
    const QFont font = paperFont(ink, line);
    QTextLayout layout(line, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine one = layout.createLine(); one.isValid(); one = layout.createLine()) {
        one.setLineWidth(width);
        const bool isLast = lines.size() + 1 == most;
        lines << (isLast ? line.mid(one.textStart()) : line.mid(one.textStart(), one.textLength())).trimmed();
        if (isLast) break;
    }
    layout.endLayout();
    if (lines.isEmpty()) lines << QString();
    lines.last() = QFontMetricsF(font).elidedText(lines.last(), Qt::ElideRight, width + Line::Hair);
    return lines;
}

void paintLines(
    QPainter& painter, const QRectF& where, const QStringList& lines, const Ink& ink, Qt::Alignment alignment)
{
    QRectF line(where.left(), where.top(), where.width(), ink.lineHeight());
    for (const QString& text : lines) {
        paintLine(painter, line, text, ink, alignment);
        line.translate(0, ink.lineHeight());
    }
}

void paintRule(QPainter& painter, const QRectF& where, const QColor& colour)
{
    painter.fillRect(QRectF(where.left(), where.bottom() - Line::Hair, where.width(), Line::Hair), colour);
}

QString dayWords(const std::string& isoDay)
{
    return inWords(isoDay, QStringLiteral("d MMM yyyy"));
}

QString dayWords(const std::string& isoDay, const std::string& reportDay)
{
    const bool isSameYear = dateOf(isoDay).year() == dateOf(reportDay).year();
    return inWords(isoDay, isSameYear ? QStringLiteral("d MMM") : QStringLiteral("MMM yyyy"));
}

QString longDayWords(const std::string& isoDay)
{
    return inWords(isoDay, QStringLiteral("d MMMM yyyy"));
}

}
