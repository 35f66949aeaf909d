#include "bridge/session.h"

#include "theme/marks.h"

#include <QCoreApplication>

namespace waymark::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::Session)
};

QString leftAloneText(const CatalogIndex& catalog, const std::vector<Id>& items)
{
    if (items.empty()) return {};
    if (items.size() == 1)
        return Words::tr("%1 was left alone: it changed since").arg(isolated(qstring(catalog.title(items.front()))));
    return Words::tr("%1 topics were left alone: they changed since").arg(items.size());
}

QString label(const CatalogIndex& catalog, const ChangeSet& change, bool isRedo)
{
    const QString words = qstring(change.label);
    const QString head = (isRedo ? Words::tr("Redone: %1") : Words::tr("Undone: %1")).arg(words);
    const QString rest = leftAloneText(catalog, change.leftAlone);
    return rest.isEmpty() ? head : Words::tr("%1. %2").arg(head, rest);
}

}   // namespace

bool Session::takeBack(bool isRedo)
{
    const auto act = [this, who = m_learner ? m_learner->id : LearnerId{}, isRedo]() -> Result<ChangeSet> {
        auto change = isRedo ? m_workspace.redo(who) : m_workspace.undo(who);
        if (change) change->label = label(*m_catalog, *change, isRedo).toStdString();
        return change;
    };
    return run([this, act] { return showingWhoComes(act); }, {}, isRedo ? Undoing::Undo : Undoing::Redo);
}

// The change is told, and with it who is there now, before the act returns.
Result<ChangeSet> Session::showingWhoComes(const Act& act)
{
    const LearnerId shown = m_learner ? m_learner->id : LearnerId{};
    m_before.emplace();
    for (const Learner& one : learners()) m_before->push_back(one.id);
    auto change = act();
    m_before.reset();
    // Only the next start needs it.
    if (change && m_learner && m_learner->id != shown) (void)m_workspace.useLearner(m_learner->id);
    return change;
}

}   // namespace waymark::ui
