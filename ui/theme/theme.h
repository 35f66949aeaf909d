#pragma once

#include <QColor>
#include <QFont>
#include <QString>

#include <array>
#include <optional>

class QApplication;

namespace waymark::ui {

enum class ThemeChoice { System, Light, Dark };
/// `light`, `dark`, `system`
[[nodiscard]] QString word(ThemeChoice choice);
[[nodiscard]] std::optional<ThemeChoice> themeFrom(const QString& word);

/// Every colour of the program, by what it is for; the values stand in theme_tokens.cpp and nowhere else.
struct Colours
{
    QColor bg, nav, pane, head, raised, panel, box;
    QColor line, lineAxis, lineStrong, control;
    QColor text, text2, disabled;
    QColor accent, onAccent, focus;
    QColor hover, pressed, sel, selInactive, targetColumn;
    QColor track, barEdge, done, doneTint, learning, skipped, open;
    QColor beginner, beginnerTint, intermediate, intermediateTint, advanced, advancedTint;
    QColor series2, notice, error, errorTint;
    QColor tip, tipText, tipText2, scrim, mark, dot, scrollThumb;
};

/// Spaces, radii and heights in px at 1x.
namespace Space {
inline constexpr int Tiny = 4, Small = 8, Medium = 12, Large = 16, Huge = 24;
}
namespace Radius {
inline constexpr int Normal = 6, Mark = 3;
}
namespace Line {
inline constexpr qreal Hair = 1, Mark = 1.5, Chart = 2, Focus = 2;
}
namespace Height {
inline constexpr int TopBar = 48, ToolBar = 44, TableHead = 28, AreaRow = 40, Row = 28, ProjectRow = 36, MatrixRow = 26,
                     MatrixArea = 28, MatrixHead = 92, PaneRow = 24, NavRow = 32, Control = 28, Notice = 40,
                     Legend = 36, Chip = 20, StepRow = 26;
}
namespace Width {
inline constexpr int Navigation = 208, NavigationNarrow = 56, Pane = 304, MatrixFirstColumn = 200, MatrixColumnMin = 80,
                     MatrixColumnMax = 112, NarrowWindow = 1100, FilterField = 152, FilterFieldNarrow = 140;
}

/// A size of what stands beside words, which grows with them: as an int with the text in force, on paper `at1x`.
struct Growing
{
    int at1x;
    // NOLINTNEXTLINE(google-explicit-constructor): used as the number that it is
    operator int() const;
};
namespace IconSize {
inline constexpr Growing Normal{20}, Small{16}, Chevron{12};
}
namespace TickSize {
inline constexpr Growing Box{16};
}

/// How large text may be asked to be, in per cent of what the system says.
inline constexpr std::array TextPercents{100, 125, 150, 175, 200};

enum class TextRole { Small, Body, Heading, Title, Figure };

class Theme
{
public:
    /// The theme in force. Set once at start and by the settings; read by whoever paints.
    static const Theme& current();
    /// Sets palette, fonts, style and icons of the whole program. Existing widgets repaint.
    static void apply(QApplication& application, ThemeChoice choice);
    /// The same with text of another size. Widgets that have measured text by then keep what they measured: whoever calls
    /// this makes the window anew (WindowKeeper).
    static void setTextPercent(QApplication& application, int percent);
    /// For the PDF: the light colours, whatever the screen shows.
    static const Theme& forPaper();
    static const Theme& light();
    static const Theme& dark();

    [[nodiscard]] const Colours& colours() const { return m_colours; }
    /// What was asked for; of System, isDark() says what came of it.
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] bool isDark() const { return m_isDark; }
    /// How much larger than its token text is drawn; 1 on paper.
    [[nodiscard]] qreal textScale() const { return m_textScale; }
    /// A width at 1x that has to hold text.
    [[nodiscard]] int scaled(int width) const { return qRound(width * m_textScale); }
    /// Weight: QFont::Normal body, QFont::Medium names and controls, QFont::DemiBold headings.
    [[nodiscard]] QFont font(TextRole role, QFont::Weight weight = QFont::Normal) const;
    /// max(token, height of the body font + 10): rows grow with the text.
    [[nodiscard]] int rowHeight(int token) const;

private:
    friend struct ThemeTokens;
    Colours m_colours;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_isDark = false;
    qreal m_textScale = 1;
};

}   // namespace waymark::ui
