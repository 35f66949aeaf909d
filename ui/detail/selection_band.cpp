#include "detail/selection_band.h"

#include "dialogs/evidence_dialogs.h"
#include "theme/marks.h"
#include "widgets/buttons.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace waymark::ui {

SelectionBand::SelectionBand(Session& session, QWidget* parent)
    : Ground(&Colours::sel, Edge::Bottom, parent),
      m_session(session),
      m_words(new TextLabel({}, TextRole::Body, QFont::DemiBold, Ink::Text, this)),
      m_hours(new TextLabel({}, TextRole::Body, QFont::Normal, Ink::Text, this))
{
    setObjectName(QStringLiteral("selectionBand"));
    m_words->setObjectName(QStringLiteral("selectionCount"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Medium);
    layout->setSpacing(Space::Small);
    auto* line = new QHBoxLayout;
    line->addWidget(m_words, 1);
    line->addWidget(m_hours);
    layout->addLayout(line);
    layout->addWidget(buildActs());
    connect(&session, &Session::selectionChanged, this, &SelectionBand::refresh);
    connect(&session, &Session::catalogChanged, this, &SelectionBand::refresh);
    refresh();
}

QWidget* SelectionBand::buildActs()
{
    auto* acts = new QWidget(this);
    auto* flow = new FlowLayout(Space::Small, acts);
    const auto add = [&](const QString& iconName, const QString& word, const QString& name, State state) {
        auto* button = actButton(iconName, word, acts);
        button->setObjectName(name);
        button->setAccessibleName(tr("%1, all that is selected").arg(word));
        flow->addWidget(button);
        connect(button, &QAbstractButton::clicked, this,
            [this, state] { m_session.mark(state, m_session.selection().items); });
    };
    add(QStringLiteral("check"), tr("Done"), QStringLiteral("markDone"), State::Done);
    auto* on = actButton(QStringLiteral("calendar"), tr("Done on…"), acts);
    on->setObjectName(QStringLiteral("markDoneOn"));
    on->setAccessibleName(tr("Done on an earlier day, all that is selected"));
    connect(on, &QAbstractButton::clicked, this, [this] { askForDay(m_session, m_session.selection().items, this); });
    add(QStringLiteral("half"), tr("Learning"), QStringLiteral("markLearning"), State::Learning);
    add(QStringLiteral("skip"), tr("Skip"), QStringLiteral("markSkipped"), State::Skipped);
    flow->addWidget(on);
    return acts;
}

void SelectionBand::refresh()
{
    const auto& items = m_session.selection().items;
    setVisible(items.size() > 1);
    if (items.size() < 2) return;
    double hours = 0;
    int topics = 0;
    for (const Id& id : items)
        if (const Topic* topic = m_session.catalog().topic(id)) {
            hours += topic->hours;
            ++topics;
        }
    const int count = static_cast<int>(items.size());
    m_words->setText(
        topics == count ? tr("%n topics selected", nullptr, count) : tr("%n items selected", nullptr, count));
    m_hours->setText(hours > 0 ? hoursText(hours) : QString());
}

}   // namespace waymark::ui
