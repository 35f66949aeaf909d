#include "pages/skills/skills_filter_bar.h"

#include "bridge/session.h"
#include "catalog/catalog_index.h"
#include "pages/skills/filter_options.h"
#include "pages/skills/more_filters.h"
#include "theme/checklist_measures.h"
#include "theme/marks.h"
#include "widgets/buttons.h"
#include "widgets/filter_button.h"
#include "widgets/labels.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolButton>

#include <algorithm>

namespace waymark::ui {

SkillsFilterBar::SkillsFilterBar(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("skillsFilters"));
    buildField();
    buildButtons();
    buildGrouping();
    layOut();
    setFixedOptions();
}

void SkillsFilterBar::buildField()
{
    m_field = new QLineEdit(this);
    m_field->setObjectName(QStringLiteral("skillsFilter"));
    m_field->setAccessibleName(tr("Filter topics"));
    m_field->setPlaceholderText(tr("Filter topics"));
    m_field->addAction(icon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    // The line edit makes a button of its picture, and a screen reader meets it.
    if (auto* picture = m_field->findChild<QToolButton*>()) picture->setAccessibleName(tr("Filter topics"));
    m_field->setMinimumHeight(Theme::current().rowHeight(Height::Control));
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &SkillsFilterBar::tellChanged);
    connect(m_field, &QLineEdit::returnPressed, this, &SkillsFilterBar::left);
}

FilterButton* SkillsFilterBar::addFilter(const QString& name, const QString& objectName)
{
    auto* button = new FilterButton(name, this);
    button->setObjectName(objectName);
    connect(button, &FilterButton::keyChanged, this, &SkillsFilterBar::tellChanged);
    return button;
}

void SkillsFilterBar::buildButtons()
{
    m_role = addFilter(tr("Role"), QStringLiteral("skillsRole"));
    m_tier = addFilter(tr("Tier"), QStringLiteral("skillsTier"));
    m_state = addFilter(tr("State"), QStringLiteral("skillsState"));
    m_area = addFilter(tr("Area"), QStringLiteral("skillsArea"));
    m_need = addFilter(tr("Need"), QStringLiteral("skillsNeed"));
    m_more = new MoreFilters(this);
    m_more->setObjectName(QStringLiteral("skillsMore"));
    m_more->add(m_role, tr("Role"));
    m_more->add(m_tier, tr("Tier"));
    m_more->add(m_state, tr("State"));
    m_more->add(m_area, tr("Area"));
    m_more->add(m_need, tr("Need"));
    m_count = new TextLabel(QString(), TextRole::Body, QFont::Normal, Ink::Second, this);
    m_count->setObjectName(QStringLiteral("skillsCount"));
    m_clear = new IconButton(QStringLiteral("close"), tr("Clear filters"), this);
    m_clear->setObjectName(QStringLiteral("skillsClear"));
    connect(m_clear, &QAbstractButton::clicked, this, &SkillsFilterBar::clear);
}

void SkillsFilterBar::buildGrouping()
{
    m_group = new IconButton(QStringLiteral("more"), tr("Group by"), this);
    m_group->setObjectName(QStringLiteral("skillsGroup"));
    auto* menu = new QMenu(m_group);
    menu->setObjectName(QStringLiteral("skillsGroupMenu"));
    // Not the button's own menu, for which it would paint an arrow over its picture.
    connect(m_group, &QAbstractButton::clicked, menu,
        [this, menu] { menu->popup(m_group->mapToGlobal(QPoint(0, m_group->height()))); });
    m_groupings = new QActionGroup(menu);
    const auto add = [&](Grouping grouping, const QString& text, const QString& name) {
        auto* action = menu->addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setData(word(grouping));
        m_groupings->addAction(action);
        connect(action, &QAction::triggered, this, [this, grouping] { emit groupingChosen(grouping); });
    };
    add(Grouping::Area, tr("Group by area"), QStringLiteral("groupByArea"));
    add(Grouping::Tier, tr("Group by tier"), QStringLiteral("groupByTier"));
    add(Grouping::Need, tr("Group by need of the role"), QStringLiteral("groupByNeed"));
    setGrouping(Grouping::Area);
}

void SkillsFilterBar::setGrouping(Grouping grouping)
{
    for (QAction* action : m_groupings->actions()) action->setChecked(action->data().toString() == word(grouping));
}

void SkillsFilterBar::layOut()
{
    m_row->setContentsMargins(Space::Medium, Space::Small, Space::Medium, Space::Small);
    m_row->setSpacing(Space::Small);
    m_row->addWidget(m_field);
    for (FilterButton* filter : filters()) m_row->addWidget(filter);
    m_row->addWidget(m_more);
    m_row->addStretch();
    m_row->addWidget(m_count);
    m_row->addWidget(m_clear);
    m_row->addWidget(m_group);
    QSizePolicy policy = m_clear->sizePolicy();
    // Its place stays when it goes, so that the count does not jump.
    policy.setRetainSizeWhenHidden(true);
    m_clear->setSizePolicy(policy);
    m_row->setSizeConstraint(QLayout::SetNoConstraint);
    setFolded(0);
}

void SkillsFilterBar::setOptions(FilterButton* filter, const std::vector<FilterOption>& options)
{
    filter->setOptions(options);
    m_more->setOptionsOf(filter, options);
}

void SkillsFilterBar::setFixedOptions()
{
    setOptions(m_tier, tierOptions());
    setOptions(m_state, stateOptions());
    setOptions(m_need, needOptions());
}

void SkillsFilterBar::setCatalog(const CatalogIndex& catalog, const Role* target)
{
    setOptions(m_role, roleOptions(catalog, target));
    setOptions(m_area, areaOptions(catalog));
    fold();
}

void SkillsFilterBar::setCount(int shown, int all)
{
    m_shown = shown;
    m_all = all;
    m_clear->setVisible(!filter().isEmpty());
    fold();
}

void SkillsFilterBar::setRole(const Id& role)
{
    m_role->setKey(qstring(role.text()));
}

void SkillsFilterBar::setTopics(const TopicList& topics)
{
    {
        const QScopedValueRollback quiet(m_isQuiet, true);
        clear();
        setRole(topics.role);
        m_state->setKey(topics.state ? QString::fromUtf8(word(*topics.state)) : missingKey());
        m_area->setKey(qstring(topics.area.text()));
        // What is missing for a role are musts already.
        if (topics.state && !topics.role.isEmpty()) m_need->setKey(mustKey());
    }
    tellChanged();
}

void SkillsFilterBar::clear()
{
    {
        const QScopedValueRollback quiet(m_isQuiet, true);
        m_field->clear();
        for (FilterButton* filter : filters()) filter->setKey(QString());
    }
    tellChanged();
}

void SkillsFilterBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QSize SkillsFilterBar::minimumSizeHint() const
{
    return {0, m_row->minimumSize().height()};
}

ChecklistFilter SkillsFilterBar::filter() const
{
    ChecklistFilter filter;
    filter.text = m_field->text().trimmed().toStdString();
    filter.role = Id(m_role->key().toStdString());
    filter.tier = tierFrom(m_tier->key().toStdString());
    filter.states = statesOf(m_state->key());
    filter.isMissing = m_state->key() == missingKey();
    filter.area = Id(m_area->key().toStdString());
    filter.need = needFrom(m_need->key());
    return filter;
}

void SkillsFilterBar::tellChanged()
{
    if (!m_isQuiet) emit changed();
}

void SkillsFilterBar::setFolded(std::size_t count)
{
    const std::vector<FilterButton*> all = filters();
    const auto first = all.end() - static_cast<std::ptrdiff_t>(count);
    for (auto filter = all.begin(); filter != all.end(); ++filter) (*filter)->setVisible(filter < first);
    m_more->setBehind({first, all.end()});
    m_more->setVisible(count > 0);
    const QString shown = QLocale().toString(m_shown), whole = QLocale().toString(m_all);
    m_count->setText(tr("%1 of %2").arg(shown, whole));
    m_count->setAccessibleName(tr("%1 of %2 topics").arg(shown, whole));
    m_count->setToolTip(m_count->accessibleName());
}

/// For the text field, when so many of the filters are behind More.
int SkillsFilterBar::roomWithout(std::size_t count) const
{
    const QString widest = tr("%1 of %2").arg(QLocale().toString(m_all), QLocale().toString(m_all));
    int others = m_count->fontMetrics().horizontalAdvance(widest) + m_clear->sizeHint().width() +
        m_group->sizeHint().width() + 2 * Space::Medium + 3 * Space::Small;
    const std::vector<FilterButton*> all = filters();
    for (std::size_t at = 0; at + count < all.size(); ++at) others += all[at]->sizeHint().width() + Space::Small;
    if (count > 0) others += m_more->sizeHint().width() + Space::Small;
    return width() - others;
}

// What has no room goes under More.
void SkillsFilterBar::fold()
{
    std::size_t count = 0;
    while (count < filters().size() && roomWithout(count) < ChecklistMeasure::FilterFieldNarrow)
        count = std::max(count + 1, FewestFolded);
    setFolded(count);
    m_field->setFixedWidth(
        std::clamp(roomWithout(count), ChecklistMeasure::FilterFieldNarrow, ChecklistMeasure::FilterField));
}

void SkillsFilterBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

void SkillsFilterBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange) return;
    if (m_clear) fold();
}

void SkillsFilterBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = Theme::current().colours();
    painter.fillRect(rect(), colours.bg);
    painter.fillRect(QRectF(0, height() - Line::Hair, width(), Line::Hair), colours.line);
}

bool SkillsFilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape && !m_field->text().isEmpty()) {
        m_field->clear();
        return true;
    }
    if (key->key() != Qt::Key_Escape && key->key() != Qt::Key_Down) return false;
    emit left();
    return true;
}

}   // namespace waymark::ui
