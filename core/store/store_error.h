#pragma once

#include "base/result.h"

#include <exception>
#include <filesystem>

namespace waymark::store {

/// Thrown inside the store for what is wrong with a file; the gate turns it into an Error like all else.
class StoreError : public std::exception
{
public:
    explicit StoreError(Error error) : m_error(std::move(error)) {}
    [[nodiscard]] const Error& error() const { return m_error; }
    [[nodiscard]] const char* what() const noexcept override { return m_error.message.c_str(); }

private:
    Error m_error;
};

/// The one mapper: whatever was thrown, called from a catch block. Its sentence names the file and says that nothing has
/// changed. What the program did not expect comes of a file that does not fit together.
[[nodiscard]] Error errorOfException(const std::filesystem::path& file);

/// The same for an errno.
[[nodiscard]] Error errorOfErrno(int number, const std::filesystem::path& file);
/// StoreError unless the errno that something answered is 0.
void requireDone(int number, const std::filesystem::path& file);
/// What was renamed there is so after a power cut too. StoreError says that it stands there all the same.
void syncFolderOf(const std::filesystem::path& file);

}   // namespace waymark::store
