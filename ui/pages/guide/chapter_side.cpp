#include "pages/guide/chapter_side.h"

#include "theme/guide_measures.h"
#include "theme/marks.h"
#include "widgets/filter_button.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>

namespace waymark::ui {

ChapterSide::ChapterSide(QWidget* parent) : QWidget(parent), m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    buildChapters();
    buildField();
    m_layout->setSpacing(Space::Small);
    m_layout->addWidget(m_menu);
    m_layout->addWidget(m_field);
    m_layout->addWidget(m_list, 1);
    setTabOrder(m_menu, m_field);
    setTabOrder(m_field, m_list);
    arrange();
}

void ChapterSide::buildField()
{
    const QString words = tr("Filter the guide");
    m_field = new QLineEdit(this);
    m_field->setObjectName(QStringLiteral("guideFilter"));
    m_field->setAccessibleName(words);
    m_field->setPlaceholderText(words);
    addPicture(QStringLiteral("filter"), words, true);
    auto* clear = addPicture(QStringLiteral("close"), tr("Clear the filter"), false);
    clear->setVisible(false);
    connect(clear, &QAction::triggered, m_field, &QLineEdit::clear);
    connect(m_field, &QLineEdit::textChanged, clear,
        [clear](const QString& typed) { clear->setVisible(!typed.isEmpty()); });
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &ChapterSide::filterChanged);
    connect(m_field, &QLineEdit::returnPressed, this, &ChapterSide::left);
}

/// The line edit makes a button of it, which a screen reader meets.
QAction* ChapterSide::addPicture(const QString& iconName, const QString& words, bool isLeading)
{
    auto* act =
        m_field->addAction(icon(iconName), isLeading ? QLineEdit::LeadingPosition : QLineEdit::TrailingPosition);
    m_field->findChildren<QToolButton*>().back()->setAccessibleName(words);
    return act;
}

void ChapterSide::buildChapters()
{
    m_menu = new FilterButton(tr("Chapter"), this);
    m_menu->setObjectName(QStringLiteral("guideChapter"));
    m_menu->setMarksAnswer(false);
    m_list = new ChapterList(this);
    connect(m_menu, &FilterButton::chosen, this, [this](const QString& key) { emit chosen(key.toInt()); });
    // Not the current row: a screen reader selects one and leaves the current where it was.
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        const auto selected = m_list->selectedItems();
        if (!selected.isEmpty()) emit chosen(m_list->row(selected.front()));
    });
    connect(m_list, &ChapterList::entered, this, &ChapterSide::left);
}

void ChapterSide::setEntries(const std::vector<ChapterEntry>& entries)
{
    const QSignalBlocker quiet(m_list);
    m_list->setEntries(entries);
    std::vector<FilterOption> options;
    for (std::size_t at = 0; at < entries.size(); ++at)
        if (entries[at].isEnabled) options.push_back({QString::number(at), entries[at].title});
    m_menu->setOptions(std::move(options));
}

void ChapterSide::setCurrent(int chapter)
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(chapter);
    m_menu->setKey(QString::number(chapter));
}

void ChapterSide::setNarrow(bool isNarrow)
{
    if (m_isNarrow == isNarrow) return;
    m_isNarrow = isNarrow;
    // Also while the window is not in front.
    const QWidget* focused = window()->focusWidget();
    const bool hadFocus = focused == m_list || focused == m_menu;
    arrange();
    if (hadFocus) focusChapters();
}

void ChapterSide::arrange()
{
    const Theme& theme = Theme::current();
    m_layout->setDirection(m_isNarrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int across = m_isNarrow ? Space::Medium : Space::Small;
    m_layout->setContentsMargins(across, Space::Small, across, Space::Small);
    m_menu->setVisible(m_isNarrow);
    m_list->setVisible(!m_isNarrow);
    m_field->setMinimumHeight(theme.rowHeight(Height::Control));
    if (m_isNarrow) {
        setMinimumWidth(0);
        setMaximumWidth(QWIDGETSIZE_MAX);
        setFixedHeight(theme.rowHeight(Height::Control) + 2 * Space::Small);
    } else {
        setMinimumHeight(0);
        setMaximumHeight(QWIDGETSIZE_MAX);
        setFixedWidth(qRound(GuideMeasure::ChapterColumn * theme.textScale()));
    }
    update();
}

QString ChapterSide::filter() const
{
    return m_field->text();
}

void ChapterSide::clearFilter()
{
    m_field->clear();
}

void ChapterSide::focusChapters()
{
    QWidget* chapters = m_isNarrow ? static_cast<QWidget*>(m_menu) : m_list;
    chapters->setFocus(Qt::OtherFocusReason);
}

void ChapterSide::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QWidget* ChapterSide::lastStop() const
{
    return m_list;
}

void ChapterSide::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = Theme::current().colours();
    painter.fillRect(rect(), colours.bg);
    const QRect beside(width() - int(Line::Hair), 0, int(Line::Hair), height());
    const QRect below(0, height() - int(Line::Hair), width(), int(Line::Hair));
    painter.fillRect(m_isNarrow ? below : QStyle::visualRect(layoutDirection(), rect(), beside), colours.line);
}

void ChapterSide::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_list != nullptr) arrange();
}

bool ChapterSide::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_field || !isKey) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isEscape = key == Qt::Key_Escape;
    // The window has a use for Escape too; here it is the field's.
    if (event->type() == QEvent::ShortcutOverride) event->setAccepted(isEscape);
    else if (isEscape && !m_field->text().isEmpty()) m_field->clear();
    else if (isEscape) focusChapters();
    else if (key == Qt::Key_Down) emit left();
    else return false;
    return event->type() == QEvent::KeyPress || isEscape;
}

}   // namespace waymark::ui
