#include "pages/overview/next_card.h"

#include "bridge/session.h"
#include "theme/chart_measures.h"
#include "theme/marks.h"
#include "theme/paint_help.h"
#include "widgets/about_thing.h"
#include "widgets/buttons.h"
#include "widgets/chip.h"
#include "widgets/labels.h"
#include "widgets/tick_box.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace waymark::ui {

NextCard::NextCard(Session& session, int number, QWidget* parent) : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("next-%1").arg(number));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    build(number);
    connectAll();
}

void NextCard::build(int number)
{
    m_box = new TickBox({}, this);
    m_box->setObjectName(QStringLiteral("nextBox-%1").arg(number));
    m_title = new ElidedLabel({}, TextRole::Body, QFont::DemiBold, Ink::Text, this);
    m_skill = new ElidedLabel({}, TextRole::Body, QFont::Normal, Ink::Second, this);
    m_reason = new TextLabel({}, TextRole::Body, QFont::Normal, Ink::Text, this);
    m_reason->setWordWrap(true);
    m_tier = new Chip(Tier::Beginner, this);
    m_hours = new TextLabel({}, TextRole::Body, QFont::Normal, Ink::Second, this);
    m_later = new LinkButton(tr("Not now"), this);
    m_later->setObjectName(QStringLiteral("nextLater-%1").arg(number));
    m_start = new LinkButton({}, this);
    m_start->setObjectName(QStringLiteral("nextStart-%1").arg(number));
    auto* head = new QHBoxLayout;
    head->setSpacing(Space::Small);
    head->addWidget(m_box, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(Space::Tiny / 2);
    words->addWidget(m_title);
    words->addWidget(m_skill);
    words->addSpacing(Space::Tiny);
    words->addWidget(m_reason);
    head->addLayout(words, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(Space::Small);
    foot->addSpacing(TickSize::Box + Space::Small);
    foot->addWidget(m_tier);
    foot->addWidget(m_hours);
    foot->addStretch();
    foot->addWidget(m_later);
    foot->addSpacing(Space::Small);
    foot->addWidget(m_start);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Medium);
    column->addLayout(head);
    column->addStretch();
    column->addLayout(foot);
}

void NextCard::connectAll()
{
    connect(m_box, &TickBox::requested, this, [this] { m_session.toggle(Id(topic())); });
    connect(m_later, &QAbstractButton::clicked, this, &NextCard::takeBackOrPassOver);
    connect(m_start, &QAbstractButton::clicked, this, &NextCard::startOrOpen);
}

void NextCard::show(const Suggestion& suggestion)
{
    m_suggestion = suggestion;
    m_before = m_session.progress().state(topic());
    setThing(*this, topic());
    refresh();
}

void NextCard::refresh()
{
    const CatalogIndex& catalog = m_session.catalog();
    const Topic& topic = *catalog.topic(m_suggestion.topic);
    const State state = m_session.progress().state(topic.id);
    const QString title = qstring(topic.title);
    m_box->setAccessibleName(title);
    m_box->setMark(tickMark(state));
    m_title->setText(title);
    m_skill->setText(qstring(catalog.skillOf(topic.id)->title));
    m_reason->setText(standing(state));
    m_tier->setTier(topic.tier);
    m_hours->setText(hoursText(topic.hours));
    refreshActs(state);
    setAccessibleName(
        tr("%1, %2, %3, %4: %5").arg(title, m_skill->text(), tierWord(topic.tier), m_hours->text(), m_reason->text()));
    update();
}

void NextCard::refreshActs(State state)
{
    const QString title = m_title->text();
    const bool isOver = state == State::Done || state == State::Skipped;
    m_start->setVisible(!isOver);
    m_start->setText(state == State::Learning ? tr("Continue") : tr("Start"));
    m_start->setAccessibleName(
        state == State::Learning ? tr("Continue with %1").arg(title) : tr("Start %1").arg(title));
    m_later->setText(state != m_before ? tr("Undo") : isPassedOver() ? tr("Suggest again") : tr("Not now"));
    m_later->setAccessibleName(tr("%1: %2").arg(m_later->text(), title));
}

QString NextCard::standing(State state) const
{
    const QString reason = qstring(reasonOf(m_session.catalog(), m_suggestion));
    if (state == State::Done) return tr("Done.");
    if (state == State::Skipped) return tr("Skipped.");
    if (isPassedOver()) return tr("Passed over. %1").arg(reason);
    return state == State::Learning && m_before == State::Open ? tr("Begun. %1").arg(reason) : reason;
}

bool NextCard::isPassedOver() const
{
    return waymark::isPassedOver(m_session.catalog(), m_session.progress(), topic(), m_session.workspace().today());
}

bool NextCard::isAnswered() const
{
    return m_session.progress().state(topic()) != m_before || isPassedOver() != m_suggestion.isPassedOver;
}

// Copies: an act may lead to another suggestion here before it returns.
void NextCard::startOrOpen()
{
    const Id topic = m_suggestion.topic;
    if (m_session.progress().state(topic) == State::Open) m_session.mark(State::Learning, {topic});
    m_session.select({topic, {}, {}});
}

void NextCard::takeBackOrPassOver()
{
    const Id topic = m_suggestion.topic;
    if (m_session.progress().state(topic) != m_before) m_session.mark(m_before, {topic});
    else m_session.passOver({topic}, !isPassedOver());
}

void NextCard::select()
{
    m_session.select({topic(), {}, {}});
}

void NextCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::current();
    const bool isSelected = m_session.selection().thing == topic();
    if (isSelected) fillRounded(painter, rect(), Radius::Normal, theme.colours().sel);
    frameRounded(painter, rect(), Radius::Normal, theme.colours().control, Line::Hair);
    if (hasFocus()) paintFocusRing(painter, rect(), theme);
}

void NextCard::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) select();
    else QWidget::mousePressEvent(event);
}

void NextCard::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const Id topic = m_suggestion.topic;
    switch (isPlain ? event->key() : 0) {
    case Qt::Key_Space: m_session.toggle(topic); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Of a button in the card it is the button's.
        if (hasFocus()) select();
        else QWidget::keyPressEvent(event);
        break;
    default: QWidget::keyPressEvent(event);
    }
}

}   // namespace waymark::ui
