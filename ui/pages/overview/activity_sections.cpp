#include "pages/overview/activity_sections.h"

#include "bridge/preferences.h"
#include "bridge/session.h"
#include "charts/axis.h"
#include "charts/chart_view.h"
#include "charts/heat_map.h"
#include "insight/activity.h"
#include "insight/pace.h"
#include "theme/marks.h"
#include "widgets/icon_label.h"
#include "widgets/labels.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace waymark::ui {

namespace {

/// The sizes of the squares, beside the heading.
class HeatLegend : public QWidget
{
public:
    explicit HeatLegend(QWidget* parent) : QWidget(parent)
    {
        setMinimumWidth(0);
        setFixedHeight(Theme::current().rowHeight(Height::Chip));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintHeatLegend(painter, rect(), Theme::current());
    }
};

}   // namespace

HeatSection::HeatSection(Session& session, QWidget* parent)
    : OverviewSection(session, tr("Last 26 weeks"), parent), m_map(new ChartView(this))
{
    m_map->setObjectName(QStringLiteral("overviewHeatMap"));
    m_map->setFixedSize(heatMapSize(Theme::current()).toSize());
    m_map->setAccessibleName(tr("Topics done by day"));
    addToHead(new HeatLegend(this), 2);
    column().addWidget(m_map);
    column().addStretch();
}

void HeatSection::read()
{
    const HeatDays days = heatDays(activityOf(session().catalog(), session().progress()),
        dateOfIso(session().workspace().today()), session().preferences().firstDayOfWeek());
    m_map->setDrawing(heatDrawing(days), heatWords(days));
}

WeekSection::WeekSection(Session& session, QWidget* parent)
    : OverviewSection(session, tr("This week"), parent),
      m_topics(addLine(QStringLiteral("check"), tr("Topics done"))),
      m_hours(addLine(QStringLiteral("clock"), tr("Their likely hours"))),
      m_streak(addLine(QStringLiteral("calendar"), tr("Days in a row")))
{
    m_topics->setObjectName(QStringLiteral("weekTopics"));
    m_hours->setObjectName(QStringLiteral("weekHours"));
    m_streak->setObjectName(QStringLiteral("weekStreak"));
    column().addStretch();
}

TextLabel* WeekSection::addLine(const QString& iconName, const QString& title)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(Space::Small);
    line->addWidget(new IconLabel(iconName, IconSize::Small, this));
    line->addWidget(new TextLabel(title, TextRole::Body, QFont::Normal, Ink::Text, this), 1);
    auto* number = new TextLabel({}, TextRole::Body, QFont::Normal, Ink::Second, this);
    line->addWidget(number);
    column().addLayout(line);
    return number;
}

void WeekSection::read()
{
    const std::string today = session().workspace().today();
    const Activity activity = activityOf(session().catalog(), session().progress());
    const std::string first = weekStart(today, session().preferences().firstDayOfWeek() - Qt::Monday);
    const double hours = activity.hoursBetween(first, today);
    const double wanted = session().learner().hours;
    m_topics->setText(QLocale().toString(activity.topicsBetween(first, today)));
    m_hours->setText(wanted > 0 ? tr("%1 of %2").arg(hoursText(hours), hoursText(wanted)) : hoursText(hours));
    m_streak->setText(QLocale().toString(streakOf(activity, today)));
}

}   // namespace waymark::ui
