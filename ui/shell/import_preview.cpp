#include "shell/import_preview.h"

#include "dialogs/dialog_list.h"
#include "shell/learner_menu.h"
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

void addChangesOf(QStandardItemModel& model, const CatalogIndex& catalog, const LearnerPreview& learner)
{
    const auto title = [&catalog](const Id& item) {
        return catalog.find(item) != nullptr ? qstring(catalog.title(item)) : qstring(item.text());
    };
    for (const auto& change : learner.states)
        addRow(model, title(change.item),
            ImportPreview::tr("%1, was %2").arg(stateWord(change.to), stateWord(change.from)));
    for (const Id& item : learner.notes) addRow(model, title(item), ImportPreview::tr("note"));
    for (const Id& item : learner.evidence) addRow(model, title(item), ImportPreview::tr("evidence"));
    for (const Id& item : learner.erased) addRow(model, title(item), ImportPreview::tr("a text is erased for good"));
    if (learner.isPersonChanged)
        addRow(model, isolated(qstring(learner.name)), ImportPreview::tr("name, target role or hours"));
}

bool changesAnything(const LearnerPreview& learner)
{
    return learner.isNew || learner.isPersonChanged || !learner.states.empty() || !learner.notes.empty() ||
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
    auto* act = addAct(tr("Bring it in"), [this] { return bringIn(); });
    act->setEnabled(changesAnything(preview));
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
    body().addSpacing(Space::Medium);
    m_questions.push_back(std::move(asked));
}

void ImportPreview::tellOfBin(const LearnerPreview& learner)
{
    const QString name = isolated(qstring(learner.name)), day = dayText(learner.removedOn);
    const auto same = learnerOf(m_session.learners(), learner.sameAs);
    if (same) m_same.emplace_back(same->id, learner.learner);
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
    auto* model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({tr("What changes"), tr("How")});
    for (const LearnerPreview& learner : preview.learners) addChangesOf(*model, m_session.catalog(), learner);
    auto* list = new DialogList(QStringLiteral("importList"), tr("What changes"), *model, this);
    list->setMinimumSize(DialogMeasure::BackupsWidth, DialogMeasure::BackupsHeight);
    body().addWidget(list, 1);
}

bool ImportPreview::bringIn()
{
    auto same = m_same;
    for (const Question& asked : m_questions) {
        const int answer = asked.answers->checkedId();
        if (answer > 0) same.emplace_back(asked.namesakes[static_cast<std::size_t>(answer - 1)], asked.newcomer);
    }
    return m_session.unite(*m_log, m_file, same);
}

}   // namespace waymark::ui
