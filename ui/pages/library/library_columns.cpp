#include "pages/library/library_columns.h"

#include "catalog/tier.h"
#include "pages/library/library_words.h"
#include "theme/library_measures.h"
#include "theme/marks.h"
#include "theme/theme.h"

#include <QFontMetrics>
#include <QStyle>

#include <algorithm>

namespace waymark::ui {

namespace Measure = LibraryMeasure;

namespace {

int tierWidth(const QFontMetrics& metrics)
{
    constexpr int Many = 88;
    int widest = Measure::Bar + Space::Small + metrics.horizontalAdvance(doneOf({Many, Many}));
    for (const Tier tier : AllTiers)
        widest = std::max(widest, Measure::TierMark + metrics.horizontalAdvance(tierWord(tier)));
    return std::max(Measure::TierColumn, widest + Space::Medium + Space::Tiny);
}

}   // namespace

LibraryColumns LibraryColumns::forWidth(int width, bool hasSkills)
{
    LibraryColumns columns;
    columns.tier = tierWidth(QFontMetrics(Theme::current().font(TextRole::Body)));
    const int rest = std::max(0, width - columns.tier);
    const qreal scale = Theme::current().textScale();
    const auto hasRoom = [&](int least) { return rest >= qRound(least * scale); };
    if (hasSkills && hasRoom(Measure::TitleLeast + Measure::DetailLeast + Measure::SkillsLeast)) {
        columns.skills = rest * 28 / 100;
        columns.detail = rest * 22 / 100;
    } else if (hasRoom(Measure::TitleLeast + Measure::DetailLeast)) {
        columns.detail = rest * 34 / 100;
    }
    columns.title = rest - columns.detail - columns.skills;
    return columns;
}

QRect boxIn(const QRect& cell, Qt::LayoutDirection direction)
{
    const QRect box(cell.left() + Space::Tiny - Space::Huge, cell.top() + (cell.height() - TickSize::Box) / 2,
        TickSize::Box, TickSize::Box);
    return QStyle::visualRect(direction, cell, box);
}

}   // namespace waymark::ui
