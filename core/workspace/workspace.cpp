#include "workspace/workspace.h"

#include "store/catalog_tables.h"
#include "store/event_table.h"
#include "workspace/preparing.h"
#include "workspace/sentences.h"
#include "workspace/write_gate.h"

#include <algorithm>
#include <unordered_map>

namespace waymark {

using namespace store;

Workspace::Workspace(std::unique_ptr<Inside> inside) : m_inside(std::move(inside)) {}
Workspace::~Workspace() = default;

const std::filesystem::path& Workspace::file() const
{
    return m_inside->options.file;
}

bool Workspace::isReadOnly() const
{
    return m_inside->isReadOnly;
}

const std::vector<OpenNotice>& Workspace::openNotices() const
{
    return m_inside->notices;
}

std::shared_ptr<const CatalogIndex> Workspace::catalog() const
{
    return m_inside->catalog;
}

Result<std::vector<Learner>> Workspace::learners() const
{
    return m_inside->read([this] { return readLearners(*m_inside->database); });
}

Result<std::optional<Learner>> Workspace::currentLearner() const
{
    const auto all = learners();
    if (!all) return all.error();
    const auto current = m_inside->read([this] { return m_inside->database->here("learner"); });
    if (!current) return current.error();
    for (const Learner& one : *all)
        if (one.id.text == *current) return std::optional(one);
    return all->empty() ? std::optional<Learner>() : std::optional(all->front());
}

Result<std::shared_ptr<const Progress>> Workspace::progress(const LearnerId& learner) const
{
    auto& kept = m_inside->progress[learner.text];
    if (kept) return kept;
    auto read = m_inside->read([&] { return readProgress(*m_inside->database, learner); });
    if (!read) return read.error();
    kept = std::make_shared<const Progress>(*std::move(read));
    return kept;
}

namespace {

/// An act is undone when the last act that names it takes it back.
std::vector<HistoryEntry> withUndone(std::vector<Event> events)
{
    std::unordered_map<std::string, bool> undone;
    for (const Event& event : events) {
        if (!event.undoes.empty()) undone[event.undoes] = true;
        if (!event.redoes.empty()) undone[event.redoes] = false;
    }
    std::vector<HistoryEntry> entries;
    for (Event& event : events) {
        const auto found = undone.find(event.act);
        entries.push_back({std::move(event), found != undone.end() && found->second});
    }
    return entries;
}

}   // namespace

Result<std::vector<HistoryEntry>> Workspace::history(const std::optional<LearnerId>& learner) const
{
    return m_inside->read([&] {
        return withUndone(learner ? eventsOf(*m_inside->database, *learner) : eventsAfter(*m_inside->database, 0));
    });
}

Result<std::vector<HistoryEntry>> Workspace::historyOf(const LearnerId& learner, const Id& item) const
{
    return m_inside->read([&] { return withUndone(eventsAt(*m_inside->database, learner, item)); });
}

Result<UndoState> Workspace::undoState(const LearnerId& shown) const
{
    return m_inside->read([&] {
        return UndoState{
            nextUndoLabel(*m_inside->database, shown.text), nextRedoLabel(*m_inside->database, shown.text)};
    });
}

Subscription Workspace::subscribe(std::function<void(const ChangeSet&)> listener)
{
    auto& listeners = m_inside->listeners;
    const auto place = listeners.insert(listeners.end(), std::move(listener));
    return Subscription([&listeners, place] { listeners.erase(place); });
}

Result<void> Workspace::noticeOtherPrograms()
{
    Inside& inside = *m_inside;
    return inside.guarded([&]() -> Result<void> {
        inside.requireTogether();
        const auto version = inside.database->changeMark();
        if (version != inside.dataVersion) {
            inside.dataVersion = version;
            inside.publishOthers();
        }
        inside.settle();
        return {};
    });
}

Moment Workspace::now() const
{
    return m_inside->now();
}

std::string Workspace::today() const
{
    return localDay(now());
}

Result<ChangeSet> Workspace::addCatalog(const Catalog& catalog, bool isForced)
{
    const CatalogHead& head = catalog.heads.front();
    if (head.id == builtinHead(m_inside->options).id) return Error{ErrorKind::Invalid, say::IdOfBuiltin(head.id)};
    return m_inside->write(std::string(FileStack), [&](Act& act) -> Result<std::string> {
        const std::string held = catalogVersion(act.database(), head.id);
        if (!held.empty() && compareVersions(head.version, held) < 0 && !isForced)
            return Error{ErrorKind::Occupied, say::NewerCatalogHere(head.id, held, head.version)};
        act.changeCatalog(head.id, [&] { writeCatalog(*m_inside->database, catalog); });
        return say::CatalogAdded(head.title);
    });
}

Result<ChangeSet> Workspace::removeCatalog(std::string_view catalog)
{
    return m_inside->write(std::string(FileStack), [&](Act& act) -> Result<std::string> {
        const auto& heads = act.catalog().catalog().heads;
        const auto head =
            std::find_if(heads.begin(), heads.end(), [&](const CatalogHead& one) { return one.id == catalog; });
        if (head == heads.end()) return Error{ErrorKind::NotFound, say::NoCatalog(catalog)};
        if (catalog == builtinHead(m_inside->options).id) return Error{ErrorKind::Invalid, say::BuiltinStays()};
        act.changeCatalog(head->id, [&] { store::removeCatalog(*m_inside->database, catalog); });
        return say::CatalogRemoved(head->title);
    });
}

}   // namespace waymark
