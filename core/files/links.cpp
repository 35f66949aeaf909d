#include "files/links.h"

#include <cerrno>
#include <system_error>

namespace waymark {

int followLinks(std::filesystem::path& path)
{
    constexpr int most = 40;
    std::error_code failed;
    path = std::filesystem::absolute(path, failed);
    for (int i = 0; !failed && i < most; ++i) {
        if (!std::filesystem::is_symlink(std::filesystem::symlink_status(path, failed))) return 0;
        path = path.parent_path() / std::filesystem::read_symlink(path, failed);
        if (!failed) path = std::filesystem::weakly_canonical(path.parent_path(), failed) / path.filename();
    }
    return failed ? failed.value() : ELOOP;
}

}   // namespace waymark
