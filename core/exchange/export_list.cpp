#include "exchange/export_list.h"

#include "exchange/csv_export.h"
#include "exchange/html_export.h"
#include "exchange/json_export.h"
#include "exchange/markdown_export.h"
#include "exchange/work_list_export.h"

#include <array>

namespace waymark {

std::span<const ExportFormat> exportFormats()
{
    static constexpr std::string_view table = "\xEF\xBB\xBF"
                                              "area,skill,topic,",
                                      data = "{", text = "# ", page = "<!DOCTYPE html>";
    static constexpr std::array formats{
        ExportFormat{"csv", ".csv", "Table (CSV)", table, toCsv},
        ExportFormat{"json", ".json", "Data (JSON)", data, toJson},
        ExportFormat{"md", ".md", "Document (Markdown)", text, toMarkdown},
        ExportFormat{"html", ".html", "Web page (HTML)", page, toHtml},
        ExportFormat{"gap", ".md", "What is left to learn (Markdown)", text, gapListMarkdown},
        ExportFormat{"gap-html", ".html", "What is left to learn (HTML)", page, gapListHtml},
        ExportFormat{"reading", ".md", "Reading and projects (Markdown)", text, readingListMarkdown, true},
        ExportFormat{"reading-html", ".html", "Reading and projects (HTML)", page, readingListHtml, true},
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
