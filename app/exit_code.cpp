#include "exit_code.h"

namespace waymark::app {

int exitCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Invalid: return ExitCode::Usage;
    case ErrorKind::NotFound: return ExitCode::NotFound;
    case ErrorKind::Damaged:
    case ErrorKind::FileForeign: return ExitCode::Damaged;
    case ErrorKind::Occupied: return ExitCode::NotExported;
    case ErrorKind::FileTooNew: return ExitCode::TooNew;
    case ErrorKind::Parted:
    case ErrorKind::Busy:
    case ErrorKind::DiskFull:
    case ErrorKind::ReadOnly:
    case ErrorKind::Io: return ExitCode::CannotWrite;
    }
    return ExitCode::CannotWrite;
}

Error withAdvice(Error error)
{
    if (error.kind == ErrorKind::Damaged) error.message += " 'waymark-cli backups' lists what can be restored.";
    return error;
}

Error withForce(Error error)
{
    if (error.kind == ErrorKind::Occupied) error.message += " To replace it all the same, add --force.";
    return error;
}

}   // namespace waymark::app
