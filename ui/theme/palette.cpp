#include "theme/style.h"
#include "theme/theme.h"

#include <QPalette>

namespace waymark::ui {

namespace {

void setWords(QPalette& palette, const Colours& colours)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(role, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.text2);
    palette.setColor(QPalette::BrightText, colours.error);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::ToolTipText, colours.tipText);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText,
             QPalette::HighlightedText, QPalette::Link})
        palette.setColor(QPalette::Disabled, role, colours.disabled);
}

void setGrounds(QPalette& palette, const Colours& colours)
{
    palette.setColor(QPalette::Window, colours.bg);
    palette.setColor(QPalette::Base, colours.bg);
    palette.setColor(QPalette::AlternateBase, colours.head);
    palette.setColor(QPalette::Button, colours.box);
    palette.setColor(QPalette::ToolTipBase, colours.tip);
    palette.setColor(QPalette::Highlight, colours.sel);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, colours.selInactive);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.selInactive);
}

// Fusion's own frames and bevels, where it still paints some.
void setEdges(QPalette& palette, const Colours& colours)
{
    palette.setColor(QPalette::Light, colours.raised);
    palette.setColor(QPalette::Midlight, colours.line);
    palette.setColor(QPalette::Mid, colours.control);
    palette.setColor(QPalette::Dark, colours.lineStrong);
    palette.setColor(QPalette::Shadow, colours.lineStrong);
}

}   // namespace

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    setWords(palette, theme.colours());
    setGrounds(palette, theme.colours());
    setEdges(palette, theme.colours());
    return palette;
}

}   // namespace waymark::ui
