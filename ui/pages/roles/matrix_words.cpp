#include "pages/roles/matrix_words.h"

#include "theme/marks.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark::ui {

namespace {

struct MatrixWords
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::MatrixWords)
};

QString comma()
{
    return QStringLiteral(", ");
}

/// "any 1 of PyTorch, JAX is enough"; empty when the need is in no choice.
QString choiceWords(const CatalogIndex& catalog, const Role& role, const Need& need)
{
    const auto choice = std::find_if(
        role.choices.begin(), role.choices.end(), [&](const NeedChoice& one) { return one.id == need.choice; });
    if (need.choice.empty() || choice == role.choices.end()) return {};
    QStringList titles;
    for (const Need& other : role.needs)
        if (other.choice == need.choice && other.isMust == need.isMust) titles << qstring(catalog.title(other.skill));
    return MatrixWords::tr("any %1 of %2 is enough").arg(choice->any).arg(titles.join(comma()));
}

QString withChoice(QString words, const CatalogIndex& catalog, const Role& role, const Need& need)
{
    if (const QString choice = choiceWords(catalog, role, need); !choice.isEmpty()) words += comma() + choice;
    return words;
}

QString mustWord(const Need& need)
{
    return need.isMust ? MatrixWords::tr("must") : MatrixWords::tr("nice to have");
}

}   // namespace

QString CellWords::sentence() const
{
    QString text = MatrixWords::tr("%1: %2").arg(title, need);
    if (!progress.isEmpty()) text += comma() + progress;
    return text;
}

QString CellWords::asRichText() const
{
    QString text =
        QStringLiteral("<p style='white-space:pre'><b>%1</b><br>%2").arg(title.toHtmlEscaped(), need.toHtmlEscaped());
    if (!progress.isEmpty()) text += QStringLiteral("<br>") + progress.toHtmlEscaped();
    return text + QStringLiteral("</p>");
}

QString needWords(const CatalogIndex& catalog, const Role& role, const Need& need)
{
    const QString words = MatrixWords::tr("%1, through %2").arg(mustWord(need), tierWord(need.through).toLower());
    return withChoice(words, catalog, role, need);
}

QStringList mustWords(const CatalogIndex& catalog, const Role& role, const Need& need)
{
    QStringList forms{withChoice(mustWord(need), catalog, role, need)};
    if (!need.isMust && need.choice.empty()) forms << MatrixWords::tr("nice");
    return forms;
}

QString progressWords(const Tally& tally, double hoursLeft)
{
    QStringList parts{MatrixWords::tr("%1 of %2 done").arg(tally.done).arg(tally.needed)};
    if (tally.learning > 0) parts << MatrixWords::tr("%1 learning").arg(tally.learning);
    if (tally.skipped > 0) parts << skippedWords(tally.skipped);
    if (hoursLeft > 0) parts << MatrixWords::tr("%1 left").arg(hoursText(hoursLeft));
    return parts.join(comma());
}

QString skippedWords(int count)
{
    return MatrixWords::tr("%1 skipped").arg(count);
}

CellWords cellWords(
    const CatalogIndex& catalog, const Skill& skill, const Role& role, const std::optional<NeedCoverage>& coverage)
{
    CellWords words;
    words.title = MatrixWords::tr("%1 for %2").arg(qstring(skill.title), qstring(role.title));
    if (!coverage) {
        words.need = MatrixWords::tr("not needed");
        return words;
    }
    words.need = needWords(catalog, role, coverage->need);
    words.progress = progressWords(coverage->tally, coverage->hoursLeft);
    return words;
}

QString shortCellWords(const std::optional<NeedCoverage>& coverage)
{
    if (!coverage) return MatrixWords::tr("not needed");
    return MatrixWords::tr("%1, %2, %3 of %4")
        .arg(mustWord(coverage->need), tierWord(coverage->need.through).toLower())
        .arg(coverage->tally.done)
        .arg(coverage->tally.needed);
}

QString areaWords(const Tally& tally, const Role* target)
{
    if (!target) return MatrixWords::tr("%1 of %2 topics done").arg(tally.done).arg(tally.needed);
    if (tally.needed == 0) return MatrixWords::tr("No must-have for %1").arg(qstring(target->title));
    return MatrixWords::tr("%1 of %2 topics done for %3").arg(tally.done).arg(tally.needed).arg(qstring(target->title));
}

QString roleHeadWords(const Role& role, const RoleCoverage& coverage)
{
    return MatrixWords::tr("%1, %2 percent").arg(qstring(role.title)).arg(coverage.must.percent());
}

CellWords roleWords(const Role& role, const RoleCoverage& coverage)
{
    CellWords words;
    words.title = roleHeadWords(role, coverage);
    words.need = MatrixWords::tr("must: %1").arg(progressWords(coverage.must, coverage.hoursLeft));
    if (coverage.must.skipped > 0)
        words.need += comma() + MatrixWords::tr("%1 percent at most").arg(coverage.must.percentWithinReach());
    if (coverage.nice.needed > 0)
        words.progress = MatrixWords::tr("nice to have: %1").arg(progressWords(coverage.nice, 0));
    return words;
}

}   // namespace waymark::ui
