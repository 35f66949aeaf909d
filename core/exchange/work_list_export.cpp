#include "exchange/work_list_export.h"

#include "exchange/html_page.h"
#include "exchange/html_text.h"
#include "exchange/markdown_export.h"
#include "exchange/markdown_text.h"
#include "report/work_list.h"

#include <fmt/format.h>

namespace waymark {

namespace {

std::string markdownEntry(const WorkListEntry& entry)
{
    std::string text = fmt::format("- [{}] {}{}{}\n", entry.state == State::Done ? 'x' : ' ', markdownText(entry.title),
        entry.status.empty() ? "" : ", ", markdownText(entry.status));
    if (!entry.about.empty()) text += fmt::format("  - {}\n", markdownText(entry.about));
    if (!entry.link.empty()) text += fmt::format("  - {}\n", markdownLink(entry.link));
    return text;
}

std::string markdownPart(const WorkListPart& part)
{
    std::string text = fmt::format("\n##{} {}\n", part.level == 1 ? "" : "#", markdownText(part.title));
    if (!part.standing.empty()) text += fmt::format("\n{}\n", markdownText(part.standing));
    if (!part.entries.empty()) text += '\n';
    for (const WorkListEntry& entry : part.entries) text += markdownEntry(entry);
    for (const std::string& remark : part.remarks) text += fmt::format("\n{}\n", markdownText(remark));
    return text;
}

std::string markdownOf(const WorkList& list, const Report& report)
{
    std::string text = fmt::format("# {}\n\n{}\n\n", markdownText(list.title), markdownText(list.aim));
    for (const std::string& fact : list.facts) text += fmt::format("- {}\n", markdownText(fact));
    for (const WorkListPart& part : list.parts) text += markdownPart(part);
    return text + markdownFoot(report);
}

std::string htmlEntry(const WorkListEntry& entry)
{
    std::string text = fmt::format("<li class=\"{}\">{} {}<span class=\"status\">{}{}</span>\n", word(entry.state),
        htmlTick(entry.state), htmlName(entry.title), entry.status.empty() ? "" : ", ", htmlText(entry.status));
    if (!entry.about.empty()) text += fmt::format("<p class=\"about\">{}</p>\n", htmlName(entry.about));
    if (!entry.link.empty()) text += fmt::format("<p class=\"about\">{}</p>\n", htmlLink(entry.link));
    return text + "</li>\n";
}

std::string htmlPart(const WorkListPart& part)
{
    const int level = part.level + 1;
    std::string text = fmt::format("<h{0}>{1}</h{0}>\n", level, htmlName(part.title));
    if (!part.standing.empty()) text += fmt::format("<p class=\"standing\">{}</p>\n", htmlText(part.standing));
    std::string rows;
    for (const WorkListEntry& entry : part.entries) rows += htmlEntry(entry);
    text += htmlItems(rows);
    for (const std::string& remark : part.remarks) text += fmt::format("<p>{}</p>\n", htmlText(remark));
    return text;
}

std::string htmlOf(const WorkList& list, const Report& report)
{
    std::string main = fmt::format("<header>\n<h1>{}</h1>\n<p class=\"aim\">{}</p>\n<ul class=\"facts\">\n",
        htmlName(list.title), htmlName(list.aim));
    for (const std::string& fact : list.facts) main += fmt::format("<li>{}</li>\n", htmlText(fact));
    main += "</ul>\n</header>\n";
    for (const WorkListPart& part : list.parts) main += htmlPart(part);
    return htmlPage(fmt::format("{}: {}", list.title, list.aim), main, report);
}

}   // namespace

std::string gapListMarkdown(const Report& report)
{
    return markdownOf(gapList(report), report);
}

std::string gapListHtml(const Report& report)
{
    return htmlOf(gapList(report), report);
}

std::string readingListMarkdown(const Report& report)
{
    return markdownOf(readingList(report), report);
}

std::string readingListHtml(const Report& report)
{
    return htmlOf(readingList(report), report);
}

}   // namespace waymark
