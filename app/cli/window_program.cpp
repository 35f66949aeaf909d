#include "cli/window_program.h"

#include "cli/failure.h"

#include <fmt/format.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

namespace waymark::cli {

namespace {

std::string windowProgram()
{
    std::error_code error;
    const auto own = std::filesystem::read_symlink("/proc/self/exe", error);
    const auto beside = own.parent_path() / "waymark";
    // A name without a slash is looked for on the PATH.
    return !error && ::access(beside.c_str(), X_OK) == 0 ? beside.string() : "waymark";
}

std::vector<std::string> environmentOffScreen()
{
    const std::string platform = "QT_QPA_PLATFORM=";
    std::vector<std::string> all{platform + "offscreen"};
    for (char** one = environ; *one != nullptr; ++one)
        if (!std::string_view(*one).starts_with(platform)) all.emplace_back(*one);
    return all;
}

std::vector<char*> pointers(std::vector<std::string>& texts)
{
    std::vector<char*> all;
    for (std::string& text : texts) all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

int waitFor(pid_t child)
{
    int status = 0;
    while (::waitpid(child, &status, 0) < 0)
        if (errno != EINTR) throw Failure(ExitCode::NotExported, "The program waymark was lost. No PDF was written.");
    if (WIFEXITED(status)) return WEXITSTATUS(status);
    throw Failure(ExitCode::NotExported,
        fmt::format("The program waymark was ended by signal {}. No PDF was written.", WTERMSIG(status)));
}

}   // namespace

int runWindowProgram(const std::vector<std::string>& arguments)
{
    const std::string program = windowProgram();
    std::vector<std::string> words{program};
    words.insert(words.end(), arguments.begin(), arguments.end());
    auto environment = environmentOffScreen();
    pid_t child = 0;
    const int error =
        ::posix_spawnp(&child, program.c_str(), nullptr, nullptr, pointers(words).data(), pointers(environment).data());
    if (error != 0)
        throw Failure(ExitCode::NotExported,
            fmt::format("The PDF is drawn by the program waymark, which cannot be started ({}). No PDF was written. "
                        "Install it beside waymark-cli.",
                std::strerror(error)));
    return waitFor(child);
}

}   // namespace waymark::cli
