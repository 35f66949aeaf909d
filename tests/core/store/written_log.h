#pragma once

#include "base/digest.h"
#include "catalog/catalog_index.h"
#include "progress/event_kinds.h"
#include "store/database.h"
#include "store/event_table.h"
#include "store/new_file.h"
#include "store/progress_tables.h"
#include "store/store_error.h"
#include "support/sample_catalog.h"

#include <map>

#include <gmock/gmock.h>

namespace waymark::test {

inline constexpr std::int64_t ADay = 86'400'000;

/// With its hashes made right, as somebody would who wrote it so.
[[nodiscard]] inline Event sealed(Event event)
{
    if (event.payload) event.payloadHash = payloadHashOf(event.salt, *event.payload);
    event.hash = hashOf(event);
    return event;
}

/// Writes events as a Waymark does: each a millisecond after the one before, in one chain a learner.
class Scribe
{
public:
    explicit Scribe(std::string id) : writer(std::move(id)) {}

    std::string writer;
    std::int64_t stamp = 1'795'000'000'000;   // 2026-11-18
    std::string act = "ac000000-0000-4000-8000-000000000001";

    [[nodiscard]] Event write(const LearnerId& learner, std::string_view kind, const Id& item, std::string_view payload,
        std::string_view slot = {})
    {
        Event event;
        event.learner = learner;
        event.writer = writer;
        Event& end = m_ends[learner];
        event.number = end.number + 1;
        event.previous = end.hash;
        event.stamp = ++stamp;
        event.act = act;
        event.kind = kind;
        event.item = item;
        event.slot = slot;
        event.payload = payload;
        if (mayBeLeftOut(kind)) event.salt = sha256(writer + std::to_string(stamp)).substr(0, 32);
        event.moment = {stamp, 60};
        event.day = localDay(event.moment);
        end = sealed(event);
        return end;
    }

private:
    std::map<LearnerId, Event> m_ends;
};

/// What was refused; fails the test when nothing was.
template <typename Work>
[[nodiscard]] Error refusalOf(Work&& work)
{
    try {
        work();
    } catch (const store::StoreError& error) {
        return error.error();
    }
    ADD_FAILURE() << "nothing was refused";
    return {ErrorKind::Occupied, "nothing was refused"};
}

/// A file in memory whose log two writers fill with what Ann and Ben do.
class WrittenLog : public testing::Test
{
protected:
    /// Into the log and what is derived.
    Event say(Event event)
    {
        event.row = store::insertEvent(*database, event);
        store::deriveFrom(*database, catalog, event);
        return event;
    }
    /// Into the log alone.
    Event put(Event event)
    {
        event.row = store::insertEvent(*database, event);
        return event;
    }
    [[nodiscard]] std::int64_t count(const std::string& table)
    {
        return database->number("SELECT count(*) FROM " + table);
    }

    const LearnerId ann{"11111111-1111-4111-8111-111111111111"}, ben{"22222222-2222-4222-8222-222222222222"};
    Scribe scribe{"a0000000-0000-4000-8000-000000000000"}, other{"b0000000-0000-4000-8000-000000000000"};
    std::unique_ptr<store::Database> database = store::Database::inMemory();
    CatalogIndex catalog{sampleCatalog()};
};

/// A data file with the sample catalog in it, and nobody's progress.
class MadeFile : public testing::Test
{
protected:
    MadeFile() { store::makeNewFile(file, sampleCatalog()); }

    [[nodiscard]] std::unique_ptr<store::Database> open(store::Access access = store::Access::ReadWrite) const
    {
        return std::make_unique<store::Database>(file, access, 0);
    }
    [[nodiscard]] std::filesystem::path beside(const std::string& ending) const { return file.string() + ending; }

    TempFolder folder;
    std::filesystem::path file = folder.path() / "waymark.db";
    const LearnerId ann{"11111111-1111-4111-8111-111111111111"};
    Scribe scribe{"a0000000-0000-4000-8000-000000000000"};
};

}   // namespace waymark::test
