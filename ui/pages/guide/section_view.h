#pragma once

#include "pages/guide/guide_chapters.h"
#include "pages/guide/section_rail.h"
#include "progress/tally.h"

#include <QWidget>

#include <utility>
#include <vector>

class QVBoxLayout;

namespace waymark::ui {

class LinkChip;
class PracticeRow;
class Session;
class TextLabel;

/// A section of a chapter: its title, its text, its practices, and the skills or the role that it leads to.
class SectionView : public QWidget
{
    Q_OBJECT

public:
    /// `number` is its place in the chapter, from 1; a rail of numbers shows it.
    SectionView(Session& session, const GuideSection& section, Rail rail, int number, QWidget* parent);

    [[nodiscard]] const GuideSection& section() const { return m_section; }
    /// Whether its rail goes on above and below.
    void setNeighbours(bool hasAbove, bool hasBelow);
    void read();
    void readSelection();
    /// The box of the practice; this itself for the section.
    [[nodiscard]] QWidget* placeOf(const Id& thing);

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void build();
    void addText(const QString& text);
    void addPractices();
    void addChips(const QString& title, const std::vector<Id>& things);
    void toggle(const PracticeRow& row);
    void mark(const PracticeRow& row, State state);
    void readPractices();
    [[nodiscard]] Tally tallyOf(const Id& thing) const;

    Session& m_session;
    GuideSection m_section;
    Rail m_rail;
    RailMark m_mark;
    bool m_hasRing = false;
    QVBoxLayout* m_column = nullptr;
    TextLabel* m_title = nullptr;
    TextLabel* m_count = nullptr;
    std::vector<PracticeRow*> m_practices;
    std::vector<std::pair<Id, LinkChip*>> m_chips;
};

}   // namespace waymark::ui
