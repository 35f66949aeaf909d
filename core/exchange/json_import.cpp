#include "exchange/json_import.h"

#include "exchange/document_reader.h"
#include "exchange/import_refusal.h"
#include "exchange/json_export.h"
#include "exchange/pdf_attachment.h"
#include "progress/event_check.h"
#include "progress/event_kinds.h"

#include <algorithm>
#include <fstream>
#include <new>
#include <system_error>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace waymark {

namespace fs = std::filesystem;

namespace {

using Json = DocumentReader::Json;

constexpr std::string_view PdfStart = "%PDF-";

std::string textAt(const Json& json, const char* name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Error noDocument()
{
    return importRefusal("This is not progress that Waymark has exported.");
}

/// Why a text was not read through to its end.
Error refusalOf(DocumentReader::Stop stop)
{
    if (stop == DocumentReader::Stop::TooDeep)
        return importRefusal("Lists lie deeper in each other in this than in any that Waymark writes.");
    if (stop == DocumentReader::Stop::TooManyEntries)
        return importRefusal(fmt::format("Its log has more than {} entries, which is too large.", MostDocumentEntries));
    return noDocument();
}

/// Its schema and version.
Result<void> checkHead(const Json& head)
{
    const auto version = head.find("version");
    if (textAt(head, "schema") != ProgressSchema || version == head.end() || !version->is_number_integer())
        return noDocument();
    if (*version > ProgressSchemaVersion)
        return Error{ErrorKind::FileTooNew,
            "A newer Waymark has exported this. Nothing was changed; bring it in with that one."};
    return {};
}

Result<void> checkEntries(const std::vector<Event>& log, std::size_t badEntry)
{
    if (badEntry > 0)
        return importRefusal(fmt::format("Entry {} of its log is not one that Waymark writes.", badEntry));
    if (log.empty()) return importRefusal("The document holds no log, so there is nothing to bring in.");
    if (const auto problems = eventProblems(log, 1); !problems.empty())
        return importRefusal("Its log was changed after Waymark wrote it.", problems.front());
    const bool isNamed = std::any_of(
        log.begin(), log.end(), [](const Event& event) { return event.kind == EventKind::Name && event.payload; });
    if (!isNamed) return importRefusal("Its log does not say what its learner is called.");
    return {};
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
    if (text.size() > MostDocumentBytes) return importRefusal("This is too large.");
    DocumentReader reader;
    if (!reader.read(text)) return refusalOf(reader.stop());
    if (const auto good = checkHead(reader.head()); !good) return good.error();
    std::vector<Event> log = reader.takeLog();
    if (const auto good = checkEntries(log, reader.badEntry()); !good) return good.error();
    return ProgressDocument{textAt(reader.head(), "learner"), textAt(reader.head(), "day"), std::move(log)};
}

Result<ProgressDocument> readProgressFile(const fs::path& file)
{
    try {
        auto bytes = readBytes(file);
        if (bytes && std::string_view(*bytes).starts_with(PdfStart))
            bytes = attachmentOf(*bytes, ProgressAttachment, MostDocumentBytes);
        if (!bytes) return bytes.error();
        return readProgressJson(*bytes);
    } catch (const std::bad_alloc&) {
        return importRefusal(fmt::format("There is too little memory to read {}.", file.string()));
    }
}

}   // namespace waymark
