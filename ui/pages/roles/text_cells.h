#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace waymark::ui {

/// A table of text for other programs: its rows, each a list of cells.
using TextCells = QList<QStringList>;

/// For pasting into a spreadsheet: tabs between, tabs and line ends in a cell become spaces.
[[nodiscard]] QString asTsv(const TextCells& cells);
/// Every cell in quotes.
[[nodiscard]] QString asCsv(const TextCells& cells);

}   // namespace waymark::ui
