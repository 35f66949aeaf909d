#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waymark::test {

/// One page with nothing on it.
[[nodiscard]] std::string barePdf();

/// These objects, numbered from 1; the first is the root.
[[nodiscard]] std::string pdfOf(const std::vector<std::string>& objects);

/// A stream as an object, with its length and these entries besides.
[[nodiscard]] std::string pdfStream(std::string_view entries, std::string_view bytes);

/// No pages, but this stream attached as progress. The root holds these entries besides.
[[nodiscard]] std::string pdfAttaching(std::string_view stream, std::string_view rootEntries = "");

/// A root that lies in this stream of objects; all is found by a stream of places.
[[nodiscard]] std::string pdfWithRootIn(std::string_view objectStream);

/// A stream of places with these entries and bytes.
[[nodiscard]] std::string pdfWithPlaces(std::string_view entries, std::string_view bytes);

/// As /FlateDecode unpacks it.
[[nodiscard]] std::string packed(std::string_view bytes);

}   // namespace waymark::test
