#include "palette/search_palette.h"

#include "acts/thing_acts.h"
#include "palette/found_words.h"
#include "palette/search_delegate.h"
#include "palette/search_model.h"
#include "theme/marks.h"
#include "theme/paint_help.h"
#include "theme/search_measures.h"
#include "widgets/icon_label.h"
#include "widgets/labels.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

namespace {

/// The panel in the middle, raised over the scrim.
class Panel : public QFrame
{
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Colours& colours = Theme::current().colours();
        fillRounded(painter, rect(), Radius::Normal, colours.raised);
        frameRounded(painter, rect(), Radius::Normal, colours.lineStrong, Line::Hair);
    }
};

}   // namespace

SearchPalette::SearchPalette(Session& session, std::function<std::vector<QAction*>()> commands, QWidget* window)
    : QWidget(window),
      m_session(session),
      m_commands(std::move(commands)),
      m_finder(session),
      m_model(new SearchModel(session, this))
{
    setObjectName(QStringLiteral("searchPalette"));
    setAccessibleName(tr("Search"));
    build();
    hide();
    window->installEventFilter(this);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &SearchPalette::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index, false); });
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        setCurrent(m_list->indexAt(at));
        offerActs(m_list->viewport()->mapToGlobal(at));
    });
    connect(&session, &Session::catalogChanged, this, &SearchPalette::close);
}

void SearchPalette::build()
{
    m_panel = new Panel(this);
    auto* column = new QVBoxLayout(m_panel);
    column->setContentsMargins(static_cast<int>(Line::Hair), static_cast<int>(Line::Hair), static_cast<int>(Line::Hair),
        static_cast<int>(Line::Hair));
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_list = new QListView(m_panel);
    m_list->setObjectName(QStringLiteral("searchHits"));
    m_list->setAccessibleName(tr("Hits"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(m_session, m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_hint = new TextLabel({}, TextRole::Body, QFont::Normal, Ink::Second, m_panel);
    m_hint->setObjectName(QStringLiteral("searchHint"));
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Medium);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    column->addWidget(makeFoot());
}

QWidget* SearchPalette::makeHead()
{
    auto* head = new QWidget(m_panel);
    m_field = new QLineEdit(head);
    m_field->setObjectName(QStringLiteral("searchField"));
    m_field->setAccessibleName(tr("Search everything"));
    m_field->setPlaceholderText(tr("Skills, topics, roles, projects, resources, notes, commands"));
    m_field->setFrame(false);
    m_field->setFont(Theme::current().font(TextRole::Heading));
    m_count = new TextLabel({}, TextRole::Body, QFont::Normal, Ink::Second, head);
    m_count->setObjectName(QStringLiteral("searchCount"));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(Space::Large, 0, Space::Large, 0);
    row->setSpacing(Space::Medium);
    row->addWidget(new IconLabel(QStringLiteral("search"), IconSize::Normal, head));
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    head->setMinimumHeight(Theme::current().rowHeight(SearchMeasure::Field));
    return head;
}

QWidget* SearchPalette::makeFoot()
{
    auto* foot = new QWidget(m_panel);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(Space::Large, 0, Space::Large, 0);
    row->setSpacing(Space::Small);
    const auto add = [&](const QString& key, const QString& words) {
        row->addWidget(new KeyLabel(key, foot));
        row->addWidget(new TextLabel(words, TextRole::Small, QFont::Normal, Ink::Second, foot));
        row->addSpacing(Space::Small);
    };
    add(QStringLiteral("↑ ↓"), tr("choose"));
    add(tr("Enter"), tr("open"));
    add(tr("Ctrl+Enter"), tr("show beside the page"));
    add(tr("Tab"), tr("more"));
    row->addStretch();
    add(tr("Esc"), tr("close"));
    foot->setMinimumHeight(Theme::current().rowHeight(SearchMeasure::Foot));
    return foot;
}

void SearchPalette::open()
{
    m_before = QApplication::focusWidget();
    m_finder.open(m_commands());
    m_field->clear();
    search();
    fit();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void SearchPalette::close()
{
    if (!isVisible()) return;
    hide();
    if (m_before) m_before->setFocus(Qt::OtherFocusReason);
}

void SearchPalette::search()
{
    const QString typed = m_field->text().trimmed();
    m_model->setRows(typed.isEmpty() ? std::vector<FoundRow>{} : m_finder.find(typed));
    const int hits = m_model->hits();
    m_count->setText(hits > 0 ? tr("%n hits", nullptr, hits) : QString());
    m_hint->setVisible(hits == 0);
    m_list->setVisible(hits > 0);
    m_hint->setText(typed.isEmpty() ? tr("Type a few letters. Typing errors and missing accents are forgiven.")
                                    : tr("Nothing is called that, and no note holds it."));
    setCurrent(m_model->hitFrom(0, 1));
    if (isVisible()) fit();
}

void SearchPalette::setCurrent(const QModelIndex& index)
{
    m_list->setCurrentIndex(index);
    // The keyboard stays in the field: a screen reader hears there what is chosen.
    const QString spoken = index.data(Qt::AccessibleTextRole).toString();
    m_field->setAccessibleDescription(index.isValid() ? tr("%1; %2").arg(spoken, m_count->text()) : m_hint->text());
}

void SearchPalette::moveBy(int lines)
{
    const int step = lines < 0 ? -1 : 1;
    QModelIndex wanted = m_list->currentIndex();
    for (int moved = 0; moved != lines; moved += step) {
        const QModelIndex next = m_model->hitFrom(wanted.row() + step, step);
        if (!next.isValid()) break;
        wanted = next;
    }
    setCurrent(wanted);
    m_list->scrollTo(wanted);
}

bool SearchPalette::handleKey(QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Down: moveBy(1); return true;
    case Qt::Key_Up: moveBy(-1); return true;
    case Qt::Key_PageDown: moveBy(SearchMeasure::MostRows - 1); return true;
    case Qt::Key_PageUp: moveBy(1 - SearchMeasure::MostRows); return true;
    case Qt::Key_Menu:
    case Qt::Key_Tab: offerActsBelow(); return true;
    case Qt::Key_Backtab: return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_list->currentIndex(), event.modifiers().testFlag(Qt::ControlModifier)); return true;
    default: return false;
    }
}

void SearchPalette::choose(const QModelIndex& index, bool isInPane)
{
    const FoundRow* found = m_model->found(index);
    if (found == nullptr) return;
    const FoundRow row = *found;
    close();
    if (row.command != nullptr) row.command->trigger();
    else if (isInPane) m_session.select({row.thing, {}, {}});
    else m_session.open(row.thing);
}

// The same acts as a right click on it has. The search goes before one of them puts the keyboard somewhere.
void SearchPalette::offerActs(const QPoint& onScreen)
{
    const FoundRow* found = m_model->found(m_list->currentIndex());
    if (found == nullptr || found->thing.isEmpty()) return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("hitMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!fillActs(*menu, m_session, {found->thing, {}, {}}, window(), [this] { close(); })) {
        delete menu;
        return;
    }
    menu->popup(onScreen);
    menu->setActiveAction(menu->actions().front());
}

void SearchPalette::offerActsBelow()
{
    offerActs(m_list->viewport()->mapToGlobal(m_list->visualRect(m_list->currentIndex()).bottomLeft()));
}

// As high as its hits, up to the window's foot.
void SearchPalette::fit()
{
    setGeometry(window()->rect());
    const int width = std::min(SearchMeasure::Width, this->width() - 2 * Space::Large);
    const int top = Height::TopBar + SearchMeasure::Below;
    int rows = 0;
    for (int line = 0; line < m_model->rowCount(); ++line) rows += m_list->sizeHintForRow(line);
    m_list->setFixedHeight(0);
    const int others = m_panel->sizeHint().height();
    const int most = std::min(Theme::current().rowHeight(SearchMeasure::Row) * (SearchMeasure::MostRows + 2),
        height() - top - Space::Huge - others);
    m_list->setFixedHeight(std::clamp(rows + Space::Tiny, 0, std::max(0, most)));
    m_panel->setGeometry((this->width() - width) / 2, top, width, m_panel->sizeHint().height());
}

void SearchPalette::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Theme::current().colours().scrim);
}

void SearchPalette::mousePressEvent(QMouseEvent* event)
{
    if (!m_panel->geometry().contains(event->pos())) close();
}

bool SearchPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) return handleKey(*static_cast<QKeyEvent*>(event));
    if (watched == window() && event->type() == QEvent::Resize && isVisible()) fit();
    return QWidget::eventFilter(watched, event);
}

}   // namespace waymark::ui
