#include "detail/evidence_section.h"
#include "detail/fill.h"
#include "detail/note_section.h"
#include "detail/parts.h"
#include "detail/thing_view.h"
#include "models/resource_words.h"
#include "widgets/labels.h"

#include <QUrl>

namespace waymark::ui {

namespace {

void addHead(ThingView& view, const Resource& resource)
{
    auto* head = new HeadSection(resourceKindWord(resource.kind), qstring(resource.title), &view);
    if (!resource.by.empty()) {
        auto* by = new TextLabel(qstring(resource.by), TextRole::Body, QFont::Normal, Ink::Second, head);
        by->setObjectName(QStringLiteral("resourceBy"));
        by->setWordWrap(true);
        head->add(by);
    }
    if (resource.tier) head->addChip(*resource.tier);
    view.add(head);
}

Section* webLink(const Resource& resource, QWidget* parent)
{
    const QUrl url = webAddressOf(resource);
    if (url.isEmpty()) return nullptr;
    auto* section = new Section({}, parent);
    auto* row = new PaneRow(url.toDisplayString(QUrl::RemoveScheme | QUrl::StripTrailingSlash).mid(2), section);
    row->setObjectName(QStringLiteral("openResource"));
    row->setIcon(QStringLiteral("link"), true);
    row->setOutward(true);
    leadOutward(*row, qstring(resource.title), url);
    section->add(row);
    return section;
}

}   // namespace

void fillResource(ThingView& view, Session& session, const Id& id)
{
    const Resource& resource = *session.catalog().resource(id);
    const std::vector<Id> skills = session.catalog().skillsServedBy(id);
    addHead(view, resource);
    view.add(statusTick(session, id, &view));
    view.add(paragraph({}, qstring(resource.about), &view));
    view.add(webLink(resource, &view));
    view.add(skillLinks(session, QObject::tr("For"), skills, &view));
    view.addNote(new NoteSection(session, id, &view));
    view.add(evidenceSection(session, id, &view));
    view.add(historySection(session, id, &view));
    for (const Id& skill : skills) view.depend(skill);
}

}   // namespace waymark::ui
