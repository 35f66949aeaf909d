#include "detail/starter_files.h"

#include "detail/pane_row.h"
#include "dialogs/file_questions.h"
#include "widgets/buttons.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace waymark::ui {

namespace {

constexpr int shownLines = 12;

void saveAs(Session& session, const StarterFile& file, QWidget* parent)
{
    auto* dialog = new QFileDialog(parent->window(), QObject::tr("Save starter file"));
    dialog->setObjectName(QStringLiteral("starterDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QFileInfo(qstring(file.path)).fileName());
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
        [&session, window = parent->window(), text = file.text](
            const QString& target) { saveAsking(*window, session, target, text, {}); });
    dialog->open();
}

QPlainTextEdit* reader(const StarterFile& file, QWidget* parent)
{
    auto* text = new QPlainTextEdit(qstring(file.text), parent);
    text->setObjectName(QStringLiteral("starterText"));
    text->setAccessibleName(qstring(file.path));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setFixedHeight(
        qMin(shownLines, text->blockCount() + 1) * text->fontMetrics().lineSpacing() + 2 * Space::Small);
    return text;
}

void addFile(Section& section, Session& session, const StarterFile& file)
{
    auto* row = new PaneRow(qstring(file.path), &section);
    row->setObjectName(QStringLiteral("starter-") + qstring(file.path));
    row->setIcon(QStringLiteral("chevron"));
    row->setLeads(true);
    auto* opened = new QWidget(&section);
    auto* layout = new QVBoxLayout(opened);
    layout->setContentsMargins(0, Space::Tiny, 0, Space::Small);
    layout->setSpacing(Space::Small);
    layout->addWidget(reader(file, opened));
    auto* save = actButton(QStringLiteral("export"), QObject::tr("Save…"), opened);
    save->setObjectName(QStringLiteral("saveStarter"));
    save->setAccessibleName(QObject::tr("Save %1").arg(qstring(file.path)));
    layout->addWidget(save, 0, Qt::AlignLeft);
    opened->hide();
    section.add(row);
    section.add(opened);
    QObject::connect(row, &QAbstractButton::clicked, opened, [row, opened] {
        opened->setVisible(opened->isHidden());
        row->setIcon(opened->isHidden() ? QStringLiteral("chevron") : QStringLiteral("chevron-down"));
    });
    QObject::connect(
        save, &QAbstractButton::clicked, opened, [&session, file, opened] { saveAs(session, file, opened); });
}

}   // namespace

Section* starterFiles(Session& session, const Project& project, QWidget* parent)
{
    if (project.starters.empty()) return nullptr;
    auto* section = new Section(QObject::tr("Starter files"), parent);
    for (const StarterFile& file : project.starters) addFile(*section, session, file);
    return section;
}

}   // namespace waymark::ui
