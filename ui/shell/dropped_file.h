#pragma once

class QMimeData;
class QWidget;

namespace waymark::ui {

class Session;

/// Whether it is one file that a window takes: a progress document, another data file or backup, a catalog.
[[nodiscard]] bool isTakenFile(const QMimeData& data);

/// Brings it in as File, Import does; a catalog is added. What is wrong with it is said in the notice bar.
void takeDropped(const QMimeData& data, Session& session, QWidget& parent);

}   // namespace waymark::ui
