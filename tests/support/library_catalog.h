#pragma once

#include "support/sample_catalog.h"

namespace waymark::test {

/// The sample catalog with four resources of two kinds, a roadmap of two phases, and a checklist.
[[nodiscard]] Catalog libraryCatalog();

}   // namespace waymark::test
