#pragma once

/// The measures of the checklist's table (LOOK: Skills), in px at 1x.
namespace waymark::ui::ChecklistMeasure {

inline constexpr int Indent = 24;   ///< a level further in: a box stands under its parent's title
inline constexpr int FirstBox = 32;   ///< left edge of an area's box
inline constexpr int ChevronBeforeBox = 16;   ///< its centre before the box
inline constexpr int ChevronReach = 12;   ///< how far around its centre a click still means it
inline constexpr int TitleAfterBox = 8;
inline constexpr int TierColumn = 124;
inline constexpr int HoursColumn = 44;
inline constexpr int BeforeRoles = 24;
inline constexpr int RolesColumn = 84;
inline constexpr int EvidenceColumn = 88;
inline constexpr int RightMargin = 14;
inline constexpr int BeforeEvidenceIcon = 12;
inline constexpr int ParentBar = 64;   ///< the coverage bar of a skill or area
inline constexpr int ParentBarHeight = 8;
inline constexpr int TierMark = 16;   ///< shape and gap before a tier's word
inline constexpr int DropRolesBelow = 700;   ///< a table narrower than this has no Roles and only icons of evidence
inline constexpr int RoleMarkPitch = 9, RoleMarkWidth = 6, RoleMarkHeight = 10, RoleDashWidth = 4;
inline constexpr double RoleMarkRadius = 1.5;

}   // namespace waymark::ui::ChecklistMeasure
