#pragma once

#include <cassert>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace waymark {

/// What went wrong, told apart by what the user can do about it.
enum class ErrorKind {
    NotFound,   ///< a name or id that nothing answers to: spell it otherwise
    Invalid,   ///< the request makes no sense: ask otherwise
    FileTooNew,   ///< written by a newer Waymark: update the program
    FileForeign,   ///< not a Waymark file: choose another
    Occupied,   ///< something else stands at that name: choose another, or say that it may go
    Parted,   ///< the open file is not the one of that name any more: unite the two
    Damaged,   ///< a Waymark file that cannot be trusted: restore a backup
    Busy,   ///< another program holds the file: try again
    DiskFull,   ///< make room, then try again
    ReadOnly,   ///< may be read but not changed: see its permissions
    Io   ///< the system refused for another reason
};

/// `message` is one plain sentence for the user; `detail` is for the log and for people who ask.
struct Error
{
    ErrorKind kind = ErrorKind::Io;
    std::string message;
    std::string detail = {};
};

/// A value or the reason why there is none; the verbs are those of std::expected, which g++ 12 lacks.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_held(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_held(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool hasValue() const { return m_held.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    [[nodiscard]] const T& value() const& { return held<0>(); }
    [[nodiscard]] T& value() & { return const_cast<T&>(held<0>()); }
    [[nodiscard]] T&& value() && { return std::move(const_cast<T&>(held<0>())); }
    [[nodiscard]] const T& operator*() const& { return value(); }
    [[nodiscard]] T& operator*() & { return value(); }
    [[nodiscard]] T&& operator*() && { return std::move(*this).value(); }
    [[nodiscard]] const T* operator->() const { return &value(); }
    [[nodiscard]] T* operator->() { return &value(); }

    [[nodiscard]] const Error& error() const { return held<1>(); }

private:
    template <std::size_t Index>
    const auto& held() const
    {
        assert(m_held.index() == Index);
        return *std::get_if<Index>(&m_held);
    }

    std::variant<T, Error> m_held;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    [[nodiscard]] bool hasValue() const { return !m_error.has_value(); }
    explicit operator bool() const { return hasValue(); }
    [[nodiscard]] const Error& error() const
    {
        assert(m_error.has_value());
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

}   // namespace waymark
