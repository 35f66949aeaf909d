#include "exchange/export_list.h"

#include "exchange/csv_export.h"
#include "exchange/html_export.h"
#include "exchange/json_export.h"
#include "exchange/markdown_export.h"
#include "exchange/sentences.h"
#include "exchange/work_list_export.h"

#include <array>

namespace waymark {

std::span<const ExportFormat> exportFormats()
{
    static constexpr std::string_view table = "\xEF\xBB\xBF"
                                              "area,skill,topic,",
                                      data = "{", text = "# ", page = "<!DOCTYPE html>";
    static const std::array formats{
        ExportFormat{"csv", ".csv", say::Csv(), table, toCsv},
        ExportFormat{"json", ".json", say::Json(), data, toJson},
        ExportFormat{"md", ".md", say::Markdown(), text, toMarkdown},
        ExportFormat{"html", ".html", say::Html(), page, toHtml},
        ExportFormat{"gap", ".md", say::GapMarkdown(), text, gapListMarkdown},
        ExportFormat{"gap-html", ".html", say::GapHtml(), page, gapListHtml},
        ExportFormat{"reading", ".md", say::ReadingMarkdown(), text, readingListMarkdown, true},
        ExportFormat{"reading-html", ".html", say::ReadingHtml(), page, readingListHtml, true},
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
