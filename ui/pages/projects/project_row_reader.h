#pragma once

namespace waymark::ui {

/// Lets screen readers meet a ProjectRow as an item that can be opened and ticked. Once for the program; later calls do
/// nothing.
void installProjectRowReader();

}   // namespace waymark::ui
