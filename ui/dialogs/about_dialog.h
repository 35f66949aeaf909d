#pragma once

class QWidget;

namespace waymark::ui {

class Session;

/// Opens what this program is: its version, its catalogs, its licence.
void showAbout(const Session& session, QWidget* parent);

}   // namespace waymark::ui
