#include "dialogs/help_dialog.h"
#include "features/window_story.h"
#include "theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

namespace waymark::test {

class Help : public WindowStory
{
protected:
    [[nodiscard]] ui::HelpDialog* open() const
    {
        window->findChild<QAction*>(QStringLiteral("help"))->trigger();
        return window->findChild<ui::HelpDialog*>();
    }
};

TEST_F(Help, ShowsEachChapterThatTheProgramBrings)
{
    QStringList files;
    for (const QString& name : QDir(QStringLiteral(":/help")).entryList())
        files << name.section(QLatin1Char('.'), 0, 0);
    QStringList listed = ui::HelpDialog::chapters();
    listed.sort();
    files.sort();

    EXPECT_EQ(listed, files);
    for (const QString& chapter : listed)
        EXPECT_TRUE(ui::HelpDialog::text(chapter).startsWith(QStringLiteral("# "))) << chapter.toStdString();
}

TEST_F(Help, AnOpenChapterFollowsTheTheme)
{
    const ui::HelpDialog* help = open();
    auto* page = help->findChild<QTextBrowser*>(QStringLiteral("helpPage"));
    const auto linkColour = [page] {
        for (QTextBlock block = page->document()->begin(); block.isValid(); block = block.next())
            for (auto part = block.begin(); !part.atEnd(); ++part)
                if (part.fragment().charFormat().isAnchor()) return part.fragment().charFormat().foreground().color();
        return QColor();
    };
    const QColor inLight = linkColour();
    ASSERT_TRUE(inLight.isValid());

    ui::Theme::apply(*qApp, ui::ThemeChoice::Dark);
    QCoreApplication::processEvents();
    const QColor inDark = linkColour();
    ui::Theme::apply(*qApp, ui::ThemeChoice::Light);
    QCoreApplication::processEvents();

    EXPECT_NE(inDark, inLight);
    EXPECT_EQ(linkColour(), inLight);
}

TEST_F(Help, HasNoLinkThatLeadsNowhere)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
    for (const QString& chapter : ui::HelpDialog::chapters()) {
        auto found = link.globalMatch(ui::HelpDialog::text(chapter));
        while (found.hasNext()) {
            const QString target = found.next().captured(1);
            EXPECT_TRUE(
                target.endsWith(QStringLiteral(".md")) && ui::HelpDialog::chapters().contains(target.chopped(3)))
                << chapter.toStdString() << ": " << target.toStdString();
        }
    }
}

TEST_F(Help, TurnsToTheChapterThatALinkNames)
{
    ui::HelpDialog* dialog = open();
    ASSERT_NE(dialog, nullptr);
    auto* page = dialog->findChild<QTextBrowser*>(QStringLiteral("helpPage"));
    EXPECT_TRUE(page->toPlainText().startsWith(QStringLiteral("First steps")));

    emit page->anchorClicked(QUrl(QStringLiteral("your-data.md")));

    auto* list = dialog->findChild<QListWidget*>(QStringLiteral("helpChapters"));
    EXPECT_EQ(list->currentRow(), ui::HelpDialog::chapters().indexOf(QStringLiteral("your-data")));
    EXPECT_TRUE(page->toPlainText().startsWith(list->currentItem()->text()));
}

TEST_F(Help, IsOpenOnceAtMost)
{
    ui::HelpDialog* first = open();

    EXPECT_EQ(open(), first);
    EXPECT_EQ(window->findChildren<ui::HelpDialog*>().size(), 1);
}

}   // namespace waymark::test
