#pragma once

#include "pages/library/library_tree.h"
#include "pages/page.h"

#include <array>
#include <string>

class QStackedWidget;

namespace waymark::ui {

class EmptyState;
class LibraryFilterBar;
class LibraryModel;
class LibraryView;
class Session;

/// What the catalog holds beside skills and projects: resources by kind, the roadmap's phases, the checklists.
class LibraryPage : public Page
{
    Q_OBJECT

public:
    LibraryPage(Session& session, QWidget* parent);

    /// A resource, roadmap, checklist or entry of one.
    bool reveal(const Id& thing) override;
    [[nodiscard]] bool hides(const Id& thing) const override;
    void clearFilters() override;
    void focusMain() override;
    void focusFilter() override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// One of the three lists.
    struct Shelf
    {
        LibraryModel* model = nullptr;
        LibraryView* view = nullptr;
    };

    void build();
    Shelf addShelf(LibraryPart part, const QString& name, const QString& spokenName);
    void connectAll();
    void applyFilter();
    void showPart();
    void followCatalog();
    void followLearner();
    void showFitting();
    [[nodiscard]] const Shelf& shelf() const;

    Session& m_session;
    LibraryFilterBar* m_bar;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    std::array<Shelf, 3> m_shelves;   ///< by LibraryPart
    std::string m_learner;   ///< whose progress was filtered last, and for which role
    std::string m_role;
};

}   // namespace waymark::ui
