#pragma once

#include "widgets/headed_tree.h"

namespace waymark::ui {

/// A list of skills under heads, in words: how the list form of the matrix and the comparison of two roles look.
class NeedsTree : public HeadedTree
{
    Q_OBJECT

public:
    explicit NeedsTree(QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
};

}   // namespace waymark::ui
