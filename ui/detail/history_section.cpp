#include "detail/evidence_section.h"

#include "detail/pane_row.h"
#include "progress/event_kinds.h"
#include "progress/payload.h"

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr std::size_t mostEntries = 8;

QString stateEventWord(State state)
{
    switch (state) {
    case State::Open: return QObject::tr("Open again");
    case State::Learning: return QObject::tr("Learning");
    case State::Done: return QObject::tr("Done");
    case State::Skipped: return QObject::tr("Skipped");
    }
    return {};
}

void describeState(PaneRow& row, const std::string& payload)
{
    const auto value = stateValueFrom(payload);
    if (!value) return;
    const QString words = stateEventWord(value->state);
    row.setText(value->day.empty() || value->state == State::Open
            ? words
            : QObject::tr("%1, on %2").arg(words, shortDayText(value->day)));
    row.setMark(tickMark(value->state));
}

void describe(PaneRow& row, const Event& event)
{
    const bool isLeftOut = !event.payload, isTakenAway = !isLeftOut && event.payload->empty();
    row.setIcon(QStringLiteral("clock"));
    if (event.kind == EventKind::State && event.payload) {
        describeState(row, *event.payload);
    } else if (event.kind == EventKind::Note) {
        row.setText(isLeftOut ? QObject::tr("Note changed")
                : isTakenAway ? QObject::tr("Note removed")
                              : QObject::tr("Note written"));
        row.setIcon(QStringLiteral("note"));
    } else if (event.kind == EventKind::Evidence) {
        row.setText(isLeftOut ? QObject::tr("Evidence changed")
                : isTakenAway ? QObject::tr("Evidence removed")
                              : QObject::tr("Evidence added"));
        row.setIcon(QStringLiteral("evidence"));
    } else if (event.kind == EventKind::Later) {
        row.setText(isTakenAway ? QObject::tr("To be suggested again") : QObject::tr("Passed over"));
    } else {
        row.setText(QObject::tr("Changed"));
    }
}

PaneRow* historyRow(const HistoryEntry& entry, QWidget* parent)
{
    auto* row = new PaneRow({}, parent);
    describe(*row, entry.event);
    const QString day = shortDayText(entry.event.day);
    row->setTrailing(entry.isUndone ? QObject::tr("taken back, %1").arg(day) : day);
    return row;
}

void fill(Section& list, const std::vector<HistoryEntry>& entries)
{
    list.clear();
    const std::size_t shown = std::min(mostEntries, entries.size());
    for (std::size_t i = 0; i < shown; ++i) list.add(historyRow(entries[entries.size() - 1 - i], &list));
    if (shown == entries.size()) return;
    auto* more = new PaneRow(QObject::tr("%n earlier", nullptr, static_cast<int>(entries.size() - shown)), &list);
    more->setIcon(QStringLiteral("more"));
    list.add(more);
}

/// Rows that took something back, and were not taken back themselves, say nothing that the taken-back row does not.
std::vector<HistoryEntry> worthShowing(std::vector<HistoryEntry> entries)
{
    std::erase_if(
        entries, [](const HistoryEntry& entry) { return !entry.event.undoes.empty() || !entry.event.redoes.empty(); });
    return entries;
}

}   // namespace

Section* historySection(Session& session, const Id& item, QWidget* parent)
{
    auto* section = new Section(QObject::tr("History"), parent);
    section->onRefresh([&session, section, item, shown = std::size_t{0}]() mutable {
        if (!session.hasLearner()) return;
        const auto entries = session.workspace().historyOf(session.learner().id, item);
        if (!entries || entries->size() == shown) return;
        shown = entries->size();
        fill(*section, worthShowing(*entries));
        section->setVisible(section->rowCount() > 0);
    });
    section->setVisible(section->rowCount() > 0);
    return section;
}

}   // namespace waymark::ui
