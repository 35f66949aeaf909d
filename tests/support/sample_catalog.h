#pragma once

#include "base/clock.h"
#include "catalog/catalog.h"
#include "support/temp_folder.h"
#include "workspace/workspace.h"

#include <gtest/gtest.h>

namespace waymark::test {

/// Two areas, three skills (one with a choice), two roles, one project, one background: small enough to count by hand.
[[nodiscard]] Catalog sampleCatalog(const std::string& version = "1.0");

class FakeClock final : public Clock
{
public:
    Moment moment{1'795'000'000'000, 60};
    [[nodiscard]] Moment now() const override { return moment; }
};

/// One data file in a folder of its own, on its own make-believe computer.
class Computer
{
public:
    explicit Computer(const std::string& version = "1.0") : catalog(sampleCatalog(version)) {}

    TempFolder folder;
    FakeClock clock;
    Catalog catalog;

    [[nodiscard]] std::filesystem::path file() const { return folder.path() / "waymark.db"; }
    [[nodiscard]] OpenOptions options(const std::filesystem::path& file) const;
    /// Fails the test when it does not open.
    [[nodiscard]] std::unique_ptr<Workspace> open() const { return open(file()); }
    [[nodiscard]] std::unique_ptr<Workspace> open(const std::filesystem::path& file) const;
};

/// The id in the sample catalog `t`.
[[nodiscard]] inline Id id(const std::string& local)
{
    return Id("t/" + local);
}

/// The states of all items that were touched, with their days, notes and evidence, as text: equal when progress is.
[[nodiscard]] std::string statesOf(const Workspace& workspace, const LearnerId& learner);

[[nodiscard]] std::string bytesOf(const std::filesystem::path& file);

}   // namespace waymark::test
