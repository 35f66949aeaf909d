#include "workspace/workspace.h"

#include "base/digest.h"
#include "base/text.h"
#include "store/catalog_tables.h"
#include "store/event_table.h"
#include "store/rows.h"
#include "workspace/write_gate.h"

#include <algorithm>
#include <unordered_map>

#include <fmt/format.h>
#include <fmt/ranges.h>

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

Result<Learner> Workspace::learner(std::string_view nameOrId) const
{
    const auto all = learners();
    if (!all) return all.error();
    std::vector<Learner> found;
    const std::string wanted = folded(nfc(nameOrId));
    for (const Learner& one : *all)
        if (one.id.text == nameOrId || folded(one.name) == wanted) found.push_back(one);
    // An exact name is meant before one that only looks alike when folded.
    const auto exact =
        std::find_if(found.begin(), found.end(), [&](const Learner& one) { return one.name == nfc(nameOrId); });
    if (found.size() > 1 && exact != found.end()) return *exact;
    if (found.size() == 1) return found.front();
    if (found.size() > 1)
        return Error{ErrorKind::Invalid,
            fmt::format("Several learners are called '{}'. Give the id that 'learner list "
                        "--json' shows.",
                nameOrId)};
    if (all->empty()) return Error{ErrorKind::NotFound, "No learner yet. Add one: waymark-cli learner add NAME"};
    std::vector<std::string> names;
    for (const Learner& one : *all) names.push_back(one.name);
    return Error{ErrorKind::NotFound,
        fmt::format("No learner is called '{}'. There are: {}.", nameOrId, fmt::join(names, ", "))};
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
        return withUndone(learner ? readEvents(*m_inside->database, "WHERE learner = ?", {learner->text})
                                  : readEvents(*m_inside->database, ""));
    });
}

Result<std::vector<HistoryEntry>> Workspace::historyOf(const LearnerId& learner, const Id& item) const
{
    return m_inside->read([&] {
        return withUndone(
            readEvents(*m_inside->database, "WHERE learner = ? AND item = ?", {learner.text, item.text()}));
    });
}

Result<UndoState> Workspace::undoState(const LearnerId& learner) const
{
    return m_inside->read([&] {
        const auto undo = nextUndo(*m_inside->database, learner);
        const auto redo = nextRedo(*m_inside->database, learner);
        return UndoState{undo ? undo->label : std::string(), redo ? redo->label : std::string()};
    });
}

Result<std::string> Workspace::draft(const LearnerId& learner, const Id& item) const
{
    return m_inside->read([&] {
        Prepared row(*m_inside->database, "SELECT text FROM draft WHERE learner = ? AND item = ?");
        row.bind(learner, item);
        return row.step() ? row.text(0) : std::string();
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
    try {
        const auto version = m_inside->database->number("PRAGMA data_version");
        if (version == m_inside->dataVersion) return {};
        m_inside->dataVersion = version;
        m_inside->publishOthers();
        return {};
    } catch (...) {
        return m_inside->mapError();
    }
}

Moment Workspace::now() const
{
    return m_inside->now();
}

std::string Workspace::today() const
{
    return localDay(now());
}

Result<ChangeSet> Workspace::addCatalog(const Catalog& catalog)
{
    const auto done = m_inside->transact([&] {
        writeCatalog(*m_inside->database, catalog);
        deriveAnew(*m_inside->database, CatalogIndex(readCatalogs(*m_inside->database)));
        m_inside->database->setHere("generation", newUuid());
    });
    if (!done) return done.error();
    return m_inside->published([](ChangeSet& change) { change.catalogChanged = true; });
}

Result<ChangeSet> Workspace::removeCatalog(std::string_view catalog)
{
    const auto& heads = m_inside->catalog->catalog().heads;
    const bool isThere =
        std::any_of(heads.begin(), heads.end(), [&](const CatalogHead& head) { return head.id == catalog; });
    if (!isThere) return Error{ErrorKind::NotFound, fmt::format("There is no catalog '{}'.", catalog)};
    if (catalog == "ai") return Error{ErrorKind::Invalid, "The built-in catalog stays. Nothing was changed."};
    const auto done = m_inside->transact([&] {
        store::removeCatalog(*m_inside->database, catalog);
        deriveAnew(*m_inside->database, CatalogIndex(readCatalogs(*m_inside->database)));
        m_inside->database->setHere("generation", newUuid());
    });
    if (!done) return done.error();
    return m_inside->published([](ChangeSet& change) { change.catalogChanged = true; });
}

}   // namespace waymark
