#include "pages/overview/overview_head.h"

#include "bridge/preferences.h"
#include "bridge/session.h"
#include "charts/forecast_words.h"
#include "insight/activity.h"
#include "insight/coverage.h"
#include "insight/pace.h"
#include "theme/chart_measures.h"
#include "theme/marks.h"
#include "widgets/buttons.h"
#include "widgets/coverage_bar.h"
#include "widgets/labels.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace waymark::ui {

namespace {

constexpr std::array LegendStates{State::Done, State::Learning, State::Skipped, State::Open};

int countOf(const Tally& tally, State state)
{
    switch (state) {
    case State::Done: return tally.done;
    case State::Learning: return tally.learning;
    case State::Skipped: return tally.skipped;
    case State::Open: return tally.open;
    }
    return 0;
}

/// A piece of the bar that stands for one state.
class Swatch : public QWidget
{
public:
    Swatch(State state, QWidget* parent) : QWidget(parent)
    {
        m_tally.add(state);
        setFixedSize(OverviewMeasure::Swatch, OverviewMeasure::Swatch);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintCoverageBar(painter, rect(), m_tally, Theme::current());
    }

private:
    Tally m_tally;
};

}   // namespace

OverviewHead::OverviewHead(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    build();
}

void OverviewHead::build()
{
    m_who = new ElidedLabel({}, TextRole::Body, QFont::Normal, Ink::Second, this);
    m_figure = new TextLabel({}, TextRole::Figure, QFont::DemiBold, Ink::Text, this);
    m_figure->setObjectName(QStringLiteral("overviewFigure"));
    m_timeTitle = new TextLabel({}, TextRole::Body, QFont::Normal, Ink::Second, this);
    m_time = new TextLabel({}, TextRole::Heading, QFont::DemiBold, Ink::Text, this);
    m_time->setObjectName(QStringLiteral("overviewTime"));
    m_forecast = new TextLabel({}, TextRole::Small, QFont::Normal, Ink::Second, this);
    m_forecast->setObjectName(QStringLiteral("overviewForecast"));
    m_bar = new CoverageBar(OverviewMeasure::WholeBar, this);
    m_bar->setAccessibleName(tr("Coverage"));
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_who);
    left->addWidget(m_figure);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addStretch();
    right->addWidget(m_timeTitle, 0, Qt::AlignTrailing);
    right->addWidget(m_time, 0, Qt::AlignTrailing);
    right->addWidget(m_forecast, 0, Qt::AlignTrailing);
    auto* line = new QHBoxLayout;
    line->addLayout(left, 1);
    line->addLayout(right);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Space::Small);
    column->addLayout(line);
    column->addWidget(m_bar);
    addLegend();
}

void OverviewHead::addLegend()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(0);
    for (const State state : LegendStates) {
        line->addWidget(new Swatch(state, this));
        line->addSpacing(Space::Tiny);
        auto* button = new LinkButton({}, this);
        button->setObjectName(QStringLiteral("overview-") + QString::fromUtf8(word(state)));
        connect(button, &QAbstractButton::clicked, this, [this, state] {
            const Role* role = m_session.targetRole();
            m_session.openTopics({role != nullptr ? role->id : Id(), {}, {}, state});
        });
        line->addWidget(button);
        line->addSpacing(Space::Large);
        m_legend.push_back(button);
    }
    line->addStretch();
    m_reach = new TextLabel({}, TextRole::Body, QFont::Normal, Ink::Second, this);
    line->addWidget(m_reach);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
}

void OverviewHead::read()
{
    const Role* role = m_session.targetRole();
    const CatalogIndex& catalog = m_session.catalog();
    const RoleCoverage covered = scopeCoverage(catalog, m_session.progress(), role);
    const Tally& whole = covered.must;
    const QString name = isolated(qstring(m_session.learner().name));
    m_who->setText(role != nullptr ? tr("%1, on the way to %2").arg(name, qstring(role->title))
                                   : tr("%1, no target role yet: everything counts").arg(name));
    m_figure->setText(tr("%1 of %n topics", nullptr, whole.needed).arg(QLocale().toString(whole.done)));
    m_bar->setTally(whole);
    for (std::size_t at = 0; at < m_legend.size(); ++at) {
        const int count = countOf(whole, LegendStates[at]);
        m_legend[at]->setText(tr("%1 %2").arg(QLocale().toString(count), stateWord(LegendStates[at])));
        m_legend[at]->setAccessibleName(tr("Show the topics: %1").arg(m_legend[at]->text()));
        m_legend[at]->setEnabled(count > 0);
    }
    m_reach->setText(whole.skipped > 0 ? tr("%1 % at most").arg(whole.percentWithinReach()) : QString());
    readTime(covered.hoursLeft);
    readForecast(covered.hoursLeft);
}

void OverviewHead::readTime(double hoursLeft)
{
    const double hoursAWeek = m_session.learner().hours;
    m_time->setVisible(hoursLeft > 0);
    m_timeTitle->setVisible(hoursLeft > 0);
    m_time->setText(tr("%1 left").arg(hoursText(std::round(hoursLeft))));
    const auto weeks = weeksFor(hoursLeft, hoursAWeek);
    m_timeTitle->setText(
        weeks ? tr("%n weeks at %1 a week", nullptr, *weeks).arg(hoursText(hoursAWeek)) : tr("Likely work"));
}

void OverviewHead::readForecast(double hoursLeft)
{
    const std::string today = m_session.workspace().today();
    const int firstWeekday = m_session.preferences().firstDayOfWeek() - Qt::Monday;
    const auto weeks = weeksOf(activityOf(m_session.catalog(), m_session.progress()), today, firstWeekday);
    const Forecast seen = forecast(hoursLeft, weeks, today);
    m_forecast->setText(forecastLine(seen));
    m_forecast->setToolTip(seen.kind == Forecast::Kind::Range ? forecastNote() : QString());
    m_forecast->setVisible(!m_forecast->text().isEmpty());
}

}   // namespace waymark::ui
