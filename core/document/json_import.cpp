#include "document/json_import.h"

#include "document/document_reader.h"
#include "document/sentences.h"
#include "pdf/pdf_attachment.h"
#include "progress/event_check.h"
#include "progress/event_kinds.h"

#include <algorithm>
#include <fstream>
#include <new>
#include <system_error>

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

Error refusal(std::string why, std::string detail = {})
{
    return {ErrorKind::Invalid, std::move(why), std::move(detail)};
}

Error noDocument()
{
    return refusal(say::NoProgress());
}

/// Why a text was not read through to its end.
Error refusalOf(DocumentReader::Stop stop)
{
    if (stop == DocumentReader::Stop::TooDeep) return refusal(say::TooDeep());
    if (stop == DocumentReader::Stop::TooManyEntries) return refusal(say::TooManyEntries(MostDocumentEntries));
    return noDocument();
}

/// Its schema and version.
Result<void> checkHead(const Json& head)
{
    const auto version = head.find("version");
    if (textAt(head, "schema") != ProgressSchema || version == head.end() || !version->is_number_integer())
        return noDocument();
    if (*version > ProgressSchemaVersion) return Error{ErrorKind::FileTooNew, say::Newer()};
    return {};
}

Result<void> checkEntries(const std::vector<Event>& log, std::size_t badEntry)
{
    if (badEntry > 0) return refusal(say::StrangeEntry(badEntry));
    if (log.empty()) return refusal(say::NoLog());
    if (const auto problems = eventProblems(log, 1); !problems.empty())
        return refusal(say::LogChanged(), problems.front());
    const bool isNamed = std::any_of(
        log.begin(), log.end(), [](const Event& event) { return event.kind == EventKind::Name && event.payload; });
    if (!isNamed) return refusal(say::NoName());
    return {};
}

Result<std::string> readBytes(const fs::path& file)
{
    std::error_code error;
    const auto size = fs::file_size(file, error);
    if (error) return Error{ErrorKind::NotFound, say::Unreadable(file.string())};
    if (size > MostDocumentBytes) return refusal(say::FileTooLarge(file.string()));
    std::ifstream stream(file, std::ios::binary);
    std::string bytes(size, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(size));
    if (!stream) return Error{ErrorKind::Io, say::Unreadable(file.string())};
    return bytes;
}

}   // namespace

Result<ProgressDocument> readProgressJson(std::string_view text)
{
    if (text.size() > MostDocumentBytes) return refusal(say::TooLarge());
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
        return refusal(say::NoMemory(file.string()));
    }
}

}   // namespace waymark
