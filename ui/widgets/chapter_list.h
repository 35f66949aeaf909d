#pragma once

#include <QListWidget>
#include <QString>

#include <vector>

namespace waymark::ui {

/// A chapter to be chosen, and what stands after its title: how many practices are done, or how many sections match.
struct ChapterEntry
{
    QString title;
    QString figure = {};
    QString spoken = {};   ///< title and figure in words
    bool isEnabled = true;
};

/// The chapters under one another, of which one is shown.
class ChapterList : public QListWidget
{
    Q_OBJECT

public:
    explicit ChapterList(QWidget* parent = nullptr);

    void setEntries(const std::vector<ChapterEntry>& entries);

signals:
    /// Enter: on into the text.
    void entered();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
};

}   // namespace waymark::ui
