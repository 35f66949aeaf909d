#include "log.h"

#include <spdlog/sinks/null_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

#include <memory>

namespace waymark::app {

namespace {

constexpr std::size_t LargestFile = 1'048'576;
constexpr std::size_t OlderFiles = 2;

spdlog::sink_ptr makeSink(const std::filesystem::path& folder)
{
    try {
        std::filesystem::create_directories(folder);
        return std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
            (folder / "waymark.log").string(), LargestFile, OlderFiles);
    } catch (const std::exception&) {
        return std::make_shared<spdlog::sinks::null_sink_mt>();
    }
}

}   // namespace

void holdLog()
{
    spdlog::set_default_logger(
        std::make_shared<spdlog::logger>("waymark", std::make_shared<spdlog::sinks::null_sink_mt>()));
}

void startLog(const std::filesystem::path& stateFolder)
{
    auto logger = std::make_shared<spdlog::logger>("waymark", makeSink(stateFolder));
    logger->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %P %l %v");
    logger->flush_on(spdlog::level::warn);
    // A full disk is no reason to write on the learner's terminal.
    logger->set_error_handler([](const std::string&) {});
    spdlog::set_default_logger(std::move(logger));
}

}   // namespace waymark::app
