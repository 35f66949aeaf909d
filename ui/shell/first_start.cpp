#include "shell/first_start.h"

#include "bridge/session.h"
#include "dialogs/learner_form.h"
#include "shell/learner_menu.h"
#include "shell/logo.h"
#include "widgets/buttons.h"
#include "widgets/labels.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace waymark::ui {

FirstStart::FirstStart(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("firstStart"));
    auto* inner = new QWidget;
    auto* centred = new QVBoxLayout(inner);
    centred->addStretch(1);
    // Stretches and no alignment: an aligned item would get the height of its unwrapped sentence.
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(buildCard());
    row->addStretch();
    centred->addLayout(row);
    centred->addStretch(2);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);
}

void FirstStart::focusMain()
{
    m_form->focusName();
}

void FirstStart::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_start->isEnabled()) start();
    else QWidget::keyPressEvent(event);
}

QFrame* FirstStart::buildCard()
{
    auto* card = new Card(this);
    card->setFixedWidth(Width::Pane + Width::Navigation / 2);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(2 * Space::Large, 2 * Space::Large, 2 * Space::Large, Space::Huge);
    layout->setSpacing(Space::Large);
    buildHead(*layout);
    m_form = new LearnerForm(m_session, card);
    layout->addWidget(m_form);
    m_start = new QPushButton(tr("Start"), card);
    m_start->setObjectName(QStringLiteral("start"));
    m_start->setAccessibleName(m_start->text());
    makePrimary(*m_start);
    auto* skip = new QPushButton(tr("Skip"), card);
    skip->setObjectName(QStringLiteral("skip"));
    skip->setAccessibleName(tr("Skip: start without a name"));
    skip->setToolTip(tr("Starts as “Me”; everything can be changed later"));
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_start, 1);
    acts->addWidget(skip);
    layout->addLayout(acts);
    layout->addWidget(buildRemoved());
    connect(m_form, &LearnerForm::changed, this, [this] { m_start->setEnabled(!m_form->name().isEmpty()); });
    m_start->setEnabled(false);
    connect(m_start, &QPushButton::clicked, this, &FirstStart::start);
    connect(
        skip, &QPushButton::clicked, this, [this] { m_session.addLearner(tr("Me"), m_form->role(), m_form->hours()); });
    return card;
}

void FirstStart::buildHead(QVBoxLayout& card)
{
    auto* sentence = new TextLabel(tr("Tick what you know, see which roles it leads to, and what is still to learn. "
                                      "Everything stays on this computer."),
        TextRole::Body, QFont::Normal, Ink::Second, this);
    sentence->setWordWrap(true);
    card.addWidget(new Logo(this));
    card.addWidget(new TextLabel(tr("Welcome to Waymark"), TextRole::Title, QFont::DemiBold, Ink::Text, this));
    card.addWidget(sentence);
}

QWidget* FirstStart::buildRemoved()
{
    m_removed = new LinkButton(tr("Bring back somebody who was removed"), this);
    m_removed->setObjectName(QStringLiteral("bringBack"));
    m_removed->setAccessibleName(m_removed->text());
    auto* menu = new QMenu(m_removed);
    menu->setObjectName(QStringLiteral("bringBackMenu"));
    // Not while one of its acts is under way.
    connect(m_removed, &QAbstractButton::clicked, menu, [this, menu] {
        menu->clear();
        fillRemovedPeople(*menu, m_session);
        menu->popup(m_removed->mapToGlobal(m_removed->rect().bottomLeft()));
    });
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->addStretch();
    row->addWidget(m_removed);
    row->addStretch();
    connect(&m_session, &Session::learnerChanged, this, &FirstStart::refreshRemoved);
    refreshRemoved();
    return line;
}

void FirstStart::refreshRemoved()
{
    const bool isEmpty = m_session.hasLearner() || m_session.removedLearners().empty();
    m_removed->parentWidget()->setVisible(!isEmpty);
}

void FirstStart::start()
{
    m_session.addLearner(m_form->name(), m_form->role(), m_form->hours());
}

}   // namespace waymark::ui
