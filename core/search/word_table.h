#pragma once

#include "search/typo.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace waymark {

/// How a typed word stands in another.
enum class Stand { Inside, Prefix, Whole };

/// Where each word is written, a number a place.
using PlacesOfWords = std::unordered_map<std::string, std::vector<std::uint32_t>>;

/// Every different word once, all in one text, with its places.
class WordTable
{
public:
    using Places = std::span<const std::uint32_t>;

    WordTable() = default;
    explicit WordTable(const PlacesOfWords& words);

    /// Calls `visit` for each word that has `typed` in it.
    void eachWith(std::string_view typed, const std::function<void(Stand, Places)>& visit) const;
    /// Calls `visit` for each word that begins nearly as typed, with the cost of the typos.
    void eachNear(const TypoPattern& typed, const std::function<void(std::size_t, Places)>& visit) const;

private:
    [[nodiscard]] std::size_t size() const { return m_letters.size(); }
    [[nodiscard]] std::string_view word(std::size_t at) const;
    [[nodiscard]] Places places(std::size_t at) const;

    std::string m_text;   ///< each word with a line end behind it
    std::vector<std::size_t> m_starts;   ///< in m_text, and its end
    std::vector<std::uint64_t> m_letters;   ///< see lettersOf()
    std::vector<std::uint32_t> m_places;
    std::vector<std::size_t> m_firstPlaces;   ///< in m_places, and its end
};

}   // namespace waymark
