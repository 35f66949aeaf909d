#pragma once

namespace waymark::ui {

/// What the mouse is over and whose column is marked, in the view's rows and columns; -1 for none. The view keeps it,
/// delegate and heads paint by it.
struct MatrixLook
{
    int hoverRow = -1;
    int hoverColumn = -1;
    int targetColumn = -1;
};

}   // namespace waymark::ui
