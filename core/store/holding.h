#pragma once

#include "store/undo_table.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace waymark {
class CatalogIndex;
}

namespace waymark::store {

class Database;

/// What registers hold before something is said in them, so that it can be taken back. By the names that things have today:
/// taking back what was said of an older id is to say something of the newer one.
class Holding
{
public:
    Holding(Database& database, const CatalogIndex& catalog) : m_database(database), m_catalog(catalog) {}

    /// Before it is said.
    void look(const RegisterKey& said);
    /// Of those that hold something else by now.
    [[nodiscard]] std::vector<UndoChange> changes() const;

private:
    /// The event that decides, and of a state all that is shown.
    struct Held
    {
        std::optional<std::int64_t> row;
        std::string text;
    };
    [[nodiscard]] Held heldBy(const RegisterKey& key) const;

    Database& m_database;
    const CatalogIndex& m_catalog;
    std::map<RegisterKey, Held> m_before;
};

}   // namespace waymark::store
