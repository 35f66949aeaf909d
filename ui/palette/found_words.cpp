#include "palette/found_words.h"

#include "theme/marks.h"

#include <QCoreApplication>

namespace waymark::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::SearchPalette)
};

QString kindWord(Kind kind)
{
    switch (kind) {
    case Kind::Area: return Words::tr("area");
    case Kind::Skill: return Words::tr("skill");
    case Kind::Topic: return Words::tr("topic");
    case Kind::Role: return Words::tr("role");
    case Kind::Project: return Words::tr("project");
    case Kind::Step: return Words::tr("step");
    case Kind::Check: return Words::tr("acceptance check");
    case Kind::Stage: return Words::tr("stage of the workflow");
    case Kind::Practice: return Words::tr("practice");
    case Kind::Question: return Words::tr("interview question");
    case Kind::Resource: return Words::tr("resource");
    case Kind::Roadmap: return Words::tr("roadmap");
    case Kind::Checklist: return Words::tr("checklist");
    case Kind::ChecklistEntry: return Words::tr("of a checklist");
    case Kind::Guide: return Words::tr("guide");
    case Kind::Background: return Words::tr("background");
    }
    return {};
}

}   // namespace

QString SearchFinder::title(FoundGroup group)
{
    switch (group) {
    case FoundGroup::Skills: return Words::tr("Skills and topics");
    case FoundGroup::Projects: return Words::tr("Projects and roles");
    case FoundGroup::Guide: return Words::tr("Guide and workflow");
    case FoundGroup::Resources: return Words::tr("Questions and resources");
    case FoundGroup::Notes: return Words::tr("Your notes");
    case FoundGroup::Commands: return Words::tr("Commands");
    }
    return {};
}

FoundGroup groupOf(Kind kind)
{
    switch (kind) {
    case Kind::Area:
    case Kind::Skill:
    case Kind::Topic: return FoundGroup::Skills;
    case Kind::Role:
    case Kind::Project:
    case Kind::Step:
    case Kind::Check: return FoundGroup::Projects;
    case Kind::Question:
    case Kind::Resource: return FoundGroup::Resources;
    default: return FoundGroup::Guide;
    }
}

QString foundDetail(const CatalogIndex& catalog, const Id& thing, const Place& place)
{
    switch (place.kind) {
    case Kind::Topic: return qstring(catalog.skillOf(thing)->title);
    case Kind::Skill: return qstring(catalog.title(catalog.skill(thing)->area));
    case Kind::Step:
    case Kind::Check: return qstring(catalog.project(thing)->title);
    case Kind::Practice: return qstring(catalog.stage(thing)->title);
    case Kind::Resource: {
        const Resource& resource = *catalog.resource(thing);
        return qstring(resource.by.empty() ? resource.kind : resource.by + ", " + resource.kind);
    }
    default: return kindWord(place.kind);
    }
}

QString foundIcon(const CatalogIndex& catalog, const FoundRow& row)
{
    if (row.command != nullptr) return QStringLiteral("chevron");
    if (row.isNote) return QStringLiteral("note");
    const Place* place = catalog.find(row.thing);
    switch (place->kind) {
    case Kind::Area:
    case Kind::Skill: return QStringLiteral("skills");
    case Kind::Role: return QStringLiteral("roles");
    case Kind::Project: return QStringLiteral("projects");
    case Kind::Question: return QStringLiteral("practice");
    case Kind::Resource: return QStringLiteral("book");
    case Kind::Roadmap:
    case Kind::Checklist:
    case Kind::ChecklistEntry: return QStringLiteral("library");
    case Kind::Stage:
    case Kind::Guide:
    case Kind::Background: return QStringLiteral("guide");
    default: return {};
    }
}

QString spokenRow(const CatalogIndex& catalog, const Progress& progress, const FoundRow& row)
{
    QStringList words{row.title};
    if (row.command != nullptr) words << Words::tr("command");
    else if (row.isNote) words << Words::tr("note");
    else if (const Place* place = catalog.find(row.thing)) words << kindWord(place->kind);
    if (row.command == nullptr && !row.isNote && catalog.isItem(row.thing))
        words << stateWord(progress.state(row.thing));
    if (!row.detail.isEmpty() && !words.contains(row.detail)) words << row.detail;
    return words.join(QStringLiteral(", "));
}

}   // namespace waymark::ui
