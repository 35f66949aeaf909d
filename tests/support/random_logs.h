#pragma once

#include "support/sample_catalog.h"

#include <array>
#include <random>
#include <string>
#include <vector>

namespace waymark::test {

/// Three computers with clocks of their own and a stranger who writes events that no page writes yet, in both formats. On
/// them a learner's log grows by chance; what must hold after each act is expected there.
class RandomLogs
{
public:
    explicit RandomLogs(unsigned seed);

    /// A new learner, some acts on each computer, logs and documents going to and fro.
    void growOne();
    /// Every computer has the newer catalog from now on.
    void upgradeAll();
    /// Brings everything everywhere, in an order drawn by chance, and expects the same tables that the plain fold gives.
    void uniteAndCompare();

private:
    struct Machine
    {
        Computer computer;
        std::unique_ptr<Workspace> workspace;
    };

    int draw(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }
    Machine& anyMachine() { return m_machines[static_cast<std::size_t>(draw(3))]; }
    Id anyItem(const Workspace& workspace);
    void letTimePass(Machine& machine);
    void act(Machine& machine);
    void actOnItem(Machine& machine, int which);
    void actOnPerson(Machine& machine, int which);
    void undoAndRedo(Machine& machine);
    std::vector<Event> leavingLog(const Workspace& workspace);
    void send(Machine& from, Machine& to);
    void strangerWrites();
    Event strangeEvent();
    std::vector<Event> logOf(const Workspace& workspace) const;
    void expectStampsByLearner(const Machine& machine, std::size_t before);
    [[nodiscard]] bool knows(const Machine& machine) const;

    std::mt19937 m_random;
    std::array<Machine, 3> m_machines;
    std::vector<LearnerId> m_learners;
    LearnerId m_learner;
    std::array<std::string, 2> m_strangers;   ///< writers; the first one writes format 1
    std::vector<Event> m_strange;
    int m_count = 0;
    int m_sent = 0;
};

}   // namespace waymark::test
