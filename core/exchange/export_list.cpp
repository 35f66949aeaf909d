#include "exchange/export_list.h"

#include "exchange/csv_export.h"
#include "exchange/html_export.h"
#include "exchange/json_export.h"
#include "exchange/markdown_export.h"

#include <array>

namespace waymark {

std::span<const ExportFormat> exportFormats()
{
    static constexpr std::array formats{
        ExportFormat{"csv", ".csv", "Table (CSV)", toCsv},
        ExportFormat{"json", ".json", "Data (JSON)", toJson},
        ExportFormat{"md", ".md", "Document (Markdown)", toMarkdown},
        ExportFormat{"html", ".html", "Web page (HTML)", toHtml},
    };
    return formats;
}

const ExportFormat* exportFormat(std::string_view name)
{
    for (const ExportFormat& format : exportFormats())
        if (format.name == name) return &format;
    return nullptr;
}

}
