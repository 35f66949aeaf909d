#pragma once

#include <cstddef>
#include <functional>

namespace waymark::test {

/// How many bytes more than before this process held at the worst moment of `act`; 0 where the system does not
/// tell, and under the address sanitizer, which holds much for itself.
[[nodiscard]] std::size_t peakOf(const std::function<void()>& act);

/// How many bytes the largest of this process's children held that have ended; 0 under the address sanitizer.
[[nodiscard]] std::size_t peakOfChildren();

}   // namespace waymark::test
