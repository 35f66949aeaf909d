#pragma once

#include "pages/overview/overview_section.h"

#include <vector>

class QHBoxLayout;

namespace waymark::ui {

class NextCard;

/// What to learn next: three cards, or what to do when nothing is left.
class NextSection : public OverviewSection
{
    Q_OBJECT

public:
    NextSection(Session& session, QWidget* parent);
    void read() override;
    /// The first card; null when nothing is left.
    [[nodiscard]] QWidget* firstCard() const;
    /// How many stand beside one another.
    void setRoom(std::size_t cards);

private:
    std::vector<NextCard*> m_cards;
    std::size_t m_room;
    QHBoxLayout* m_row;
    TextLabel* m_nothing;
};

}   // namespace waymark::ui
