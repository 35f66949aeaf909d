#include "pages/library/library_words.h"

#include "models/resource_words.h"
#include "theme/marks.h"

#include <QCoreApplication>
#include <QStringList>

namespace waymark::ui {

namespace {

struct LibraryWords
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::Library)
};

QString kindWord(Kind kind)
{
    switch (kind) {
    case Kind::Area: return LibraryWords::tr("Area");
    case Kind::Role: return LibraryWords::tr("Role");
    case Kind::Project: return LibraryWords::tr("Project");
    case Kind::Stage: return LibraryWords::tr("Stage");
    case Kind::Question: return LibraryWords::tr("Question");
    case Kind::Guide: return LibraryWords::tr("Guide page");
    default: return {};
    }
}

}   // namespace

QString phaseTitle(const Roadmap& roadmap, const Phase& phase, bool areSeveral)
{
    const QString title = qstring(phase.title);
    return areSeveral ? LibraryWords::tr("%1: %2").arg(qstring(roadmap.title), title) : title;
}

QString monthsWords(const Phase& phase)
{
    return LibraryWords::tr("Months %1 to %2").arg(phase.fromMonth).arg(phase.toMonth);
}

QString belongsTo(const CatalogIndex& catalog, const Id& thing)
{
    const Place* place = catalog.find(thing);
    if (place == nullptr) return {};
    switch (place->kind) {
    case Kind::Skill: return qstring(catalog.title(catalog.skill(thing)->area));
    case Kind::Resource: return resourceKindWord(catalog.resource(thing)->kind);
    case Kind::Topic:
    case Kind::Step:
    case Kind::Check:
    case Kind::Practice: return qstring(catalog.title(thing.parent()));
    default: return kindWord(place->kind);
    }
}

std::optional<Tier> tierOf(const CatalogIndex& catalog, const Id& thing)
{
    if (const Topic* topic = catalog.topic(thing)) return topic->tier;
    if (const Resource* resource = catalog.resource(thing)) return resource->tier;
    if (const Question* question = catalog.question(thing)) return question->tier;
    const Place* place = catalog.find(thing);
    if (place != nullptr && place->kind == Kind::Project) return catalog.project(thing)->tier;
    return std::nullopt;
}

QString doneOf(const Tally& tally)
{
    return LibraryWords::tr("%1 of %2").arg(tally.done).arg(tally.needed);
}

QString titlesOf(const CatalogIndex& catalog, const std::vector<Id>& things)
{
    QStringList titles;
    for (const Id& thing : things) titles << qstring(catalog.title(thing));
    return titles.join(LibraryWords::tr(", "));
}

}   // namespace waymark::ui
