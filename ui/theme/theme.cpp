#include "theme/theme.h"

#include "theme/style.h"
#include "theme/system_theme.h"
#include "theme/theme_tokens.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QPalette>
#include <QPixmapCache>
#include <QScreen>
#include <QWidget>

#include <algorithm>

void initWaymarkResources()
{
    Q_INIT_RESOURCE(waymark);
}

namespace waymark::ui {

namespace {

constexpr qreal ReferenceDpi = 96;
constexpr qreal LargestScale = 3;
constexpr int RowAir = 10;

Theme& inForce()
{
    static Theme theme = ThemeTokens::light();
    return theme;
}

int& textPercent()
{
    static int percent = TextPercents.front();
    return percent;
}

// The system's text size, which Qt knows as dots per inch; QT_FONT_DPI sets it too.
qreal systemTextScale()
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    if (screen == nullptr) return 1;
    return std::max(screen->logicalDotsPerInch() / ReferenceDpi, qreal(1));
}

qreal textScaleAskedFor()
{
    return std::min(systemTextScale() * textPercent() / 100, LargestScale);
}

QString family()
{
    static const QString name = [] {
        const auto inter = QStringLiteral("Inter");
        return QFontDatabase::hasFamily(inter) ? inter : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    }();
    return name;
}

// The palette as the system gave it, before we set ours.
bool paletteIsDark()
{
    static const bool isDark = QGuiApplication::palette().color(QPalette::Window).lightnessF() < 0.5F;
    return isDark;
}

bool wantsDark(ThemeChoice choice)
{
    const bool paletteSaysDark = paletteIsDark();
    if (choice != ThemeChoice::System) return choice == ThemeChoice::Dark;
    return desktopIsDark().value_or(paletteSaysDark);
}

void setFonts(const Theme& theme)
{
    QApplication::setFont(theme.font(TextRole::Body));
    const QFont medium = theme.font(TextRole::Body, QFont::Medium);
    for (const char* name : {"QPushButton", "QToolButton", "QHeaderView"}) QApplication::setFont(medium, name);
    QApplication::setFont(theme.font(TextRole::Body), "QToolTip");
    QApplication::setFont(theme.font(TextRole::Body), "QTipLabel");
    QApplication::setFont(theme.font(TextRole::Body), "QMenu");
}

}   // namespace

const Theme& Theme::current()
{
    return inForce();
}

void Theme::apply(QApplication& application, ThemeChoice choice)
{
    initWaymarkResources();
    inForce() = wantsDark(choice) ? ThemeTokens::dark(textScaleAskedFor()) : ThemeTokens::light(textScaleAskedFor());
    inForce().m_choice = choice;
    QPixmapCache::clear();
    if (qobject_cast<Style*>(application.style()) == nullptr) application.setStyle(new Style);
    application.setPalette(paletteOf(inForce()));
    setFonts(inForce());
    for (QWidget* widget : QApplication::allWidgets()) widget->update();
}

void Theme::setTextPercent(QApplication& application, int percent)
{
    textPercent() = percent;
    apply(application, current().choice());
}

const Theme& Theme::forPaper()
{
    return light();
}

const Theme& Theme::light()
{
    static const Theme theme = ThemeTokens::light();
    return theme;
}

const Theme& Theme::dark()
{
    static const Theme theme = ThemeTokens::dark();
    return theme;
}

QFont Theme::font(TextRole role, QFont::Weight weight) const
{
    QFont font(family());
    font.setPixelSize(qRound(ThemeTokens::textSize(role) * m_textScale));
    font.setWeight(weight);
    return font;
}

Growing::operator int() const
{
    return Theme::current().scaled(at1x);
}

int Theme::rowHeight(int token) const
{
    return std::max(token, QFontMetrics(font(TextRole::Body)).height() + RowAir);
}

QString word(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light: return QStringLiteral("light");
    case ThemeChoice::Dark: return QStringLiteral("dark");
    case ThemeChoice::System: return QStringLiteral("system");
    }
    return QStringLiteral("system");
}

std::optional<ThemeChoice> themeFrom(const QString& typed)
{
    for (const auto choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
        if (word(choice) == typed) return choice;
    return std::nullopt;
}

}   // namespace waymark::ui
