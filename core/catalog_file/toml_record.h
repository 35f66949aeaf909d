#pragma once

#include "base/id.h"
#include "base/sentence.h"
#include "catalog/tier.h"
#include "catalog_file/catalog_reader.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

namespace waymark {

/// What all records of one reading share: where faults go, which catalog it is, which line each id stands in.
struct ReadingContext
{
    std::string catalog;
    std::string file;
    std::vector<SourceFault>* faults = nullptr;
    std::map<Id, std::pair<std::string, int>>* places = nullptr;

    void fault(const toml::source_region& where, std::string reason) const;
};

/// One table of a TOML file, read field by field. What is missing or of the wrong type becomes a fault with its line and
/// a default value; a field that nobody asked for becomes a fault when the record is left, so that no typing error hides.
class TomlRecord
{
public:
    TomlRecord(const toml::table& table, const ReadingContext& context, std::string_view what);
    ~TomlRecord();
    TomlRecord(const TomlRecord&) = delete;
    TomlRecord& operator=(const TomlRecord&) = delete;

    enum class Asked { Must, May };

    [[nodiscard]] std::string text(std::string_view key, Asked asked = Asked::Must);
    [[nodiscard]] double number(std::string_view key, Asked asked = Asked::Must);
    [[nodiscard]] int whole(std::string_view key, Asked asked = Asked::Must);
    [[nodiscard]] bool flag(std::string_view key, bool otherwise);
    [[nodiscard]] std::optional<Tier> tier(std::string_view key, Asked asked = Asked::Must);
    [[nodiscard]] std::vector<std::string> texts(std::string_view key);
    /// References, made whole with the catalog.
    [[nodiscard]] std::vector<Id> refs(std::string_view key);
    [[nodiscard]] Id ref(std::string_view key);
    /// The record's own id, under `parent` when it is a part.
    [[nodiscard]] Id id(const Id& parent = {});
    void each(std::string_view key, const std::function<void(const toml::table&)>& read);

private:
    /// What is said of a field: of the record that lacks it, and what it must be.
    using FieldFault = Sentence<std::string_view, std::string_view>;

    /// Null where it is missing.
    const toml::node* node(std::string_view key);
    /// The same; with a fault where it must be there.
    const toml::node* node(std::string_view key, Asked asked, const FieldFault& lacks);
    /// The text that stands there; with a fault when no text may be like that.
    std::optional<std::string> textIn(const toml::node& node);
    void fault(const toml::node& node, std::string_view key, const FieldFault& mustBe);

    const toml::table& m_table;
    const ReadingContext& m_context;
    std::string m_what;
    std::vector<std::string> m_asked;
};

}   // namespace waymark
