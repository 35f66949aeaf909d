#pragma once

#include <QStyledItemDelegate>

namespace waymark::ui {

class LibraryModel;
struct LibraryNode;

/// The cells of a library list: box and title, author, tier or bar, skills. A click on the box ticks.
class LibraryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Borrows the model, which outlives it.
    explicit LibraryDelegate(const LibraryModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

private:
    void paintTitle(QPainter& painter, const QStyleOptionViewItem& option, const LibraryNode& node) const;
    void paintTierOrTally(QPainter& painter, const QStyleOptionViewItem& option, const LibraryNode& node) const;
    void paintTally(QPainter& painter, const QStyleOptionViewItem& option, const LibraryNode& node) const;
    [[nodiscard]] bool isCountedBeside(const QStyleOptionViewItem& option, const LibraryNode& node) const;

    const LibraryModel& m_model;
};

}   // namespace waymark::ui
