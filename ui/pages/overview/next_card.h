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

/// One suggestion: what, why, how long; to tick, to start, or to pass over. Space, L, S and Enter work on the whole card.
class NextCard : public QWidget
{
    Q_OBJECT

public:
    NextCard(Session& session, int number, QWidget* parent = nullptr);
    void show(const Suggestion& suggestion);
    [[nodiscard]] const Id& topic() const { return m_topic; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build(int number);
    void connectAll();
    void startOrOpen();
    void select();

    Session& m_session;
    Id m_topic;
    bool m_isStarted = false;
    bool m_isPassedOver = false;
    TickBox* m_box = nullptr;
    ElidedLabel* m_title = nullptr;
    ElidedLabel* m_skill = nullptr;
    TextLabel* m_reason = nullptr;
    Chip* m_tier = nullptr;
    TextLabel* m_hours = nullptr;
    LinkButton* m_later = nullptr;
    LinkButton* m_start = nullptr;
};

}   // namespace waymark::ui
