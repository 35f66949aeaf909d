#pragma once

#include "store/database.h"
#include "workspace/workspace.h"

namespace waymark {

/// The catalog that the program brings, or that of a test.
[[nodiscard]] Catalog builtinCatalog(const OpenOptions& options);
[[nodiscard]] CatalogHead builtinHead(const OpenOptions& options);
/// Whether a program brought the built-in catalog itself, as far as the file says so.
[[nodiscard]] bool isBuiltinConfirmed(store::Database& database, const OpenOptions& options);
/// Whether what stands under its id is something else, which an older program let in: a program's own of any version still
/// knows every id of ours.
[[nodiscard]] bool isBuiltinTaken(store::Database& database, const OpenOptions& options);
/// Whether the file's is older, or not there.
[[nodiscard]] bool lacksBuiltin(store::Database& database, const OpenOptions& options);

/// What of it is not as the program has it in the same version: a sentence, or nothing.
[[nodiscard]] std::vector<std::string> checkBuiltin(store::Database& database, const OpenOptions& options);

// Within a transaction.

/// It is a program's own.
void confirmBuiltin(store::Database& database, const OpenOptions& options);
/// Puts it in the place of its older self.
void bringBuiltin(store::Database& database, const OpenOptions& options);
/// Everything is derived anew, and every program reads all again.
void renew(store::Database& database);

}   // namespace waymark
