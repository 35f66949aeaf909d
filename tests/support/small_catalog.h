#pragma once

namespace waymark::test {

/// A catalog as a file: one area, skill and topic.
inline constexpr auto SmallCatalogText = R"([catalog]
id = "mine"
title = "Mine"
version = "1.0"

[[area]]
id = "crafts"
title = "Crafts"

[[skill]]
id = "sewing"
area = "crafts"
title = "Sewing"
about = "Thread."

[[skill.topic]]
id = "seam"
title = "Seam"
tier = "beginner"
hours = 2
check = "Sews one."
)";

}   // namespace waymark::test
