#include "exchange/export_list.h"

#include "exchange/csv_export.h"
#include "exchange/html_export.h"
#include "exchange/json_export.h"
#include "exchange/markdown_export.h"
#include "exchange/work_list.h"

#include <array>

namespace waymark {

std::span<const ExportFormat> exportFormats()
{
    static constexpr std::array formats{
        ExportFormat{"csv", ".csv", "Table (CSV)", toCsv},
        ExportFormat{"json", ".json", "Data (JSON)", toJson},
        ExportFormat{"md", ".md", "Document (Markdown)", toMarkdown},
        ExportFormat{"html", ".html", "Web page (HTML)", toHtml},
        ExportFormat{"gap", ".md", "What is left to learn (Markdown)", gapListMarkdown},
        ExportFormat{"gap-html", ".html", "What is left to learn (HTML)", gapListHtml},
        ExportFormat{"reading", ".md", "Reading and projects (Markdown)", readingListMarkdown, true},
        ExportFormat{"reading-html", ".html", "Reading and projects (HTML)", readingListHtml, true},
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
