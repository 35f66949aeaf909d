#include "detail/parts.h"

#include "insight/coverage.h"
#include "theme/marks.h"
#include "widgets/labels.h"

#include <QDesktopServices>
#include <QStringList>
#include <QUrl>

namespace waymark::ui {

namespace {

PaneRow* needRow(Session& session, const Role& role, const Id& skill, Section* section)
{
    auto* row = new PaneRow(qstring(role.title), section);
    row->setObjectName(QStringLiteral("need-") + qstring(role.id.text()));
    row->setLeads(true);
    row->setStrong(&role == session.targetRole());
    const Id id = role.id;
    QObject::connect(row, &QAbstractButton::clicked, &session, [&session, id, skill] {
        session.select({skill, id, {}});
    });
    section->onRefresh([&session, row, id, skill] {
        const Role* needing = session.catalog().role(id);
        const auto covered =
            needing != nullptr ? coverageOf(session.catalog(), *needing, skill, session.progress()) : std::nullopt;
        if (!covered) return;
        row->setTrailing(covered->need.isMust ? QObject::tr("must") : QObject::tr("nice"));
        row->setTier(covered->need.through);
        row->setFigure(QObject::tr("%1 %").arg(covered->tally.percent()));
    });
    return row;
}

void addChoices(Section& section, const Session& session, const Skill& skill)
{
    for (const auto& choice : skill.choices) {
        QStringList titles;
        for (const Id& topic : choice.of) titles << qstring(session.catalog().title(topic));
        auto* label =
            new TextLabel(QObject::tr("Any %n of: %1.", nullptr, choice.any).arg(titles.join(QStringLiteral(", "))),
                TextRole::Small, QFont::Normal, Ink::Second, &section);
        label->setWordWrap(true);
        section.add(label);
    }
}

}   // namespace

Section* needRows(Session& session, const QString& title, const Id& skill, const Id& but, QWidget* parent)
{
    std::vector<const Role*> roles = session.catalog().rolesNeeding(skill);
    std::erase_if(roles, [&](const Role* role) { return role->id == but; });
    if (roles.empty()) return nullptr;
    auto* section = new Section(title, parent);
    for (const Role* role : targetFirst(session, roles)) section->add(needRow(session, *role, skill, section));
    return section;
}

Section* topicTicks(Session& session, const Id& skill, Tier through, QWidget* parent)
{
    auto* section = new Section(QObject::tr("Topics"), parent);
    const Skill* found = session.catalog().skill(skill);
    for (const Topic& topic : found->topics)
        if (!topic.isRetired && topic.tier <= through)
            addTickRow(*section, session, topic.id, new TierMark(topic.tier, section), Height::Row);
    addChoices(*section, session, *found);
    return section;
}

QUrl webAddressOf(const Resource& resource)
{
    const QUrl url(qstring(resource.url), QUrl::StrictMode);
    const bool isOfTheWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return url.isValid() && isOfTheWeb ? url : QUrl();
}

void leadOutward(PaneRow& row, const QString& title, const QUrl& url)
{
    row.setLeads(true);
    row.setToolTip(tipText(QObject::tr("%1, opens %2").arg(title, url.toDisplayString())));
    QObject::connect(&row, &QAbstractButton::clicked, &row, [url] { QDesktopServices::openUrl(url); });
}

Section* resourceRows(Session& session, const Id& skill, QWidget* parent)
{
    const auto resources = session.catalog().resourcesOf(skill);
    if (resources.empty()) return nullptr;
    auto* section = new Section(QObject::tr("Resources"), parent);
    for (const Resource* resource : resources) {
        auto* row = new PaneRow(qstring(resource->title), section);
        row->setObjectName(QStringLiteral("resource-") + qstring(resource->id.text()));
        row->setIcon(QStringLiteral("book"));
        row->setTrailing(qstring(resource->kind), true);
        const QUrl url = webAddressOf(*resource);
        if (!url.isEmpty()) leadOutward(*row, qstring(resource->title), url);
        section->add(row);
    }
    return section;
}

}   // namespace waymark::ui
