#pragma once

#include "base/sentence.h"

/// What is wrong with the files of a catalog, or with getting them.
namespace waymark::catalog_file_says {

using Text = std::string_view;
using Number = std::int64_t;

// A field of a record: which, and of what
inline constexpr Sentence<Text, Text> NoField{"catalog_file.field.none", "'{}' is not a field of the {}"};
inline constexpr Sentence<Text, Text> LacksText{"catalog_file.lacks.text", "the {} lacks '{}' (a text)"};
inline constexpr Sentence<Text, Text> LacksNumber{"catalog_file.lacks.number", "the {} lacks '{}' (a number)"};
inline constexpr Sentence<Text, Text> LacksWhole{"catalog_file.lacks.whole", "the {} lacks '{}' (a whole number)"};
inline constexpr Sentence<Text, Text> LacksTier{"catalog_file.lacks.tier", "the {} lacks '{}' (a tier)"};
inline constexpr Sentence<Text, Text> MustBeText{"catalog_file.must-be.text", "'{}' of the {} must be a text"};
inline constexpr Sentence<Text, Text> MustBeTexts{
    "catalog_file.must-be.texts", "'{}' of the {} must be a list of texts"};
inline constexpr Sentence<Text, Text> MustBeNumber{"catalog_file.must-be.number", "'{}' of the {} must be a number"};
inline constexpr Sentence<Text, Text> MustBeWhole{
    "catalog_file.must-be.whole", "'{}' of the {} must be a whole number"};
inline constexpr Sentence<Text, Text> MustBeFlag{"catalog_file.must-be.flag", "'{}' of the {} must be true or false"};
inline constexpr Sentence<Text, Text> MustBeTier{
    "catalog_file.must-be.tier", "'{}' of the {} must be beginner, intermediate or advanced"};
inline constexpr Sentence<Text, Text, Text> MustBeTables{
    "catalog_file.must-be.tables", "'{}' of the {} must be written as [[{}]]"};
inline constexpr Sentence<Text> TextWithNul{"catalog_file.text.nul", "a text of the {} holds a NUL"};

// An id
inline constexpr Sentence<Text> NoId{"catalog_file.id.none", "'{}' is not an id: lower-case words with hyphens"};
inline constexpr Sentence<Text, Text, Number> IdTaken{"catalog_file.id.taken", "'{}' is taken already by {}:{}"};

// The catalog whole
inline constexpr Sentence<> File{"catalog_file.file", "catalog file"};
inline constexpr Sentence<> WholeCatalog{"catalog_file.whole", "the catalog"};
inline constexpr Sentence<> SecondHead{"catalog_file.head.second", "a second [catalog]; there is one in all files"};
inline constexpr Sentence<> NoHead{"catalog_file.head.none", "no [catalog] with id, title and version"};
inline constexpr Sentence<> BuiltinFaulty{"catalog_file.builtin.faulty", "The catalog inside this program is faulty."};

// Getting its files
inline constexpr Sentence<Text> NoTomlFiles{"catalog_file.folder.empty", "The folder {} holds no .toml files."};
inline constexpr Sentence<Text> NotThere{"catalog_file.file.not-there", "There is no file {}."};
inline constexpr Sentence<Text> TooLarge{
    "catalog_file.file.too-large", "{} is too large for a catalog (limit 64 MiB)."};
inline constexpr Sentence<Text> Unreadable{"catalog_file.file.unreadable", "{} cannot be read."};

}   // namespace waymark::catalog_file_says

namespace waymark {
namespace say = catalog_file_says;
}
