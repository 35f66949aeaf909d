#include "print/paper_text.h"
#include "print/report_part.h"
#include "print/row_part.h"
#include "print/section_head.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace waymark::ui {

namespace {

struct SkillsPartWords
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::SkillsPart)
};

QString needWords(const ReportSkill& skill)
{
    if (!skill.isNeeded) return {};
    const QString through = tierWord(skill.through).toLower();
    if (skill.anyOf > 0)
        return SkillsPartWords::tr("any %1 of several, through %2").arg(QString::number(skill.anyOf), through);
    return skill.isMust ? SkillsPartWords::tr("must have, through %1").arg(through)
                        : SkillsPartWords::tr("nice to have, through %1").arg(through);
}

/// The four marks with their words, at the right.
void paintLegend(QPainter& painter, const QRectF& where)
{
    qreal right = where.right();
    for (const State state : {State::Open, State::Skipped, State::Learning, State::Done}) {
        const QRectF room(where.left(), where.top(), right - where.left(), where.height());
        right -=
            paintLine(painter, room, stateWord(state), plainInk(), Qt::AlignRight) + Space::Small + TickSize::Box.at1x;
        paintTick(painter, QRectF(right, where.top(), TickSize::Box.at1x, where.height()), tickMark(state),
            Theme::forPaper());
        right -= Space::Large;
    }
}

Block areaHead(const Report& report, const ReportArea& area)
{
    const bool isFirst = &area == &report.areas.front();
    const QString form = report.roleTitle.empty() ? SkillsPartWords::tr("of %1") : SkillsPartWords::tr("of %1 needed");
    const QString title = qstring(area.title);
    Block block;
    block.height = Paper::AreaHead;
    block.before = isFirst ? 0 : Space::Huge;
    block.keepsWithNext = true;
    block.mark = title;
    block.markLevel = 1;
    block.paint = [title, form, &area](QPainter& painter, const QRectF& where) {
        const Ink ink{TextRole::Heading, QFont::DemiBold, Theme::forPaper().colours().accent};
        QRectF room = where;
        if (area.tally.needed > 0) {
            const qreal used = paintCount(painter, where, area.tally.done, form.arg(area.tally.needed));
            room.setRight(where.right() - used - Space::Large);
        }
        paintLine(painter, room, title, ink);
    };
    return block;
}

void paintSkillHead(
    QPainter& painter, const QRectF& where, const Columns& columns, const ReportSkill& skill, const QString& title)
{
    const QRectF line = where.adjusted(0, Space::Tiny, 0, -Space::Tiny);
    const QRectF right = columns.evidence(line);
    const qreal used =
        paintCount(painter, right, skill.tally.done, SkillsPartWords::tr("of %n topics", nullptr, skill.tally.needed));
    QRectF bar(right.left(), 0, std::min(Paper::HeadBar, right.width() - used - Space::Small), Paper::HeadBarHeight);
    bar.moveTop(line.center().y() - bar.height() / 2);
    paintCoverageBar(painter, bar, skill.tally, Theme::forPaper());
    const QRectF beforeBar(line.left(), line.top(), bar.left() - Space::Large - line.left(), line.height());
    const qreal forNeed = paintLine(painter, beforeBar, needWords(skill), quietInk(), Qt::AlignRight);
    const QRectF name = beforeBar.adjusted(0, 0, -forNeed - Space::Large, 0);
    paintLine(painter, name, title, strongInk());
    paintRule(painter, where, Theme::forPaper().colours().lineAxis);
}

Block skillHead(const Columns& columns, const ReportSkill& skill, const QString& title)
{
    Block block;
    block.height = Paper::SkillHead;
    block.before = Space::Small;
    block.keepsWithNext = true;
    block.paint = [columns, &skill, title](QPainter& painter, const QRectF& where) {
        paintSkillHead(painter, where, columns, skill, title);
    };
    return block;
}

std::vector<ItemRow> rowsOf(const Report& report, const ReportSkill& skill, qreal evidenceWidth)
{
    std::vector<ItemRow> rows;
    for (const ReportTopic& topic : skill.topics)
        rows.push_back({topic.state, qstring(topic.title), topic.tier, dayOf(topic.state, topic.day, report),
            evidenceLines(report, topic.state, topic.evidence, evidenceWidth), qstring(topic.note).trimmed()});
    return rows;
}

QString choiceWords(const ReportSkill& skill, const TopicChoice& choice)
{
    QStringList titles;
    for (const ReportTopic& topic : skill.topics)
        if (std::find(choice.of.begin(), choice.of.end(), topic.id) != choice.of.end())
            titles << isolated(qstring(topic.title));
    return SkillsPartWords::tr("Any %1 of these will do: %2.")
        .arg(QString::number(choice.any), titles.join(QStringLiteral("; ")));
}

void addSkill(Flow& flow, const Report& report, const ReportSkill& skill, const Columns& columns)
{
    const QString title = qstring(skill.title);
    const auto continued = std::make_shared<const Block>(
        skillHead(columns, skill, SkillsPartWords::tr("%1, continued").arg(isolated(title))));
    flow.add(skillHead(columns, skill, title));
    const QRectF row(0, 0, flow.width(), 0);
    addItemRows(flow, columns, rowsOf(report, skill, columns.evidence(row).width()), continued);
    for (const TopicChoice& choice : skill.choices)
        addNote(flow, choiceWords(skill, choice), Paper::FirstText, false, continued);
    if (const QString note = qstring(skill.note).trimmed(); !note.isEmpty()) addNote(flow, note, 0, false, continued);
}

}

void addSkills(Flow& flow, const Report& report)
{
    if (report.areas.empty()) return;
    const Columns columns(report, flow.width());
    flow.add(sectionHead(
        report.roleTitle.empty() ? SkillsPartWords::tr("All skills") : SkillsPartWords::tr("Skills of the role"),
        [](QPainter& painter, const QRectF& where) {
            const qreal height = lineHeight(TextRole::Title);
            paintLegend(painter, QRectF(where.left(), where.top(), where.width(), height));
        }));
    for (const ReportArea& area : report.areas) {
        if (area.skills.empty()) continue;
        flow.add(areaHead(report, area));
        for (const ReportSkill& skill : area.skills) addSkill(flow, report, skill, columns);
    }
}

}
