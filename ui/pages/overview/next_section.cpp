#include "pages/overview/next_section.h"

#include "bridge/session.h"
#include "pages/overview/next_card.h"
#include "theme/chart_measures.h"
#include "theme/marks.h"
#include "widgets/buttons.h"
#include "widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace waymark::ui {

NextSection::NextSection(Session& session, QWidget* parent)
    : OverviewSection(session, tr("Next"), parent),
      m_room(OverviewMeasure::Cards),
      m_row(new QHBoxLayout),
      m_others(new LinkButton(tr("Suggest others"), this)),
      m_nothing(new TextLabel({}, TextRole::Body, QFont::Normal, Ink::Second, this))
{
    m_others->setObjectName(QStringLiteral("nextOthers"));
    addToHead(m_others);
    connect(m_others, &QAbstractButton::clicked, this, &NextSection::suggestOthers);
    m_row->setSpacing(OverviewMeasure::PanelGap);
    for (int number = 1; number <= OverviewMeasure::Cards; ++number) {
        m_cards.push_back(new NextCard(session, number, this));
        m_cards.back()->setMinimumHeight(OverviewMeasure::PanelHeight);
        m_row->addWidget(m_cards.back(), 1);
    }
    m_nothing->setObjectName(QStringLiteral("nextNothing"));
    m_nothing->setWordWrap(true);
    column().addLayout(m_row);
    column().addWidget(m_nothing);
}

void NextSection::read()
{
    const Role* role = session().targetRole();
    const ChosenFor now{session().learner().id, role == nullptr ? Id() : role->id, session().workspace().today()};
    const bool isForAnother = now != std::exchange(m_for, now);
    if (!std::exchange(m_isChosen, true) || isForAnother) choose();
    refresh();
}

void NextSection::choose()
{
    const Role* role = session().targetRole();
    const auto all =
        nextUp(session().catalog(), session().progress(), role, session().workspace().today(), m_cards.size());
    m_chosen = all.size();
    for (std::size_t at = 0; at < m_chosen; ++at) m_cards[at]->show(all[at]);
    m_nothing->setText(role != nullptr
            ? tr("Everything that %1 asks for is done or skipped. Choose another role at the top, or look at Roles for "
                 "what is nearest.")
                  .arg(qstring(role->title))
            : tr("Everything is done or skipped."));
    m_nothing->setVisible(all.empty());
}

void NextSection::refresh()
{
    bool isAnyAnswered = false;
    for (std::size_t at = 0; at < m_cards.size(); ++at) {
        m_cards[at]->setVisible(at < m_chosen && at < m_room);
        if (at >= m_chosen) continue;
        m_cards[at]->refresh();
        isAnyAnswered = isAnyAnswered || m_cards[at]->isAnswered();
    }
    m_others->setVisible(isAnyAnswered);
}

void NextSection::suggestOthers()
{
    startVisit();
    read();
    if (firstCard() != nullptr) firstCard()->setFocus(Qt::OtherFocusReason);
}

QWidget* NextSection::firstCard() const
{
    return m_cards.front()->isHidden() ? nullptr : m_cards.front();
}

void NextSection::setRoom(std::size_t cards)
{
    if (cards != std::exchange(m_room, cards) && session().hasLearner()) read();
}

}   // namespace waymark::ui
