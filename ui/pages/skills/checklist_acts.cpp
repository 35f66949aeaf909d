#include "pages/skills/checklist_acts.h"

#include "bridge/session.h"
#include "models/checklist_model.h"

#include <QCoreApplication>

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

/// A skill or area of which everything is set aside keeps that; a key that does nothing says why.
bool tellsThatAllIsSkipped(Session& session, const ChecklistModel& model, const QModelIndexList& rows)
{
    if (model.topicsUnder(rows).empty() || !topicsFor(session, model, rows).empty()) return false;
    session.raise({Notice::Kind::Hint,
        QCoreApplication::translate(
            "waymark::ui::ChecklistActs", "Everything here is skipped. Choose single topics to take them up again.")});
    return true;
}

}   // namespace

bool toggleRows(Session& session, ChecklistModel& model, const QModelIndexList& rows)
{
    if (rows.size() != 1) return markRows(session, model, State::Done, rows);
    if (tellsThatAllIsSkipped(session, model, rows)) return false;
    return model.setData(rows.front(), {}, Qt::CheckStateRole);
}

bool markRows(Session& session, const ChecklistModel& model, State state, const QModelIndexList& rows)
{
    if (!session.hasLearner() || tellsThatAllIsSkipped(session, model, rows)) return false;
    return session.markOrOpen(state, topicsFor(session, model, rows));
}

}   // namespace waymark::ui
