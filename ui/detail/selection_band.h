#pragma once

#include "bridge/session.h"
#include "widgets/ground.h"

namespace waymark::ui {

class TextLabel;

/// "5 topics selected", their hours, and the acts for all of them. Hidden while fewer than two are selected.
class SelectionBand : public Ground
{
    Q_OBJECT

public:
    explicit SelectionBand(Session& session, QWidget* parent = nullptr);

private:
    QWidget* buildActs();
    void refresh();

    Session& m_session;
    TextLabel* m_words;
    TextLabel* m_hours;
};

}   // namespace waymark::ui
