#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace waymark::ui {

class Session;
class TextLabel;

/// A part of the Overview: a heading with room at its end, and what stands under it.
class OverviewSection : public QWidget
{
    Q_OBJECT

public:
    /// Says anew what the session holds; only while there is a learner.
    virtual void read() = 0;
    /// The page is entered, or is about something else from now on: what is offered may be chosen anew. In between it
    /// stays, so that nothing changes under the pointer.
    virtual void startVisit() {}

protected:
    OverviewSection(Session& session, const QString& title, QWidget* parent);

    [[nodiscard]] Session& session() const { return m_session; }
    [[nodiscard]] QVBoxLayout& column() const { return *m_column; }
    void setTitle(const QString& title);
    /// At the end of the heading's line.
    void addToHead(QWidget* widget, int stretch = 0);

private:
    Session& m_session;
    TextLabel* m_title;
    QHBoxLayout* m_head;
    QVBoxLayout* m_column;
};

}   // namespace waymark::ui
