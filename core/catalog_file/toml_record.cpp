#include "catalog_file/toml_record.h"

#include "catalog_file/sentences.h"

#include <algorithm>

#include <fmt/format.h>

namespace waymark {

void ReadingContext::fault(const toml::source_region& where, std::string reason) const
{
    faults->push_back({file, static_cast<int>(where.begin.line), std::move(reason)});
}

TomlRecord::TomlRecord(const toml::table& table, const ReadingContext& context, std::string_view what)
    : m_table(table), m_context(context), m_what(what)
{}

TomlRecord::~TomlRecord()
{
    for (const auto& [key, node] : m_table)
        if (std::find(m_asked.begin(), m_asked.end(), key.str()) == m_asked.end())
            m_context.fault(node.source(), say::NoField(key.str(), m_what));
}

const toml::node* TomlRecord::node(std::string_view key)
{
    m_asked.emplace_back(key);
    return m_table.get(key);
}

const toml::node* TomlRecord::node(std::string_view key, Asked asked, const FieldFault& lacks)
{
    const toml::node* found = node(key);
    if (!found && asked == Asked::Must) m_context.fault(m_table.source(), lacks(m_what, key));
    return found;
}

void TomlRecord::fault(const toml::node& node, std::string_view key, const FieldFault& mustBe)
{
    m_context.fault(node.source(), mustBe(key, m_what));
}

std::optional<std::string> TomlRecord::textIn(const toml::node& node)
{
    auto value = node.value_exact<std::string>();
    // What reads it later may take the NUL for its end.
    if (value && value->find('\0') != std::string::npos) m_context.fault(node.source(), say::TextWithNul(m_what));
    return value;
}

std::string TomlRecord::text(std::string_view key, Asked asked)
{
    const toml::node* found = node(key, asked, say::LacksText);
    if (!found) return {};
    if (auto value = textIn(*found)) return *std::move(value);
    fault(*found, key, say::MustBeText);
    return {};
}

double TomlRecord::number(std::string_view key, Asked asked)
{
    const toml::node* found = node(key, asked, say::LacksNumber);
    if (!found) return 0;
    if (found->is_number()) return found->value<double>().value_or(0);
    fault(*found, key, say::MustBeNumber);
    return 0;
}

int TomlRecord::whole(std::string_view key, Asked asked)
{
    const toml::node* found = node(key, asked, say::LacksWhole);
    if (!found) return 0;
    const auto value = found->value_exact<std::int64_t>();
    if (value && *value >= 0 && *value <= 100'000) return static_cast<int>(*value);
    fault(*found, key, say::MustBeWhole);
    return 0;
}

bool TomlRecord::flag(std::string_view key, bool otherwise)
{
    const toml::node* found = node(key);
    if (!found) return otherwise;
    if (const auto value = found->value_exact<bool>()) return *value;
    fault(*found, key, say::MustBeFlag);
    return otherwise;
}

std::optional<Tier> TomlRecord::tier(std::string_view key, Asked asked)
{
    const toml::node* found = node(key, asked, say::LacksTier);
    if (!found) return std::nullopt;
    if (const auto value = found->value_exact<std::string>())
        if (const auto tier = tierFrom(*value)) return tier;
    fault(*found, key, say::MustBeTier);
    return std::nullopt;
}

std::vector<std::string> TomlRecord::texts(std::string_view key)
{
    std::vector<std::string> values;
    const toml::node* found = node(key);
    if (!found) return values;
    const toml::array* list = found->as_array();
    if (!list) {
        fault(*found, key, say::MustBeTexts);
        return values;
    }
    for (const toml::node& one : *list) {
        if (auto value = textIn(one)) values.push_back(*std::move(value));
        else fault(one, key, say::MustBeTexts);
    }
    return values;
}

std::vector<Id> TomlRecord::refs(std::string_view key)
{
    std::vector<Id> ids;
    for (const std::string& one : texts(key)) ids.emplace_back(fmt::format("{}/{}", m_context.catalog, one));
    return ids;
}

Id TomlRecord::ref(std::string_view key)
{
    return Id(fmt::format("{}/{}", m_context.catalog, text(key)));
}

Id TomlRecord::id(const Id& parent)
{
    const std::string own = text("id");
    const Id whole(fmt::format("{}/{}", parent.isEmpty() ? m_context.catalog : parent.text(), own));
    if (!isIdWord(own)) m_context.fault(m_table.source(), say::NoId(own));
    const auto [first, isNew] =
        m_context.places->emplace(whole, std::pair(m_context.file, static_cast<int>(m_table.source().begin.line)));
    if (!isNew)
        m_context.fault(m_table.source(), say::IdTaken(whole.local(), first->second.first, first->second.second));
    return whole;
}

void TomlRecord::each(std::string_view key, const std::function<void(const toml::table&)>& read)
{
    const toml::node* found = node(key);
    if (!found) return;
    const toml::array* list = found->as_array();
    if (!list) {
        m_context.fault(found->source(), say::MustBeTables(key, m_what, key));
        return;
    }
    for (const toml::node& one : *list) {
        if (const toml::table* table = one.as_table()) read(*table);
        else m_context.fault(one.source(), say::MustBeTables(key, m_what, key));
    }
}

}   // namespace waymark
