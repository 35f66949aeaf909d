#include "base/digest.h"
#include "base/text.h"
#include "store/rows.h"
#include "workspace/act_words.h"
#include "workspace/write_gate.h"

#include <algorithm>
#include <array>
#include <unordered_set>

#include <fmt/format.h>

namespace waymark {

using namespace store;

namespace {

constexpr std::size_t MostText = 100'000;
constexpr std::array Schemes{"https://", "http://", "mailto:", "file://"};

std::string markedLabel(const CatalogIndex& catalog, State state, const std::vector<store::UndoChange>& changes)
{
    std::vector<Id> items;
    for (const auto& change : changes)
        if (change.kind == EventKind::State) items.push_back(change.item);
    if (items.empty()) return "Added to the evidence";
    return markedWords(catalog, state, items);
}

Result<std::string> cleanText(std::string_view text)
{
    if (!isUtf8(text)) return Error{ErrorKind::Invalid, "That is not valid text (UTF-8). Nothing was changed."};
    if (text.find('\0') != std::string_view::npos)
        return Error{ErrorKind::Invalid, "A text cannot hold a NUL character. Nothing was changed."};
    if (text.size() > MostText)
        return Error{ErrorKind::Invalid, fmt::format("A text has at most {} bytes. Nothing was changed.", MostText)};
    return std::string(text);
}

Result<std::string> cleanEvidence(Evidence::Kind kind, std::string_view value)
{
    auto clean = cleanText(value);
    if (!clean) return clean;
    std::string one = trimmed(*clean);
    if (one.empty() || one.find('\n') != std::string::npos)
        return Error{ErrorKind::Invalid, "Evidence is one line that is not empty. Nothing was changed."};
    const bool isLink =
        std::any_of(Schemes.begin(), Schemes.end(), [&](const char* scheme) { return one.starts_with(scheme); });
    if (kind == Evidence::Kind::Link && !isLink)
        return Error{
            ErrorKind::Invalid, "A link starts with https://, http://, mailto: or file://. Nothing was changed."};
    return one;
}

void addEvidenceTo(Act& act, const Id& item, Evidence::Kind kind, const std::string& value)
{
    const std::string payload = evidencePayload(kind, value);
    // Made from what it says, so that the same link given on two machines is one.
    act.set(EventKind::Evidence, item, sha256(payload).substr(0, 16), payload);
}

}   // namespace

Result<ChangeSet> Workspace::mark(
    const LearnerId& learner, State state, std::span<const Id> ids, const MarkDetails& details)
{
    const CatalogIndex& catalog = *m_inside->catalog;
    std::vector<Id> items;
    std::unordered_set<Id> named;
    std::unordered_set<Id> seen;
    for (const Id& id : ids) {
        const std::vector<Id> parts = catalog.itemsOf(id);
        if (parts.empty())
            return Error{ErrorKind::NotFound, fmt::format("'{}' has nothing to tick. Nothing was changed.", id.text())};
        if (catalog.isItem(id)) named.insert(id);
        for (const Id& part : parts)
            if (seen.insert(part).second) items.push_back(part);
    }
    std::vector<std::pair<Evidence::Kind, std::string>> evidence;
    const auto want = [&evidence](Evidence::Kind kind, const std::optional<std::string>& value) -> Result<void> {
        if (!value) return {};
        auto clean = cleanEvidence(kind, *value);
        if (!clean) return clean.error();
        evidence.emplace_back(kind, *std::move(clean));
        return {};
    };
    if (auto fine = want(Evidence::Kind::Link, details.link); !fine) return fine.error();
    if (auto fine = want(Evidence::Kind::Confirmed, details.confirmedBy); !fine) return fine.error();
    if (details.shownBy) evidence.emplace_back(Evidence::Kind::Project, details.shownBy->text());
    std::optional<std::string> note;
    if (details.note) {
        auto clean = cleanText(*details.note);
        if (!clean) return clean.error();
        note = *std::move(clean);
    }
    const auto body = [&](Act& act) {
        for (const Id& item : items) {
            const bool isLeftAlone =
                !named.contains(item) && stateOf(*m_inside->database, learner, item) == State::Skipped;
            if (isLeftAlone) continue;
            act.set(EventKind::State, item, "", std::string(word(state)));
            for (const auto& [kind, value] : evidence) addEvidenceTo(act, item, kind, value);
        }
        if (note)
            for (const Id& id : ids) act.set(EventKind::Note, id, "", *note);
    };
    return m_inside->write(
        learner, body, [&](const Act& act) { return markedLabel(catalog, state, act.changes()); },
        Inside::Undoable::Yes);
}

Result<ChangeSet> Workspace::setNote(const LearnerId& learner, const Id& item, std::string_view text)
{
    const auto clean = cleanText(text);
    if (!clean) return clean.error();
    if (!m_inside->catalog->find(item))
        return Error{ErrorKind::NotFound, fmt::format("No catalog has '{}'. Nothing was changed.", item.text())};
    return m_inside->write(
        learner,
        [&](Act& act) {
            act.set(EventKind::Note, item, "", *clean);
            run(*m_inside->database, "DELETE FROM draft WHERE learner = ? AND item = ?", learner, item);
        },
        [&](const Act&) {
            return fmt::format(fmt::runtime(clean->empty() ? "Removed the note on “{}”" : "Noted on “{}”"),
                m_inside->catalog->title(item));
        },
        Inside::Undoable::Yes);
}

Result<ChangeSet> Workspace::addEvidence(
    const LearnerId& learner, std::span<const Id> items, Evidence::Kind kind, std::string_view value)
{
    const auto clean = cleanEvidence(kind, value);
    if (!clean) return clean.error();
    for (const Id& item : items)
        if (!m_inside->catalog->find(item))
            return Error{ErrorKind::NotFound, fmt::format("No catalog has '{}'. Nothing was changed.", item.text())};
    return m_inside->write(
        learner,
        [&](Act& act) {
            for (const Id& item : items) addEvidenceTo(act, item, kind, *clean);
        },
        [&](const Act&) {
            return items.size() == 1 ? fmt::format("Added evidence to “{}”", m_inside->catalog->title(items.front()))
                                     : fmt::format("Added evidence to {} items", items.size());
        },
        Inside::Undoable::Yes);
}

Result<ChangeSet> Workspace::removeEvidence(const LearnerId& learner, const Id& item, std::string_view slot)
{
    return m_inside->write(
        learner, [&](Act& act) { act.set(EventKind::Evidence, item, slot, ""); },
        [&](const Act&) { return fmt::format("Removed evidence from “{}”", m_inside->catalog->title(item)); },
        Inside::Undoable::Yes);
}

Result<ChangeSet> Workspace::passOver(const LearnerId& learner, std::span<const Id> items, bool isPassedOver)
{
    for (const Id& item : items)
        if (!m_inside->catalog->isItem(item))
            return Error{
                ErrorKind::NotFound, fmt::format("'{}' is never suggested. Nothing was changed.", item.text())};
    const std::string day = isPassedOver ? localDay(m_inside->now()) : std::string();
    const std::string_view form = isPassedOver ? "Not now: “{}”" : "Suggested again: “{}”";
    return m_inside->write(
        learner,
        [&](Act& act) {
            for (const Id& item : items) act.set(EventKind::Later, item, "", day);
        },
        [&](const Act&) {
            const std::string what =
                items.size() == 1 ? m_inside->catalog->title(items.front()) : fmt::format("{} topics", items.size());
            return fmt::format(fmt::runtime(form), what);
        },
        Inside::Undoable::Yes);
}

Result<void> Workspace::saveDraft(const LearnerId& learner, const Id& item, std::string_view text)
{
    const auto clean = cleanText(text);
    if (!clean) return clean.error();
    return m_inside->transact([&] {
        run(*m_inside->database,
            "INSERT INTO draft VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET text = excluded.text, "
            "utc_ms = excluded.utc_ms",
            learner, item, *clean, m_inside->now().utcMs);
    });
}

}   // namespace waymark
