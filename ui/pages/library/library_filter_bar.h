#pragma once

#include "pages/library/library_filter.h"
#include "pages/library/library_tree.h"
#include "widgets/filter_bar.h"

namespace waymark::ui {

class Segments;

/// The tool bar of the library: which list is shown, the text that it is filtered by, and for resources tier, kind, state
/// and whether only those for the target role are wanted.
class LibraryFilterBar : public FilterBar
{
    Q_OBJECT

public:
    explicit LibraryFilterBar(QWidget* parent = nullptr);

    [[nodiscard]] LibraryPart part() const;
    void setPart(LibraryPart part);
    /// The kinds come from the catalog; "for my role" needs a role. Answers that are still there are kept.
    void setCatalog(const CatalogIndex& catalog, const Role* target);
    void setCount(int shown, int all);
    /// Of the list that is shown.
    [[nodiscard]] LibraryFilter filter() const;

signals:
    void partChosen();

private:
    Segments* m_parts;
    FilterButton* m_role;
    FilterButton* m_kind;
    FilterButton* m_tier;
    FilterButton* m_state;
};

}   // namespace waymark::ui
