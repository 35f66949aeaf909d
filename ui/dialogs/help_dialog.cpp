#include "dialogs/help_dialog.h"

#include "theme/dialog_measures.h"
#include "theme/theme.h"
#include "widgets/chapter_list.h"

#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QUrl>

namespace waymark::ui {

namespace {

// The first line is the title: "# Ticking skills".
QString titleOf(const QString& text)
{
    return text.section(QLatin1Char('\n'), 0, 0).mid(2);
}

// Qt gives headings of Markdown the sizes of a web page and no air between paragraphs.
void layOut(QTextDocument& document)
{
    const Theme& theme = Theme::current();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        format.setBottomMargin(level > 0 || block.textList() != nullptr ? Space::Tiny : Space::Medium);
        format.setTopMargin(level > 1 ? Space::Large : 0);
        cursor.setBlockFormat(format);
        if (level == 0) continue;
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat letters;
        letters.setFont(theme.font(level == 1 ? TextRole::Title : TextRole::Heading, QFont::DemiBold));
        cursor.mergeCharFormat(letters);
    }
}

}   // namespace

HelpDialog::HelpDialog(QWidget* parent) : QDialog(parent), m_list(new ChapterList(this)), m_page(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("helpDialog"));
    setWindowTitle(tr("Using Waymark"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(QStringLiteral("helpChapters"));
    m_list->setAccessibleName(tr("Chapters"));
    m_list->setFixedWidth(DialogMeasure::HelpChapters);
    m_page->setObjectName(QStringLiteral("helpPage"));
    m_page->setAccessibleName(tr("Chapter"));
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setOpenLinks(false);
    m_page->document()->setDocumentMargin(DialogMeasure::HelpAir);
    std::vector<ChapterEntry> entries;
    for (const QString& name : chapters()) entries.push_back({titleOf(text(name))});
    m_list->setEntries(entries);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::Small, Space::Small, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_page, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpDialog::showPage);
    connect(m_list, &ChapterList::entered, m_page, qOverload<>(&QWidget::setFocus));
    connect(m_page, &QTextBrowser::anchorClicked, this,
        [this](const QUrl& link) { showChapter(link.path().section(QLatin1Char('.'), 0, 0)); });
    m_list->setCurrentRow(0);
    resize(DialogMeasure::HelpWidth, DialogMeasure::HelpHeight);
}

void HelpDialog::showPage()
{
    m_page->setMarkdown(text(chapters().at(m_list->currentRow())));
    layOut(*m_page->document());
}

// The letters of a document keep the colours that they were made with.
void HelpDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_list->currentRow() < 0) return;
    const int place = m_page->verticalScrollBar()->value();
    showPage();
    m_page->verticalScrollBar()->setValue(place);
}

void HelpDialog::showChapter(const QString& name)
{
    const auto row = chapters().indexOf(name);
    if (row >= 0) m_list->setCurrentRow(static_cast<int>(row));
}

QStringList HelpDialog::chapters()
{
    return {QStringLiteral("first-steps"), QStringLiteral("ticking"), QStringLiteral("roles"),
        QStringLiteral("projects"), QStringLiteral("overview"), QStringLiteral("search-and-history"),
        QStringLiteral("notes-and-evidence"), QStringLiteral("progress-pdf"), QStringLiteral("settings"),
        QStringLiteral("your-data"), QStringLiteral("keyboard-and-screen-reader")};
}

QString HelpDialog::text(const QString& chapter)
{
    QFile file(QStringLiteral(":/help/%1.md").arg(chapter));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void showHelp(QWidget* parent)
{
    auto* dialog = parent->window()->findChild<HelpDialog*>();
    if (dialog == nullptr) dialog = new HelpDialog(parent->window());
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

}   // namespace waymark::ui
