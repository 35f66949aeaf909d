#include "detail/fill.h"

#include "detail/parts.h"
#include "detail/thing_view.h"
#include "insight/coverage.h"
#include "theme/marks.h"
#include "widgets/buttons.h"
#include "widgets/chip.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace waymark::ui {

namespace {

void addBars(ThingView& view, Session& session, const Id& id)
{
    auto* must = new BarSection(&view);
    auto* nice = new BarSection(&view);
    must->offerMissing([&session, id] { session.openTopics({id}); });
    view.add(must);
    view.add(nice);
    must->onRefresh([&session, must, nice, id] {
        const Role* role = session.catalog().role(id);
        if (role == nullptr) return;
        const RoleCoverage covered = coverageOf(session.catalog(), *role, session.progress());
        must->set(QObject::tr("Must have: %1 of %2 topics").arg(covered.must.done).arg(covered.must.needed),
            QObject::tr("%1 %").arg(covered.must.percent()), covered.must);
        nice->set(QObject::tr("Nice to have: %1 of %2 topics").arg(covered.nice.done).arg(covered.nice.needed),
            QObject::tr("%1 %").arg(covered.nice.percent()), covered.nice);
        nice->setVisible(covered.nice.needed > 0);
    });
}

Section* areaRows(Session& session, const Id& id, QWidget* parent)
{
    const Role* role = session.catalog().role(id);
    auto* section = new Section(QObject::tr("Areas of the must-haves"), parent);
    std::vector<PaneRow*> rows;
    for (const auto& area : coverage(session.catalog(), session.progress(), role).areas) {
        if (area.tally.needed == 0) continue;
        auto* row = new PaneRow(qstring(session.catalog().title(area.area)), section);
        row->setObjectName(QStringLiteral("missing-") + qstring(area.area.text()));
        row->setLeads(true);
        row->setToolTip(tipText(QObject::tr("Shows what is missing of %1").arg(row->text())));
        QObject::connect(row, &QAbstractButton::clicked, &session, [&session, id, area = area.area] {
            session.openTopics({id, area});
        });
        rows.push_back(row);
        section->add(rows.back());
    }
    section->onRefresh([&session, rows, id] {
        const Role* found = session.catalog().role(id);
        std::size_t at = 0;
        for (const auto& area : coverage(session.catalog(), session.progress(), found).areas) {
            if (area.tally.needed == 0 || at >= rows.size()) continue;
            rows[at]->setMark(tickMark(area.tally));
            rows[at]->setTrailing(QStringLiteral("%1/%2").arg(area.tally.done).arg(area.tally.needed));
            rows[at++]->setFigure(QObject::tr("%1 %").arg(area.tally.percent()));
        }
    });
    return section;
}

Section* targetAct(Session& session, const Id& role, QWidget* parent)
{
    auto* section = new Section({}, parent);
    auto* row = new QWidget(section);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    auto* button = actButton(QStringLiteral("target"), QObject::tr("Make it my target"), row);
    button->setObjectName(QStringLiteral("makeTarget"));
    line->addWidget(button);
    line->addStretch();
    section->add(row);
    QObject::connect(button, &QAbstractButton::clicked, &session, [&session, role] { session.setTargetRole(role); });
    section->onRefresh([&session, section, role] {
        section->setVisible(session.targetRole() == nullptr || session.targetRole()->id != role);
    });
    return section;
}

}   // namespace

void fillRole(ThingView& view, Session& session, const Id& id)
{
    const Role& role = *session.catalog().role(id);
    auto* head = new HeadSection(QObject::tr("Role"), qstring(role.title), &view);
    auto* hours = head->addChip(QString());
    head->onRefresh([&session, hours, id] {
        const Role* found = session.catalog().role(id);
        if (found == nullptr) return;
        const RoleCoverage covered = coverageOf(session.catalog(), *found, session.progress());
        hours->setText(QObject::tr("%1 left").arg(hoursText(covered.hoursLeft)));
    });
    view.add(head);
    addBars(view, session, id);
    view.add(paragraph({}, qstring(role.summary), &view));
    view.add(paragraph(QObject::tr("A day"), qstring(role.day), &view));
    view.add(areaRows(session, id, &view));
    view.add(targetAct(session, id, &view));
}

}   // namespace waymark::ui
