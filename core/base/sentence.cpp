#include "base/sentence.h"

#include <utility>

namespace waymark {

namespace {

Translation& translation()
{
    static Translation sentences;
    return sentences;
}

}   // namespace

void setTranslation(Translation sentences)
{
    translation() = std::move(sentences);
}

std::string sentenceOf(std::string_view key, std::string_view english, fmt::format_args values)
{
    if (const auto found = translation().find(key); found != translation().end()) {
        try {
            return fmt::vformat(found->second, values);
        } catch (const fmt::format_error&) {
            // It names a value that is not there.
        }
    }
    return fmt::vformat(english, values);
}

}   // namespace waymark
