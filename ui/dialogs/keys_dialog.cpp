#include "dialogs/keys_dialog.h"

#include "dialogs/dialog.h"
#include "widgets/labels.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <vector>

namespace waymark::ui {

namespace {

struct KeyLine
{
    QString keys;
    QString meaning;
};

struct KeyGroup
{
    QString title;
    std::vector<KeyLine> lines;
};

std::vector<KeyGroup> keyGroups()
{
    const auto key = [](const char* text) { return QString::fromUtf8(text); };
    return {
        {QObject::tr("Everywhere"),
            {{key("Ctrl+1 … 8"), QObject::tr("Go to a page")}, {key("Ctrl+K"), QObject::tr("Search everything")},
                {key("Ctrl+Z"), QObject::tr("Undo")}, {key("Ctrl+Shift+Z"), QObject::tr("Redo")},
                {key("Ctrl+H"), QObject::tr("History")}, {key("Ctrl+E"), QObject::tr("Export progress PDF")},
                {key("Ctrl+P"), QObject::tr("Print progress")}, {key("Ctrl+F"), QObject::tr("Filter this page")},
                {key("Alt+← →"), QObject::tr("Back, forward")}, {key("F11"), QObject::tr("Full screen")},
                {key("F6"), QObject::tr("Between page and details")}, {key("Ctrl++"), QObject::tr("Larger text")},
                {key("Ctrl+-"), QObject::tr("Smaller text")}, {key("Ctrl+0"), QObject::tr("Text of the usual size")},
                {key("F1"), QObject::tr("Using Waymark")}, {key("?"), QObject::tr("This sheet")}}},
        {QObject::tr("On what is selected"),
            {{QObject::tr("Space"), QObject::tr("Tick, or open again")}, {key("L"), QObject::tr("Learning")},
                {key("S"), QObject::tr("Skip")}, {key("N"), QObject::tr("Note")},
                {key("E"), QObject::tr("Evidence: a link")}, {key("C"), QObject::tr("Confirm")},
                {key("M"), QObject::tr("Show in the matrix")}, {QObject::tr("Menu"), QObject::tr("All of these")},
                {key("Ctrl+C"), QObject::tr("Copy the rows")},
                {QObject::tr("Shift, Ctrl"), QObject::tr("Select several")}}},
    };
}

void addLine(QGridLayout& grid, const KeyLine& line, QWidget* parent)
{
    const int row = grid.rowCount();
    grid.addWidget(new KeyLabel(line.keys, parent), row, 0, Qt::AlignLeft | Qt::AlignVCenter);
    grid.addWidget(new TextLabel(line.meaning, TextRole::Body, QFont::Normal, Ink::Text, parent), row, 1);
}

QLayout* groupLayout(const KeyGroup& group, QWidget* parent)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::Huge);
    grid->setVerticalSpacing(Space::Small);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new SectionTitle(group.title, parent), 0, 0, 1, 2);
    for (const KeyLine& line : group.lines) addLine(*grid, line, parent);
    grid->setRowStretch(grid->rowCount(), 1);
    return grid;
}

}   // namespace

void showKeys(QWidget* parent)
{
    auto* dialog = new Dialog(QObject::tr("Keyboard shortcuts"), {}, parent->window());
    dialog->setObjectName(QStringLiteral("keysDialog"));
    // Beside one another: under one another they are higher than a small screen.
    auto* groups = new QHBoxLayout;
    groups->setSpacing(2 * Space::Huge);
    for (const KeyGroup& group : keyGroups()) groups->addLayout(groupLayout(group, dialog));
    dialog->body().addLayout(groups);
    dialog->addClose();
    dialog->open();
}

}   // namespace waymark::ui
