#pragma once

namespace waymark::app {

/// From now on Qt's messages go to the log.
void logQtMessages();

}   // namespace waymark::app
