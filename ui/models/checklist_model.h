#pragma once

#include "bridge/session.h"
#include "models/checklist_filter.h"
#include "models/checklist_tree.h"
#include "progress/tally.h"

#include <QAbstractItemModel>

#include <optional>
#include <unordered_map>

namespace waymark::ui {

/// The checklist: area → skill → topic, as far as the filter lets it through. It reads everything from the Session
/// and follows it; setData asks the Session and changes nothing of its own. Rows that stop passing the filter because
/// of a tick stay until the filter is set again, so that nothing runs away under the hand.
class ChecklistModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Title, TierOrTally, Hours, Roles, Evidence, ColumnCount };
    enum DataRole {
        IdRole = Qt::UserRole + 1,   ///< QString
        KindRole,   ///< int of Kind
        StateRole,   ///< int of State; of a parent that of its tally
        TallyRole   ///< Tally, of parents
    };

    explicit ChecklistModel(Session& session, QObject* parent = nullptr);
    ~ChecklistModel() override;

    [[nodiscard]] const ChecklistFilter& filter() const { return m_filter; }
    /// Resets the model: whoever shows it puts expansion and selection back by id.
    void setFilter(const ChecklistFilter& filter);
    /// Resets the model too. By need: of the filter's role, else of the target role.
    void setGrouping(Grouping grouping);
    /// Asleep it only notes that it is stale; awake again it tells all that it missed.
    void setAwake(bool isAwake);

    [[nodiscard]] int shownTopics() const { return m_shownTopics; }
    [[nodiscard]] int allTopics() const { return m_tree->root().topics; }
    [[nodiscard]] const ChecklistTree& tree() const { return *m_tree; }

    /// Invalid while the filter hides it.
    [[nodiscard]] QModelIndex indexOf(const Id& id, int column = Title) const;
    [[nodiscard]] bool contains(const Id& id) const { return m_tree->find(id) != nullptr; }
    /// Null for an invalid index.
    [[nodiscard]] const ChecklistNode* node(const QModelIndex& index) const;
    /// The shown topics at and below these rows, each once, in the order of the rows.
    [[nodiscard]] std::vector<Id> topicsUnder(const QModelIndexList& rows) const;

    /// Of a skill or an area: counted for the filter's role, or for everything when there is none.
    [[nodiscard]] Tally tally(const ChecklistNode& parent) const;
    /// Of a topic; of a skill of what `tally` counts, a choice at its cheapest; 0 of an area.
    [[nodiscard]] double hours(const ChecklistNode& node) const;
    [[nodiscard]] State state(const ChecklistNode& node) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Qt::CheckStateRole of the first column toggles. True only when it is on disk.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    void load();
    void reload();
    void refreshAll();
    void refresh(const ChangeSet& change);
    void tellRow(const ChecklistNode& node);
    void forgetHead(const ChecklistNode& head);
    bool toggle(const ChecklistNode& node);
    bool toggleShown(const ChecklistNode& parent);
    void collectTopics(const ChecklistNode& node, std::vector<const ChecklistNode*>& topics) const;
    [[nodiscard]] const Role* scope() const;
    [[nodiscard]] Id groupRole() const;
    [[nodiscard]] bool isRegrouped() const;
    [[nodiscard]] TopicTest topicsOf(const ChecklistNode& skill) const;
    [[nodiscard]] const Tally& headTally(const ChecklistNode& head) const;
    [[nodiscard]] Tally sumOf(const ChecklistNode& area) const;
    [[nodiscard]] Tally groupTally(const ChecklistNode& head) const;
    [[nodiscard]] QString text(const ChecklistNode& node, int column) const;
    [[nodiscard]] QString spoken(const ChecklistNode& node, int column) const;
    [[nodiscard]] QString tip(const ChecklistNode& node, int column) const;
    [[nodiscard]] Qt::CheckState checkState(const ChecklistNode& node) const;
    [[nodiscard]] QModelIndex indexOf(const ChecklistNode& node, int column) const;

    Session& m_session;
    ChecklistFilter m_filter;
    Grouping m_grouping = Grouping::Area;
    std::unique_ptr<ChecklistTree> m_tree;
    int m_shownTopics = 0;
    bool m_isAwake = true;
    bool m_isStale = false;
    bool m_isOutdated = false;   ///< the catalog itself changed while asleep
    mutable std::unordered_map<Id, Tally> m_headTallies;   ///< of the heads that were asked for since they changed
};

}   // namespace waymark::ui
