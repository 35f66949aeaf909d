#pragma once

#include <compare>
#include <functional>
#include <string>
#include <string_view>

namespace waymark {

/// The id of anything in a catalog, whole: `ai/linear-algebra/eigenvalues`. The same for ever once published.
class Id
{
public:
    Id() = default;
    explicit Id(std::string whole) : m_whole(std::move(whole)) {}

    [[nodiscard]] const std::string& text() const { return m_whole; }
    [[nodiscard]] bool isEmpty() const { return m_whole.empty(); }

    /// `ai`
    [[nodiscard]] std::string_view catalog() const;
    /// `linear-algebra/eigenvalues`: unique over all kinds of the catalog.
    [[nodiscard]] std::string_view local() const;
    /// `ai/linear-algebra` of a topic; empty for what stands directly in the catalog.
    [[nodiscard]] Id parent() const;

    friend auto operator<=>(const Id&, const Id&) = default;

private:
    std::string m_whole;
};

/// Lower-case words joined by single hyphens: the only shape of one part of an id.
[[nodiscard]] bool isIdWord(std::string_view text);

/// A learner's UUID.
struct LearnerId
{
    std::string text;
    friend auto operator<=>(const LearnerId&, const LearnerId&) = default;
};

}   // namespace waymark

template <>
struct std::hash<waymark::Id>
{
    std::size_t operator()(const waymark::Id& id) const noexcept { return std::hash<std::string>{}(id.text()); }
};
