#pragma once

#include "workspace/change_set.h"

#include <QWidget>

#include <unordered_set>

class QVBoxLayout;

namespace waymark::ui {

class ProjectDetails;
class ProjectRow;
class Session;

/// A project of the ladder: its row and, while it is open, its details in one frame.
class ProjectCard : public QWidget
{
    Q_OBJECT

public:
    /// The project is in the session's catalog.
    ProjectCard(Session& session, const Id& project, QWidget* parent);

    [[nodiscard]] const Id& id() const { return m_id; }
    [[nodiscard]] ProjectRow& row() const { return *m_row; }
    [[nodiscard]] bool isOpen() const { return m_details != nullptr; }
    void setOpen(bool isOpen);
    [[nodiscard]] bool isTouchedBy(const ChangeSet& change) const;
    /// Also when the thing is one of its steps.
    [[nodiscard]] bool isAbout(const Id& thing) const;
    void read();
    /// The box of the step while open, else the row.
    [[nodiscard]] QWidget* placeOf(const Id& thing) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Session& m_session;
    Id m_id;
    std::unordered_set<Id> m_steps;
    std::unordered_set<Id> m_topics;
    QVBoxLayout* m_column;
    ProjectRow* m_row;
    ProjectDetails* m_details = nullptr;
};

}   // namespace waymark::ui
