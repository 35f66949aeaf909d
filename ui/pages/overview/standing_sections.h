#pragma once

#include "pages/overview/overview_section.h"

#include <vector>

namespace waymark::ui {

class ChartView;
class RoleRow;

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

/// The areas: how much of each is done, and how much the target role asks for.
class RadarSection : public OverviewSection
{
    Q_OBJECT

public:
    RadarSection(Session& session, QWidget* parent);
    void read() override;

private:
    ChartView* m_chart;
};

}   // namespace waymark::ui
