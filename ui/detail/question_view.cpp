#include "detail/evidence_section.h"
#include "detail/fill.h"
#include "detail/note_section.h"
#include "detail/parts.h"
#include "detail/thing_view.h"

namespace waymark::ui {

namespace {

QString kindWords(const std::string& kind)
{
    if (kind == "behavioral") return QObject::tr("Behaviour");
    if (kind == "coding") return QObject::tr("Coding");
    if (kind == "domain") return QObject::tr("Knowledge");
    if (kind == "system-design") return QObject::tr("System design");
    return qstring(kind);
}

QString listed(const std::vector<std::string>& points)
{
    QStringList lines;
    for (const std::string& point : points) lines << QStringLiteral("• ") + qstring(point);
    return lines.join(QLatin1Char('\n'));
}

/// What a good answer holds, behind a row: a reader thinks of an answer first.
Section* answer(const Question& question, QWidget* parent)
{
    if (question.goodAnswer.empty() && question.outline.empty()) return nullptr;
    auto* section = new Section(QObject::tr("Answer"), parent);
    auto* row = new PaneRow(QObject::tr("What a good answer holds"), section);
    row->setObjectName(QStringLiteral("questionAnswer"));
    row->setIcon(QStringLiteral("chevron"));
    row->setLeads(true);
    section->add(row);
    for (const QString& text : {listed(question.goodAnswer), qstring(question.outline)}) {
        Section* said = paragraph({}, text, section);
        if (said == nullptr) continue;
        said->hide();
        section->add(said);
        QObject::connect(row, &QAbstractButton::clicked, said, [row, said] {
            said->setVisible(said->isHidden());
            row->setIcon(said->isHidden() ? QStringLiteral("chevron") : QStringLiteral("chevron-down"));
        });
    }
    return section;
}

}   // namespace

void fillQuestion(ThingView& view, Session& session, const Id& id)
{
    const Question& question = *session.catalog().question(id);
    auto* head = new HeadSection(QObject::tr("Interview question"), qstring(question.title), &view);
    head->addWord(kindWords(question.kind));
    if (question.tier) head->addChip(*question.tier);
    if (question.minutes > 0) head->addChip(QObject::tr("%n minutes", nullptr, question.minutes));
    view.add(head);
    view.add(statusTick(session, id, &view));
    view.add(paragraph({}, qstring(question.prompt), &view));
    view.addNote(new NoteSection(session, id, &view));
    view.add(answer(question, &view));
    view.add(roleLinks(session, QObject::tr("Asked of"), question.roles, &view));
    view.add(skillLinks(session, QObject::tr("Skills"), question.skills, &view));
    view.add(evidenceSection(session, id, &view));
    view.add(historySection(session, id, &view));
    for (const Id& skill : question.skills) view.depend(skill);
}

}   // namespace waymark::ui
