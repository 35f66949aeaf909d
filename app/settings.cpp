#include "settings.h"

#include "start_options.h"

#include <QFile>

namespace waymark::app {

namespace {

const QString themeKey = QStringLiteral("window/theme");
const QString geometryKey = QStringLiteral("window/geometry");

}   // namespace

Settings::Settings(const std::filesystem::path& configFolder)
    : m_file(QFile::decodeName((configFolder / "waymark.ini").c_str()), QSettings::IniFormat)
{}

ui::ThemeChoice Settings::theme() const
{
    return themeFrom(m_file.value(themeKey).toString()).value_or(ui::ThemeChoice::System);
}

void Settings::setTheme(ui::ThemeChoice choice)
{
    m_file.setValue(themeKey, word(choice));
}

QByteArray Settings::geometry() const
{
    return m_file.value(geometryKey).toByteArray();
}

void Settings::setGeometry(const QByteArray& geometry)
{
    m_file.setValue(geometryKey, geometry);
}

}   // namespace waymark::app
