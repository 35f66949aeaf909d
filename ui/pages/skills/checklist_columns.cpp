#include "pages/skills/checklist_columns.h"

#include "models/checklist_words.h"
#include "theme/checklist_measures.h"
#include "theme/marks.h"
#include "theme/theme.h"

#include <QFontMetrics>

#include <algorithm>

namespace waymark::ui {

namespace Measure = ChecklistMeasure;

namespace {

int widestTier(const QFontMetrics& metrics)
{
    int widest = 0;
    for (const Tier tier : AllTiers) widest = std::max(widest, metrics.horizontalAdvance(tierWord(tier)));
    return widest + Measure::TierMark + Space::Medium;
}

int widestProof(const QFontMetrics& metrics)
{
    int widest = 0;
    for (const Proof proof : {Proof::Claimed, Proof::Shown, Proof::Confirmed})
        widest = std::max(widest, metrics.horizontalAdvance(proofWord(proof)));
    return widest + IconSize::Small + Space::Tiny;
}

}   // namespace

ChecklistColumns ChecklistColumns::forWidth(int width)
{
    const QFontMetrics metrics(Theme::current().font(TextRole::Body));
    ChecklistColumns columns;
    columns.tier = std::max(Measure::TierColumn, widestTier(metrics));
    columns.hours = std::max(Measure::HoursColumn, metrics.horizontalAdvance(hoursText(100.5)) + Space::Tiny);
    columns.roles = Measure::BeforeRoles + Measure::RolesColumn;
    columns.evidence = std::max(Measure::EvidenceColumn, widestProof(metrics)) + Measure::RightMargin;
    if (width < Theme::current().scaled(Measure::DropRolesBelow) || columns.tier > 2 * Measure::TierColumn) {
        columns.roles = 0;
        columns.evidenceWords = false;
        columns.evidence = Measure::BeforeEvidenceIcon + IconSize::Small + 2 * Measure::RightMargin;
    }
    columns.title = std::max(0, width - columns.tier - columns.hours - columns.roles - columns.evidence);
    return columns;
}

QRect ChecklistColumns::tierIn(const QRect& row) const
{
    return {row.left() + title, row.top(), tier, row.height()};
}

QRect ChecklistColumns::hoursIn(const QRect& row) const
{
    return {row.left() + title + tier, row.top(), hours, row.height()};
}

QRect ChecklistColumns::rolesIn(const QRect& row) const
{
    return {row.left() + title + tier + hours + Measure::BeforeRoles, row.top(), roles - Measure::BeforeRoles,
        row.height()};
}

QRect ChecklistColumns::evidenceIn(const QRect& row) const
{
    const int before = evidenceWords ? 0 : Measure::BeforeEvidenceIcon;
    return {row.left() + title + tier + hours + roles + before, row.top(), evidence - before - Measure::RightMargin,
        row.height()};
}

QRect ChecklistColumns::boxIn(const QRect& row, int level)
{
    return {row.left() + Measure::FirstBox + level * Measure::Indent, row.top() + (row.height() - TickSize::Box) / 2,
        TickSize::Box, TickSize::Box};
}

QRect ChecklistColumns::titleIn(const QRect& row, int level) const
{
    const int left = boxIn(row, level).right() + 1 + Measure::TitleAfterBox;
    return {left, row.top(), std::max(0, row.left() + title - Space::Small - left), row.height()};
}

QRect ChecklistColumns::chevronIn(const QRect& row, int level)
{
    const int centre = boxIn(row, level).left() - Measure::ChevronBeforeBox;
    return {centre - IconSize::Chevron / 2, row.top() + (row.height() - IconSize::Chevron) / 2, IconSize::Chevron,
        IconSize::Chevron};
}

}   // namespace waymark::ui
