#include "pages/projects/project_ladder.h"

#include "bridge/session.h"
#include "pages/projects/project_card.h"
#include "pages/projects/project_row.h"
#include "pages/projects/project_rung.h"
#include "theme/marks.h"
#include "theme/project_measures.h"

#include <QCoreApplication>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

namespace {

/// The rail that the rungs hang on.
class Rail : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Colours& colours = Theme::current().colours();
        painter.fillRect(rect(), colours.bg);
        for (const int line : {ProjectMeasure::RailLeft, ProjectMeasure::RailLeft + ProjectMeasure::RailGap}) {
            const int left = layoutDirection() == Qt::RightToLeft ? width() - line : line;
            painter.fillRect(QRectF(left, 0, Line::Hair, foot()), colours.lineAxis);
        }
    }

private:
    int foot() const
    {
        int lowest = 0;
        for (const QObject* child : children())
            if (const auto* rung = qobject_cast<const ProjectRung*>(child); rung != nullptr && !rung->isHidden())
                lowest = std::max(lowest, rung->y() + rung->height());
        return lowest;
    }
};

}   // namespace

ProjectLadder::ProjectLadder(Session& session, QWidget* parent) : ColumnScroll(parent), m_session(session)
{
    setObjectName(QStringLiteral("projectLadder"));
    build();
}

void ProjectLadder::build()
{
    const ProjectCard* opened = openCard();
    const Id wasOpen = opened == nullptr ? Id() : opened->id();
    const int scrolled = verticalScrollBar()->value();
    m_rungs.clear();
    m_cards.clear();
    auto* rail = new Rail;
    auto* column = new QVBoxLayout(rail);
    column->setContentsMargins(0, 0, 0, Space::Huge);
    column->setSpacing(Space::Small);
    for (const Tier tier : AllTiers) {
        auto* rung = new ProjectRung(tier, rail);
        rung->setObjectName(QStringLiteral("rung-%1").arg(tierWord(tier).toLower()));
        for (const Project& project : m_session.catalog().catalog().projects)
            if (project.tier == tier) addCard(project.id, rung);
        column->addWidget(rung);
        m_rungs.push_back(rung);
    }
    column->addStretch(1);
    setWidget(rail);
    if (ProjectCard* card = cardOf(wasOpen)) card->setOpen(true);
    countRungs();
    readSelection();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    verticalScrollBar()->setValue(scrolled);
}

ProjectCard* ProjectLadder::addCard(const Id& project, ProjectRung* rung)
{
    auto* card = new ProjectCard(m_session, project, rung);
    rung->add(card);
    connect(&card->row(), &ProjectRow::openAsked, this, [this, card](bool isOpen) { ask(card, isOpen); });
    connect(&card->row(), &ProjectRow::moveAsked, this, [this, card](int by) { move(card, by); });
    m_cards.push_back(card);
    return card;
}

void ProjectLadder::showRole(const Id& role)
{
    for (ProjectCard* card : m_cards) {
        const Project* project = m_session.catalog().project(card->id());
        const bool fits = role.isEmpty() ||
            (project != nullptr &&
                std::find(project->roles.begin(), project->roles.end(), role) != project->roles.end());
        if (!fits) card->setOpen(false);
        card->setVisible(fits);
    }
    countRungs();
}

void ProjectLadder::readAll()
{
    for (ProjectCard* card : m_cards) card->read();
    countRungs();
}

void ProjectLadder::read(const ChangeSet& change)
{
    for (ProjectCard* card : m_cards)
        if (card->isTouchedBy(change)) card->read();
    countRungs();
}

void ProjectLadder::readSelection()
{
    const Id& thing = m_session.selection().thing;
    for (ProjectCard* card : m_cards) card->row().setSelected(!thing.isEmpty() && card->isAbout(thing));
}

void ProjectLadder::countRungs()
{
    for (ProjectRung* rung : m_rungs) rung->count();
    widget()->update();
}

int ProjectLadder::shown() const
{
    return int(std::count_if(m_cards.begin(), m_cards.end(), [](ProjectCard* card) { return !card->isHidden(); }));
}

bool ProjectLadder::shows(const Id& thing) const
{
    const ProjectCard* card = cardOf(thing);
    return card != nullptr && !card->isHidden();
}

ProjectCard* ProjectLadder::cardOf(const Id& thing) const
{
    const auto found =
        std::find_if(m_cards.begin(), m_cards.end(), [&thing](ProjectCard* card) { return card->isAbout(thing); });
    return found == m_cards.end() ? nullptr : *found;
}

ProjectCard* ProjectLadder::openCard() const
{
    const auto found = std::find_if(m_cards.begin(), m_cards.end(), [](ProjectCard* card) { return card->isOpen(); });
    return found == m_cards.end() ? nullptr : *found;
}

void ProjectLadder::ask(ProjectCard* card, bool isOpen)
{
    setOpen(card, isOpen);
    m_session.select({card->id(), {}, {}});
}

/// The row stays under the pointer, also when a higher one closes; then what it opened is brought into view.
void ProjectLadder::setOpen(ProjectCard* card, bool isOpen)
{
    QScrollBar* scroll = verticalScrollBar();
    const auto top = [&] { return card->row().mapTo(widget(), QPoint()).y(); };
    const int onScreen = top() - scroll->value();
    ProjectCard* other = openCard();
    if (isOpen && other != nullptr && other != card) other->setOpen(false);
    card->setOpen(isOpen);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    scroll->setValue(top() - onScreen);
    if (!isOpen) return;
    const int foot = card->mapTo(widget(), QPoint(0, card->height())).y();
    const int needed = std::min(foot - viewport()->height(), top() - Space::Small);
    if (scroll->value() < needed) scroll->setValue(needed);
}

void ProjectLadder::move(ProjectCard* from, int by)
{
    int at = int(std::find(m_cards.begin(), m_cards.end(), from) - m_cards.begin());
    do at += by;
    while (at >= 0 && at < all() && m_cards[std::size_t(at)]->isHidden());
    if (at < 0 || at >= all()) return;
    ProjectCard* to = m_cards[std::size_t(at)];
    to->row().setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(&to->row(), 0, Height::AreaRow);
    m_session.select({to->id(), {}, {}});
}

void ProjectLadder::goTo(const Id& thing)
{
    ProjectCard* card = cardOf(thing);
    if (card == nullptr) return;
    setOpen(card, true);
    QWidget* place = card->placeOf(thing);
    ensureWidgetVisible(&card->row(), 0, Height::AreaRow);
    ensureWidgetVisible(place, 0, Height::AreaRow);
    place->setFocus(Qt::OtherFocusReason);
}

void ProjectLadder::focusRow()
{
    ProjectCard* card = cardOf(m_session.selection().thing);
    if (card == nullptr || card->isHidden()) card = openCard();
    if (card == nullptr) {
        const auto first =
            std::find_if(m_cards.begin(), m_cards.end(), [](ProjectCard* one) { return !one->isHidden(); });
        if (first == m_cards.end()) return;
        card = *first;
    }
    card->row().setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(&card->row(), 0, Height::AreaRow);
}

}   // namespace waymark::ui
