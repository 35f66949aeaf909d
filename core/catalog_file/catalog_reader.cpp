#include "catalog_file/catalog_reader.h"

#include "catalog/catalog_check.h"
#include "catalog_file/catalog_records.h"
#include "catalog_file/sentences.h"

#include <algorithm>
#include <fstream>
#include <sstream>

#include <fmt/format.h>

namespace waymark {

namespace {

constexpr std::uintmax_t MostBytes = 64u * 1024 * 1024;

struct ParsedFile
{
    std::string name;
    toml::table root;
};

std::vector<ParsedFile> parseAll(const std::vector<SourceText>& sources, std::vector<SourceFault>& faults)
{
    std::vector<ParsedFile> parsed;
    for (const SourceText& source : sources) {
        try {
            parsed.push_back({source.name, toml::parse(std::string_view(source.text))});
        } catch (const toml::parse_error& error) {
            faults.push_back(
                {source.name, static_cast<int>(error.source().begin.line), std::string(error.description())});
        }
    }
    return parsed;
}

}   // namespace

std::string describe(const SourceFault& fault)
{
    return fault.line > 0 ? fmt::format("{}:{}: {}", fault.file, fault.line, fault.reason)
                          : fmt::format("{}: {}", fault.file, fault.reason);
}

CatalogHead readCatalogHead(const SourceText& source)
{
    CatalogReading reading;
    std::map<Id, std::pair<std::string, int>> places;
    const ReadingContext context{{}, source.name, &reading.faults, &places};
    for (const ParsedFile& file : parseAll({source}, reading.faults))
        if (const toml::table* head = file.root["catalog"].as_table()) return readHead(*head, context);
    return {};
}

CatalogReading readCatalog(const std::vector<SourceText>& sources)
{
    CatalogReading reading;
    std::map<Id, std::pair<std::string, int>> places;
    std::vector<ParsedFile> files = parseAll(sources, reading.faults);
    ReadingContext context{{}, {}, &reading.faults, &places};
    for (ParsedFile& file : files) {
        const toml::table* head = file.root["catalog"].as_table();
        if (!head) continue;
        context.file = file.name;
        if (!reading.catalog.heads.empty()) context.fault(head->source(), say::SecondHead());
        else reading.catalog.heads.push_back(readHead(*head, context));
        file.root.erase("catalog");
    }
    if (reading.catalog.heads.empty()) {
        const std::string file = sources.empty() ? say::WholeCatalog() : sources.front().name;
        reading.faults.push_back({file, 0, say::NoHead()});
        return reading;
    }
    context.catalog = reading.catalog.heads.front().id;
    for (const ParsedFile& file : files) {
        context.file = file.name;
        readRecords(file.root, context, reading.catalog);
    }
    if (!reading.faults.empty()) return reading;
    for (const CatalogFault& fault : checkCatalog(reading.catalog)) {
        const auto place = places.find(fault.id);
        const auto [file, line] = place == places.end() ? std::pair(sources.front().name, 0) : place->second;
        reading.faults.push_back({file, line, fmt::format("'{}': {}", fault.id.local(), fault.reason)});
    }
    return reading;
}

Result<std::vector<SourceText>> loadCatalogFiles(const std::filesystem::path& fileOrFolder)
{
    namespace fs = std::filesystem;
    std::error_code error;
    std::vector<fs::path> paths;
    if (fs::is_directory(fileOrFolder, error)) {
        for (const auto& entry : fs::directory_iterator(fileOrFolder, error))
            if (entry.path().extension() == ".toml") paths.push_back(entry.path());
        std::sort(paths.begin(), paths.end());
        if (paths.empty()) return Error{ErrorKind::NotFound, say::NoTomlFiles(fileOrFolder.string())};
    } else {
        paths.push_back(fileOrFolder);
    }
    std::vector<SourceText> sources;
    for (const fs::path& path : paths) {
        if (!fs::is_regular_file(path, error)) return Error{ErrorKind::NotFound, say::NotThere(path.string())};
        if (fs::file_size(path, error) > MostBytes) return Error{ErrorKind::Invalid, say::TooLarge(path.string())};
        std::ifstream stream(path, std::ios::binary);
        std::ostringstream text;
        text << stream.rdbuf();
        if (!stream) return Error{ErrorKind::Io, say::Unreadable(path.string())};
        sources.push_back({path.filename().string(), text.str()});
    }
    return sources;
}

}   // namespace waymark
