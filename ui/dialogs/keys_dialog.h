#pragma once

class QWidget;

namespace waymark::ui {

/// Opens the sheet of keyboard shortcuts.
void showKeys(QWidget* parent);

}   // namespace waymark::ui
