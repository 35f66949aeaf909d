#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waymark::architecture {

/// One thing that a file may not hold, and where.
struct SourceFault
{
    int line;
    std::string what;
};

/// An `#include` of a file: what follows the word, with its quotes or brackets.
struct Include
{
    int line;
    std::string name;
};

/// The text with its comments blanked out; lines stay where they are.
std::string withoutComments(std::string_view text);

/// The includes of a C++ text, those in comments left out.
std::vector<Include> includesOf(std::string_view text);

/// Writes of a file that go past the one kit for it, core/files.
std::vector<SourceFault> unsafeWrites(std::string_view file, std::string_view text);

/// SQL outside the store, also a piece of it.
std::vector<SourceFault> strangeSql(std::string_view file, std::string_view text);

/// Texts of core for people that stand elsewhere than in their room's `sentences.h`. Lines for the log are none.
std::vector<SourceFault> looseSentences(std::string_view file, std::string_view text);

/// The keys of the sentences that a `sentences.h` holds, in its order.
std::vector<std::string> sentenceKeys(std::string_view text);

/// Calls of the door that work with the file before they stand in one of the guards that turn what is thrown into an Error.
std::vector<SourceFault> unguardedCalls(std::string_view file, std::string_view text);

}
