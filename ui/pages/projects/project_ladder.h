#pragma once

#include "widgets/column_scroll.h"
#include "workspace/change_set.h"

#include <vector>

namespace waymark::ui {

class ProjectCard;
class ProjectRung;
class Session;

/// The three rungs with all projects of the catalog, of which those of one role may be shown. At most one is open.
class ProjectLadder : public ColumnScroll
{
    Q_OBJECT

public:
    ProjectLadder(Session& session, QWidget* parent);

    /// From the catalog. What was open stays so.
    void build();
    /// Those of this role; all when it is empty.
    void showRole(const Id& role);
    void readAll();
    void read(const ChangeSet& change);
    void readSelection();
    [[nodiscard]] int shown() const;
    [[nodiscard]] int all() const { return int(m_cards.size()); }
    /// Whether it is a project, or a step of one, that is on the ladder; shown or not.
    [[nodiscard]] bool has(const Id& thing) const { return cardOf(thing) != nullptr; }
    [[nodiscard]] bool shows(const Id& thing) const;
    /// Opens its project, scrolls to it and puts the keyboard there.
    void goTo(const Id& thing);
    /// The opened or selected row, else the first.
    void focusRow();

private:
    [[nodiscard]] ProjectCard* cardOf(const Id& thing) const;
    [[nodiscard]] ProjectCard* openCard() const;
    ProjectCard* addCard(const Id& project, ProjectRung* rung);
    void ask(ProjectCard* card, bool isOpen);
    void setOpen(ProjectCard* card, bool isOpen);
    void move(ProjectCard* from, int by);
    void countRungs();

    Session& m_session;
    std::vector<ProjectRung*> m_rungs;
    std::vector<ProjectCard*> m_cards;   ///< in the order of the screen
};

}   // namespace waymark::ui
