#include "pages/page_list.h"

#include "pages/guide/guide_page.h"
#include "pages/insights/insights_page.h"
#include "pages/library/library_page.h"
#include "pages/overview/overview_page.h"
#include "pages/projects/projects_page.h"
#include "pages/roles/roles_page.h"
#include "pages/settings/settings_page.h"
#include "pages/skills/skills_page.h"

#include <QCoreApplication>

namespace waymark::ui {

namespace {

struct PageListWords
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::PageList)
};

template <typename T>
Page* makePage(Session& session, QWidget* parent)
{
    return new T(session, parent);
}

}   // namespace

std::vector<PageEntry> pageList()
{
    return {
        {QStringLiteral("overview"), PageListWords::tr("Overview"), QStringLiteral("overview"), &makePage<OverviewPage>,
            [](Kind) { return false; }, true},
        {QStringLiteral("skills"), PageListWords::tr("Skills"), QStringLiteral("skills"), &makePage<SkillsPage>,
            [](Kind kind) { return kind == Kind::Area || kind == Kind::Skill || kind == Kind::Topic; }},
        {QStringLiteral("roles"), PageListWords::tr("Roles"), QStringLiteral("roles"), &makePage<RolesPage>,
            [](Kind kind) { return kind == Kind::Role; }},
        {QStringLiteral("projects"), PageListWords::tr("Projects"), QStringLiteral("projects"), &makePage<ProjectsPage>,
            [](Kind kind) { return kind == Kind::Project || kind == Kind::Step || kind == Kind::Check; }},
        {QStringLiteral("library"), PageListWords::tr("Library"), QStringLiteral("library"), &makePage<LibraryPage>,
            [](Kind kind) {
                return kind == Kind::Resource || kind == Kind::Roadmap || kind == Kind::Checklist ||
                    kind == Kind::ChecklistEntry;
            }},
        {QStringLiteral("guide"), PageListWords::tr("Guide"), QStringLiteral("guide"), &makePage<GuidePage>,
            [](Kind kind) { return kind == Kind::Stage || kind == Kind::Practice || kind == Kind::Guide; }},
        {QStringLiteral("insights"), PageListWords::tr("Insights"), QStringLiteral("insights"), &makePage<InsightsPage>,
            [](Kind) { return false; }, true},
        {QStringLiteral("settings"), PageListWords::tr("Settings"), QStringLiteral("settings"), &makePage<SettingsPage>,
            [](Kind) { return false; }, true, true},
    };
}

}   // namespace waymark::ui
