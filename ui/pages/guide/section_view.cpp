#include "pages/guide/section_view.h"

#include "bridge/session.h"
#include "insight/coverage.h"
#include "pages/guide/practice_row.h"
#include "pages/guide/reading_text.h"
#include "theme/guide_measures.h"
#include "theme/marks.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"
#include "widgets/link_chip.h"
#include "widgets/tick_box.h"

#include <QAccessibleWidget>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

namespace {

QAccessibleInterface* makeGroup(const QString&, QObject* object)
{
    auto* section = qobject_cast<SectionView*>(object);
    return section == nullptr ? nullptr : new QAccessibleWidget(section, QAccessible::Grouping);
}

}   // namespace

SectionView::SectionView(Session& session, const GuideSection& section, Rail rail, int number, QWidget* parent)
    : QWidget(parent), m_session(session), m_section(section), m_rail(rail)
{
    if (rail == Rail::Numbers) m_mark.number = QString::number(number);
    static const bool isInstalled = (QAccessible::installFactory(makeGroup), true);
    Q_UNUSED(isInstalled)
    setObjectName(QStringLiteral("section-") + qstring(section.id.text()));
    setAccessibleName(rail == Rail::Numbers ? tr("%1. %2").arg(number).arg(section.title) : section.title);
    setFocusPolicy(Qt::ClickFocus);
    build();
    read();
    readSelection();
}

void SectionView::build()
{
    auto* whole = new QHBoxLayout(this);
    // The focus ring goes around with this much air.
    whole->setContentsMargins(Space::Small, 0, Space::Small, 0);
    whole->setSpacing(0);
    if (m_rail != Rail::None) whole->addSpacing(GuideMeasure::Rail);
    m_column = new QVBoxLayout;
    m_column->setSpacing(Space::Small);
    // The air around belongs to the section, so that its rail reaches the next one.
    m_column->setContentsMargins(0, Space::Small, 0, Space::Huge);
    whole->addLayout(m_column, 1);
    m_title = new TextLabel(m_section.title, TextRole::Heading, QFont::DemiBold, Ink::Text, this);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(m_title);
    addText(m_section.text);
    if (!m_section.day.isEmpty()) {
        m_column->addWidget(new SectionTitle(tr("A day"), this));
        addText(m_section.day);
    }
    if (!m_section.practices.empty()) addPractices();
    addChips(tr("Rising"), m_section.rising);
    addChips(m_section.rising.empty() ? tr("Skills") : tr("Also about"), m_section.skills);
    if (m_section.isRole) addChips(tr("What it needs"), {m_section.id});
}

void SectionView::addText(const QString& text)
{
    if (text.isEmpty()) return;
    auto* paragraph = new ReadingText(text, this);
    paragraph->setAccessibleName(m_section.title);
    m_column->addWidget(paragraph);
}

void SectionView::addPractices()
{
    m_count = new SectionTitle({}, this);
    m_count->setObjectName(QStringLiteral("practiceCount"));
    m_column->addWidget(m_count);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(0);
    for (const Step& practice : m_section.practices) {
        auto* row = new PracticeRow(practice, this);
        connect(row, &PracticeRow::chosen, this, [this, row] { m_session.select({row->id(), {}, {}}); });
        connect(row, &PracticeRow::toggleAsked, this, [this, row] { toggle(*row); });
        connect(row, &PracticeRow::markAsked, this, [this, row](State state) { mark(*row, state); });
        rows->addWidget(row);
        m_practices.push_back(row);
    }
    m_column->addLayout(rows);
}

void SectionView::addChips(const QString& title, const std::vector<Id>& things)
{
    if (things.empty()) return;
    auto* line = new QWidget(this);
    auto* flow = new FlowLayout(Space::Small, line);
    for (const Id& thing : things) {
        auto* chip = new LinkChip(qstring(m_session.catalog().title(thing)), line);
        chip->setObjectName(QStringLiteral("leads-") + qstring(thing.text()));
        connect(chip, &QAbstractButton::clicked, this, [this, thing] { m_session.open(thing); });
        flow->addWidget(chip);
        m_chips.emplace_back(thing, chip);
    }
    m_column->addWidget(new SectionTitle(title, this));
    m_column->addWidget(line);
}

void SectionView::setNeighbours(bool hasAbove, bool hasBelow)
{
    m_mark.goesUp = hasAbove;
    m_mark.goesDown = hasBelow;
    update();
}

void SectionView::read()
{
    if (m_count != nullptr) readPractices();
    for (const auto& [thing, chip] : m_chips) chip->setTally(m_session.hasLearner() ? tallyOf(thing) : Tally{});
}

void SectionView::readPractices()
{
    const Tally tally = practiceTally(m_section.practices, m_session.progress());
    m_count->setText(m_session.hasLearner() ? tr("%1 of %n practices", nullptr, tally.needed).arg(tally.done)
                                            : tr("%n practices", nullptr, tally.needed));
    for (PracticeRow* row : m_practices) {
        row->setStatus(m_session.progress().status(row->id()), m_session.isSaving(row->id()));
        row->box()->setVisible(m_session.hasLearner());
    }
    m_mark.isDone = tally.isComplete();
    update();
}

Tally SectionView::tallyOf(const Id& thing) const
{
    const CatalogIndex& catalog = m_session.catalog();
    if (const Skill* skill = catalog.skill(thing))
        return skillTally(*skill, m_session.targetRole(), m_session.progress());
    const Role* role = catalog.role(thing);
    return role == nullptr ? Tally{} : coverageOf(catalog, *role, m_session.progress()).must;
}

void SectionView::readSelection()
{
    for (PracticeRow* row : m_practices) row->setSelected(row->id() == m_session.selection().thing);
}

QWidget* SectionView::placeOf(const Id& thing)
{
    const auto found = std::find_if(
        m_practices.begin(), m_practices.end(), [&thing](const PracticeRow* row) { return row->id() == thing; });
    return found == m_practices.end() ? static_cast<QWidget*>(this) : (*found)->box();
}

void SectionView::toggle(const PracticeRow& row)
{
    m_session.select({row.id(), {}, {}});
    m_session.toggle(row.id());
}

/// A practice that stands so already is opened again.
void SectionView::mark(const PracticeRow& row, State state)
{
    if (!m_session.hasLearner()) return;
    const bool isSo = m_session.progress().state(row.id()) == state;
    m_session.mark(isSo ? State::Open : state, {row.id()});
}

void SectionView::focusInEvent(QFocusEvent* event)
{
    m_hasRing = event->reason() != Qt::MouseFocusReason;
    QWidget::focusInEvent(event);
}

void SectionView::focusOutEvent(QFocusEvent* event)
{
    m_hasRing = false;
    QWidget::focusOutEvent(event);
}

void SectionView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect room(Space::Small, 0, GuideMeasure::Rail, height());
    const int firstLine = m_title->y() + QFontMetrics(m_title->font()).height() / 2;
    if (m_rail != Rail::None)
        paintRail(painter, QStyle::visualRect(layoutDirection(), rect(), room), firstLine, m_mark);
    if (m_hasRing) paintFocusRing(painter, rect().adjusted(0, 0, 0, -Space::Large), Theme::current());
}

}   // namespace waymark::ui
