#include "exchange/json_import.h"

#include "exchange/event_json.h"
#include "exchange/import_refusal.h"
#include "exchange/json_export.h"
#include "exchange/pdf_attachment.h"
#include "progress/event_check.h"

#include <fstream>
#include <system_error>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace waymark {

namespace fs = std::filesystem;

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view PdfStart = "%PDF-";

std::string textAt(const Json& json, const char* name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Result<std::vector<Event>> readLog(const Json& json)
{
    const auto found = json.find("log");
    if (found == json.end() || !found->is_array() || found->empty())
        return importRefusal("The document holds no log, so there is nothing to bring in.");
    std::vector<Event> log;
    for (const Json& one : *found) {
        auto event = eventOf(one);
        if (!event)
            return importRefusal(fmt::format("Entry {} of its log is not one that Waymark writes.", log.size() + 1));
        event->row = static_cast<std::int64_t>(log.size() + 1);
        log.push_back(*std::move(event));
    }
    if (const auto problems = eventProblems(log, 1); !problems.empty())
        return importRefusal("Its log was changed after Waymark wrote it.", problems.front());
    return log;
}

Result<std::string> readBytes(const fs::path& file)
{
    std::error_code error;
    const auto size = fs::file_size(file, error);
    if (error) return Error{ErrorKind::NotFound, fmt::format("{} cannot be read. Nothing was changed.", file.string())};
    if (size > MostDocumentBytes) return importRefusal(fmt::format("{} is too large.", file.string()));
    std::ifstream stream(file, std::ios::binary);
    std::string bytes(size, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(size));
    if (!stream) return Error{ErrorKind::Io, fmt::format("{} cannot be read. Nothing was changed.", file.string())};
    return bytes;
}

}   // namespace

Result<ProgressDocument> readProgressJson(std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (json.is_discarded() || !json.is_object() || textAt(json, "schema") != ProgressSchema)
        return importRefusal("This is not progress that Waymark has exported.");
    const auto version = json.find("version");
    if (version == json.end() || !version->is_number_integer())
        return importRefusal("This is not progress that Waymark has exported.");
    if (*version > ProgressSchemaVersion)
        return Error{ErrorKind::FileTooNew,
            "A newer Waymark has exported this. Nothing was changed; bring it in with that one."};
    auto log = readLog(json);
    if (!log) return log.error();
    return ProgressDocument{textAt(json, "learner"), textAt(json, "day"), *std::move(log)};
}

Result<ProgressDocument> readProgressFile(const fs::path& file)
{
    auto bytes = readBytes(file);
    if (!bytes) return bytes.error();
    if (!std::string_view(*bytes).starts_with(PdfStart)) return readProgressJson(*bytes);
    const auto attached = attachmentOf(*bytes, ProgressAttachment, MostDocumentBytes);
    if (!attached) return attached.error();
    return readProgressJson(*attached);
}

}   // namespace waymark
