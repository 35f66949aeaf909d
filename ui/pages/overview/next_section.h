#pragma once

#include "base/id.h"
#include "pages/overview/overview_section.h"
#include "progress/learner.h"

#include <string>
#include <vector>

class QHBoxLayout;

namespace waymark::ui {

class LinkButton;
class NextCard;

/// What to learn next: three cards, or what to do when nothing is left. They stay about the same topics for a visit; who
/// has answered one may ask for others.
class NextSection : public OverviewSection
{
    Q_OBJECT

public:
    NextSection(Session& session, QWidget* parent);
    void read() override;
    void startVisit() override { m_isChosen = false; }
    /// The first card; null when nothing is left.
    [[nodiscard]] QWidget* firstCard() const;
    /// How many stand beside one another.
    void setRoom(std::size_t cards);

private:
    struct ChosenFor
    {
        LearnerId learner;
        Id role;
        std::string day;
        friend bool operator==(const ChosenFor&, const ChosenFor&) = default;
    };

    void choose();
    void refresh();
    void suggestOthers();

    std::vector<NextCard*> m_cards;
    std::size_t m_chosen = 0;   ///< of the cards, with something to say
    std::size_t m_room;
    bool m_isChosen = false;
    ChosenFor m_for;
    QHBoxLayout* m_row;
    LinkButton* m_others;
    TextLabel* m_nothing;
};

}   // namespace waymark::ui
