#pragma once

/// The measures of the guide, in px at 1x.
namespace waymark::ui::GuideMeasure {

inline constexpr int ChapterColumn = 224;
inline constexpr int SelectorBelow = 680;   ///< a narrower page has its chapters in a menu above the text
inline constexpr int ReadingMost = 680;   ///< longer lines are hard to read
inline constexpr int Rail = 36;   ///< the room of the line that joins the sections of a chapter
inline constexpr int RailDot = 9, RailDisc = 22;
inline constexpr int LineHeight = 125;   ///< of the text, in hundredths of what its font asks for

}   // namespace waymark::ui::GuideMeasure
