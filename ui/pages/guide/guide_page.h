#pragma once

#include "pages/guide/guide_chapters.h"
#include "pages/page.h"

#include <QString>

#include <string>
#include <vector>

class QBoxLayout;
class QStackedWidget;

namespace waymark::ui {

class ChapterSide;
class ChapterView;
class EmptyState;
class Session;

/// What to read when choosing a direction and how to work: chapters, of which one is shown. Each is built when it first is.
class GuidePage : public Page
{
    Q_OBJECT

public:
    GuidePage(Session& session, QWidget* parent);

    /// A guide page, a stage or a practice.
    bool reveal(const Id& thing) override;
    void focusMain() override;
    void focusFilter() override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Stale { Nothing, Numbers, Everything };

    void build();
    void connectAll();
    void readAgain(Stale what);
    void readNumbers();
    void takeChapters();
    void choose(int chapter);
    void applyFilter();
    void showEntries();
    void showChapter();
    void fit();
    [[nodiscard]] ChapterView& built(int chapter);
    [[nodiscard]] ChapterView* shownView() const;
    [[nodiscard]] int fitting(const GuideChapter& chapter) const;
    [[nodiscard]] int chapterToShow() const;
    [[nodiscard]] QString figureOf(const GuideChapter& chapter, QString& spoken) const;

    Session& m_session;
    Stale m_stale = Stale::Nothing;
    std::vector<GuideChapter> m_chapters;
    std::vector<ChapterView*> m_built;   ///< null until it is first shown
    int m_chosen = 0;
    std::vector<std::string> m_words;   ///< of the filter, folded
    QBoxLayout* m_layout = nullptr;
    ChapterSide* m_side = nullptr;
    QStackedWidget* m_views = nullptr;
    EmptyState* m_empty = nullptr;
};

}   // namespace waymark::ui
