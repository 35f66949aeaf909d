#include "cli/command_line.h"

#include <clocale>

int main(int argc, char** argv)
{
    std::setlocale(LC_CTYPE, "");
    return waymark::cli::runCommandLine(argc, argv);
}
