#include "pages/skills/checklist_acts.h"

#include "models/checklist_model.h"

#include <unordered_set>

namespace waymark::ui {

namespace {

/// The topics that an act on these rows is for.
std::vector<Id> topicsFor(const Session& session, const ChecklistModel& model, const QModelIndexList& rows)
{
    std::unordered_set<Id> chosen;
    for (const QModelIndex& row : rows)
        if (model.node(row)->topic) chosen.insert(model.node(row)->id());
    std::vector<Id> topics = model.topicsUnder(rows);
    std::erase_if(topics,
        [&](const Id& topic) { return !chosen.contains(topic) && session.progress().state(topic) == State::Skipped; });
    return topics;
}

}   // namespace

bool toggleRows(Session& session, ChecklistModel& model, const QModelIndexList& rows)
{
    if (rows.size() == 1) return model.setData(rows.front(), {}, Qt::CheckStateRole);
    return markRows(session, model, State::Done, rows);
}

bool markRows(Session& session, const ChecklistModel& model, State state, const QModelIndexList& rows)
{
    if (!session.hasLearner()) return false;
    return session.markOrOpen(state, topicsFor(session, model, rows));
}

}   // namespace waymark::ui
