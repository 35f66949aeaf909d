#include "workspace/preparing.h"

#include "base/digest.h"
#include "catalog/retire.h"
#include "catalog_file/builtin_catalog.h"
#include "store/catalog_tables.h"
#include "store/progress_tables.h"
#include "store/store_error.h"
#include "workspace/sentences.h"

#include <algorithm>
#include <iterator>

namespace waymark {

using namespace store;

namespace {

/// What of it newer ones may have dropped.
Catalog onlyOf(const Catalog& all, std::string_view id)
{
    Catalog one;
    const auto isOwn = [id](const auto& thing) { return thing.id.catalog() == id; };
    std::copy_if(all.skills.begin(), all.skills.end(), std::back_inserter(one.skills), isOwn);
    return one;
}

std::vector<Id> idsOf(const CatalogIndex& index)
{
    // Acceptance checks had no ids of ours at first.
    std::vector<Id> ids = index.items();
    std::erase_if(ids, [&](const Id& id) { return index.find(id)->kind == Kind::Check; });
    for (const Skill& skill : index.catalog().skills) ids.push_back(skill.id);
    for (const Role& role : index.catalog().roles) ids.push_back(role.id);
    for (const Project& project : index.catalog().projects) ids.push_back(project.id);
    return ids;
}

}   // namespace

Catalog builtinCatalog(const OpenOptions& options)
{
    if (options.builtin) return *options.builtin;
    Result<Catalog> read = readBuiltinCatalog();
    if (!read) throw StoreError(read.error());
    return *std::move(read);
}

CatalogHead builtinHead(const OpenOptions& options)
{
    return options.builtin ? options.builtin->heads.front() : builtinCatalogHead();
}

bool isBuiltinConfirmed(Database& database, const OpenOptions& options)
{
    const std::string held = catalogVersion(database, builtinHead(options).id);
    return held.empty() || database.here(BuiltinKey) == held;
}

bool isBuiltinTaken(Database& database, const OpenOptions& options)
{
    const CatalogIndex theirs(readCatalogs(database)), ours(builtinCatalog(options));
    const std::vector<Id> ids = idsOf(ours);
    return !std::all_of(ids.begin(), ids.end(),
        [&](const Id& id) { return theirs.find(id) != nullptr || !theirs.replacementsOf(id).empty(); });
}

void confirmBuiltin(Database& database, const OpenOptions& options)
{
    database.setHere(BuiltinKey, catalogVersion(database, builtinHead(options).id));
}

bool lacksBuiltin(Database& database, const OpenOptions& options)
{
    const CatalogHead head = builtinHead(options);
    const std::string held = catalogVersion(database, head.id);
    return held.empty() || compareVersions(head.version, held) > 0;
}

std::vector<std::string> checkBuiltin(Database& database, const OpenOptions& options)
{
    const CatalogHead head = builtinHead(options);
    if (catalogVersion(database, head.id) != head.version) return {};
    const auto beside = Database::inMemory();
    writeCatalog(*beside, withRetired(builtinCatalog(options), onlyOf(readCatalogs(database), head.id)));
    const std::vector<std::string> held = catalogLines(database, head.id), ours = catalogLines(*beside, head.id);
    std::vector<std::string> strange;
    std::set_difference(held.begin(), held.end(), ours.begin(), ours.end(), std::back_inserter(strange));
    std::set_difference(ours.begin(), ours.end(), held.begin(), held.end(), std::back_inserter(strange));
    if (strange.empty()) return {};
    return {say::BuiltinDiffers(head.version, strange.size())};
}

void bringBuiltin(Database& database, const OpenOptions& options)
{
    const Catalog older = onlyOf(readCatalogs(database), builtinHead(options).id);
    writeCatalog(database, withRetired(builtinCatalog(options), older));
    database.setHere(BuiltinKey, builtinHead(options).version);
    renew(database);
}

void renew(Database& database)
{
    deriveAnew(database, CatalogIndex(readCatalogs(database)));
    database.setHere("generation", newUuid());
}

}   // namespace waymark
