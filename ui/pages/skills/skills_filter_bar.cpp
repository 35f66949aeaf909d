#include "pages/skills/skills_filter_bar.h"

#include "bridge/session.h"
#include "catalog/catalog_index.h"
#include "pages/skills/filter_options.h"
#include "theme/marks.h"
#include "widgets/buttons.h"
#include "widgets/filter_button.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace waymark::ui {

SkillsFilterBar::SkillsFilterBar(QWidget* parent)
    : FilterBar(QStringLiteral("skills"), tr("Filter topics"), parent),
      m_role(addFilter(tr("Role"), QStringLiteral("skillsRole"))),
      m_tier(addFilter(tr("Tier"), QStringLiteral("skillsTier"))),
      m_state(addFilter(tr("State"), QStringLiteral("skillsState"))),
      m_area(addFilter(tr("Area"), QStringLiteral("skillsArea"))),
      m_need(addFilter(tr("Need"), QStringLiteral("skillsNeed")))
{
    buildGrouping();
    setOptions(m_tier, tierOptions());
    setOptions(m_state, topicStateOptions());
    setOptions(m_need, needOptions());
}

void SkillsFilterBar::buildGrouping()
{
    auto* group = new IconButton(QStringLiteral("more"), tr("Group by"), this);
    group->setObjectName(QStringLiteral("skillsGroup"));
    addAct(group);
    auto* menu = new QMenu(group);
    menu->setObjectName(QStringLiteral("skillsGroupMenu"));
    // Not the button's own menu, for which it would paint an arrow over its picture.
    connect(group, &QAbstractButton::clicked, menu,
        [group, menu] { menu->popup(group->mapToGlobal(QPoint(0, group->height()))); });
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

void SkillsFilterBar::setCatalog(const CatalogIndex& catalog, const Role* target)
{
    setOptions(m_role, roleOptions(catalog, target));
    setOptions(m_area, areaOptions(catalog));
}

void SkillsFilterBar::setCount(int shown, int all)
{
    FilterBar::setCount(shown, all, tr("%1 of %2 topics"));
}

void SkillsFilterBar::setRole(const Id& role)
{
    m_role->setKey(qstring(role.text()));
}

void SkillsFilterBar::setTopics(const TopicList& topics)
{
    setTogether([&] {
        clear();
        setRole(topics.role);
        m_state->setKey(topics.state ? QString::fromUtf8(word(*topics.state)) : missingKey());
        m_area->setKey(qstring(topics.area.text()));
        // What is missing for a role are musts already.
        if (topics.state && !topics.role.isEmpty()) m_need->setKey(mustKey());
    });
}

ChecklistFilter SkillsFilterBar::filter() const
{
    ChecklistFilter filter;
    filter.text = text().toStdString();
    filter.role = Id(m_role->key().toStdString());
    filter.tier = tierFrom(m_tier->key().toStdString());
    filter.states = statesOf(m_state->key());
    filter.isMissing = m_state->key() == missingKey();
    filter.area = Id(m_area->key().toStdString());
    filter.need = needFrom(m_need->key());
    return filter;
}

}   // namespace waymark::ui
