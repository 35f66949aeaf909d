#pragma once

#include "models/checklist_tree.h"

#include <QFont>
#include <QRect>

class QPainter;

namespace waymark::ui {

class ChecklistModel;
class Session;
struct ChecklistColumns;
class Theme;

/// How a row stands in the view.
struct RowLook
{
    bool isSelected = false;
    bool isCurrent = false;   ///< the keyboard is on it
    bool isHovered = false;
    bool isExpanded = false;
    bool isActiveWindow = true;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// Paints whole rows of the checklist: in the view and as heads that stay in sight.
class RowPainter
{
public:
    RowPainter(const Session& session, const ChecklistModel& model) : m_session(session), m_model(model) {}

    void paint(QPainter& painter, const QRect& row, const ChecklistColumns& columns, const ChecklistNode& node,
        const RowLook& look) const;

private:
    void paintGround(QPainter& painter, const QRect& row, const ChecklistNode& node, const RowLook& look) const;
    void paintBox(QPainter& painter, const QRect& where, const ChecklistNode& node) const;
    void paintTitle(QPainter& painter, const QRect& where, const ChecklistNode& node, const RowLook& look) const;
    void paintTier(QPainter& painter, const QRect& where, const ChecklistNode& node, const RowLook& look) const;
    void paintRoles(QPainter& painter, const QRect& where, const ChecklistNode& node, const RowLook& look) const;
    void paintEvidence(
        QPainter& painter, const QRect& where, const ChecklistNode& node, bool hasWord, const RowLook& look) const;

    const Session& m_session;
    const ChecklistModel& m_model;
};

/// The font of a node's title: areas, skills and topics differ in weight.
[[nodiscard]] QFont titleFont(const ChecklistNode& node);
/// 0 area, 1 skill, 2 topic.
[[nodiscard]] int levelOf(const ChecklistNode& node);

}   // namespace waymark::ui
