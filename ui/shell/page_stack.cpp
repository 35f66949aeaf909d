#include "shell/page_stack.h"

#include "pages/page.h"

#include <algorithm>

namespace waymark::ui {

PageStack::PageStack(Session& session, std::vector<PageEntry> pages, QWidget* parent)
    : QStackedWidget(parent), m_session(session), m_pages(std::move(pages)), m_built(m_pages.size(), nullptr)
{}

int PageStack::find(const QString& name) const
{
    const auto found =
        std::find_if(m_pages.begin(), m_pages.end(), [&](const auto& page) { return page.name == name; });
    return found == m_pages.end() ? 0 : static_cast<int>(found - m_pages.begin());
}

int PageStack::pageOf(Kind kind) const
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(), [&](const auto& page) { return page.shows(kind); });
    return found == m_pages.end() ? -1 : static_cast<int>(found - m_pages.begin());
}

Page& PageStack::open(int page)
{
    Page*& built = m_built[static_cast<std::size_t>(page)];
    if (built == nullptr) {
        const PageEntry& entry = m_pages[static_cast<std::size_t>(page)];
        built = entry.make(m_session, this);
        built->setObjectName(QStringLiteral("page-") + entry.name);
        built->setAccessibleName(entry.title);
        addWidget(built);
    }
    m_current = page;
    setCurrentWidget(built);
    return *built;
}

}   // namespace waymark::ui
