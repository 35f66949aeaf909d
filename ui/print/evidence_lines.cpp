#include "print/evidence_lines.h"

#include "print/paper_text.h"
#include "theme/marks.h"

#include <QCoreApplication>

#include <iterator>

namespace waymark::ui {

namespace {

struct EvidenceLinesWords
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::EvidenceLines)
};

constexpr qreal IconColumn = IconSize::Small.at1x + Space::Tiny;

QString withDay(const QString& text, const std::string& day)
{
    return day.empty() ? text : EvidenceLinesWords::tr("%1, %2").arg(text, dayWords(day));
}

/// A link without what every link starts with.
QString shortLink(const QString& link)
{
    for (const auto& start : {QStringLiteral("https://"), QStringLiteral("http://")})
        if (link.startsWith(start)) return link.mid(start.size());
    return link;
}

QString wordsOf(const Report& report, const Evidence& evidence)
{
    const QString value = qstring(evidence.value);
    switch (evidence.kind) {
    case Evidence::Kind::Link: return isolated(shortLink(value));
    case Evidence::Kind::Confirmed: return withDay(isolated(value), evidence.day);
    case Evidence::Kind::Project: break;
    }
    const auto title = report.titles.find(Id(evidence.value));
    return EvidenceLinesWords::tr("project: %1")
        .arg(isolated(title == report.titles.end() ? value : qstring(title->second)));
}

}

QString evidenceIcon(Evidence::Kind kind)
{
    return kind == Evidence::Kind::Confirmed ? QStringLiteral("evidence") : QStringLiteral("link");
}

std::vector<EvidenceLine> evidenceLines(
    const Report& report, State state, const std::vector<Evidence>& evidence, qreal columnWidth)
{
    std::vector<EvidenceLine> all;
    for (const Evidence& one : evidence)
        all.push_back({evidenceIcon(one.kind),
            wrapped(wordsOf(report, one), plainInk(), columnWidth - IconColumn, Paper::EvidenceLines)});
    if (isClaimed(report, state, evidence))
        all.push_back({QStringLiteral("check"), {EvidenceLinesWords::tr("own word")}});
    return all;
}

std::vector<EvidenceLine> takeBeyond(std::vector<EvidenceLine>& evidence, int lines)
{
    std::vector<EvidenceLine> rest;
    qsizetype used = 0;
    for (std::size_t at = 0; at < evidence.size(); ++at) {
        used += evidence[at].lines.size();
        if (at == 0 || used <= lines) continue;
        const auto first = evidence.begin() + static_cast<std::ptrdiff_t>(at);
        rest.assign(std::make_move_iterator(first), std::make_move_iterator(evidence.end()));
        evidence.erase(first, evidence.end());
        break;
    }
    return rest;
}

qreal heightOf(const std::vector<EvidenceLine>& evidence)
{
    qreal height = 0;
    for (const EvidenceLine& one : evidence) height += plainInk().lineHeight() * qreal(one.lines.size());
    return height;
}

void paintEvidence(QPainter& painter, const QRectF& where, const std::vector<EvidenceLine>& evidence)
{
    const Ink ink = plainInk();
    qreal top = where.top();
    for (const EvidenceLine& one : evidence) {
        const QRectF icon(where.left(), top, IconSize::Small.at1x, ink.lineHeight());
        paintIcon(painter, icon, one.icon, Theme::forPaper().colours().text2);
        paintLines(painter, QRectF(where.left() + IconColumn, top, where.width() - IconColumn, where.height()),
            one.lines, ink);
        top += ink.lineHeight() * qreal(one.lines.size());
    }
}

}
