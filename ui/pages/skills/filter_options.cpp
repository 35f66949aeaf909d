#include "pages/skills/filter_options.h"

#include "models/checklist_words.h"
#include "theme/marks.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace waymark::ui {

namespace {

struct SkillsFilterBarWords
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::SkillsFilterBar)
};

/// "MLOps" for "MLOps Engineer": the button has room for what tells roles apart.
QString shortTitle(const QString& title)
{
    const qsizetype lastBlank = title.lastIndexOf(u' ');
    return lastBlank > 0 ? title.left(lastBlank) : title;
}

/// "Mathematics" for "Mathematics and statistics", up to a length that a button can carry.
QString firstWords(const QString& title)
{
    constexpr qsizetype Most = 14;
    if (title.size() <= Most) return title;
    const qsizetype lastBlank = title.left(Most).lastIndexOf(u' ');
    return title.left(lastBlank > 0 ? lastBlank : Most) + u'…';
}

const std::array<std::pair<QString, RoleMark>, 3> NeedKeys{{{QStringLiteral("must"), RoleMark::Must},
    {QStringLiteral("nice"), RoleMark::Nice}, {QStringLiteral("none"), RoleMark::None}}};

}   // namespace

std::vector<FilterOption> roleOptions(const CatalogIndex& catalog, const Role* target)
{
    std::vector<FilterOption> options{allOption(SkillsFilterBarWords::tr("All roles"))};
    for (const Role& role : catalog.catalog().roles) {
        const QString title = qstring(role.title);
        FilterOption option{qstring(role.id.text()), title, shortTitle(title)};
        if (target && role.id == target->id) option.icon = icon(QStringLiteral("target"));
        option.startsGroup = options.size() == 1;
        options.push_back(std::move(option));
    }
    return options;
}

std::vector<FilterOption> topicStateOptions()
{
    std::vector<FilterOption> options = stateOptions();
    options.push_back(
        {missingKey(), SkillsFilterBarWords::tr("Missing for the role"), SkillsFilterBarWords::tr("Missing")});
    return options;
}

std::vector<FilterOption> areaOptions(const CatalogIndex& catalog)
{
    std::vector<FilterOption> options{allOption(SkillsFilterBarWords::tr("All areas"))};
    for (const Area& area : catalog.catalog().areas) {
        const QString title = qstring(area.title);
        options.push_back({qstring(area.id.text()), title, firstWords(title)});
        options.back().startsGroup = options.size() == 2;
    }
    return options;
}

std::vector<FilterOption> needOptions()
{
    std::vector<FilterOption> options{allOption(SkillsFilterBarWords::tr("All needs"))};
    for (const auto& [key, mark] : NeedKeys) options.push_back({key, needWord(mark)});
    options[1].startsGroup = true;
    return options;
}

std::optional<RoleMark> needFrom(const QString& key)
{
    for (const auto& [known, mark] : NeedKeys)
        if (known == key) return mark;
    return std::nullopt;
}

const QString& mustKey()
{
    return NeedKeys.front().first;
}

const QString& missingKey()
{
    static const QString key = QStringLiteral("missing");
    return key;
}

}   // namespace waymark::ui
