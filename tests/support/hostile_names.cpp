// hostile_names: prints the hostile lines as JSON. hostile_names FOLDER <LINES.json: for each line that can be a learner's
// name it writes FOLDER/N.FORMAT in every format of a document, and prints the names as JSON. A program of the tests: one start of it takes the place of a thousand of waymark-cli.
#include "../core/report/report_fixture.h"
#include "base/text.h"
#include "exchange/export_list.h"
#include "support/hostile_lines.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <iostream>

int main(int count, char** arguments)
{
    if (count == 1) std::cout << nlohmann::json(waymark::test::hostileLines());
    if (count != 2) return count == 1 ? 0 : 2;
    const std::filesystem::path folder = arguments[1];
    waymark::ReportFixture given;
    nlohmann::json names = nlohmann::json::array();
    for (const auto& line : nlohmann::json::parse(std::cin)) {
        given.learner.name = waymark::trimmed(waymark::nfc(line.get<std::string>()));
        if (given.learner.name.empty()) continue;
        for (const char* form : {"html", "gap-html", "reading-html", "md", "gap", "reading"})
            std::ofstream(folder / (std::to_string(names.size()) + "." + form), std::ios::binary)
                << waymark::exportFormat(form)->write(given.report());
        names.push_back(given.learner.name);
    }
    std::cout << names;
}
