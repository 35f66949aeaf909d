#pragma once

#include "theme/theme.h"

#include <QByteArray>
#include <QSettings>

#include <filesystem>

namespace waymark::app {

/// How the window was left: an ini file in the configuration folder. Never anything about a learner.
class Settings
{
public:
    explicit Settings(const std::filesystem::path& configFolder);

    [[nodiscard]] ui::ThemeChoice theme() const;
    void setTheme(ui::ThemeChoice choice);
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);

private:
    QSettings m_file;
};

}   // namespace waymark::app
