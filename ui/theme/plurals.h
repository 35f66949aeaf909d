#pragma once

class QCoreApplication;

namespace waymark::ui {

/// From here on texts with a number have the right form: "1 topic", "2 topics".
void installPlurals(QCoreApplication& application);

}   // namespace waymark::ui
