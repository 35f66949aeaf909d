#pragma once

class QWidget;

namespace waymark {
struct ExportFormat;
}

namespace waymark::ui {

class Session;
struct WindowOptions;

/// Asks what the format has to know and where the file goes, and writes it, on the target role. Borrows them all: session,
/// options and format outlive the parent, with which the questions go.
void exportAs(Session& session, const WindowOptions& options, const ExportFormat& format, QWidget& parent);

}   // namespace waymark::ui
