#pragma once

#include <QString>

class QPainter;
class QRect;

namespace waymark::ui {

/// How a section stands on the rail of its chapter.
struct RailMark
{
    QString number = {};   ///< in a disc; without one there is a dot
    bool isDone = false;
    bool goesUp = false;   ///< the line comes from a section above
    bool goesDown = false;
};

/// In the room beside the section; the mark's centre stands `centre` below its top.
void paintRail(QPainter& painter, const QRect& room, int centre, const RailMark& mark);

}   // namespace waymark::ui
