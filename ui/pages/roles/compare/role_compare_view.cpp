#include "pages/roles/compare/role_compare_view.h"

#include "bridge/session.h"
#include "pages/roles/matrix_words.h"
#include "pages/roles/needs/needs_tree.h"
#include "theme/marks.h"
#include "widgets/buttons.h"
#include "widgets/empty_state.h"
#include "widgets/filter_button.h"
#include "widgets/labels.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace waymark::ui {

namespace {

bool hasDoneATopic(const Session& session)
{
    const auto& items = session.progress().items;
    return std::any_of(items.begin(), items.end(), [&session](const auto& item) {
        return item.second.state == State::Done && session.catalog().topic(item.first) != nullptr;
    });
}

}   // namespace

RoleCompareView::RoleCompareView(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("roleCompare"));
    build();
    readRoles();
    connect(m_from, &FilterButton::keyChanged, this, &RoleCompareView::readAgain);
    connect(m_to, &FilterButton::keyChanged, this, &RoleCompareView::readAgain);
    connect(m_list, &QTreeView::clicked, this, &RoleCompareView::choose);
    connect(m_list, &QTreeView::activated, this, &RoleCompareView::choose);
}

void RoleCompareView::build()
{
    auto* line = new QWidget(this);
    m_from = new FilterButton(tr("From"), line);
    m_from->setObjectName(QStringLiteral("compareFrom"));
    m_from->setMarksAnswer(false);
    m_to = new FilterButton(tr("To"), line);
    m_to->setObjectName(QStringLiteral("compareTo"));
    m_to->setMarksAnswer(false);
    m_swap = new IconButton(QStringLiteral("swap"), tr("Swap the two roles"), line);
    m_swap->setObjectName(QStringLiteral("compareSwap"));
    connect(m_swap, &QAbstractButton::clicked, this, &RoleCompareView::swap);
    m_summary = new TextLabel({}, TextRole::Body, QFont::DemiBold, Ink::Text, this);
    m_summary->setObjectName(QStringLiteral("compareSummary"));
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(Space::Medium, 0, Space::Large, Space::Small);
    m_list = new NeedsTree(this);
    m_list->setObjectName(QStringLiteral("compareList"));
    m_list->setAccessibleName(tr("What is missing"));
    m_list->setModel(&m_gap);
    m_nothing = new EmptyState(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_nothing);

    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(Space::Medium, Space::Small, Space::Large, Space::Small);
    row->setSpacing(Space::Small);
    row->addWidget(m_from);
    row->addWidget(m_swap);
    row->addWidget(m_to);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(line);
    column->addWidget(m_summary);
    column->addWidget(m_stack, 1);
}

void RoleCompareView::readRoles()
{
    std::vector<FilterOption> from{{QString(), tr("What I have done")}};
    std::vector<FilterOption> to;
    for (const Role& role : m_session.catalog().catalog().roles) {
        const FilterOption option{qstring(role.id.text()), qstring(role.title)};
        from.push_back(option);
        to.push_back(option);
    }
    if (from.size() > 1) from[1].startsGroup = true;
    m_from->setOptions(std::move(from));
    m_to->setOptions(std::move(to));
    readAgain();
}

// Who has done something starts from that, towards the role that is aimed at; else that role is compared to the one that
// is nearest to it.
void RoleCompareView::setDefaults()
{
    const Role* target = m_session.targetRole();
    if (target == nullptr) return;
    if (hasDoneATopic(m_session)) return m_to->setKey(qstring(target->id.text()));
    const CatalogIndex& catalog = m_session.catalog();
    const Progress done = withRoleDone(catalog, *target, m_session.progress());
    const Role* nearest = nullptr;
    int fewest = 0;
    for (const Role& role : catalog.catalog().roles) {
        if (role.id == target->id) continue;
        const int count = gapTo(catalog, role, done).tally.toLearn();
        if (nearest == nullptr || count < fewest) {
            nearest = &role;
            fewest = count;
        }
    }
    m_from->setKey(qstring(target->id.text()));
    if (nearest != nullptr) m_to->setKey(qstring(nearest->id.text()));
}

void RoleCompareView::readAgain()
{
    m_isStale = true;
    if (!isVisible()) return;
    m_isStale = false;
    if (!std::exchange(m_hasDefaults, true)) {
        const QSignalBlocker from(m_from), to(m_to);
        setDefaults();
    }
    const CatalogIndex& catalog = m_session.catalog();
    const Role* from = catalog.role(Id(m_from->key().toStdString()));
    const Role* to = catalog.role(Id(m_to->key().toStdString()));
    m_swap->setEnabled(from != nullptr);
    if (to == nullptr) return;
    const Progress& own = m_session.progress();
    showGap(gapTo(catalog, *to, from != nullptr ? withRoleDone(catalog, *from, own) : own));
    m_summary->setText(summary());
    m_nothing->setWords(
        QStringLiteral("check"), tr("Nothing is missing"), tr("Whoever has the one has all that the other must have."));
    m_stack->setCurrentWidget(m_gap.gap().needs.empty() ? static_cast<QWidget*>(m_nothing) : m_list);
}

// A tick elsewhere must move nothing here: what is shut, chosen and in sight stays so.
void RoleCompareView::showGap(RoleGap gap)
{
    std::vector<Id> shut;
    for (int area = 0; area < m_gap.rowCount(); ++area)
        if (const QModelIndex index = m_gap.index(area, 0); !m_list->isExpanded(index))
            shut.push_back(m_gap.thing(index));
    const Id current = m_gap.thing(m_list->currentIndex());
    const int scrolled = m_list->verticalScrollBar()->value();
    m_gap.set(m_session.workspace().catalog(), std::move(gap));
    m_list->expandAll();
    if (const QModelIndex index = m_gap.indexOf(current); index.isValid())
        m_list->selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    // After the current row, which opens what it stands in.
    for (const Id& area : shut) m_list->collapse(m_gap.indexOf(area));
    m_list->verticalScrollBar()->setValue(scrolled);
}

QString RoleCompareView::summary() const
{
    const RoleGap& gap = m_gap.gap();
    const QString to = qstring(m_session.catalog().title(gap.role));
    // What is skipped is not missing, and stands after it.
    QString hours = hoursText(gap.hours);
    if (gap.tally.skipped > 0) hours += QStringLiteral("; ") + skippedWords(gap.tally.skipped);
    const Role* from = m_session.catalog().role(Id(m_from->key().toStdString()));
    if (from == nullptr)
        return tr("To %1, %n must-have topics are missing: %2.", nullptr, gap.tally.toLearn()).arg(to, hours);
    return tr("From %1 to %2, %n must-have topics are missing: %3.", nullptr, gap.tally.toLearn())
        .arg(qstring(from->title), to, hours);
}

void RoleCompareView::swap()
{
    const QString from = m_from->key();
    if (from.isEmpty()) return;
    m_from->setKey(m_to->key());
    m_to->setKey(from);
}

void RoleCompareView::choose(const QModelIndex& index)
{
    const Id skill = m_gap.skill(index);
    if (!skill.isEmpty()) emit chosen(skill, m_gap.gap().role);
}

void RoleCompareView::focusMain()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void RoleCompareView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale) readAgain();
}

}   // namespace waymark::ui
