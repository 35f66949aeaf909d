#pragma once

#include "bridge/session.h"
#include "pages/library/library_tree.h"
#include "theme/marks.h"

#include <QAbstractItemModel>

#include <memory>
#include <string>

namespace waymark::ui {

/// One list of the library, as far as the filter lets it through. It reads everything from the Session and follows it;
/// setData asks the Session and changes nothing of its own. Rows that stop passing the filter because of a tick stay until
/// the filter is set again, so that nothing runs away under the hand.
class LibraryModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Title, Detail, TierOrTally, Skills, ColumnCount };
    enum DataRole { IdRole = Qt::UserRole + 1 };   ///< QString

    LibraryModel(Session& session, LibraryPart part, QObject* parent = nullptr);
    ~LibraryModel() override;

    [[nodiscard]] LibraryPart part() const { return m_part; }
    [[nodiscard]] const LibraryTree& tree() const { return *m_tree; }
    [[nodiscard]] const LibraryFilter& filter() const { return m_filter; }
    /// Resets the model: whoever shows it puts expansion and selection back by key.
    void setFilter(const LibraryFilter& filter);
    /// Asleep it only notes that it is stale; awake again it tells all that it missed.
    void setAwake(bool isAwake);

    /// Null for an invalid index.
    [[nodiscard]] const LibraryNode* node(const QModelIndex& index) const;
    /// Invalid for null, and while the filter hides it.
    [[nodiscard]] QModelIndex indexOf(const LibraryNode* node) const;
    [[nodiscard]] Tally tally(const LibraryNode& node) const;
    [[nodiscard]] TickMark mark(const LibraryNode& node) const;
    /// A single item, not a parent of several.
    [[nodiscard]] bool isItem(const LibraryNode& node) const;
    /// A parent of several: it counts as so many of so many.
    [[nodiscard]] bool hasTally(const LibraryNode& node) const { return !isItem(node) && tally(node).needed > 0; }
    [[nodiscard]] bool isSaving(const LibraryNode& node) const { return m_session.isSaving(node.thing); }

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
    void tellRow(const LibraryNode& node);
    void tellParts(const LibraryNode& parent);
    [[nodiscard]] QString text(const LibraryNode& node, int column) const;
    [[nodiscard]] QString spoken(const LibraryNode& node) const;
    [[nodiscard]] QString spokenState(const LibraryNode& node) const;
    [[nodiscard]] Qt::CheckState checkState(const LibraryNode& node) const;

    Session& m_session;
    const LibraryPart m_part;
    LibraryFilter m_filter;
    std::unique_ptr<LibraryTree> m_tree;
    bool m_isAwake = true;
    bool m_isStale = false;
    bool m_isOutdated = false;   ///< the catalog itself changed while asleep
};

}   // namespace waymark::ui
