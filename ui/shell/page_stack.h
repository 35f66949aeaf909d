#pragma once

#include "pages/page_list.h"

#include <QStackedWidget>

#include <vector>

namespace waymark::ui {

class Page;

/// The pages, each built when it is first opened.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    PageStack(Session& session, std::vector<PageEntry> pages, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<PageEntry>& pages() const { return m_pages; }
    /// Where the page of that name stands; 0 when there is none.
    [[nodiscard]] int find(const QString& name) const;
    /// The page where things of this kind have their place; -1 when there is none.
    [[nodiscard]] int pageOf(Kind kind) const;
    /// Brings the page to the front.
    Page& open(int page);
    [[nodiscard]] int current() const { return m_current; }

private:
    Session& m_session;
    std::vector<PageEntry> m_pages;
    std::vector<Page*> m_built;
    int m_current = -1;
};

}   // namespace waymark::ui
