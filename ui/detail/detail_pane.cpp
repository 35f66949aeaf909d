#include "detail/detail_pane.h"

#include "detail/selection_band.h"
#include "detail/thing_view.h"
#include "widgets/buttons.h"
#include "widgets/empty_state.h"
#include "widgets/labels.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace waymark::ui {

DetailPane::DetailPane(Session& session, QWidget* parent)
    : Ground(&Colours::pane, Edge::Leading, parent), m_session(session)
{
    setObjectName(QStringLiteral("detailPane"));
    setAccessibleName(tr("Details"));
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(static_cast<int>(Line::Hair), 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(new SelectionBand(session, this));
    layout->addWidget(m_scroll, 1);
    connectAll();
}

QWidget* DetailPane::makeHead()
{
    m_head = new QWidget(this);
    auto* words = new TextLabel(accessibleName(), TextRole::Small, QFont::DemiBold, Ink::Second, m_head);
    auto* close = new IconButton(QStringLiteral("close"), tr("Close details"), m_head, QKeySequence(Qt::Key_Escape));
    close->setObjectName(QStringLiteral("closeDetails"));
    connect(close, &QAbstractButton::clicked, this, &DetailPane::closeWanted);
    auto* row = new QHBoxLayout(m_head);
    row->setContentsMargins(Space::Large, Space::Small, Space::Small, 0);
    row->addWidget(words, 1);
    row->addWidget(close);
    m_head->hide();
    return m_head;
}

void DetailPane::setClosable(bool isClosable)
{
    m_head->setVisible(isClosable);
}

void DetailPane::leaveNote()
{
    if (m_view != nullptr) m_view->leave();
}

// What is typed is handed on while the pane is still whole, and can be told what comes of it.
DetailPane::~DetailPane()
{
    leaveNote();
}

void DetailPane::focusMain()
{
    const auto children = m_scroll->findChildren<QWidget*>();
    for (auto* child : children)
        if (child->isVisible() && (child->focusPolicy() & Qt::TabFocus) != 0)
            return child->setFocus(Qt::ShortcutFocusReason);
}

void DetailPane::focusNote()
{
    if (m_view != nullptr) m_view->focusNote();
}

void DetailPane::showEvent(QShowEvent* event)
{
    Ground::showEvent(event);
    freshen();
}

void DetailPane::connectAll()
{
    connect(&m_session, &Session::selectionChanged, this, [this] { markStale(m_session.selection() != m_shown); });
    connect(&m_session, &Session::progressChanged, this, &DetailPane::onChange);
    connect(&m_session, &Session::learnerChanged, this, &DetailPane::onLearner);
    connect(&m_session, &Session::catalogChanged, this, [this] { markStale(true); });
}

void DetailPane::onChange(const ChangeSet& change)
{
    if (m_view != nullptr && m_view->isTouchedBy(change)) markStale(false);
}

DetailPane::ShownFor DetailPane::shownFor() const
{
    if (!m_session.hasLearner()) return {};
    return {m_session.learner().id, m_session.learner().role};
}

void DetailPane::onLearner()
{
    markStale(shownFor() != m_shownFor);
}

void DetailPane::markStale(bool isOther)
{
    m_isStale = true;
    m_isOther = m_isOther || isOther;
    if (isVisible()) freshen();
}

void DetailPane::freshen()
{
    if (m_isOther) rebuild();
    else if (m_isStale && m_view != nullptr) m_view->refresh();
    m_isStale = false;
    m_isOther = false;
}

void DetailPane::rebuild()
{
    const bool isSameThing = m_session.selection().thing == m_shown.thing &&
        m_session.selection().role == m_shown.role && m_session.hasLearner() && shownFor() == m_shownFor &&
        m_view != nullptr;
    const int scrolled = isSameThing ? m_scroll->verticalScrollBar()->value() : 0;
    leaveNote();
    m_shown = m_session.selection();
    m_shownFor = shownFor();
    // A row of the old content may be the sender of what led here.
    if (auto* old = m_scroll->takeWidget()) old->deleteLater();
    m_view = nullptr;
    m_scroll->setWidget(makeContent());
    m_scroll->widget()->setAutoFillBackground(false);
    m_scroll->verticalScrollBar()->setValue(scrolled);
}

QWidget* DetailPane::makeContent()
{
    if (m_session.hasLearner() && !m_shown.thing.isEmpty()) m_view = makeThingView(m_session, m_shown, m_scroll);
    if (m_view != nullptr) return m_view;
    return new EmptyState(QStringLiteral("half"), tr("Nothing selected"),
        tr("Select a topic, a skill, a role, a project or a book to see what it is, who needs it and what it asks for "
           "first."),
        {}, m_scroll);
}

}   // namespace waymark::ui
