#include "dialogs/learner_words.h"

#include "theme/marks.h"

#include <QObject>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr std::size_t FewestOfId = 8;

QString folded(const Learner& learner)
{
    return qstring(learner.name).toCaseFolded();
}

}   // namespace

QString toldApart(const Learner& learner, const std::vector<Learner>& among)
{
    const bool isAlone = std::none_of(among.begin(), among.end(),
        [&](const Learner& other) { return other.id != learner.id && folded(other) == folded(learner); });
    const QString name = isolated(qstring(learner.name));
    return isAlone ? name : QObject::tr("%1 (%2)").arg(name, qstring(learner.id.text.substr(0, FewestOfId)));
}

QString removedText(const RemovedLearner& removed, const std::vector<Learner>& people)
{
    const QString name = toldApart(removed.learner, people), day = shortDayText(removed.day);
    return removed.sameAs.text.empty() ? QObject::tr("%1, removed on %2").arg(name, day)
                                       : QObject::tr("%1, made one with another on %2").arg(name, day);
}

}   // namespace waymark::ui
