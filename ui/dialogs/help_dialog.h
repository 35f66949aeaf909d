#pragma once

#include <QDialog>

class QTextBrowser;

namespace waymark::ui {

class ChapterList;

/// The guide to the program, a chapter at a time. It stays open beside the window, and there is one at most.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget* parent);

    /// By the name of its file, without its ending; an unknown one shows nothing new.
    void showChapter(const QString& name);
    /// In reading order.
    [[nodiscard]] static QStringList chapters();
    /// Markdown, as the program brings it.
    [[nodiscard]] static QString text(const QString& chapter);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showPage();

    ChapterList* m_list;
    QTextBrowser* m_page;
};

void showHelp(QWidget* parent);

}   // namespace waymark::ui
