#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>

namespace waymark::test {

/// Spoils texts as accident and malice do: bytes changed, lost, doubled, moved, cut off; numbers and brackets where none
/// belong. The same seed spoils in the same way, so that what a run finds the next one finds too.
class Mutator
{
public:
    explicit Mutator(std::uint64_t seed) : m_random(seed) {}

    /// With one to four changes.
    [[nodiscard]] std::string spoiled(std::string_view text);
    /// What means something else than it should: a day that is none, a name without letters; or the text, spoiled.
    [[nodiscard]] std::string oddText(std::string_view text);
    /// Of those at which counting ends.
    [[nodiscard]] std::int64_t oddNumber();
    /// A number from 0 on; 0 when there is none.
    [[nodiscard]] std::size_t below(std::size_t bound);

private:
    void spoilOnce(std::string& text);

    std::mt19937_64 m_random;
};

}   // namespace waymark::test
