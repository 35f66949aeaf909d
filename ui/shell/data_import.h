#pragma once

class QString;

class QWidget;

namespace waymark::ui {

class Session;

/// Asks for progress that Waymark has exported, shows what it would change, and brings it in when that is wanted.
void askForImport(Session& session, QWidget& parent);

/// The same with a file that is known: shows what it would change, to be brought in or left.
void importFrom(const QString& file, Session& session, QWidget& parent);

}   // namespace waymark::ui
