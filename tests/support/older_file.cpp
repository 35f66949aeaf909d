#include "support/older_file.h"

#include <fstream>
#include <sstream>

#include <SQLiteCpp/Database.h>

namespace waymark::test {

namespace {

std::string textOf(const std::string& name)
{
    std::ifstream stream(std::filesystem::path(WAYMARK_TEST_SUPPORT) / name);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

}   // namespace

void makeFileOfFormat1(const std::filesystem::path& file)
{
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(textOf("format_1.sql"));
}

std::string documentOfFormat1()
{
    return textOf("format_1.json");
}

}   // namespace waymark::test
