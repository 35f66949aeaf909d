#include "pages/guide/guide_page.h"

#include "bridge/session.h"
#include "insight/coverage.h"
#include "models/checklist_filter.h"
#include "pages/guide/chapter_side.h"
#include "pages/guide/chapter_view.h"
#include "theme/guide_measures.h"
#include "theme/theme.h"
#include "widgets/empty_state.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace waymark::ui {

GuidePage::GuidePage(Session& session, QWidget* parent) : Page(parent), m_session(session)
{
    setObjectName(QStringLiteral("guidePage"));
    build();
    connectAll();
    takeChapters();
}

void GuidePage::build()
{
    m_side = new ChapterSide(this);
    m_views = new QStackedWidget(this);
    m_empty = new EmptyState(m_views);
    m_empty->setObjectName(QStringLiteral("guideEmpty"));
    m_views->addWidget(m_empty);
    m_layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addWidget(m_side);
    m_layout->addWidget(m_views, 1);
}

void GuidePage::connectAll()
{
    connect(m_side, &ChapterSide::chosen, this, &GuidePage::choose);
    connect(m_side, &ChapterSide::filterChanged, this, &GuidePage::applyFilter);
    connect(m_side, &ChapterSide::left, this, [this] {
        if (ChapterView* view = shownView()) view->focusFirst();
    });
    connect(m_empty, &EmptyState::acted, m_side, [this] {
        m_side->clearFilter();
        m_side->focusField();
    });
    connect(&m_session, &Session::progressChanged, this, [this] { readAgain(Stale::Numbers); });
    connect(&m_session, &Session::learnerChanged, this, [this] { readAgain(Stale::Numbers); });
    connect(&m_session, &Session::catalogChanged, this, [this] { readAgain(Stale::Everything); });
    connect(&m_session, &Session::selectionChanged, this, [this] {
        for (ChapterView* view : m_built)
            if (view != nullptr) view->readSelection();
    });
}

void GuidePage::readAgain(Stale what)
{
    m_stale = std::max(m_stale, what);
    if (!isVisible()) return;
    const Stale stale = std::exchange(m_stale, Stale::Nothing);
    if (stale == Stale::Everything) takeChapters();
    else if (stale == Stale::Numbers) readNumbers();
}

void GuidePage::readNumbers()
{
    for (ChapterView* view : m_built)
        if (view != nullptr) view->read();
    showEntries();
}

/// The chapter that was shown stays so when the new catalog has it.
void GuidePage::takeChapters()
{
    const QString title = m_chapters.empty() ? QString() : m_chapters[std::size_t(m_chosen)].title;
    for (ChapterView* view : m_built)
        if (view != nullptr) view->deleteLater();
    m_chapters = guideChapters(m_session.catalog().catalog());
    m_built.assign(m_chapters.size(), nullptr);
    const auto same = std::find_if(
        m_chapters.begin(), m_chapters.end(), [&title](const GuideChapter& chapter) { return chapter.title == title; });
    m_chosen = same == m_chapters.end() ? 0 : int(same - m_chapters.begin());
    showEntries();
    showChapter();
}

void GuidePage::choose(int chapter)
{
    if (chapter < 0) return;
    m_chosen = chapter;
    showChapter();
}

void GuidePage::applyFilter()
{
    m_words = searchWords(m_side->filter().toStdString());
    for (ChapterView* view : m_built)
        if (view != nullptr) view->narrow(m_words);
    showEntries();
    showChapter();
}

int GuidePage::fitting(const GuideChapter& chapter) const
{
    return int(std::count_if(chapter.sections.begin(), chapter.sections.end(),
        [this](const GuideSection& section) { return fits(section, m_words); }));
}

/// The chosen one, or while nothing in it fits the filter the first in which something does; -1 when there is none.
int GuidePage::chapterToShow() const
{
    if (m_chapters.empty()) return -1;
    if (fitting(m_chapters[std::size_t(m_chosen)]) > 0) return m_chosen;
    const auto first = std::find_if(
        m_chapters.begin(), m_chapters.end(), [this](const GuideChapter& chapter) { return fitting(chapter) > 0; });
    return first == m_chapters.end() ? -1 : int(first - m_chapters.begin());
}

QString GuidePage::figureOf(const GuideChapter& chapter, QString& spoken) const
{
    if (!m_words.empty()) {
        spoken = tr("%n sections", nullptr, fitting(chapter));
        return QString::number(fitting(chapter));
    }
    Tally tally;
    for (const GuideSection& section : chapter.sections)
        tally += practiceTally(section.practices, m_session.progress());
    if (tally.needed == 0 || !m_session.hasLearner()) return {};
    spoken = tr("%1 of %n practices", nullptr, tally.needed).arg(tally.done);
    return QStringLiteral("%1/%2").arg(tally.done).arg(tally.needed);
}

void GuidePage::showEntries()
{
    std::vector<ChapterEntry> entries;
    for (const GuideChapter& chapter : m_chapters) {
        QString spoken;
        ChapterEntry entry{chapter.title, figureOf(chapter, spoken)};
        entry.spoken = spoken.isEmpty() ? chapter.title : tr("%1, %2").arg(chapter.title, spoken);
        entry.isEnabled = fitting(chapter) > 0;
        entries.push_back(std::move(entry));
    }
    m_side->setEntries(entries);
}

void GuidePage::showChapter()
{
    const int chapter = chapterToShow();
    m_side->setCurrent(chapter);
    m_side->setVisible(!m_chapters.empty());
    if (m_chapters.empty())
        m_empty->setWords(
            QStringLiteral("guide"), tr("No guide yet"), tr("A catalog with guide pages or stages fills this page."));
    else if (chapter < 0)
        m_empty->setWords(QStringLiteral("filter"), tr("Nothing matches"),
            tr("No section of the guide has all of these words."), tr("Clear the filter"));
    m_views->setCurrentWidget(chapter < 0 ? static_cast<QWidget*>(m_empty) : &built(chapter));
}

ChapterView& GuidePage::built(int chapter)
{
    ChapterView*& view = m_built[std::size_t(chapter)];
    if (view != nullptr) return *view;
    view = new ChapterView(m_session, m_chapters[std::size_t(chapter)], m_views);
    view->narrow(m_words);
    view->followInTabOrder(m_side->lastStop());
    m_views->addWidget(view);
    return *view;
}

ChapterView* GuidePage::shownView() const
{
    return qobject_cast<ChapterView*>(m_views->currentWidget());
}

bool GuidePage::reveal(const Id& thing)
{
    const auto found = std::find_if(m_chapters.begin(), m_chapters.end(), [&thing](const GuideChapter& chapter) {
        return std::any_of(chapter.sections.begin(), chapter.sections.end(),
            [&thing](const GuideSection& section) { return holds(section, thing); });
    });
    if (found == m_chapters.end()) return false;
    m_side->clearFilter();
    choose(int(found - m_chapters.begin()));
    built(m_chosen).goTo(thing);
    m_session.select({thing, {}, {}});
    return true;
}

void GuidePage::focusMain()
{
    m_side->focusChapters();
}

void GuidePage::focusFilter()
{
    m_side->focusField();
}

void GuidePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    readAgain(Stale::Nothing);
}

void GuidePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fit();
}

void GuidePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_layout != nullptr) fit();
}

void GuidePage::fit()
{
    const bool isNarrow = width() < Theme::current().scaled(GuideMeasure::SelectorBelow);
    m_layout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setNarrow(isNarrow);
}

/// The keys that scroll, wherever on the page the keyboard is.
void GuidePage::keyPressEvent(QKeyEvent* event)
{
    ChapterView* view = shownView();
    if (event->key() == Qt::Key_Slash && event->modifiers() == Qt::NoModifier) return focusFilter();
    if (view == nullptr) return Page::keyPressEvent(event);
    QScrollBar* scroll = view->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageUp: return scroll->triggerAction(QAbstractSlider::SliderPageStepSub);
    case Qt::Key_PageDown: return scroll->triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_Home: return scroll->triggerAction(QAbstractSlider::SliderToMinimum);
    case Qt::Key_End: return scroll->triggerAction(QAbstractSlider::SliderToMaximum);
    default: return Page::keyPressEvent(event);
    }
}

}   // namespace waymark::ui
