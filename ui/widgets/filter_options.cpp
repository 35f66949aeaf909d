#include "widgets/filter_options.h"

#include "catalog/tier.h"
#include "theme/marks.h"

#include <QCoreApplication>

#include <string_view>

namespace waymark::ui {

namespace {

const QString NotDone = QStringLiteral("not-done");

struct FilterOptionsWords
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::FilterOptions)
};

QString keyOf(std::string_view word)
{
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

QString capitalised(const QString& text)
{
    return text.isEmpty() ? text : text.front().toUpper() + text.mid(1);
}

}   // namespace

FilterOption allOption(const QString& text)
{
    return {QString(), text, FilterOptionsWords::tr("All")};
}

std::vector<FilterOption> tierOptions()
{
    std::vector<FilterOption> options{allOption(FilterOptionsWords::tr("All tiers"))};
    for (const Tier tier : AllTiers) options.push_back({keyOf(word(tier)), tierWord(tier)});
    options[1].startsGroup = true;
    return options;
}

std::vector<FilterOption> stateOptions()
{
    std::vector<FilterOption> options{allOption(FilterOptionsWords::tr("All states"))};
    for (const State state : AllStates) options.push_back({keyOf(word(state)), capitalised(stateWord(state))});
    options[1].startsGroup = true;
    options.push_back({NotDone, FilterOptionsWords::tr("Not done")});
    options.back().startsGroup = true;
    return options;
}

std::vector<State> statesOf(const QString& key)
{
    if (key == NotDone) return {State::Open, State::Learning};
    const auto state = stateFrom(key.toStdString());
    return state ? std::vector<State>{*state} : std::vector<State>{};
}

}   // namespace waymark::ui
