#pragma once

#include "base/id.h"
#include "widgets/headed_tree.h"

#include <set>
#include <string>

namespace waymark::ui {

class LibraryModel;
struct LibraryNode;
class Session;

/// One list of the library. It keeps expansion, selection and scroll position over filters and changes, and tells the
/// Session what is selected.
class LibraryView : public HeadedTree
{
    Q_OBJECT

public:
    /// Borrows the model, which outlives it.
    LibraryView(Session& session, LibraryModel& model, QWidget* parent = nullptr);

    /// Opens what it stands in, brings it into view and selects it. False when the filter hides it.
    bool reveal(const Id& thing);
    /// Whether it has a row that no filter hides.
    [[nodiscard]] bool holds(const Id& thing) const;
    /// What is selected here is what the window shows; false when nothing is.
    bool tellSelection();
    /// Letters are acts here (L, S, N, E), not a search; the filter searches.
    void keyboardSearch(const QString& search) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void connectModel();
    void layOutColumns();
    void rememberRows();
    void restoreRows();
    void restoreExpansion(const QModelIndex& parent);
    void rememberExpansion(const QModelIndex& index, bool isOpen);
    void openThing(const QModelIndex& index);
    bool act(int key);
    /// The row that keys are for, in its first column.
    [[nodiscard]] QModelIndex chosenRow() const;
    [[nodiscard]] bool isOpen(const LibraryNode& node) const;

    Session& m_session;
    LibraryModel& m_model;
    std::set<std::string> m_turned;   ///< heads that a person closed, goals that a person opened
    std::string m_keptCurrent;
    int m_keptScroll = 0;
    bool m_isRestoring = false;
};

}   // namespace waymark::ui
