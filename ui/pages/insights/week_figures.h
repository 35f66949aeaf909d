#pragma once

#include <QWidget>

namespace waymark::ui {

class TextLabel;

/// Days in a row, and days with something done, as figures with their words under them.
class WeekFigures : public QWidget
{
    Q_OBJECT

public:
    explicit WeekFigures(QWidget* parent = nullptr);
    void setFigures(int streak, int activeDays);

private:
    TextLabel* addFigure(const QString& name, TextLabel*& words);

    TextLabel* m_streak = nullptr;
    TextLabel* m_streakWords = nullptr;
    TextLabel* m_active = nullptr;
    TextLabel* m_activeWords = nullptr;
};

}   // namespace waymark::ui
