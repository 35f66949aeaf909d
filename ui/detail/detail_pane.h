#pragma once

#include "bridge/session.h"
#include "widgets/ground.h"

#include <utility>

class QScrollArea;

namespace waymark::ui {

class ThingView;

/// What is selected, whatever the page: one pane at the window's right.
class DetailPane : public Ground
{
    Q_OBJECT

public:
    explicit DetailPane(Session& session, QWidget* parent = nullptr);
    ~DetailPane() override;

    /// Keeps a note that is being written.
    void leaveNote();
    void focusMain();
    void focusNote();
    /// Shows a button that closes it, while it lies over the page.
    void setClosable(bool isClosable);

signals:
    void closeWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// Whose it is, and on the way to which role: what the rows say and how they are ordered.
    using ShownFor = std::pair<LearnerId, Id>;
    [[nodiscard]] ShownFor shownFor() const;
    void connectAll();
    void onChange(const ChangeSet& change);
    void onLearner();
    void markStale(bool isOther);
    void freshen();
    void rebuild();
    [[nodiscard]] QWidget* makeContent();
    [[nodiscard]] QWidget* makeHead();

    Session& m_session;
    QWidget* m_head = nullptr;
    QScrollArea* m_scroll = nullptr;
    ThingView* m_view = nullptr;
    Selection m_shown;
    ShownFor m_shownFor;
    bool m_isStale = false;
    bool m_isOther = true;   ///< something else is to be shown
};

}   // namespace waymark::ui
