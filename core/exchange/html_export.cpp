#include "exchange/html_export.h"

#include "exchange/html_parts.h"
#include "exchange/html_text.h"

#include <span>
#include <string_view>
#include <utility>

#include <fmt/format.h>

namespace waymark {

/// Made from html_report.css.
std::span<const std::pair<std::string_view, std::string_view>> htmlStyles();

namespace {

std::string htmlTitleOf(const Report& report)
{
    const std::string name = htmlText(report.learner.name);
    if (report.roleTitle.empty()) return fmt::format("Progress report of {}", name);
    return fmt::format("Progress report of {} on the way to {}", name, htmlText(report.roleTitle));
}

std::string htmlHead(const Report& report)
{
    std::string head = "<head>\n<meta charset=\"utf-8\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                       "'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                       "<meta name=\"color-scheme\" content=\"light dark\">\n"
                       "<meta name=\"referrer\" content=\"no-referrer\">\n";
    head += "<title>" + htmlTitleOf(report) + "</title>\n<style>\n";
    for (const auto& [name, text] : htmlStyles()) head += text;
    return head + "</style>\n</head>\n";
}

std::string htmlFoot(const Report& report)
{
    return fmt::format("<footer>\n<p>Catalog: {}, {}</p>\n</footer>\n", htmlName(report.catalogTitle),
        htmlText(report.catalogVersion));
}

}

std::string toHtml(const Report& report)
{
    return "<!DOCTYPE html>\n<html lang=\"en\">\n" + htmlHead(report) + "<body>\n<main>\n" + htmlCover(report) +
        htmlSkills(report) + htmlProjects(report) + htmlMatrix(report) + "</main>\n" + htmlFoot(report) +
        "</body>\n</html>\n";
}

}
