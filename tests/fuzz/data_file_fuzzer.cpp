// A data file of which any byte may be another. See run_fuzzers.py.
#include "support/sample_catalog.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <fstream>

namespace {

/// Everything that is read of a file when it is worked with.
void work(waymark::Workspace& workspace)
{
    const auto learners = workspace.learners();
    if (!learners) return;
    for (const waymark::Learner& one : *learners) {
        (void)workspace.progress(one.id);
        (void)workspace.history(one.id);
        (void)workspace.undoState(one.id);
        (void)workspace.mark(one.id, waymark::State::Done, std::vector{waymark::test::id("git/commits")});
        (void)workspace.undo(one.id);
    }
    (void)workspace.check();
}

}   // namespace

/// A file to begin from goes where the environment says, and nothing else is done then.
extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    const char* const seed = std::getenv("WAYMARK_SEED_FILE");
    if (seed == nullptr) return 0;
    const waymark::test::Computer computer;
    const auto workspace = computer.open();
    const waymark::LearnerId ann = workspace->addLearner("Ann").value().id;
    const std::vector topic{waymark::test::id("git/commits")};
    const bool isMade =
        workspace->mark(ann, waymark::State::Done, topic).hasValue() && workspace->backup(seed).hasValue();
    std::exit(isMade ? 0 : 1);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const waymark::test::Computer computer;
    std::ofstream(computer.file(), std::ios::binary)
        .write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
    const auto workspace = waymark::Workspace::open(computer.options(computer.file()));
    if (workspace) work(**workspace);
    // What is refused is unchanged, byte for byte.
    else if (std::filesystem::file_size(computer.file()) != size) std::abort();
    return 0;
}
