#include "models/checklist_words.h"

#include "theme/marks.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace waymark::ui {

namespace {

struct ChecklistWords
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::Checklist)
};

QString stateOfParent(const Tally& tally)
{
    switch (tickMark(tally)) {
    case TickMark::Done: return stateWord(State::Done);
    case TickMark::Part: return ChecklistWords::tr("partly done");
    case TickMark::Learning: return stateWord(State::Learning);
    case TickMark::Skipped: return stateWord(State::Skipped);
    case TickMark::Open: break;
    }
    return stateWord(State::Open);
}

}   // namespace

Proof proofOf(const Progress& progress, const Id& item)
{
    const std::vector<Evidence>& all = progress.evidenceOf(item);
    if (all.empty()) return progress.state(item) == State::Done ? Proof::Claimed : Proof::None;
    const bool isConfirmed = std::any_of(
        all.begin(), all.end(), [](const Evidence& evidence) { return evidence.kind == Evidence::Kind::Confirmed; });
    return isConfirmed ? Proof::Confirmed : Proof::Shown;
}

QString needWord(RoleMark mark)
{
    switch (mark) {
    case RoleMark::Must: return ChecklistWords::tr("Must have");
    case RoleMark::Nice: return ChecklistWords::tr("Nice to have");
    case RoleMark::None: break;
    }
    return ChecklistWords::tr("Not needed");
}

QString proofWord(Proof proof)
{
    switch (proof) {
    case Proof::Claimed: return ChecklistWords::tr("Own word");
    case Proof::Shown: return ChecklistWords::tr("Shown");
    case Proof::Confirmed: return ChecklistWords::tr("Confirmed");
    case Proof::None: break;
    }
    return {};
}

QString proofIcon(Proof proof)
{
    switch (proof) {
    case Proof::Claimed: return QStringLiteral("check");
    case Proof::Shown: return QStringLiteral("link");
    case Proof::Confirmed: return QStringLiteral("evidence");
    case Proof::None: break;
    }
    return {};
}

QString spokenHours(double hours)
{
    // Not %n: without a translation file Qt would say "hour(s)".
    return hours == 1.0 ? ChecklistWords::tr("1 hour")
                        : ChecklistWords::tr("%1 hours").arg(QLocale().toString(hours, 'g', 6));
}

QString spokenTopic(const Topic& topic, State state, bool isSaving)
{
    const QString word = isSaving ? ChecklistWords::tr("saving") : stateWord(state);
    return ChecklistWords::tr("%1, %2, %3, %4")
        .arg(isolated(qstring(topic.title)), word, QLocale().toLower(tierWord(topic.tier)), spokenHours(topic.hours));
}

QString spokenParent(const std::string& title, const Tally& tally, double hours)
{
    const QString text = ChecklistWords::tr("%1, %2, %3 of %4 topics done")
                             .arg(isolated(qstring(title)), stateOfParent(tally))
                             .arg(tally.done)
                             .arg(tally.needed);
    return hours > 0 ? ChecklistWords::tr("%1, %2").arg(text, spokenHours(hours)) : text;
}

QString shortTally(const Tally& tally)
{
    return ChecklistWords::tr("%1/%2").arg(tally.done).arg(tally.needed);
}

QString rolesLegend(const CatalogIndex& catalog)
{
    QStringList titles;
    for (const Role& role : catalog.catalog().roles) titles += isolated(qstring(role.title));
    return ChecklistWords::tr("A mark for each role, in this order:") + u'\n' + titles.join(u'\n') + u'\n' +
        ChecklistWords::tr(
            "Filled: must have. Outlined: nice to have. Dash: not needed. The target role is in colour.");
}

QString rolesSentence(const ChecklistTree& tree, const ChecklistNode& node)
{
    QStringList musts;
    QStringList nices;
    const std::vector<Role>& roles = tree.catalog().catalog().roles;
    for (std::size_t role = 0; role < roles.size(); ++role) {
        const RoleMark mark = tree.need(node, role);
        if (mark == RoleMark::Must) musts += isolated(qstring(roles[role].title));
        if (mark == RoleMark::Nice) nices += isolated(qstring(roles[role].title));
    }
    QStringList sentence;
    if (!musts.isEmpty()) sentence += ChecklistWords::tr("Needed by %1").arg(musts.join(ChecklistWords::tr(", ")));
    if (!nices.isEmpty())
        sentence += ChecklistWords::tr("Nice to have for %1").arg(nices.join(ChecklistWords::tr(", ")));
    if (sentence.isEmpty() && !node.area) sentence += ChecklistWords::tr("No role needs it");
    return sentence.join(u'\n');
}

}   // namespace waymark::ui
