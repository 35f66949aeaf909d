#include "support/random_logs.h"

#include "base/digest.h"
#include "document/document_log.h"
#include "progress/event_check.h"
#include "progress/event_kinds.h"
#include "report/report_options.h"
#include "support/forgery.h"
#include "support/reference_fold.h"

#include <algorithm>

#include <fmt/format.h>

namespace waymark::test {

namespace {

constexpr std::int64_t Hour = 3'600'000, Day = 24 * Hour;

/// As the plain fold has them, from what the program shows.
std::vector<std::string> shownBy(const Workspace& workspace, const LearnerId& id)
{
    std::vector<std::string> lines;
    const auto progress = workspace.progress(id).value();
    for (const auto& [item, status] : progress->items)
        if (status.state != State::Open)
            lines.push_back(fmt::format("state {} {} {}", item.text(), word(status.state), status.day));
    for (const auto& [item, note] : progress->notes) lines.push_back(fmt::format("note {} {}", item.text(), note));
    for (const auto& [item, all] : progress->evidence)
        for (const Evidence& one : all) lines.push_back(fmt::format("evidence {} link\n{}", item.text(), one.value));
    std::sort(lines.begin(), lines.end());
    return lines;
}

/// The same of the people: what the plain fold says of items, equal evidence once.
std::vector<std::string> itemsOf(std::vector<std::string> lines)
{
    std::erase_if(lines, [](const std::string& line) {
        return !line.starts_with("state ") && !line.starts_with("note ") && !line.starts_with("evidence ");
    });
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    return lines;
}

/// With their days: what an undo must bring back.
std::string wholeOf(const Workspace& workspace, const LearnerId& id)
{
    std::string text;
    for (const std::string& line : shownBy(workspace, id)) text += line + "\n";
    const auto progress = workspace.progress(id).value();
    std::vector<std::string> days;
    for (const auto& [item, all] : progress->evidence)
        for (const Evidence& one : all) days.push_back(item.text() + " " + one.value + " " + one.day);
    std::sort(days.begin(), days.end());
    for (const std::string& day : days) text += day + "\n";
    const auto learner = workspace.learner(id.text);
    return text +
        (learner ? fmt::format("{} {} {}", learner->name, learner->role.text(), learner->hours) : "in the bin");
}

std::ptrdiff_t erasedIn(const std::vector<Event>& log)
{
    return std::count_if(log.begin(), log.end(), [](const Event& event) { return event.kind == EventKind::Erased; });
}

std::string peopleOf(const Workspace& workspace, const LearnerId& id)
{
    if (const auto learner = workspace.learner(id.text))
        return fmt::format("{} {} {}", learner->name, learner->role.text(), learner->hours);
    const auto removed = workspace.removedLearner(id.text);
    return removed ? fmt::format("{} {} {} {}", removed->learner.name, removed->learner.role.text(),
                         removed->learner.hours, removed->sameAs.text)
                   : "nobody";
}

}   // namespace

RandomLogs::RandomLogs(unsigned seed) : m_random(seed)
{
    m_machines[1].computer.clock.moment.utcMs -= 2 * Hour;
    m_machines[2].computer.clock.moment = {m_machines[2].computer.clock.moment.utcMs + 20 * Day, -300};
    for (Machine& machine : m_machines) machine.workspace = machine.computer.open();
}

void RandomLogs::upgradeAll()
{
    for (Machine& machine : m_machines) {
        machine.workspace.reset();
        machine.computer.catalog = mergedCatalog();
        machine.workspace = machine.computer.open();
    }
}

bool RandomLogs::knows(const Machine& machine) const
{
    return machine.workspace->learner(m_learner.text).hasValue();
}

std::vector<Event> RandomLogs::logOf(const Workspace& workspace) const
{
    std::vector<Event> log;
    const auto history = workspace.history(m_learner).value();
    for (const HistoryEntry& entry : history) log.push_back(entry.event);
    return log;
}

Id RandomLogs::anyItem(const Workspace& workspace)
{
    static const std::vector<Id> then{id("algebra/vectors"), id("algebra/eigenvalues"), id("algebra/svd"),
        id("git/commits"), id("first/plan"), id("algebra")};
    static const std::vector<Id> now{id("algebra/points"), id("algebra/arrows"), id("algebra/spectra"),
        id("versions/commits"), id("first/plan"), id("algebra")};
    const bool isMerged = workspace.catalog()->find(id("algebra/spectra")) != nullptr;
    // Now and then by the older name, as a program does that has not read the newer catalog yet.
    const bool isByOlderName = isMerged && draw(5) == 0;
    return (isMerged && !isByOlderName ? now : then)[static_cast<std::size_t>(draw(6))];
}

// Mostly forwards, now and then back, as clocks do that are set.
void RandomLogs::letTimePass(Machine& machine)
{
    machine.computer.clock.moment.utcMs += draw(10) == 0 ? -draw(3) * Hour : draw(30) * Hour;
}

void RandomLogs::growOne()
{
    m_strange.clear();
    for (std::string& writer : m_strangers) writer = newUuid();
    Machine& first = anyMachine();
    m_learner = first.workspace->addLearner(fmt::format("Learner {}", ++m_count)).value().id;
    m_learners.push_back(m_learner);
    const int acts = 10 + draw(15);
    for (int at = 0; at < acts; ++at) {
        Machine& machine = anyMachine();
        letTimePass(machine);
        if (!knows(machine) || draw(6) == 0) send(anyMachine(), machine);
        if (draw(8) == 0) strangerWrites();
        if (!knows(machine)) continue;
        const std::size_t before = logOf(*machine.workspace).size();
        if (draw(4) == 0) undoAndRedo(machine);
        else act(machine);
        expectStampsByLearner(machine, before);
    }
}

// Behind all of this learner's, and not behind anybody else's.
void RandomLogs::expectStampsByLearner(const Machine& machine, std::size_t before)
{
    const std::vector<Event> log = logOf(*machine.workspace);
    std::int64_t greatest = 0;
    for (std::size_t at = 0; at < log.size(); ++at) {
        const std::int64_t expected = std::max(log[at].moment.utcMs, greatest + 1);
        EXPECT_TRUE(at < before || log[at].stamp == expected) << log[at].stamp << " is not " << expected;
        greatest = std::max(greatest, log[at].stamp);
    }
}

void RandomLogs::act(Machine& machine)
{
    if (draw(5) == 0) actOnPerson(machine, draw(5));
    else actOnItem(machine, draw(8));
}

void RandomLogs::actOnItem(Machine& machine, int which)
{
    Workspace& workspace = *machine.workspace;
    const Id item = anyItem(workspace);
    const std::vector<Id> items{item};
    MarkDetails details;
    if (which == 0) details.day = dayAfter(workspace.today(), -draw(40));
    const State state = which == 0 ? State::Done : AllStates[static_cast<std::size_t>(draw(4))];
    if (which < 4) (void)workspace.mark(m_learner, state, items, details);
    else if (which == 4) (void)workspace.setNote(m_learner, item, draw(3) == 0 ? "" : fmt::format("note {}", draw(4)));
    else if (which == 5) (void)workspace.passOver(m_learner, items, draw(2) == 0);
    else if (which == 6) {
        const std::string link = fmt::format("https://example.org/{}", draw(3));
        (void)workspace.addEvidence(m_learner, items, Evidence::Kind::Link, link);
    } else {
        const auto progress = workspace.progress(m_learner).value();
        if (progress->evidence.empty()) return;
        const auto& [owner, pieces] = *progress->evidence.begin();
        (void)workspace.removeEvidence(m_learner, owner, pieces.front().slot);
    }
}

void RandomLogs::actOnPerson(Machine& machine, int which)
{
    Workspace& workspace = *machine.workspace;
    if (which == 0) (void)workspace.renameLearner(m_learner, fmt::format("Learner {} {}", m_count, draw(3)));
    if (which == 1) (void)workspace.setHours(m_learner, draw(20));
    if (which == 2) (void)workspace.setTargetRole(m_learner, draw(2) == 0 ? id("engineer") : Id());
    if (which >= 3) {
        (void)workspace.removeLearner(m_learner);
        if (which == 3) (void)workspace.restoreLearner(m_learner);
    }
}

// What undo takes back redo does again, however many acts on the same things: with their days.
void RandomLogs::undoAndRedo(Machine& machine)
{
    Workspace& workspace = *machine.workspace;
    std::vector<std::string> states{wholeOf(workspace, m_learner)};
    const int steps = 1 + draw(4);
    for (int step = 0; step < steps; ++step) {
        letTimePass(machine);
        const std::size_t before = logOf(workspace).size();
        if (draw(6) == 0) actOnPerson(machine, draw(4));
        else actOnItem(machine, draw(7));
        // An act that changed nothing is none.
        if (logOf(workspace).size() > before) states.push_back(wholeOf(workspace, m_learner));
    }
    const std::string end = states.back();
    letTimePass(machine);
    std::vector<std::string> seen;
    for (int step = 0; step < 2 * steps && wholeOf(workspace, m_learner) != states.front(); ++step) {
        if (!workspace.undo(m_learner).hasValue()) break;
        seen.push_back(wholeOf(workspace, m_learner));
    }
    EXPECT_EQ(wholeOf(workspace, m_learner), states.front());
    if (draw(2) == 0) return;
    letTimePass(machine);
    for (std::size_t step = 0; step < seen.size(); ++step) EXPECT_TRUE(workspace.redo(m_learner).hasValue());
    EXPECT_EQ(wholeOf(workspace, m_learner), end);
}

// Whole, as a document has it, or as one without notes and evidence.
std::vector<Event> RandomLogs::leavingLog(const Workspace& workspace)
{
    std::vector<Event> log = logOf(workspace);
    const int way = draw(4);
    if (way == 0) return documentLog(std::move(log), *workspace.catalog(), false);
    for (Event& event : log) {
        if (way != 1 || !mayBeLeftOut(event.kind) || event.kind == EventKind::Name) continue;
        event.payload.reset();
        event.salt.clear();
    }
    return log;
}

void RandomLogs::send(Machine& from, Machine& to)
{
    if (&from == &to || !knows(from)) return;
    const std::vector<Event> log = leavingLog(*from.workspace);
    EXPECT_TRUE(eventProblems(log).empty());
    EXPECT_TRUE(oddEvents(log).empty());
    const bool isKnown = knows(to) || to.workspace->removedLearner(m_learner.text).hasValue();
    const std::string before = wholeOf(*to.workspace, m_learner);
    const auto erasedBefore = erasedIn(logOf(*to.workspace));
    // By its own name: what changes nothing is on no stack, where another one may have brought as many entries.
    const auto united = to.workspace->unite(log, fmt::format("log {}", ++m_sent));
    ASSERT_TRUE(united.hasValue()) << united.error().message;
    if (draw(6) != 0 || united->act.empty()) return;
    // What is erased is gone for good.
    if (erasedIn(logOf(*to.workspace)) != erasedBefore) return;
    // An import can be taken back, and brings the same when it comes again.
    const std::string after = wholeOf(*to.workspace, m_learner);
    if (to.workspace->undoState(m_learner).value().undoLabel != united->label) return;
    ASSERT_TRUE(to.workspace->undo(m_learner).hasValue());
    // Somebody new is put into the bin.
    if (isKnown) {
        EXPECT_EQ(wholeOf(*to.workspace, m_learner), before);
    }
    EXPECT_TRUE(isKnown || !knows(to));
    ASSERT_TRUE(to.workspace->unite(log, "it again").hasValue());
    EXPECT_EQ(wholeOf(*to.workspace, m_learner), after);
}

Event RandomLogs::strangeEvent()
{
    Event event;
    const bool isOld = draw(2) == 0;
    event.format = isOld ? 1 : EventFormat;
    event.learner = m_learner;
    event.writer = m_strangers[isOld ? 0 : 1];
    event.act = newUuid();
    event.moment = {m_machines[0].computer.clock.moment.utcMs + (draw(60) - 30) * Day, 60};
    event.stamp = event.moment.utcMs;
    event.day = localDay(event.moment);
    event.item = anyItem(*m_machines[0].workspace);
    const int which = draw(7);
    if (which == 0) event.kind = EventKind::State, event.payload = "done";
    if (which == 1) event.kind = EventKind::State, event.payload = R"({"state":"done","day":"2026-05-05","why":"x"})";
    if (which == 2) event.kind = EventKind::Note, event.payload = "a stranger's";
    if (which == 3) event.kind = EventKind::Evidence, event.slot = "0123", event.payload = "link\nhttps://example.net";
    if (which == 4) event.kind = "of-later-days", event.payload = "whatever";
    if (which == 5) event.kind = EventKind::Review, event.slot = event.day, event.payload = R"({"rating":3,"ms":9})";
    if (which == 6) {
        event.kind = EventKind::Erased;
        const std::vector<Event> log = logOf(*anyMachine().workspace);
        const auto text =
            std::find_if(log.begin(), log.end(), [](const Event& one) { return one.kind == EventKind::Note; });
        if (text != log.end()) event.item = text->item;
        event.slot = text != log.end() ? text->hash : sha256("nothing");
        event.payload = R"({"kind":"note","day":"2026-11-11"})";
    }
    if (event.format == EventFormat && mayBeLeftOut(event.kind)) event.salt = newSalt();
    return event;
}

void RandomLogs::strangerWrites()
{
    m_strange.push_back(strangeEvent());
    forge(m_strange);
    Machine& machine = anyMachine();
    if (!knows(machine)) return;
    ASSERT_TRUE(oddEvents(m_strange).empty()) << oddEvents(m_strange).front() << m_strange.back().kind;
    ASSERT_TRUE(machine.workspace->unite(m_strange, "a stranger").hasValue());
}

void RandomLogs::uniteAndCompare()
{
    std::array<std::size_t, 3> order{0, 1, 2};
    for (int round = 0; round < 2; ++round) {
        std::shuffle(order.begin(), order.end(), m_random);
        for (const std::size_t to : order)
            for (const std::size_t from : order) {
                if (from == to) continue;
                const auto united = m_machines[to].workspace->unite(m_machines[from].computer.file());
                ASSERT_TRUE(united.hasValue()) << united.error().message;
            }
    }
    for (const LearnerId& learner : m_learners) {
        m_learner = learner;
        const std::vector<std::string> plain =
            itemsOf(plainlyFolded(logOf(*m_machines[0].workspace), *m_machines[0].workspace->catalog()));
        for (const Machine& machine : m_machines) {
            EXPECT_EQ(shownBy(*machine.workspace, learner), plain);
            EXPECT_EQ(wholeOf(*machine.workspace, learner), wholeOf(*m_machines[0].workspace, learner));
            EXPECT_EQ(peopleOf(*machine.workspace, learner), peopleOf(*m_machines[0].workspace, learner));
        }
    }
    for (const Machine& machine : m_machines) {
        const auto problems = machine.workspace->check().value().problems;
        EXPECT_TRUE(problems.empty()) << problems.front();
    }
}

}   // namespace waymark::test
