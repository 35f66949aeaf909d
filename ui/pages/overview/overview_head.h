#pragma once

#include "progress/tally.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace waymark::ui {

class CoverageBar;
class LinkButton;
class Session;
class TextLabel;

/// Who is on the way to what, how far, and how much time is left; each number of the bar opens its list.
class OverviewHead : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewHead(Session& session, QWidget* parent = nullptr);
    void read();

private:
    void build();
    void addLegend();
    void readTime(double hoursLeft);
    void readForecast(double hoursLeft);

    Session& m_session;
    TextLabel* m_who = nullptr;
    TextLabel* m_figure = nullptr;
    TextLabel* m_timeTitle = nullptr;
    TextLabel* m_time = nullptr;
    TextLabel* m_forecast = nullptr;
    CoverageBar* m_bar = nullptr;
    TextLabel* m_reach = nullptr;
    std::vector<LinkButton*> m_legend;   ///< in the order of the bar: done, learning, skipped, open
};

}   // namespace waymark::ui
