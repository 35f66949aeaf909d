#pragma once

#include "pages/guide/guide_chapters.h"
#include "widgets/column_scroll.h"

#include <string>
#include <vector>

class QBoxLayout;

namespace waymark::ui {

class SectionView;
class Session;

/// A chapter to be read: its title and its sections in one column, which scrolls.
class ChapterView : public ColumnScroll
{
    Q_OBJECT

public:
    ChapterView(Session& session, const GuideChapter& chapter, QWidget* parent);

    void read();
    void readSelection();
    /// Only the sections in which all of the folded words stand.
    void narrow(const std::vector<std::string>& words);
    /// Scrolls to the section, or to the box of the practice, and puts the keyboard there.
    void goTo(const Id& thing);
    /// Puts all that the keyboard reaches here after `widget`, in the order of reading.
    void followInTabOrder(QWidget* widget);
    /// Puts the keyboard into the first box or link in sight.
    void focusFirst();

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QBoxLayout* makeColumn(QWidget& page);
    void addHead(const GuideChapter& chapter, QBoxLayout& column);
    [[nodiscard]] std::vector<QWidget*> stops() const;
    void fitColumn();

    QWidget* m_column = nullptr;
    std::vector<SectionView*> m_sections;
};

}   // namespace waymark::ui
