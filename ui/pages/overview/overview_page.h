#pragma once

#include "pages/page.h"

#include <vector>

class QGridLayout;
class QScrollArea;

namespace waymark::ui {

class NextSection;
class OverviewHead;
class OverviewSection;
class RolesSection;
class Session;

/// Where one stands, what to do next, and what for: the page that a day begins with.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    /// Borrows the session, which outlives it.
    OverviewPage(Session& session, QWidget* parent = nullptr);

    bool reveal(const Id& thing) override;
    void focusMain() override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void connectAll();
    void markStale();
    void read();
    void arrange();

    Session& m_session;
    QScrollArea* m_scroll = nullptr;
    OverviewHead* m_head = nullptr;
    NextSection* m_next = nullptr;
    RolesSection* m_roles = nullptr;
    std::vector<OverviewSection*> m_sections;
    QGridLayout* m_grid = nullptr;
    QWidget* m_columns[3] = {};
    int m_columnCount = 0;
    bool m_isStale = true;
};

}   // namespace waymark::ui
