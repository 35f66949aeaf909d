#include "support/sample_catalog.h"

#include <fstream>
#include <map>
#include <sstream>

namespace waymark::test {

namespace {

Topic topic(const std::string& local, const std::string& title, Tier tier)
{
    return {id(local), title, tier, 2, "Does it.", {}, {}, false};
}

}   // namespace

Catalog sampleCatalog(const std::string& version)
{
    Catalog catalog;
    catalog.heads = {{"t", "Sample", version}};
    catalog.areas = {{id("maths"), "Mathematics", "Numbers."}, {id("tools"), "Tools", "Things to work with."}};
    catalog.skills = {{id("algebra"), "Algebra", id("maths"), "Letters for numbers.", {},
                          {topic("algebra/vectors", "Vectors", Tier::Beginner),
                              topic("algebra/eigenvalues", "Eigenvalues", Tier::Beginner),
                              topic("algebra/svd", "Singular values", Tier::Advanced)},
                          {}, {}, {"linear"}, {}, false},
        {id("frameworks"), "Frameworks", id("tools"), "One of them.", {id("algebra")},
            {topic("frameworks/torch", "Torch", Tier::Beginner), topic("frameworks/flow", "Flow", Tier::Beginner),
                topic("frameworks/tuning", "Tuning", Tier::Intermediate)},
            {{1, {id("frameworks/torch"), id("frameworks/flow")}}}, {}, {}, {}, false},
        {id("git"), "Git", id("tools"), "Versions.", {}, {topic("git/commits", "Commits", Tier::Beginner)}, {}, {}, {},
            {}, false}};
    catalog.roles = {{id("engineer"), "Engineer", "Builds.", {},
                         {{id("algebra"), Tier::Beginner, true, {}}, {id("frameworks"), Tier::Intermediate, true, {}},
                             {id("git"), Tier::Beginner, false, {}}},
                         {}, {}, {}},
        {id("scientist"), "Scientist", "Finds out.", {}, {{id("algebra"), Tier::Advanced, true, {}}}, {}, {}, {}}};
    catalog.projects = {{id("first"), "First project", Tier::Beginner, 4, "Make it.",
        {{id("first/plan"), "Plan", {}}, {id("first/build"), "Build", {}}}, {{id("first/accept-runs"), "It runs", {}}},
        {id("git")}, {id("git/commits")}, {id("engineer")}, {}, {}}};
    catalog.backgrounds = {{id("degree"), "A degree", "Knows tools.", {id("frameworks")}, {}, {}}};
    return catalog;
}

OpenOptions Computer::options(const std::filesystem::path& file) const
{
    OpenOptions options;
    options.file = file;
    options.stateFolder = folder.path() / "state";
    options.backupFolder = folder.path() / "backups";
    options.patience = std::chrono::milliseconds(2'000);
    options.clock = &clock;
    options.builtin = &catalog;
    return options;
}

std::unique_ptr<Workspace> Computer::open(const std::filesystem::path& file) const
{
    auto opened = Workspace::open(options(file));
    if (!opened) {
        ADD_FAILURE() << opened.error().message << " " << opened.error().detail;
        return nullptr;
    }
    return *std::move(opened);
}

std::string statesOf(const Workspace& workspace, const LearnerId& learner)
{
    const auto progress = workspace.progress(learner).value();
    std::map<Id, std::string> lines;
    for (const auto& [item, status] : progress->items)
        lines[item] += std::string(word(status.state)) + " " + status.day;
    for (const auto& [item, note] : progress->notes) lines[item] += " note " + note;
    for (const auto& [item, all] : progress->evidence)
        for (const Evidence& one : all) lines[item] += " evidence " + one.value;
    std::string text;
    for (const auto& [item, line] : lines) text += item.text() + " " + line + "\n";
    return text;
}

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream bytes;
    bytes << stream.rdbuf();
    return bytes.str();
}

}   // namespace waymark::test
