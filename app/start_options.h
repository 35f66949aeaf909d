#pragma once

#include "bridge/preferences.h"
#include "report/report_options.h"
#include "theme/theme.h"

#include <QString>

#include <filesystem>
#include <optional>
#include <span>

class QCoreApplication;

namespace waymark::app {

/// What stood behind `waymark` on the command line.
struct StartOptions
{
    std::filesystem::path dataFile;   ///< empty: the default one
    QString learner;
    QString page;
    std::optional<ui::ThemeChoice> theme;
    std::filesystem::path exportPdf;   ///< not empty: the report is written there, without a window
    // Of that report:
    QString role;
    ReportOptions content;
    ui::PaperChoice paper = ui::PaperChoice::A4;
    bool isForced = false;   ///< it replaces a file of another kind too
};

/// Ends the program, with exit code 2, when the command line is wrong; with 0 after --help and --version.
[[nodiscard]] StartOptions readStartOptions(const QCoreApplication& application);
/// The same before there is an application; none where the command line is wrong, asks for help, or has options of Qt's.
[[nodiscard]] std::optional<StartOptions> plainStartOptions(std::span<char* const> arguments);

}   // namespace waymark::app
