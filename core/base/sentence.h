#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include <fmt/format.h>

namespace waymark {

/// The sentences of another language, by their keys; what it lacks, or has with other values, is said in English. Set
/// before anything is said; empty: English alone.
using Translation = std::map<std::string, std::string, std::less<>>;
void setTranslation(Translation sentences);

/// What stands for the key, filled with the values.
[[nodiscard]] std::string sentenceOf(std::string_view key, std::string_view english, fmt::format_args values);

/// How many values a form takes: each {} or {:…} is one, {{ and }} are braces.
constexpr std::size_t placesIn(std::string_view form)
{
    std::size_t places = 0;
    for (std::size_t at = 0; at < form.size(); ++at) {
        const bool isDouble = at + 1 < form.size() && form[at + 1] == form[at];
        if (form[at] == '{' && !isDouble) ++places;
        if ((form[at] == '{' || form[at] == '}') && isDouble) ++at;
    }
    return places;
}

/// One sentence for people, or a phrase of one: a key that stays the same for ever, and the English form, in which {} stands
/// for each value; their number is looked at when it is compiled. A translation may put them in another order ({1} … {0}).
/// All of a room stand in its `sentences.h`.
template <typename... Values>
class Sentence
{
public:
    constexpr Sentence(std::string_view key, std::string_view english) : m_key(key), m_english(english)
    {
        // In a constant this does not compile.
        if (placesIn(english) != sizeof...(Values)) refuse();
    }

    [[nodiscard]] std::string operator()(const Values&... values) const
    {
        return sentenceOf(m_key, m_english, fmt::make_format_args(values...));
    }

private:
    static void refuse() {}

    std::string_view m_key;
    std::string_view m_english;
};

}   // namespace waymark
