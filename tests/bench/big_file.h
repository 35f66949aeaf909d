#pragma once

#include "support/sample_catalog.h"

#include <span>

namespace waymark::bench {

/// A made-up catalog `g`: ten topics a skill, ten skills an area, seven roles that each need every third skill.
[[nodiscard]] Catalog bigCatalog(int topics);

/// A data file on disk with one learner who is on the way to the first role and has done every fourth topic.
class BigFile
{
public:
    /// With a made-up catalog of so many topics.
    explicit BigFile(int topics) : BigFile(bigCatalog(topics)) {}
    explicit BigFile(Catalog catalog);
    /// The same, with so many topics done instead of every fourth.
    BigFile(int topics, int done);

    [[nodiscard]] OpenOptions options() const { return m_computer.options(m_computer.file()); }
    /// Stops the benchmark program when it does not open.
    [[nodiscard]] std::unique_ptr<Workspace> open() const { return Workspace::open(options()).value(); }
    [[nodiscard]] const Catalog& catalog() const { return m_computer.catalog; }
    [[nodiscard]] LearnerId learner() const { return m_learner; }
    /// One of the topics, never the same twice in a row.
    [[nodiscard]] std::vector<Id> nextTopic();

private:
    void begin(std::size_t apart, std::size_t most);

    test::Computer m_computer;
    std::vector<Id> m_topics;
    std::size_t m_next = 0;
    LearnerId m_learner;
};

}   // namespace waymark::bench
