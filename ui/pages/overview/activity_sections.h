#pragma once

#include "pages/overview/overview_section.h"

namespace waymark::ui {

class CoverageBar;
class ChartView;

/// What was done on the days of the last 26 weeks.
class HeatSection : public OverviewSection
{
    Q_OBJECT

public:
    HeatSection(Session& session, QWidget* parent);
    void read() override;

private:
    ChartView* m_map;
};

/// What was done this week, and how many days in a row.
class WeekSection : public OverviewSection
{
    Q_OBJECT

public:
    WeekSection(Session& session, QWidget* parent);
    void read() override;

private:
    TextLabel* addLine(const QString& iconName, const QString& title);

    TextLabel* m_topics;
    TextLabel* m_hours;
    TextLabel* m_streak;
};

}   // namespace waymark::ui
