#include "support/hostile_lines.h"

#include <filesystem>
#include <fstream>

#include <nlohmann/json.hpp>

namespace waymark::test {

std::vector<std::string> hostileLines()
{
    std::ifstream file(std::filesystem::path(WAYMARK_SHARED_DATA) / "blns" / "blns.json");
    if (!file) return {};
    return nlohmann::json::parse(file).get<std::vector<std::string>>();
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
