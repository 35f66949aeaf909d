#include "exit_code.h"

namespace waymark::app {

int exitCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Invalid: return ExitCode::Usage;
    case ErrorKind::NotFound: return ExitCode::NotFound;
    case ErrorKind::Damaged:
    case ErrorKind::FileForeign: return ExitCode::Damaged;
    case ErrorKind::FileTooNew: return ExitCode::TooNew;
    case ErrorKind::Busy:
    case ErrorKind::DiskFull:
    case ErrorKind::ReadOnly:
    case ErrorKind::Io: return ExitCode::CannotWrite;
    }
    return ExitCode::CannotWrite;
}

}   // namespace waymark::app
