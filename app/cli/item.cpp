#include "cli/item.h"

#include "cli/failure.h"

#include <fmt/format.h>

namespace waymark::cli {

namespace {

std::optional<Tier> tierOf(const CatalogIndex& catalog, const Place& place, const Id& id)
{
    switch (place.kind) {
    case Kind::Topic: return catalog.topic(id)->tier;
    case Kind::Step:
    case Kind::Check: return catalog.catalog().projects[place.parent].tier;
    case Kind::Question: return catalog.question(id)->tier;
    case Kind::Resource: return catalog.resource(id)->tier;
    default: return std::nullopt;
    }
}

}   // namespace

Item itemOf(const CatalogIndex& catalog, const Id& id)
{
    Item item{id, catalog.title(id), {}, {}, {}, {}};
    const Place* place = catalog.find(id);
    if (place == nullptr) return item;
    item.kind = place->kind;
    item.tier = tierOf(catalog, *place, id);
    if (const Skill* skill = catalog.skillOf(id)) {
        item.skill = skill->id;
        item.area = skill->area;
    }
    return item;
}

Json jsonOf(const Item& item, State state)
{
    return {{"id", item.id.text()}, {"title", item.title}, {"kind", item.kind ? Json(word(*item.kind)) : Json()},
        {"state", word(state)}, {"tier", item.tier ? Json(word(*item.tier)) : Json()}, {"skill", idOrNull(item.skill)},
        {"area", idOrNull(item.area)}};
}

State stateOrFail(const std::string& typed)
{
    if (const auto state = stateFrom(typed)) return *state;
    throw Failure(ExitCode::Usage,
        fmt::format("'{}' is not a state. States: open, learning, done, skipped. Nothing was changed.", typed));
}

}   // namespace waymark::cli
