#pragma once

#include "insight/next_up.h"

#include <QWidget>

namespace waymark::ui {

class Chip;
class ElidedLabel;
class LinkButton;
class Session;
class TextLabel;
class TickBox;

/// One suggestion: what, why, how long; to tick, to start, or to pass over. It stays about the same topic whatever becomes
/// of that, says so, and offers to take it back. Space, L, S and Enter work on the whole card.
class NextCard : public QWidget
{
    Q_OBJECT

public:
    NextCard(Session& session, int number, QWidget* parent = nullptr);
    void show(const Suggestion& suggestion);
    /// Reads again how its topic stands.
    void refresh();
    [[nodiscard]] const Id& topic() const { return m_suggestion.topic; }
    /// Ticked, started, skipped or passed over since it was shown.
    [[nodiscard]] bool isAnswered() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build(int number);
    void connectAll();
    void refreshActs(State state);
    [[nodiscard]] QString standing(State state) const;
    [[nodiscard]] bool isPassedOver() const;
    void startOrOpen();
    void takeBackOrPassOver();
    void select();

    Session& m_session;
    Suggestion m_suggestion;
    State m_before = State::Open;   ///< when it was shown
    TickBox* m_box = nullptr;
    ElidedLabel* m_title = nullptr;
    ElidedLabel* m_skill = nullptr;
    TextLabel* m_reason = nullptr;
    Chip* m_tier = nullptr;
    TextLabel* m_hours = nullptr;
    LinkButton* m_later = nullptr;   ///< or Undo
    LinkButton* m_start = nullptr;
};

}   // namespace waymark::ui
