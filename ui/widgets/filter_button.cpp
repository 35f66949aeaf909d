#include "widgets/filter_button.h"

#include "theme/marks.h"
#include "theme/paint_help.h"
#include "theme/style.h"

#include <QAction>
#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QPixmap>
#include <QStyleOptionButton>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int MaxAnswerWidth = 180;

QFont answerFont()
{
    return Theme::current().font(TextRole::Body, QFont::Medium);
}

QFont nameFont()
{
    return Theme::current().font(TextRole::Body);
}

QIcon blankIcon()
{
    QPixmap nothing(IconSize::Small, IconSize::Small);
    nothing.fill(Qt::transparent);
    return nothing;
}

}   // namespace

FilterButton::FilterButton(const QString& name, QWidget* parent)
    : QPushButton(parent), m_name(name), m_menu(new QMenu(this)), m_group(new QActionGroup(this))
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMenu(m_menu);
    connect(m_group, &QActionGroup::triggered, this, [this](const QAction* action) {
        const QString key = action->data().toString();
        setKey(key);
        emit chosen(key);
    });
    refresh();
}

void FilterButton::hideName()
{
    m_showsName = false;
    refresh();
}

void FilterButton::setOptions(std::vector<FilterOption> options)
{
    m_options = std::move(options);
    fillMenu();
    if (current() == nullptr && !m_options.empty()) {
        m_key = m_options.front().key;
        refresh();
        emit keyChanged(m_key);
        return;
    }
    refresh();
}

void FilterButton::setKey(const QString& key)
{
    const bool isKnown =
        std::any_of(m_options.begin(), m_options.end(), [&](auto& option) { return option.key == key; });
    if (!isKnown || key == m_key) return;
    m_key = key;
    refresh();
    emit keyChanged(m_key);
}

void FilterButton::setMarksAnswer(bool marksAnswer)
{
    m_marksAnswer = marksAnswer;
    update();
}

const FilterOption* FilterButton::current() const
{
    const auto found =
        std::find_if(m_options.begin(), m_options.end(), [this](auto& option) { return option.key == m_key; });
    return found == m_options.end() ? nullptr : &*found;
}

QString FilterButton::shown() const
{
    const FilterOption* option = current();
    if (option == nullptr) return {};
    const QString text = option->shortText.isEmpty() ? option->text : option->shortText;
    return QFontMetrics(answerFont()).elidedText(text, Qt::ElideRight, MaxAnswerWidth);
}

void FilterButton::fillMenu()
{
    m_menu->clear();
    const bool haveIcons =
        std::any_of(m_options.begin(), m_options.end(), [](auto& option) { return !option.icon.isNull(); });
    for (const FilterOption& option : m_options) {
        if (option.startsGroup) m_menu->addSeparator();
        // A row without a picture keeps its place, so that the words of all stand in line.
        const bool isBlank = haveIcons && option.icon.isNull();
        QAction* action = m_menu->addAction(isBlank ? blankIcon() : option.icon, menuText(option.text));
        action->setData(option.key);
        action->setCheckable(true);
        m_group->addAction(action);
    }
}

void FilterButton::refresh()
{
    for (QAction* action : m_group->actions()) action->setChecked(action->data().toString() == m_key);
    const FilterOption* option = current();
    const QString answer = option == nullptr ? QString() : option->text;
    setAccessibleName(m_name.isEmpty() ? answer : tr("%1: %2").arg(m_name, answer));
    setToolTip(option != nullptr && shown() != option->text ? tipText(answer) : QString());
    updateGeometry();
    update();
}

QSize FilterButton::sizeHint() const
{
    int width = 2 * Space::Medium + QFontMetrics(answerFont()).horizontalAdvance(shown());
    if (m_showsName) width += QFontMetrics(nameFont()).horizontalAdvance(m_name) + Space::Small;
    if (!icon().isNull()) width += IconSize::Small + Space::Small;
    return {width + Space::Small + IconSize::Chevron, Theme::current().rowHeight(Height::Control)};
}

QSize FilterButton::minimumSizeHint() const
{
    return sizeHint();
}

void FilterButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) showMenu();
    else QPushButton::keyPressEvent(event);
}

void FilterButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = Theme::current().colours();
    const bool isMarked = isEnabled() && m_marksAnswer && isSet();
    QStyleOptionButton option;
    initStyleOption(&option);
    option.state.setFlag(QStyle::State_On, isMarked);
    paintButtonPanel(painter, option, nullptr);
    int left = Space::Medium;
    const auto place = [&](int width) {
        const QRect rest = QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width, height()));
        left += width + Space::Small;
        return rest;
    };
    if (!icon().isNull())
        icon().paint(&painter, place(IconSize::Small), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    const auto word = [&](const QString& text, const QFont& font, const QColor& colour) {
        painter.setFont(font);
        painter.setPen(isEnabled() ? colour : colours.disabled);
        painter.drawText(place(QFontMetrics(font).horizontalAdvance(text)), Qt::AlignCenter | Qt::TextSingleLine, text);
    };
    if (m_showsName) word(m_name, nameFont(), colours.text2);
    word(shown(), answerFont(), isMarked ? colours.accent : colours.text);
    paintChevron(painter, place(IconSize::Chevron), Qt::DownArrow, isEnabled());
}

}   // namespace waymark::ui
