#pragma once

#include "base/id.h"
#include "pages/overview/overview_section.h"

#include <vector>

namespace waymark::ui {

class Chip;
class CoverageBar;
class LinkButton;
class TextLabel;
class TickBox;

/// The project to do next, and the first of the topics that it asks for.
class RungSection : public OverviewSection
{
    Q_OBJECT

public:
    RungSection(Session& session, QWidget* parent);
    void read() override;

private:
    void build();
    void readTopics(const std::vector<Id>& missing);

    Id m_project;
    Chip* m_tier;
    LinkButton* m_title;
    TextLabel* m_brief;
    TextLabel* m_ready;
    TextLabel* m_steps;
    CoverageBar* m_bar;
    std::vector<Id> m_missing;   ///< the topic of each box
    std::vector<TickBox*> m_topics;
    TextLabel* m_none;
};

}   // namespace waymark::ui
