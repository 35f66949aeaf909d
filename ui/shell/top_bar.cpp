#include "shell/top_bar.h"

#include "bridge/session.h"
#include "palette/search_button.h"
#include "shell/menu_button.h"
#include "theme/marks.h"
#include "widgets/buttons.h"
#include "widgets/labels.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>

namespace waymark::ui {

TopBar::TopBar(Session& session, QWidget* parent)
    : Ground(&Colours::bg, Edge::Bottom, parent),
      m_session(session),
      m_title(new ElidedLabel({}, TextRole::Title, QFont::DemiBold, Ink::Text, this)),
      m_undo(new IconButton(QStringLiteral("undo"), tr("Undo"), this, QKeySequence(Qt::CTRL | Qt::Key_Z))),
      m_redo(new IconButton(QStringLiteral("redo"), tr("Redo"), this, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z))),
      m_role(new MenuButton(QStringLiteral("target"), this)),
      m_search(new SearchButton(this)),
      m_learner(new AvatarButton(this))
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_undo->setObjectName(QStringLiteral("undo"));
    m_redo->setObjectName(QStringLiteral("redo"));
    m_role->setObjectName(QStringLiteral("targetRole"));
    m_learner->setObjectName(QStringLiteral("learner"));
    build();
    connect(m_undo, &QAbstractButton::clicked, this, [this] { m_session.undo(); });
    connect(m_redo, &QAbstractButton::clicked, this, [this] { m_session.redo(); });
    connect(m_role, &MenuButton::menuWanted, this, [this](QMenu* menu) { fillRoles(*menu); });
    connect(m_search, &QAbstractButton::clicked, this, &TopBar::searchWanted);
    connect(m_learner, &MenuButton::menuWanted, this, &TopBar::learnerMenuWanted);
    connect(&session, &Session::undoChanged, this, &TopBar::refreshUndo);
    connect(&session, &Session::learnerChanged, this, &TopBar::refreshLearner);
    connect(&session, &Session::catalogChanged, this, &TopBar::refreshLearner);
    refreshUndo();
    refreshLearner();
}

void TopBar::setTitle(const QString& title)
{
    m_title->setText(title);
}

void TopBar::setNarrow(bool isNarrow)
{
    const int start = isNarrow ? Space::Large : Space::Huge;
    layout()->setContentsMargins(start, 0, Space::Large, Line::Hair);
    m_search->setNarrow(isNarrow);
}

void TopBar::build()
{
    auto* row = new QHBoxLayout(this);
    row->setSpacing(Space::Small);
    row->addWidget(m_title, 1);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addSpacing(Space::Small);
    row->addWidget(m_role);
    row->addWidget(m_search);
    row->addSpacing(Space::Small);
    row->addWidget(m_learner);
    setNarrow(false);
    setMinimumHeight(Height::TopBar);
}

void TopBar::refreshUndo()
{
    m_undo->setEnabled(m_session.canUndo());
    m_redo->setEnabled(m_session.canRedo());
    m_undo->setWords(m_session.canUndo() ? tr("Undo: %1").arg(m_session.undoLabel()) : tr("Undo"));
    m_redo->setWords(m_session.canRedo() ? tr("Redo: %1").arg(m_session.redoLabel()) : tr("Redo"));
}

void TopBar::refreshLearner()
{
    const Role* role = m_session.hasLearner() ? m_session.targetRole() : nullptr;
    m_role->setText(role != nullptr ? qstring(role->title) : tr("No target role"));
    m_role->setAccessibleName(tr("Target role: %1").arg(role != nullptr ? m_role->text() : tr("not sure yet")));
    m_role->setToolTip(role != nullptr ? tr("Target role: %1").arg(m_role->text()) : tr("Choose a target role"));
    m_role->updateGeometry();
    if (m_session.hasLearner()) m_learner->setName(qstring(m_session.learner().name), m_session.learners().size() < 2);
}

void TopBar::fillRoles(QMenu& menu)
{
    auto* group = new QActionGroup(&menu);
    const Id target = m_session.targetRole() != nullptr ? m_session.targetRole()->id : Id();
    const auto add = [&](const QString& title, const Id& role) {
        auto* action = menu.addAction(title, this, [this, role] { m_session.setTargetRole(role); });
        action->setObjectName(QStringLiteral("role-") + qstring(role.text()));
        action->setCheckable(true);
        action->setChecked(role == target);
        group->addAction(action);
    };
    for (const Role& role : m_session.catalog().catalog().roles) add(qstring(role.title), role.id);
    menu.addSeparator();
    add(tr("Not sure yet"), {});
}

}   // namespace waymark::ui
