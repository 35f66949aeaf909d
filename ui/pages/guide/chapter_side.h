#pragma once

#include "widgets/chapter_list.h"

#include <QString>
#include <QWidget>

#include <vector>

class QAction;
class QBoxLayout;
class QLineEdit;

namespace waymark::ui {

class FilterButton;

/// Where a chapter is chosen and the text is filtered: a column beside the text, or a bar with a menu above it.
class ChapterSide : public QWidget
{
    Q_OBJECT

public:
    explicit ChapterSide(QWidget* parent = nullptr);

    void setEntries(const std::vector<ChapterEntry>& entries);
    /// Says nothing of it.
    void setCurrent(int chapter);
    void setNarrow(bool isNarrow);
    [[nodiscard]] QString filter() const;
    void clearFilter();
    void focusChapters();
    void focusField();
    /// What Tab leaves the side by.
    [[nodiscard]] QWidget* lastStop() const;

signals:
    void chosen(int chapter);
    void filterChanged();
    /// Enter or Down in the field, Enter in the list: on into the text.
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildField();
    QAction* addPicture(const QString& iconName, const QString& words, bool isLeading);
    void buildChapters();
    void arrange();

    QBoxLayout* m_layout;
    FilterButton* m_menu = nullptr;
    QLineEdit* m_field = nullptr;
    ChapterList* m_list = nullptr;
    bool m_isNarrow = false;
};

}   // namespace waymark::ui
