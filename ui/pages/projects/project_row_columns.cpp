#include "pages/projects/project_row_columns.h"

#include "pages/projects/project_facts.h"
#include "theme/marks.h"
#include "theme/project_measures.h"

#include <QFontMetrics>

#include <algorithm>

namespace waymark::ui {

namespace {

// The widest that the words of a column come to: counts have two digits at most.
constexpr int WideCount = 88, WideSteps = 10;
constexpr double WideHours = 288;
constexpr auto WideDay = "2000-09-28";

int topicsWidth(const QFontMetrics& metrics)
{
    return metrics.horizontalAdvance(topicsWords(WideCount, WideCount));
}

int finishedWidth(const QFontMetrics& metrics)
{
    return IconSize::Small + Space::Tiny + metrics.horizontalAdvance(finishedWords(WideDay));
}

}   // namespace

ProjectRowColumns::ProjectRowColumns(const QRect& row, const QFontMetrics& metrics)
{
    const auto column = [&row](int left, int width) { return QRect(left, row.top(), width, row.height()); };
    // The card's frame stands between the row and the widening.
    int left = row.left() + ProjectMeasure::Widening - int(Line::Hair);
    chevron = column(left, IconSize::Chevron);
    box = column(left + Space::Huge, TickSize::Box);
    left = box.left() + box.width() + Space::Small;

    int right = row.left() + row.width() - ProjectMeasure::Widening + int(Line::Hair);
    const auto take = [&](int width, int gap) {
        right -= width;
        const QRect taken = column(right, width);
        right -= gap;
        return taken;
    };
    hours = take(metrics.horizontalAdvance(hoursText(WideHours)), Space::Small);
    const int stepsWidth = metrics.horizontalAdvance(stepsWords(WideSteps, WideSteps));
    const int both = ProjectMeasure::Bar + Space::Huge + stepsWidth + Space::Small;
    const bool hasRoom = right - topicsWidth(metrics) - Space::Small - both - left >= ProjectMeasure::TitleLeast;
    // Of a finished project the words may take the place of the bar too.
    const int alone = std::max(topicsWidth(metrics), finishedWidth(metrics));
    words = take(hasRoom ? topicsWidth(metrics) : alone, Space::Small);
    if (hasRoom) {
        bar = take(ProjectMeasure::Bar, Space::Huge);
        steps = take(stepsWidth, Space::Small);
    }
    title = column(left, std::max(0, right - left));
}

}   // namespace waymark::ui
