#pragma once

#include "base/result.h"

namespace waymark::app {

/// The exit codes of both programs, for scripts; ARCHITECTURE.md.
namespace ExitCode {
inline constexpr int Done = 0, Usage = 2, NotFound = 3, Damaged = 4, TooNew = 5, CannotWrite = 6, NotExported = 7,
                     ImportRefused = 8;
}

[[nodiscard]] int exitCode(ErrorKind kind);

/// As a command says it: with the command that helps.
[[nodiscard]] Error withAdvice(Error error);
/// The same with the option that replaces what stands there.
[[nodiscard]] Error withForce(Error error);

}   // namespace waymark::app
