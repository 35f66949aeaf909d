#include "pages/library/library_filter_bar.h"

#include "models/resource_words.h"
#include "theme/marks.h"
#include "widgets/filter_button.h"
#include "widgets/filter_options.h"
#include "widgets/segments.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace waymark::ui {

namespace {

QString keyOf(LibraryPart part)
{
    switch (part) {
    case LibraryPart::Resources: return QStringLiteral("resources");
    case LibraryPart::Roadmap: return QStringLiteral("roadmap");
    case LibraryPart::Checklists: return QStringLiteral("checklists");
    }
    return {};
}

std::vector<FilterOption> kindOptions(const CatalogIndex& catalog)
{
    std::vector<FilterOption> options{allOption(LibraryFilterBar::tr("All kinds"))};
    std::set<std::string> seen;
    for (const Resource& resource : catalog.catalog().resources) {
        if (!seen.insert(resource.kind).second) continue;
        options.push_back({qstring(resource.kind), resourceKindHead(resource.kind)});
        options.back().startsGroup = options.size() == 2;
    }
    return options;
}

}   // namespace

LibraryFilterBar::LibraryFilterBar(QWidget* parent)
    : FilterBar(QStringLiteral("library"), tr("Filter the library"), parent),
      m_parts(new Segments(QStringLiteral("libraryPart"),
          {{keyOf(LibraryPart::Resources), tr("Resources")}, {keyOf(LibraryPart::Roadmap), tr("Roadmap")},
              {keyOf(LibraryPart::Checklists), tr("Checklists")}},
          this)),
      m_role(addFilter(tr("For"), QStringLiteral("libraryRole"))),
      m_kind(addFilter(tr("Kind"), QStringLiteral("libraryKind"))),
      m_tier(addFilter(tr("Tier"), QStringLiteral("libraryTier"))),
      m_state(addFilter(tr("State"), QStringLiteral("libraryState")))
{
    m_parts->setAccessibleName(tr("List"));
    setLead(m_parts);
    setOptions(m_tier, tierOptions());
    setOptions(m_state, stateOptions());
    connect(m_parts, &Segments::keyChanged, this, [this] {
        offerFilters(part() == LibraryPart::Resources);
        emit partChosen();
    });
}

LibraryPart LibraryFilterBar::part() const
{
    for (const LibraryPart part : {LibraryPart::Roadmap, LibraryPart::Checklists})
        if (m_parts->key() == keyOf(part)) return part;
    return LibraryPart::Resources;
}

void LibraryFilterBar::setPart(LibraryPart part)
{
    m_parts->setKey(keyOf(part));
}

void LibraryFilterBar::setCatalog(const CatalogIndex& catalog, const Role* target)
{
    setOptions(m_kind, kindOptions(catalog));
    std::vector<FilterOption> roles{{QString(), tr("Everybody"), tr("All")}};
    if (target != nullptr) {
        roles.push_back({qstring(target->id.text()), tr("My role: %1").arg(qstring(target->title)), tr("My role")});
        roles.back().icon = icon(QStringLiteral("target"));
    }
    m_role->setEnabled(target != nullptr);
    m_role->setToolTip(target != nullptr ? QString() : tr("Choose a target role at the top right first."));
    // Another aim: what was filtered for the old one is filtered for the new one.
    const bool isForRole = m_role->isSet();
    setTogether([&] {
        setOptions(m_role, roles);
        if (isForRole && target != nullptr) m_role->setKey(qstring(target->id.text()));
    });
}

void LibraryFilterBar::setCount(int shown, int all)
{
    const bool isResources = part() == LibraryPart::Resources;
    FilterBar::setCount(shown, all, isResources ? tr("%1 of %2 resources") : tr("%1 of %2 goals"));
}

LibraryFilter LibraryFilterBar::filter() const
{
    LibraryFilter filter;
    filter.text = text().toStdString();
    if (part() != LibraryPart::Resources) return filter;
    filter.kind = m_kind->key().toStdString();
    filter.tier = tierFrom(m_tier->key().toStdString());
    filter.states = statesOf(m_state->key());
    filter.role = Id(m_role->key().toStdString());
    return filter;
}

}   // namespace waymark::ui
