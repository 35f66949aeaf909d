#pragma once

#include "catalog/tier.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace waymark::ui {

class ProjectCard;
class TextLabel;

/// A rung of the ladder: the tier's mark on the rail, its word, how many are finished, and its projects.
class ProjectRung : public QWidget
{
    Q_OBJECT

public:
    ProjectRung(Tier tier, QWidget* parent);

    void add(ProjectCard* card);
    /// Of its projects that are shown; without any the rung hides.
    void count();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refreshHead();
    [[nodiscard]] int marginRight() const;

    Tier m_tier;
    QVBoxLayout* m_column;
    QWidget* m_head;
    TextLabel* m_finished;
    std::vector<ProjectCard*> m_cards;
};

}   // namespace waymark::ui
