#include "pages/settings/settings_page.h"

#include "bridge/preferences.h"
#include "bridge/session.h"
#include "dialogs/backups_dialog.h"
#include "dialogs/learner_dialogs.h"
#include "dialogs/learner_words.h"
#include "progress/learner.h"
#include "theme/marks.h"
#include "theme/settings_measures.h"
#include "widgets/buttons.h"
#include "widgets/column_scroll.h"
#include "widgets/filter_button.h"
#include "widgets/labels.h"
#include "widgets/segments.h"

#include <QAbstractButton>
#include <QDoubleSpinBox>
#include <QFile>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace waymark::ui {

namespace {

QString fileName(const std::filesystem::path& path)
{
    return QFile::decodeName(path.c_str());
}

std::vector<FilterOption> weekOptions()
{
    const auto day = [](int number) { return QLocale().standaloneDayName(number, QLocale::LongFormat); };
    return {{QString(), SettingsPage::tr("As the system")}, {QStringLiteral("monday"), day(Qt::Monday)},
        {QStringLiteral("sunday"), day(Qt::Sunday)}, {QStringLiteral("saturday"), day(Qt::Saturday)}};
}

}   // namespace

SettingsPage::SettingsPage(Session& session, QWidget* parent) : ColumnPage(session, parent)
{
    setObjectName(QStringLiteral("settingsPage"));
    scroll().setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    scroll().setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    addAppearance(column());
    addLearner(column());
    addPeople(column());
    addData(column());
    column().addStretch();
    connectAll();
}

QBoxLayout* SettingsPage::addGroup(QVBoxLayout& column, const QString& title)
{
    auto* group = new QWidget(this);
    group->setMaximumWidth(Theme::current().scaled(SettingsMeasure::Most));
    group->setAccessibleName(title);
    auto* rows = new QVBoxLayout(group);
    rows->setContentsMargins({});
    rows->setSpacing(Space::Medium);
    rows->addWidget(new TextLabel(title, TextRole::Heading, QFont::DemiBold, Ink::Text, group));
    column.addWidget(group);
    return rows;
}

void SettingsPage::addRow(QBoxLayout& group, const QString& title, QWidget* control)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::Medium);
    auto* label = new TextLabel(title, TextRole::Body, QFont::Normal, Ink::Text, control->parentWidget());
    label->setFixedWidth(Theme::current().scaled(SettingsMeasure::Label));
    label->setWordWrap(true);
    label->setBuddy(control);
    if (control->accessibleName().isEmpty()) control->setAccessibleName(title);
    row->addWidget(label);
    row->addWidget(control);
    row->addStretch();
    group.addLayout(row);
}

void SettingsPage::addAppearance(QVBoxLayout& column)
{
    QBoxLayout& group = *addGroup(column, tr("Appearance"));
    m_theme = new Segments(QStringLiteral("settingsTheme"),
        {{word(ThemeChoice::System), tr("As the system")}, {word(ThemeChoice::Light), tr("Light")},
            {word(ThemeChoice::Dark), tr("Dark")}},
        this);
    std::vector<Segments::Part> sizes;
    for (const int percent : TextPercents) sizes.push_back({QString::number(percent), tr("%1 %").arg(percent)});
    m_text = new Segments(QStringLiteral("settingsText"), sizes, this);
    m_paper = new Segments(QStringLiteral("settingsPaper"),
        {{word(PaperChoice::A4), tr("A4")}, {word(PaperChoice::Letter), tr("Letter")}}, this);
    m_weekStart = new FilterButton(tr("First day of the week"), this);
    m_weekStart->hideName();
    m_weekStart->setObjectName(QStringLiteral("settingsWeek"));
    m_weekStart->setMarksAnswer(false);
    m_weekStart->setOptions(weekOptions());
    addRow(group, tr("Theme"), m_theme);
    addRow(group, tr("Text size"), m_text);
    addRow(group, tr("First day of the week"), m_weekStart);
    addRow(group, tr("Paper of the PDF"), m_paper);
}

void SettingsPage::addLearner(QVBoxLayout& column)
{
    QBoxLayout& group = *addGroup(column, tr("Learner"));
    auto* person = new QWidget(this);
    auto* line = new QHBoxLayout(person);
    line->setContentsMargins({});
    m_name = new ElidedLabel({}, TextRole::Body, QFont::Medium, Ink::Text, person);
    m_name->setObjectName(QStringLiteral("settingsName"));
    auto* rename = new LinkButton(tr("Rename…"), person);
    rename->setObjectName(QStringLiteral("settingsRename"));
    connect(rename, &QAbstractButton::clicked, this, [this] { askForNewName(session(), this); });
    line->addWidget(m_name);
    line->addWidget(rename);
    m_hours = new QDoubleSpinBox(this);
    m_hours->setObjectName(QStringLiteral("settingsHours"));
    m_hours->setRange(0, HoursInAWeek);
    m_hours->setDecimals(1);
    m_hours->setSpecialValueText(tr("Not said"));
    m_hours->setSuffix(tr(" h a week"));
    m_hours->setKeyboardTracking(false);
    addRow(group, tr("Name"), person);
    addRow(group, tr("Time to learn"), m_hours);
}

void SettingsPage::addPeople(QVBoxLayout& column)
{
    QBoxLayout& group = *addGroup(column, tr("People"));
    m_bin = new QWidget(this);
    m_bin->setObjectName(QStringLiteral("settingsBin"));
    m_bin->setAccessibleName(tr("Bin"));
    auto* rows = new QVBoxLayout(m_bin);
    rows->setContentsMargins({});
    rows->setSpacing(Space::Small);
    addRow(group, tr("Bin"), m_bin);
}

// The row that was pressed may be among them.
void SettingsPage::readBin()
{
    for (QWidget* row : m_bin->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        m_bin->layout()->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    const std::vector<RemovedLearner> removed = session().removedLearners();
    std::vector<Learner> people;
    for (const RemovedLearner& one : removed) people.push_back(one.learner);
    if (removed.empty())
        m_bin->layout()->addWidget(new TextLabel(tr("Nobody. Who is removed waits here, with everything."),
            TextRole::Body, QFont::Normal, Ink::Second, m_bin));
    for (const RemovedLearner& one : removed) {
        auto* row = new QWidget(m_bin);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins({});
        line->addWidget(new ElidedLabel(removedText(one, people), TextRole::Body, QFont::Normal, Ink::Text, row));
        auto* back = new LinkButton(tr("Bring back"), row);
        back->setObjectName(QStringLiteral("bringBack-") + qstring(one.learner.id.text));
        back->setAccessibleName(tr("Bring back %1").arg(toldApart(one.learner, people)));
        connect(back, &QAbstractButton::clicked, this, [this, id = one.learner.id] { session().restoreLearner(id); });
        line->addWidget(back);
        line->addStretch();
        m_bin->layout()->addWidget(row);
    }
}

void SettingsPage::addData(QVBoxLayout& column)
{
    QBoxLayout& group = *addGroup(column, tr("Data"));
    auto* file =
        new TextLabel(fileName(session().workspace().file()), TextRole::Body, QFont::Normal, Ink::Second, this);
    file->setObjectName(QStringLiteral("settingsFile"));
    file->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addRow(group, tr("File"), file);
    auto* acts = new QWidget(this);
    auto* line = new QHBoxLayout(acts);
    line->setContentsMargins({});
    line->setSpacing(Space::Small);
    auto* backUp = actButton(QStringLiteral("export"), tr("Back up now"), acts);
    backUp->setObjectName(QStringLiteral("settingsBackUp"));
    auto* backups = actButton(QStringLiteral("clock"), tr("Backups…"), acts);
    backups->setObjectName(QStringLiteral("settingsBackups"));
    auto* check = actButton(QStringLiteral("check"), tr("Check the file"), acts);
    check->setObjectName(QStringLiteral("settingsCheck"));
    connect(backUp, &QAbstractButton::clicked, this, &SettingsPage::backUp);
    connect(backups, &QAbstractButton::clicked, this, [this] { showBackups(session(), this); });
    connect(check, &QAbstractButton::clicked, this, &SettingsPage::check);
    line->addWidget(backUp);
    line->addWidget(backups);
    line->addWidget(check);
    addRow(group, tr("Safety"), acts);
    auto* words = new TextLabel(
        tr("Nothing leaves this computer. A checked backup is made each day on which Waymark runs; the newest 14 of "
           "these are kept."),
        TextRole::Body, QFont::Normal, Ink::Second, this);
    words->setWordWrap(true);
    group.addWidget(words);
}

void SettingsPage::connectAll()
{
    Preferences& preferences = session().preferences();
    connect(m_theme, &Segments::keyChanged, &preferences,
        [&preferences](const QString& key) { preferences.setTheme(themeFrom(key).value_or(ThemeChoice::System)); });
    connect(m_text, &Segments::keyChanged, &preferences,
        [&preferences](const QString& key) { preferences.setTextPercent(key.toInt()); });
    connect(m_paper, &Segments::keyChanged, &preferences,
        [&preferences](const QString& key) { preferences.setPaper(paperFrom(key).value_or(PaperChoice::A4)); });
    connect(m_weekStart, &FilterButton::keyChanged, &preferences, &Preferences::setWeekStart);
    connect(m_hours, &QDoubleSpinBox::valueChanged, this, [this](double hours) {
        // Not on disk, so not on the screen either; when it was only waiting, learnerChanged brings it.
        if (!session().setHours(hours)) read();
    });
}

void SettingsPage::read()
{
    const Preferences& preferences = session().preferences();
    m_theme->setKey(word(preferences.theme()));
    m_text->setKey(QString::number(preferences.textPercent()));
    m_paper->setKey(word(preferences.paper()));
    m_weekStart->setKey(preferences.weekStart());
    m_name->setText(qstring(session().learner().name));
    readBin();
    // Not while it holds them already: setting a value throws away what is being typed.
    if (m_hours->value() == session().learner().hours) return;
    const QSignalBlocker quiet(m_hours);
    m_hours->setValue(session().learner().hours);
}

void SettingsPage::backUp()
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto made = session().workspace().backup();
    QGuiApplication::restoreOverrideCursor();
    if (!made) return session().raise({Notice::Kind::Problem, qstring(made.error().message)});
    Notice notice{Notice::Kind::Done, tr("Backed up to %1.").arg(fileName(made->file))};
    notice.wrote = made->file;
    session().raise(notice);
}

void SettingsPage::check()
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto report = session().workspace().check();
    QGuiApplication::restoreOverrideCursor();
    if (!report) session().raise({Notice::Kind::Problem, qstring(report.error().message)});
    else if (!report->problems.empty()) session().raise({Notice::Kind::Problem, qstring(report->problems.front())});
    else
        session().raise({Notice::Kind::Done,
            tr("All is well: %n entries of the log read, every state derived anew.", nullptr,
                static_cast<int>(report->events))});
}

void SettingsPage::focusMain()
{
    m_theme->findChild<QAbstractButton*>(QStringLiteral("settingsTheme-") + m_theme->key())
        ->setFocus(Qt::OtherFocusReason);
}

}   // namespace waymark::ui
