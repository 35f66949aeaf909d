#include "pages/library/library_model.h"

#include "pages/library/library_words.h"

#include <QLocale>
#include <QStringList>

// What the library says of each cell.
namespace waymark::ui {

Qt::ItemFlags LibraryModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return {};
    const LibraryNode& at = *node(index);
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == Title && at.isTicked && m_session.hasLearner()) flags |= Qt::ItemIsUserCheckable;
    if (at.level == LibraryNode::Level::Thing) flags |= Qt::ItemNeverHasChildren;
    return flags;
}

QVariant LibraryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const LibraryNode& at = *node(index);
    switch (role) {
    case Qt::DisplayRole: return text(at, index.column());
    case Qt::AccessibleTextRole: return index.column() == Title ? spoken(at) : text(at, index.column());
    case Qt::CheckStateRole: return index.column() == Title && at.isTicked ? QVariant(checkState(at)) : QVariant();
    case IdRole: return qstring(at.thing.text());
    default: return {};
    }
}

QString LibraryModel::text(const LibraryNode& at, int column) const
{
    switch (column) {
    case Title: return at.title;
    case Detail:
        // A kind has no detail of its own.
        return at.level == LibraryNode::Level::Head && m_part == LibraryPart::Resources ? spokenState(at) : at.detail;
    case TierOrTally: return at.tier ? tierWord(*at.tier) : hasTally(at) ? doneOf(tally(at)) : QString();
    case Skills: return titlesOf(m_tree->catalog(), at.skills);
    default: return {};
    }
}

QString LibraryModel::spokenState(const LibraryNode& at) const
{
    if (isSaving(at)) return tr("saving");
    if (isItem(at)) return stateWord(m_session.progress().state(at.thing));
    const QString done = doneOf(tally(at));
    return m_part == LibraryPart::Resources ? tr("%1 finished").arg(done) : tr("%1 done").arg(done);
}

// "Deep Learning, open, Ian Goodfellow, intermediate, for Neural networks"
QString LibraryModel::spoken(const LibraryNode& at) const
{
    QStringList parts{isolated(at.title)};
    if (at.isTicked || at.level != LibraryNode::Level::Thing) parts << spokenState(at);
    if (!at.detail.isEmpty()) parts << isolated(at.detail);
    if (at.tier) parts << QLocale().toLower(tierWord(*at.tier));
    if (!at.skills.empty()) parts << tr("for %1").arg(titlesOf(m_tree->catalog(), at.skills));
    return parts.join(tr(", "));
}

Qt::CheckState LibraryModel::checkState(const LibraryNode& at) const
{
    switch (mark(at)) {
    case TickMark::Done: return Qt::Checked;
    case TickMark::Learning:
    case TickMark::Part: return Qt::PartiallyChecked;
    default: return Qt::Unchecked;
    }
}

QVariant LibraryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) return {};
    const bool isResources = m_part == LibraryPart::Resources;
    switch (section) {
    case Title:
        return isResources                   ? tr("Resource")
            : m_part == LibraryPart::Roadmap ? tr("Phase, goal")
                                             : tr("Checklist, entry");
    case Detail: return isResources ? tr("By") : tr("Part of");
    case TierOrTally: return tr("Tier");
    case Skills: return tr("For");
    default: return {};
    }
}

}   // namespace waymark::ui
