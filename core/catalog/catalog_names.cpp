#include "base/text.h"
#include "catalog/catalog_index.h"
#include "catalog/sentences.h"

#include <algorithm>

#include <fmt/format.h>

// From what a person typed, or an older catalog called a thing, to the id that stands for it today.
namespace waymark {

namespace {

/// The same part under another parent: topics of a renamed skill keep their last word.
Id under(const Id& parent, const Id& part)
{
    return Id(parent.text() + part.text().substr(part.text().rfind('/')));
}

const std::vector<Id>* lookUp(const std::unordered_map<Id, std::vector<Id>>& map, const Id& id)
{
    const auto found = map.find(id);
    return found == map.end() ? nullptr : &found->second;
}

std::string unknown(std::string_view typed, const std::vector<std::string>& meant)
{
    if (meant.empty()) return say::Unknown(typed);
    if (meant.size() == 1) return say::MeantOne(typed, meant[0]);
    if (meant.size() == 2) return say::MeantOneOfTwo(typed, meant[0], meant[1]);
    return say::MeantOneOfThree(typed, meant[0], meant[1], meant[2]);
}

}   // namespace

std::vector<Id> CatalogIndex::replacementsOf(const Id& old) const
{
    if (const auto* direct = lookUp(m_replacements, old)) return *direct;
    std::vector<Id> through;
    const Place* place = find(old);
    const bool isCurrent = place != nullptr && !(topic(old) && topic(old)->isRetired);
    const Id parent = old.parent();
    if (isCurrent || parent.isEmpty()) return through;
    if (const auto* parents = lookUp(m_replacements, parent))
        for (const Id& newer : *parents)
            if (find(under(newer, old))) through.push_back(under(newer, old));
    return through;
}

std::vector<Id> CatalogIndex::replacedBy(const Id& item) const
{
    std::vector<Id> older;
    if (const auto* direct = lookUp(m_replaced, item)) older = *direct;
    const Id parent = item.parent();
    if (parent.isEmpty()) return older;
    if (const auto* parents = lookUp(m_replaced, parent))
        for (const Id& old : *parents) older.push_back(under(old, item));
    return older;
}

Result<Id> CatalogIndex::resolve(std::string_view typed) const
{
    const Id whole{std::string(typed)};
    if (find(whole)) return whole;
    std::vector<Id> found;
    for (const CatalogHead& head : m_catalog.heads) {
        const Id id(fmt::format("{}/{}", head.id, typed));
        if (find(id)) found.push_back(id);
        else if (const auto newer = replacementsOf(id); newer.size() == 1) found.push_back(newer.front());
    }
    if (const auto newer = replacementsOf(whole); newer.size() == 1) found.push_back(newer.front());
    if (found.size() == 1) return found.front();
    if (found.size() > 1)
        return Error{ErrorKind::Invalid, say::InSeveralCatalogs(typed, found[0].text(), found[1].text())};

    return Error{ErrorKind::NotFound, unknown(typed, meantBy(typed))};
}

std::vector<std::string> CatalogIndex::meantBy(std::string_view typed) const
{
    const Id whole{std::string(typed)};
    std::vector<std::string> known;
    known.reserve(m_places.size() * 2);
    for (const auto& [id, place] : m_places) {
        known.emplace_back(id.local());
        if (const Id parent = id.parent(); !parent.isEmpty())
            known.emplace_back(id.text().substr(parent.text().size() + 1));
    }
    std::vector<std::string> meant = didYouMean(whole.local().empty() ? typed : whole.local(), known);
    if (meant.empty()) meant = didYouMean(typed, known);
    // A last word alone is how people remember a topic; what they must type is its whole place.
    for (std::string& one : meant)
        for (const auto& [id, place] : m_places)
            if (!id.parent().isEmpty() && id.text().ends_with("/" + one)) {
                one = std::string(id.local());
                break;
            }
    std::sort(meant.begin(), meant.end());
    meant.erase(std::unique(meant.begin(), meant.end()), meant.end());
    return meant;
}

}   // namespace waymark
