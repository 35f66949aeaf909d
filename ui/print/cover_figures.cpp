#include "print/cover_figures.h"

#include "print/row_part.h"
#include "theme/marks.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>

namespace waymark::ui {

namespace {

struct CoverFiguresWords
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::CoverFigures)
};

constexpr qreal NumberColumn = 72, EvidenceNumber = 32;
constexpr qreal TierRow = 42;
constexpr qreal EvidenceRow = 28;

void paintSwatch(QPainter& painter, const QRectF& where, State state)
{
    Tally one;
    one.add(state);
    const qreal size = Space::Medium;
    paintCoverageBar(painter, QRectF(where.left(), where.center().y() - size / 2, size, size), one, Theme::forPaper());
}

int countOf(const Tally& tally, State state)
{
    switch (state) {
    case State::Done: return tally.done;
    case State::Learning: return tally.learning;
    case State::Skipped: return tally.skipped;
    case State::Open: break;
    }
    return tally.open;
}

}

void paintBarRow(QPainter& painter, const QRectF& where, const BarRow& row, qreal barWidth)
{
    const Ink title = row.isStrong ? strongInk() : plainInk();
    paintLine(painter, where, row.number, row.isStrong ? strongInk() : plainInk(), Qt::AlignRight);
    const qreal right = where.right() - NumberColumn;
    const QRectF bar(right - barWidth, where.center().y() - Paper::HeadBarHeight / 2, barWidth, Paper::HeadBarHeight);
    paintCoverageBar(painter, bar, row.tally, Theme::forPaper());
    QRectF words = where;
    words.setRight(bar.left() - Space::Medium);
    if (row.tier) {
        paintTierMark(
            painter, QRectF(words.left(), words.top(), Paper::TierMark, words.height()), *row.tier, Theme::forPaper());
        words.setLeft(words.left() + Paper::TierText);
    }
    const qreal used = paintLine(painter, words, row.remark, quietInk(), Qt::AlignRight);
    paintLine(painter, words.adjusted(0, 0, used > 0 ? -used - Space::Medium : 0, 0), row.title, title);
}

void paintBarRows(QPainter& painter, const QRectF& where, const std::vector<BarRow>& rows, qreal barWidth)
{
    QRectF line(where.left(), where.top(), where.width(), Paper::Row);
    for (const BarRow& row : rows) {
        paintBarRow(painter, line, row, barWidth);
        line.translate(0, Paper::Row);
    }
}

void paintBarLegend(QPainter& painter, const QRectF& where, const Tally& tally)
{
    qreal left = where.left();
    for (const State state : {State::Done, State::Learning, State::Skipped, State::Open}) {
        paintSwatch(painter, QRectF(left, where.top(), Space::Medium, where.height()), state);
        left += Space::Medium + Space::Small;
        const QRectF room(left, where.top(), where.right() - left, where.height());
        left += paintLine(painter, room, QString::number(countOf(tally, state)), strongInk()) + Space::Tiny;
        left += paintLine(painter, QRectF(left, where.top(), where.right() - left, where.height()), stateWord(state),
                    quietInk()) +
            Space::Huge;
    }
}

void paintTiers(QPainter& painter, const QRectF& where, const std::vector<TierCoverage>& tiers)
{
    qreal top = where.top();
    for (const TierCoverage& tier : tiers) {
        const QRectF line(where.left(), top, where.width(), Paper::Row);
        paintTier(painter, line, tier.tier);
        paintCount(painter, line, tier.tally.done, CoverFiguresWords::tr("of %1").arg(tier.tally.needed));
        paintCoverageBar(painter, QRectF(where.left(), line.bottom(), where.width(), Paper::HeadBarHeight), tier.tally,
            Theme::forPaper());
        top += TierRow;
    }
}

qreal heightOfTiers(const std::vector<TierCoverage>& tiers)
{
    return TierRow * qreal(tiers.size());
}

void paintEvidenceCounts(QPainter& painter, const QRectF& where, const Report& report)
{
    struct Count
    {
        QString icon, words;
        int number;
    };
    const std::array counts{Count{evidenceIcon(Evidence::Kind::Confirmed),
                                CoverFiguresWords::tr("confirmed by another person"), report.confirmed},
        Count{evidenceIcon(Evidence::Kind::Link), CoverFiguresWords::tr("shown by a link or a project"), report.shown},
        Count{QStringLiteral("check"), CoverFiguresWords::tr("own word"), report.claimed}};
    QRectF line(where.left(), where.top(), where.width(), EvidenceRow);
    for (const Count& count : counts) {
        paintIcon(painter, QRectF(line.left(), line.top(), IconSize::Small.at1x, line.height()), count.icon,
            Theme::forPaper().colours().text2);
        paintLine(painter, line.adjusted(IconSize::Small.at1x + Space::Small, 0, -EvidenceNumber, 0), count.words,
            plainInk());
        paintLine(painter, line, QString::number(count.number), strongInk(), Qt::AlignRight);
        paintRule(painter, line, Theme::forPaper().colours().line);
        line.translate(0, EvidenceRow);
    }
}

qreal heightOfEvidenceCounts()
{
    return EvidenceRow * 3;
}

}
