#include "support/hostile_lines.h"

#include <array>
#include <string_view>

namespace waymark::test {

namespace {

std::string utf8(char32_t point)
{
    const auto byte = [](char32_t bits) { return static_cast<char>(static_cast<unsigned char>(bits)); };
    const auto next = [&](int shift, char32_t of) { return byte(0x80U | ((of >> shift) & 0x3FU)); };
    if (point < 0x80) return {byte(point)};
    if (point < 0x800) return {byte(0xC0U | (point >> 6)), next(0, point)};
    if (point < 0x10000) return {byte(0xE0U | (point >> 12)), next(6, point), next(0, point)};
    return {byte(0xF0U | (point >> 18)), next(12, point), next(6, point), next(0, point)};
}

std::string several(char32_t first, int count)
{
    std::string text;
    for (int at = 0; at < count; ++at) text += utf8(first + static_cast<char32_t>(at));
    return text;
}

/// Alone, and inside a word.
void addStrangePoints(std::vector<std::string>& lines)
{
    std::vector<char32_t> points;
    for (char32_t control = 0x01; control < 0x20; ++control) points.push_back(control);
    for (char32_t control = 0x7F; control < 0xA1; ++control) points.push_back(control);
    for (char32_t mark = 0x200B; mark < 0x2010; ++mark) points.push_back(mark);
    for (char32_t mark = 0x2028; mark < 0x2030; ++mark) points.push_back(mark);
    for (char32_t mark = 0x2060; mark < 0x2070; ++mark) points.push_back(mark);
    for (const char32_t one : {0xADU, 0x034FU, 0x061CU, 0x115FU, 0x1680U, 0x180EU, 0x2000U, 0x3000U, 0x3164U, 0xE000U,
             0xFDD0U, 0xFE0FU, 0xFEFFU, 0xFFA0U, 0xFFF9U, 0xFFFBU, 0xFFFCU, 0xFFFDU, 0xFFFEU, 0xFFFFU, 0x1D173U,
             0x1FFFEU, 0xE0001U, 0xF0000U, 0x10FFFFU})
        points.push_back(one);
    for (std::size_t at = 0; at < points.size(); ++at) {
        lines.push_back(utf8(points[at]));
        lines.push_back("in " + utf8(points[at]) + "word " + std::to_string(at));
    }
}

void addScripts(std::vector<std::string>& lines)
{
    for (const char32_t first :
        {0xC0U, 0x100U, 0x250U, 0x3B1U, 0x430U, 0x561U, 0x5D0U, 0x628U, 0x710U, 0x780U, 0x915U, 0x995U, 0xA15U, 0xB95U,
            0xC15U, 0xD15U, 0xE01U, 0xE81U, 0xF40U, 0x1000U, 0x10D0U, 0x1100U, 0x1200U, 0x13A0U, 0x1780U, 0x1820U,
            0x2070U, 0x2190U, 0x2460U, 0x2580U, 0x2800U, 0x3042U, 0x30A2U, 0x4E00U, 0xAC00U, 0xFB00U, 0xFDF0U, 0xFE70U,
            0xFF21U, 0x10330U, 0x12000U, 0x1D400U, 0x1F1E6U, 0x1F600U, 0x1F9D1U, 0x20000U, 0xE0041U})
        lines.push_back(several(first, 5));
    lines.push_back(several(0x5D0, 3) + " abc 123 " + several(0x628, 3) + " (456)");
    for (const char32_t turn : {0x202AU, 0x202BU, 0x202DU, 0x202EU, 0x2066U, 0x2067U})
        lines.push_back("before " + utf8(turn) + "turned <b> 12");
    std::string family = utf8(0x1F468);
    for (const char32_t other : {0x1F469U, 0x1F467U, 0x1F466U}) family += utf8(0x200D) + utf8(other);
    lines.push_back(family);
    lines.push_back(utf8(0x1F44D) + utf8(0x1F3FD) + utf8(0x200D));
}

/// A letter under more and more accents.
void addPiles(std::vector<std::string>& lines)
{
    for (int marks = 1; marks <= 97; marks += 8) {
        std::string pile;
        for (const char letter : std::string_view("pile")) pile += letter + several(0x300, marks % 0x60);
        lines.push_back(pile);
    }
}

/// What closes or opens something, before what would then be done.
void addQuoting(std::vector<std::string>& lines)
{
    constexpr std::array Openers{"", "\"", "'", "';", "\">", "]]>", "*/", "`", "${", "{{", "%", "\\", "../",
        "</textarea>", "&", "=", "+", "-", "@", "\t=", "|", "$("};
    constexpr std::array Deeds{"<script>alert(1)</script>", "1 OR 1=1 --", "DROP TABLE event;", "cmd|' /C calc'!A0",
        "etc/passwd", "<img src=x onerror=alert(1)>", "%s%n%x", "touch gone)"};
    for (const char* opener : Openers)
        for (const char* deed : Deeds) lines.push_back(std::string(opener) + deed);
}

void addWords(std::vector<std::string>& lines)
{
    for (const char* word : {"0", "1", "-1", "-0", "00", "0.5", "1.", ".1", "1,5", "1e5", "1e1000", "-1e-1000", "0x1F",
             "0b1", "1_000", "2147483648", "-9223372036854775809", "18446744073709551616", "1/0", "NaN", "nan",
             "Infinity", "-inf", "2026-02-30", "1970-01-01", "24:60", "null", "NULL", "nil", "None", "undefined",
             "true", "FALSE", "yes", "CON", "PRN", "AUX", "NUL", "COM1", "LPT1", ".", "..", "~", "/", "C:\\",
             "file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "http://[::1]/", "mailto:", "__proto__",
             "constructor", "hasOwnProperty", "<", ">", "&amp;", "&#0;", "\"", "'", "\"\"\"", "\\n", "\\", "\\u0000",
             "%00", "{}", "{0}", "[]", "$1", "--help", "-", "\x1B[31mred"})
        lines.emplace_back(word);
}

}   // namespace

std::vector<std::string> hostileLines()
{
    using namespace std::string_literals;
    std::vector<std::string> lines{
        "", " ", "\t", "\n", "\r\n", "nul\0inside"s, " spaces at both ends ", "two\nlines", "old\rMac"};
    addStrangePoints(lines);
    addScripts(lines);
    addPiles(lines);
    addQuoting(lines);
    addWords(lines);
    lines.push_back(std::string(5'000, 'x'));
    lines.push_back(several(0x4E00, 1'500));
    std::string words;
    for (int at = 0; at < 400; ++at) words += "word" + std::to_string(at) + ' ';
    lines.push_back(words);
    return lines;
}

std::vector<std::string> markupLines()
{
    std::vector<std::string> lines{"1. first", "# head", "- entry", "- [x] ticked", "---", "> quote", "a | b",
        "abc\n:-:", "```\ncode\n```", "a\\\nb", "    four spaces", "one\n\n\ntwo\rthree", "*a* _b_ ~~c~~ `d` $e$",
        "[a](javascript:alert(1))", "![a](http://a.example/b.png)", "<script>alert(1)</script>", "<!-- a", "</bdi></p>",
        "&lt; &#60; &copy;", "http://a.example www.a.example a@b.example", "\" onload='alert(1)'", "\x01\x1B[31m\x7F",
        "a\xE2\x80\xA8"
        "b\xC2\x85"
        "c",
        "\xE2\x80\xAE"
        "turned",
        "a\xE2\x81\xA9"
        "b"};
    for (std::string& line : hostileLines()) lines.push_back(std::move(line));
    return lines;
}

}   // namespace waymark::test
