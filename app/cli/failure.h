#pragma once

#include "base/result.h"
#include "exit_code.h"

#include <stdexcept>
#include <string>
#include <utility>

namespace waymark::cli {

namespace ExitCode = app::ExitCode;
using app::exitCode;

/// Ends a command with one line on stderr and an exit code. It never leaves app/cli.
class Failure : public std::runtime_error
{
public:
    explicit Failure(const Error& error) : Failure(exitCode(error.kind), error) {}
    Failure(int code, const Error& error)
        : std::runtime_error(app::withAdvice(error).message), m_code(code), m_detail(error.detail)
    {}
    Failure(int code, const std::string& message) : std::runtime_error(message), m_code(code) {}

    [[nodiscard]] int code() const { return m_code; }
    [[nodiscard]] const std::string& detail() const { return m_detail; }

private:
    int m_code;
    std::string m_detail;
};

/// The value, or a Failure that says why there is none.
template <typename T>
T orFail(Result<T> result)
{
    if (!result) throw Failure(result.error());
    return std::move(result).value();
}

inline void orFail(const Result<void>& result)
{
    if (!result) throw Failure(result.error());
}

/// The same with an exit code of its own, whatever the kind.
template <typename T>
T orFail(int code, Result<T> result)
{
    if (!result) throw Failure(code, result.error());
    return std::move(result).value();
}

}   // namespace waymark::cli
