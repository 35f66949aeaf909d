#include "exchange/html_page.h"

#include "exchange/html_text.h"
#include "exchange/sentences.h"

#include <span>
#include <utility>

#include <fmt/format.h>

namespace waymark {

/// Made from html_report.css.
std::span<const std::pair<std::string_view, std::string_view>> htmlStyles();

namespace {

std::string htmlHead(std::string_view title)
{
    std::string head = "<head>\n<meta charset=\"utf-8\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                       "'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                       "<meta name=\"color-scheme\" content=\"light dark\">\n"
                       "<meta name=\"referrer\" content=\"no-referrer\">\n";
    head += "<title>" + htmlText(title) + "</title>\n<style>\n";
    for (const auto& [name, text] : htmlStyles()) head += text;
    return head + "</style>\n</head>\n";
}

}   // namespace

std::string htmlPage(std::string_view title, const std::string& main, const Report& report)
{
    const std::string foot = fmt::format("<footer>\n<p>{}</p>\n</footer>\n",
        say::CatalogLine(htmlName(report.catalogTitle), htmlText(report.catalogVersion)));
    return "<!DOCTYPE html>\n<html lang=\"en\">\n" + htmlHead(title) + "<body>\n<main>\n" + main + "</main>\n" + foot +
        "</body>\n</html>\n";
}

}   // namespace waymark
