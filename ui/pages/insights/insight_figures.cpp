#include "pages/insights/insight_figures.h"

#include "bridge/preferences.h"
#include "bridge/session.h"
#include "charts/axis.h"
#include "insight/activity.h"

namespace waymark::ui {

InsightFigures readInsights(Session& session)
{
    const CatalogIndex& catalog = session.catalog();
    const Progress& progress = session.progress();
    const std::string today = session.workspace().today();
    const Qt::DayOfWeek weekStart = session.preferences().firstDayOfWeek();
    const int firstWeekday = weekStart - Qt::Monday;
    const Activity activity = activityOf(catalog, progress);
    InsightFigures figures;
    figures.role = session.targetRole();
    figures.weeks = weeksOf(activity, today, firstWeekday);
    const double hoursLeft = scopeCoverage(catalog, progress, figures.role).hoursLeft;
    figures.burnUp = {burnUp(catalog, progress, figures.role, today, firstWeekday),
        forecast(hoursLeft, figures.weeks, today), dateOfIso(today)};
    figures.coverage = coverage(catalog, progress, figures.role);
    figures.days = heatDays(activity, dateOfIso(today), weekStart);
    figures.streak = streakOf(activity, today);
    return figures;
}

}   // namespace waymark::ui
