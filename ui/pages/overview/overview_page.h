#pragma once

#include "pages/column_page.h"

#include <vector>

class QGridLayout;

namespace waymark::ui {

class NextSection;
class OverviewHead;
class OverviewSection;
class RolesSection;
class Session;

/// Where one stands, what to do next, and what for: the page that a day begins with.
class OverviewPage : public ColumnPage
{
    Q_OBJECT

public:
    /// Borrows the session, which outlives it.
    OverviewPage(Session& session, QWidget* parent = nullptr);

    void focusMain() override;

protected:
    void onCatalog() override;
    void read() override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void arrange();

    OverviewHead* m_head = nullptr;
    NextSection* m_next = nullptr;
    RolesSection* m_roles = nullptr;
    std::vector<OverviewSection*> m_sections;
    QGridLayout* m_grid = nullptr;
    QWidget* m_columns[3] = {};
    int m_columnCount = 0;
};

}   // namespace waymark::ui
