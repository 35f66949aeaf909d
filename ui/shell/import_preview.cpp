#include "shell/import_preview.h"

#include "dialogs/dialog_list.h"
#include "dialogs/learner_words.h"
#include "theme/dialog_measures.h"
#include "theme/marks.h"
#include "widgets/buttons.h"
#include "widgets/labels.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

namespace {

void addRow(QStandardItemModel& model, const QString& what, const QString& how)
{
    QList<QStandardItem*> row{new QStandardItem(what), new QStandardItem(how)};
    for (QStandardItem* cell : row) cell->setEditable(false);
    model.appendRow(row);
}

/// "done on 9 Nov 2026"
QString stateText(State state, const std::string& day)
{
    if (state == State::Open || day.empty()) return stateWord(state);
    return ImportPreview::tr("%1 on %2").arg(stateWord(state), dayText(day));
}

/// Of a long text the beginning.
QString quoted(const std::string& text)
{
    constexpr qsizetype most = 60;
    const QString line = qstring(text).simplified();
    return isolated(line.size() <= most ? line : line.left(most - 1) + QStringLiteral("…"));
}

QString noteText(const LearnerPreview::NoteChange& change)
{
    if (change.from.empty()) return ImportPreview::tr("note “%1”").arg(quoted(change.to));
    if (change.to.empty()) return ImportPreview::tr("no note, was “%1”").arg(quoted(change.from));
    return ImportPreview::tr("note “%1”, was “%2”").arg(quoted(change.to), quoted(change.from));
}

void addPerson(QStandardItemModel& model, const CatalogIndex& catalog, const LearnerPreview& learner)
{
    const Learner &was = learner.was, &becomes = learner.becomes;
    const auto change = [](const QString& to, const QString& from) {
        return ImportPreview::tr("%1, was %2").arg(to, from);
    };
    const auto role = [&catalog](const Id& id) {
        return id.isEmpty() ? ImportPreview::tr("none") : qstring(catalog.title(id));
    };
    const auto hours = [](double number) { return number > 0 ? hoursText(number) : ImportPreview::tr("none"); };
    if (was.name != becomes.name)
        addRow(model, ImportPreview::tr("Name"), change(isolated(qstring(becomes.name)), isolated(qstring(was.name))));
    if (was.role != becomes.role)
        addRow(model, ImportPreview::tr("Target role"), change(role(becomes.role), role(was.role)));
    if (was.hours != becomes.hours)
        addRow(model, ImportPreview::tr("Hours a week"), change(hours(becomes.hours), hours(was.hours)));
}

void addChangesOf(QStandardItemModel& model, const CatalogIndex& catalog, const LearnerPreview& learner)
{
    const auto title = [&catalog](const Id& item) {
        return catalog.find(item) != nullptr ? qstring(catalog.title(item)) : qstring(item.text());
    };
    for (const auto& change : learner.states)
        addRow(model, title(change.item),
            ImportPreview::tr("%1, was %2")
                .arg(stateText(change.to, change.toDay), stateText(change.from, change.fromDay)));
    for (const auto& change : learner.notes) addRow(model, title(change.item), noteText(change));
    for (const Id& item : learner.evidence) addRow(model, title(item), ImportPreview::tr("evidence"));
    for (const Id& item : learner.erased) addRow(model, title(item), ImportPreview::tr("a text is erased for good"));
    if (learner.isPersonChanged()) addPerson(model, catalog, learner);
}

bool changesAnything(const LearnerPreview& learner)
{
    return learner.isNew || learner.isPersonChanged() || !learner.states.empty() || !learner.notes.empty() ||
        !learner.evidence.empty() || !learner.erased.empty();
}

/// Also of what is known and was taken back since: it is done again.
bool changesAnything(const UnionPreview& preview)
{
    return preview.newEvents > 0 ||
        std::any_of(preview.learners.begin(), preview.learners.end(),
            [](const LearnerPreview& learner) { return changesAnything(learner); });
}

QString summary(const UnionPreview& preview)
{
    if (!changesAnything(preview)) return ImportPreview::tr("All of it is here already.");
    if (preview.newEvents == 0)
        return ImportPreview::tr("All of it was here before. What was taken back is done again.");
    QStringList names;
    for (const LearnerPreview& one : preview.learners) {
        const QString name = isolated(qstring(one.name));
        names << (one.isNew ? ImportPreview::tr("%1, who is new here").arg(name) : name);
    }
    return ImportPreview::tr("New: %n entries of the log, about %1.", nullptr, preview.newEvents)
        .arg(names.join(QStringLiteral("; ")));
}

std::optional<Learner> learnerOf(const std::vector<Learner>& all, const LearnerId& id)
{
    const auto found = std::find_if(all.begin(), all.end(), [&id](const Learner& one) { return one.id == id; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

TextLabel* sentence(const QString& text, const char* name, QWidget* parent)
{
    auto* label = new TextLabel(text, TextRole::Body, QFont::Medium, Ink::Text, parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    return label;
}

}   // namespace

ImportPreview::ImportPreview(
    Session& session, Log log, const UnionPreview& preview, const QString& file, QWidget* parent)
    : Dialog(tr("Import %1").arg(isolated(QFileInfo(file).fileName())), summary(preview), parent),
      m_session(session),
      m_log(std::move(log)),
      m_file(file)
{
    setObjectName(QStringLiteral("importPreview"));
    complainWith(session);
    for (const LearnerPreview& learner : preview.learners) {
        if (!learner.namesakes.empty()) askWhoIsWho(learner);
        if (!learner.removedOn.empty()) tellOfBin(learner);
    }
    addChanges(preview);
    m_bringIn = addAct(tr("Bring it in"), [this] { return bringIn(); });
    m_bringIn->setEnabled(changesAnything(preview));
    if (!m_same.empty()) lookAgain();
}

void ImportPreview::askWhoIsWho(const LearnerPreview& learner)
{
    const QString name = isolated(qstring(learner.name));
    auto* question =
        sentence(tr("There is somebody called %1 here already. Is it the same person?").arg(name), "samePerson", this);
    body().addWidget(question);
    Question asked{learner.learner, {}, new QButtonGroup(this)};
    const auto add = [&](const QString& text, const QString& words) {
        auto* button = new QRadioButton(text, this);
        button->setObjectName(words);
        button->setAccessibleDescription(question->text());
        asked.answers->addButton(button, static_cast<int>(asked.answers->buttons().size()));
        body().addWidget(button, 0, Qt::AlignLeading);
        return button;
    };
    const std::vector<Learner> all = m_session.learners();
    add(tr("Another person"), QStringLiteral("anotherPerson"))->setChecked(true);
    for (const LearnerId& id : learner.namesakes) {
        const auto here = learnerOf(all, id);
        if (!here) continue;
        add(tr("The same as %1 here").arg(toldApart(*here, all)), QStringLiteral("same-") + qstring(id.text));
        asked.namesakes.push_back(id);
    }
    connect(asked.answers, &QButtonGroup::idClicked, this, &ImportPreview::lookAgain);
    body().addSpacing(Space::Medium);
    m_questions.push_back(std::move(asked));
}

void ImportPreview::tellOfBin(const LearnerPreview& learner)
{
    const QString name = isolated(qstring(learner.name)), day = dayText(learner.removedOn);
    const auto same = learnerOf(m_session.learners(), learner.sameAs);
    if (same) m_same.push_back({same->id, learner.learner});
    const QString told = same
        ? tr("%1 was made one with %2 here on %3: what is new goes there.")
              .arg(name, isolated(qstring(same->name)), day)
        : tr("%1 was removed here on %2 and stays in the bin: what is new waits there.").arg(name, day);
    body().addWidget(sentence(told, "inTheBin", this));
    auto* back = new LinkButton(tr("Bring back %1").arg(name), this);
    back->setObjectName(QStringLiteral("bringBack"));
    back->setAccessibleName(back->text());
    back->setFlush(true);
    connect(back, &QAbstractButton::clicked, this, [this, id = learner.learner] {
        complain({});
        if (!m_session.restoreLearner(id)) return;
        emit isOutdated();
        reject();
    });
    body().addWidget(back, 0, Qt::AlignLeading);
    body().addSpacing(Space::Medium);
}

void ImportPreview::addChanges(const UnionPreview& preview)
{
    m_changes = new QStandardItemModel(this);
    showChanges(preview);
    auto* list = new DialogList(QStringLiteral("importList"), tr("What changes"), *m_changes, this);
    list->setMinimumSize(DialogMeasure::BackupsWidth, DialogMeasure::BackupsHeight);
    body().addWidget(list, 1);
}

void ImportPreview::showChanges(const UnionPreview& preview)
{
    m_changes->clear();
    m_changes->setHorizontalHeaderLabels({tr("What changes"), tr("How")});
    for (const LearnerPreview& learner : preview.learners) addChangesOf(*m_changes, m_session.catalog(), learner);
}

/// Another answer changes other things.
void ImportPreview::lookAgain()
{
    complain({});
    const auto preview = m_session.workspace().previewUnion(*m_log, answers());
    if (!preview) return complain(qstring(preview.error().message));
    showChanges(*preview);
    m_bringIn->setEnabled(changesAnything(*preview));
}

std::vector<SamePerson> ImportPreview::answers() const
{
    auto same = m_same;
    for (const Question& asked : m_questions) {
        const int answer = asked.answers->checkedId();
        if (answer > 0) same.push_back({asked.namesakes[static_cast<std::size_t>(answer - 1)], asked.newcomer});
    }
    return same;
}

bool ImportPreview::bringIn()
{
    return m_session.unite(*m_log, m_file, answers());
}

}   // namespace waymark::ui
