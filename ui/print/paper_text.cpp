#include "print/paper_text.h"

#include "theme/marks.h"

#include <QDate>
#include <QFontMetricsF>
#include <QHash>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <tuple>

namespace waymark::ui {

namespace {

/// Letters of scripts that need no shaping keep their own glyphs, those that the PDF can translate back into text: Inter
/// has ligatures ("fi") and contextual forms (the colon of "AWS:") that a search would not find. Accents that stand apart
/// need the shaper to find their place; with a letter spacing, also one that moves nothing, it leaves ligatures out.
void keepSearchable(QFont& font, bool hasAccents)
{
    constexpr qreal unchanged = 100;
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

bool runsFromRight(QChar letter)
{
    const QChar::Direction direction = letter.direction();
    return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirRLE ||
        direction == QChar::DirRLO || letter.isSurrogate();
}

/// Where nothing runs from the right, nothing has to be kept apart, and a font that only has the marks for it need not be
/// embedded.
void dropIsolates(QString& text)
{
    constexpr char16_t First = u'\u2066', Last = u'\u2069';
    if (!hasLetterBetween(text, First, Last) || std::any_of(text.begin(), text.end(), runsFromRight)) return;
    text.removeIf([](QChar letter) { return letter.unicode() >= First && letter.unicode() <= Last; });
}

/// Composed, so that accents are part of their letters. A tab or a line end is no letter and would be drawn as a box.
QString onOneLine(const QString& asTyped)
{
    QString text = asTyped.normalized(QString::NormalizationForm_C);
    std::replace_if(
        text.begin(), text.end(), [](QChar letter) { return letter.category() == QChar::Other_Control; }, QChar::Space);
    dropIsolates(text);
    return text;
}

/// What a paper font depends on.
using FontKey = std::tuple<TextRole, int, bool, QString>;

QFont makeFont(const FontKey& key)
{
    const auto& [role, weight, hasAccents, eastAsian] = key;
    QFont font = Theme::forPaper().font(role, static_cast<QFont::Weight>(weight));
    font.setFamilies(QStringList(font.families())
        << QStringLiteral("Noto Sans") << QStringLiteral("Noto Sans Arabic") << eastAsian << QStringLiteral("Symbola"));
    font.setHintingPreference(QFont::PreferNoHinting);
    keepSearchable(font, hasAccents);
    return font;
}

/// A font with what drawing asks of it time and again. One that was just made looks for its files anew.
class PaperFont
{
public:
    explicit PaperFont(const FontKey& key) : m_font(makeFont(key)), m_metrics(m_font), m_isPlain(!std::get<2>(key)) {}

    [[nodiscard]] const QFont& font() const { return m_font; }
    [[nodiscard]] const QFontMetricsF& metrics() const { return m_metrics; }
    /// Letters of Latin script that are not shaped add up; the rest is shaped, which takes a hundred times as long.
    [[nodiscard]] qreal width(const QString& line)
    {
        const auto isPlain = [](QChar letter) { return letter >= u' ' && letter.unicode() < PlainLetters; };
        if (!m_isPlain || !std::all_of(line.begin(), line.end(), isPlain)) return m_metrics.horizontalAdvance(line);
        qreal width = 0;
        for (const QChar letter : line) width += advance(letter);
        return width;
    }

private:
    static constexpr char16_t PlainLetters = 0x180;   // Latin, Latin-1 and Latin Extended-A

    qreal advance(QChar letter)
    {
        qreal& known = m_advances[letter.unicode()];
        if (known == 0) known = m_metrics.horizontalAdvance(letter);
        return known;
    }

    QFont m_font;
    QFontMetricsF m_metrics;
    bool m_isPlain;
    std::array<qreal, PlainLetters> m_advances{};
};

// The caches below are for the thread of the window alone.

PaperFont& paperFont(const Ink& ink, const QString& text)
{
    static std::map<FontKey, PaperFont> made;
    const bool hasAccents = std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isMark(); });
    const FontKey key(ink.role, ink.weight, hasAccents, eastAsianFamily(text));
    return made.try_emplace(key, key).first->second;
}

/// A text as it is drawn in one line.
struct MeasuredLine
{
    QString line;
    const PaperFont* font;
    qreal width;
};

struct TextKey
{
    QString text;
    TextRole role;
    QFont::Weight weight;

    friend bool operator==(const TextKey&, const TextKey&) = default;
    friend size_t qHash(const TextKey& key, size_t seed)
    {
        return qHashMulti(seed, key.text, int(key.role), int(key.weight));
    }
};

/// The same words come on every page, and a layout measures what is drawn later.
MeasuredLine measured(const QString& text, const Ink& ink)
{
    constexpr qsizetype MostTexts = 20'000;
    static QHash<TextKey, MeasuredLine> known;
    const TextKey key{text, ink.role, ink.weight};
    if (const auto found = known.constFind(key); found != known.constEnd()) return *found;
    if (known.size() >= MostTexts) known.clear();
    const QString line = onOneLine(text);
    PaperFont& font = paperFont(ink, line);
    return *known.insert(key, {line, &font, font.width(line)});
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

qreal textWidth(const QString& text, const Ink& ink)
{
    return measured(text, ink).width;
}

qreal paintLine(QPainter& painter, const QRectF& where, const QString& text, const Ink& ink, Qt::Alignment alignment)
{
    if (text.isEmpty() || where.width() <= 0) return 0;
    auto [line, font, width] = measured(text, ink);
    const QFontMetricsF& metrics = font->metrics();
    if (width > where.width() + Line::Hair) {
        line = metrics.elidedText(line, Qt::ElideRight, where.width() + Line::Hair);
        width = metrics.horizontalAdvance(line);
    }
    // The ascent is that of the first family, whatever script the text is in: one base line a row.
    const qreal baseLine = std::round(where.center().y() + (metrics.ascent() - metrics.descent()) / 2);
    painter.setFont(font->font());
    painter.setPen(ink.colour);
    painter.drawText(QPointF(leftOf(where, width, alignment), baseLine), line);
    return width;
}

QStringList wrapped(const QString& text, const Ink& ink, qreal width, int most)
{
    const auto [line, font, whole] = measured(text, ink);
    if (whole <= width) return {line.trimmed()};
    QTextLayout layout(line, font->font());
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
    lines.last() = font->metrics().elidedText(lines.last(), Qt::ElideRight, width + Line::Hair);
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
