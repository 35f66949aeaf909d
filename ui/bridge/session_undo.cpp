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

QString label(const CatalogIndex& catalog, const std::string& what, const ChangeSet& change, bool isRedo)
{
    const QString words = qstring(what.empty() ? change.label : what);
    const QString head = (isRedo ? Words::tr("Did again: %1") : Words::tr("Took back: %1")).arg(words);
    const QString rest = leftAloneText(catalog, change.leftAlone);
    return rest.isEmpty() ? head : Words::tr("%1. %2").arg(head, rest);
}

}   // namespace

// What is taken back is read in the same go: another program may have done something since the button was shown.
bool Session::takeBack(bool isRedo)
{
    const std::optional<LearnerId> removed = isRedo ? std::nullopt : m_removed;
    if (!removed && !askForLearner()) return false;
    const auto act = [this, who = removed ? *removed : m_learner->id, isRedo]() -> Result<ChangeSet> {
        const auto before = m_workspace.undoState(who);
        auto change = isRedo ? m_workspace.redo(who) : m_workspace.undo(who);
        if (!change) return change;
        const std::string what = !before ? std::string() : isRedo ? before->redoLabel : before->undoLabel;
        change->label = label(*m_catalog, what, *change, isRedo).toStdString();
        return change;
    };
    const bool isDone = run(act, {}, false);
    return isDone && removed ? useLearner(*removed) : isDone;
}

}   // namespace waymark::ui
