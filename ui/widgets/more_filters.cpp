#include "widgets/more_filters.h"

#include "theme/marks.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace waymark::ui {

namespace {

const QString SetKey = QStringLiteral("set");

}   // namespace

MoreFilters::MoreFilters(QWidget* parent) : FilterButton(QString(), parent), m_choices(new QMenu(this))
{
    setOptions({{QString(), tr("More filters"), tr("More")}, {SetKey, tr("More filters"), tr("More")}});
    setMenu(m_choices);
}

void MoreFilters::add(FilterButton* filter, const QString& name)
{
    QMenu* menu = m_choices->addMenu(menuText(name));
    menu->setObjectName(filter->objectName() + QStringLiteral("Menu"));
    m_behind.push_back({filter, menu});
    connect(filter, &FilterButton::keyChanged, this, &MoreFilters::showAnswers);
}

void MoreFilters::setBehind(const std::vector<FilterButton*>& filters)
{
    for (Behind& one : m_behind) {
        one.isBehind = std::find(filters.begin(), filters.end(), one.filter) != filters.end();
        one.menu->menuAction()->setVisible(one.isBehind);
    }
    showAnswers();
}

void MoreFilters::setOptionsOf(FilterButton* filter, const std::vector<FilterOption>& options)
{
    const auto behind =
        std::find_if(m_behind.begin(), m_behind.end(), [&](const Behind& one) { return one.filter == filter; });
    if (behind == m_behind.end()) return;
    behind->menu->clear();
    auto* group = new QActionGroup(behind->menu);
    for (const FilterOption& option : options) {
        if (option.startsGroup) behind->menu->addSeparator();
        QAction* action = behind->menu->addAction(menuText(option.text));
        action->setData(option.key);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, filter, [filter, key = option.key] { filter->setKey(key); });
    }
    showAnswers();
}

void MoreFilters::showAnswers()
{
    bool isAnySet = false;
    for (const Behind& behind : m_behind) {
        isAnySet = isAnySet || (behind.isBehind && behind.filter->isSet());
        for (QAction* action : behind.menu->actions())
            action->setChecked(!action->isSeparator() && action->data().toString() == behind.filter->key());
    }
    setKey(isAnySet ? SetKey : QString());
}

}   // namespace waymark::ui
