#pragma once

#include "pages/overview/overview_section.h"

#include <vector>

namespace waymark::ui {

struct AreaFigures;
class ChartView;
class RoleRow;
class TextLabel;

/// All roles, and how far each is covered by what was done.
class RolesSection : public OverviewSection
{
    Q_OBJECT

public:
    RolesSection(Session& session, QWidget* parent);
    void read() override;
    /// The rows are those of the catalog.
    void build();
    /// The section itself when the catalog has no roles.
    [[nodiscard]] QWidget* firstRow();

private:
    std::vector<RoleRow*> m_rows;
};

/// The areas: how much of each is done, and how much the target role asks for; a radar, or bars where it is none.
class AreasSection : public OverviewSection
{
    Q_OBJECT

public:
    AreasSection(Session& session, QWidget* parent);
    void read() override;

private:
    void showRadar(const std::vector<AreaFigures>& areas, bool hasRole);
    void showBars(const std::vector<AreaFigures>& areas);

    ChartView* m_chart;
    TextLabel* m_legend;
};

}   // namespace waymark::ui
