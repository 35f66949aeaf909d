#pragma once

#include <QScrollArea>

namespace waymark::ui {

/// A column as wide as its place, which scrolls up and down. Its bar is always there, so that what opens or goes moves
/// nothing sideways.
class ColumnScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnScroll(QWidget* parent = nullptr);
};

}   // namespace waymark::ui
