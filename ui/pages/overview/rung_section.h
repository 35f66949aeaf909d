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

/// The project to do next, and the first of the topics that it asks for; the same ones for a visit.
class RungSection : public OverviewSection
{
    Q_OBJECT

public:
    RungSection(Session& session, QWidget* parent);
    void read() override;
    void startVisit() override;

private:
    void build();
    void choose();
    void readProject();
    void readTopics();

    Id m_project;   ///< empty: none is left
    Chip* m_tier;
    LinkButton* m_title;
    TextLabel* m_brief;
    TextLabel* m_ready;
    TextLabel* m_steps;
    CoverageBar* m_bar;
    bool m_isChosen = false;   ///< project and topics, for this visit
    Id m_chosenFor;   ///< the role
    std::vector<Id> m_offered;   ///< the topic of each box
    std::vector<TickBox*> m_topics;
    TextLabel* m_none;
};

}   // namespace waymark::ui
