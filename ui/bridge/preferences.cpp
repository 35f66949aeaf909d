#include "bridge/preferences.h"

#include <QFile>
#include <QSettings>

namespace waymark::ui {

namespace {

const QString ThemeName = QStringLiteral("window/theme");
const QString GeometryName = QStringLiteral("window/geometry");
const QString GroupingName = QStringLiteral("skills/grouping");

}   // namespace

Preferences::Preferences(const std::filesystem::path& file, QObject* parent) : QObject(parent)
{
    if (!file.empty()) m_file = std::make_unique<QSettings>(QFile::decodeName(file.c_str()), QSettings::IniFormat);
}

Preferences::~Preferences() = default;

ThemeChoice Preferences::theme() const
{
    return themeFrom(value(ThemeName).toString()).value_or(ThemeChoice::System);
}

void Preferences::setTheme(ThemeChoice choice)
{
    set(ThemeName, word(choice));
}

QByteArray Preferences::geometry() const
{
    return value(GeometryName).toByteArray();
}

void Preferences::setGeometry(const QByteArray& geometry)
{
    set(GeometryName, geometry);
}

QString Preferences::grouping() const
{
    return value(GroupingName).toString();
}

void Preferences::setGrouping(const QString& word)
{
    set(GroupingName, word);
}

QVariant Preferences::value(const QString& name) const
{
    return m_file ? m_file->value(name) : m_unkept.value(name);
}

void Preferences::set(const QString& name, const QVariant& value)
{
    if (this->value(name) == value) return;
    if (m_file) m_file->setValue(name, value);
    else m_unkept.insert(name, value);
    emit changed();
}

}   // namespace waymark::ui
