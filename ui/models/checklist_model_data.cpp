#include "models/checklist_model.h"

#include "models/checklist_words.h"
#include "theme/marks.h"

// What the checklist says of each cell.
namespace waymark::ui {

Qt::ItemFlags ChecklistModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == Title && m_session.hasLearner()) flags |= Qt::ItemIsUserCheckable;
    if (node(index)->topic) flags |= Qt::ItemNeverHasChildren;
    return flags;
}

QVariant ChecklistModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const ChecklistNode& at = *node(index);
    switch (role) {
    case Qt::DisplayRole: return text(at, index.column());
    case Qt::AccessibleTextRole: return spoken(at, index.column());
    case Qt::ToolTipRole: return tip(at, index.column());
    case Qt::CheckStateRole: return index.column() == Title ? QVariant(checkState(at)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == Hours ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole: return qstring(at.id().text());
    case KindRole: return static_cast<int>(at.topic ? Kind::Topic : at.skill ? Kind::Skill : Kind::Area);
    case StateRole: return static_cast<int>(state(at));
    case TallyRole: return at.topic ? QVariant() : QVariant::fromValue(tally(at));
    default: return {};
    }
}

QString ChecklistModel::text(const ChecklistNode& at, int column) const
{
    switch (column) {
    case Title: return qstring(at.title());
    case TierOrTally: return at.topic ? tierWord(at.topic->tier) : shortTally(tally(at));
    case Hours: return at.area ? QString() : hoursText(hours(at));
    case Roles: return rolesSentence(*m_tree, at);
    case Evidence: return at.topic ? proofWord(proofOf(m_session.progress(), at.id())) : QString();
    default: return {};
    }
}

QString ChecklistModel::spoken(const ChecklistNode& at, int column) const
{
    if (column != Title) return text(at, column);
    if (at.topic) return spokenTopic(*at.topic, state(at), m_session.isSaving(at.id()));
    return spokenParent(at.title(), tally(at), hours(at));
}

QString ChecklistModel::tip(const ChecklistNode& at, int column) const
{
    if (column == TierOrTally && !at.topic) return spokenParent(at.title(), tally(at), 0);
    if (column == Title || column == Roles || column == Evidence) return text(at, column);
    return {};
}

Qt::CheckState ChecklistModel::checkState(const ChecklistNode& at) const
{
    if (!at.topic) {
        const TickMark mark = tickMark(tally(at));
        const bool isInPart = mark == TickMark::Part || mark == TickMark::Learning;
        return mark == TickMark::Done ? Qt::Checked : isInPart ? Qt::PartiallyChecked : Qt::Unchecked;
    }
    const State state = m_session.progress().state(at.id());
    return state == State::Done ? Qt::Checked : state == State::Learning ? Qt::PartiallyChecked : Qt::Unchecked;
}

QVariant ChecklistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section == Roles &&
        (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole))
        return rolesLegend(m_tree->catalog());
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) return {};
    switch (section) {
    case Title: return tr("Skill, topic");
    case TierOrTally: return tr("Tier");
    case Hours: return tr("Hours");
    case Roles: return tr("Roles");
    case Evidence: return tr("Evidence");
    default: return {};
    }
}

}   // namespace waymark::ui
