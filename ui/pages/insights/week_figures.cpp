#include "pages/insights/week_figures.h"

#include "widgets/labels.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace waymark::ui {

WeekFigures::WeekFigures(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Space::Huge);
    m_streak = addFigure(QStringLiteral("insightsStreak"), m_streakWords);
    m_active = addFigure(QStringLiteral("insightsActive"), m_activeWords);
    row->addStretch();
}

TextLabel* WeekFigures::addFigure(const QString& name, TextLabel*& words)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    auto* figure = new TextLabel({}, TextRole::Title, QFont::DemiBold, Ink::Text, this);
    figure->setObjectName(name);
    words = new TextLabel({}, TextRole::Small, QFont::Normal, Ink::Second, this);
    column->addWidget(figure);
    column->addWidget(words);
    static_cast<QHBoxLayout*>(layout())->addLayout(column);
    return figure;
}

void WeekFigures::setFigures(int streak, int activeDays)
{
    m_streak->setText(QLocale().toString(streak));
    m_streakWords->setText(tr("days in a row", nullptr, streak));
    m_active->setText(QLocale().toString(activeDays));
    m_activeWords->setText(tr("days with something done", nullptr, activeDays));
}

}   // namespace waymark::ui
