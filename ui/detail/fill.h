#pragma once

#include "base/id.h"

namespace waymark::ui {

class Session;
class ThingView;

// What is shown of each kind of thing: one file a kind. The id is one that the catalog has.
void fillTopic(ThingView& view, Session& session, const Id& topic);
void fillSkill(ThingView& view, Session& session, const Id& skill);
/// A skill as a role needs it: a cell of the matrix.
void fillNeed(ThingView& view, Session& session, const Id& skill, const Id& role);
void fillRole(ThingView& view, Session& session, const Id& role);
void fillProject(ThingView& view, Session& session, const Id& project);
void fillArea(ThingView& view, Session& session, const Id& area);
void fillStage(ThingView& view, Session& session, const Id& stage);
void fillGuideEntry(ThingView& view, Session& session, const Id& page);
void fillResource(ThingView& view, Session& session, const Id& resource);
/// A roadmap, a checklist or an entry of one.
void fillGoals(ThingView& view, Session& session, const Id& id);
void fillQuestion(ThingView& view, Session& session, const Id& question);
/// Any other item: a practice.
void fillItem(ThingView& view, Session& session, const Id& item);

}   // namespace waymark::ui
