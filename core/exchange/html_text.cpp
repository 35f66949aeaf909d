#include "exchange/html_text.h"

#include "exchange/plain_text.h"
#include "report/report_text.h"

#include <array>
#include <utility>

#include <fmt/format.h>

namespace waymark {

namespace {

std::string htmlLineOf(const std::string& line)
{
    const std::string whole = turnsDirection(line) ? isolatedLine(line) : line;
    std::string text;
    for (const char letter : whole) switch (letter) {
        case '&': text += "&amp;"; break;
        case '<': text += "&lt;"; break;
        case '>': text += "&gt;"; break;
        case '"': text += "&quot;"; break;
        case '\'': text += "&#39;"; break;
        default: text += letter;
        }
    return text;
}

}

std::string htmlText(std::string_view text)
{
    return htmlLineOf(plainLine(text));
}

std::string htmlName(std::string_view text)
{
    return "<bdi>" + htmlText(text) + "</bdi>";
}

std::string htmlNote(std::string_view text)
{
    std::string note;
    for (const std::string& line : noteLines(text)) note += (note.empty() ? "" : "<br>") + htmlLineOf(line);
    return note.empty() ? note : "<p class=\"note\" dir=\"auto\">" + note + "</p>\n";
}

std::string htmlLink(std::string_view link)
{
    const std::string address = webAddress(link);
    if (address.empty()) return "<code>" + htmlName(link) + "</code>";
    return fmt::format("<a href=\"{}\" rel=\"noopener noreferrer\">{}</a>", htmlText(address), htmlName(link));
}

std::string htmlTick(State state)
{
    constexpr std::array marks{std::pair{State::Done, "\xE2\x9C\x93"},   // a check mark
        std::pair{State::Learning, "\xE2\x97\x90"},   // a circle, half black
        std::pair{State::Skipped, "\xE2\x80\x93"}};   // a dash
    std::string_view mark = "\xE2\x97\x8B";   // a circle
    for (const auto& [of, letter] : marks)
        if (of == state) mark = letter;
    return fmt::format("<span class=\"tick\" role=\"img\" aria-label=\"{}\">{}</span>", stateName(state), mark);
}

std::string htmlItems(const std::string& rows)
{
    return rows.empty() ? rows : "<ul class=\"items\" role=\"list\">\n" + rows + "</ul>\n";
}

std::string htmlBar(const Tally& tally)
{
    constexpr double whole = 100;
    const std::array parts{std::pair{"done", tally.done}, std::pair{"learning", tally.learning},
        std::pair{"skipped", tally.skipped}, std::pair{"open", tally.open}};
    std::string bar;
    for (const auto& [state, number] : parts)
        if (number > 0)
            bar += fmt::format("<i class=\"{}\" style=\"width:{:.2f}%\"></i>", state, whole * number / tally.needed);
    return "<span class=\"bar\" aria-hidden=\"true\">" + bar + "</span>";
}

}
