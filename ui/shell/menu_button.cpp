#include "shell/menu_button.h"

#include "theme/marks.h"

#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int LongestName = 120;
constexpr int LongestWord = Width::Navigation - Space::Huge;

QString firstLetter(const QString& word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    return word.left(qMax<qsizetype>(0, finder.toNextBoundary()));
}

void paintChevron(QPainter& painter, const QWidget& widget)
{
    const QRect place(widget.width() - Space::Small - IconSize::Chevron, (widget.height() - IconSize::Chevron) / 2,
        IconSize::Chevron, IconSize::Chevron);
    paintIcon(painter, QStyle::visualRect(widget.layoutDirection(), widget.rect(), place),
        QStringLiteral("chevron-down"), Theme::current().colours().text2);
}

}   // namespace

MenuButton::MenuButton(const QString& iconName, QWidget* parent) : QPushButton(parent), m_icon(iconName)
{
    auto* menu = new QMenu(this);
    setMenu(menu);
    setAutoDefault(false);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        emit menuWanted(menu);
    });
}

QSize MenuButton::sizeHint() const
{
    const QFontMetrics metrics(Theme::current().font(TextRole::Body, QFont::Medium));
    const int words = qMin(LongestWord, metrics.horizontalAdvance(text()) + 1);
    return {Space::Small + IconSize::Small + Space::Small + words + Space::Medium + IconSize::Chevron + Space::Small,
        Theme::current().rowHeight(Height::Control)};
}

QSize MenuButton::minimumSizeHint() const
{
    return {Height::Control * 3, sizeHint().height()};
}

void MenuButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.features &= ~QStyleOptionButton::HasMenu;
    style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
    const QRect iconPlace(Space::Small, (height() - IconSize::Small) / 2, IconSize::Small, IconSize::Small);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), iconPlace), m_icon, theme.colours().text2);
    const int start = iconPlace.right() + 1 + Space::Small;
    const QRect words(start, 0, width() - start - Space::Medium - IconSize::Chevron - Space::Small, height());
    painter.setFont(theme.font(TextRole::Body, QFont::Medium));
    painter.setPen(theme.colours().text);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignVCenter | Qt::AlignLeading,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    paintChevron(painter, *this);
}

AvatarButton::AvatarButton(QWidget* parent) : MenuButton({}, parent) {}

void AvatarButton::setName(const QString& name, bool isAlone)
{
    m_initials = initialsOf(name);
    m_name = isAlone ? QString() : name.simplified();
    setAccessibleName(tr("Learner: %1").arg(isolated(name)));
    setToolTip(tipText(isolated(name)));
    updateGeometry();
    update();
}

QFont AvatarButton::nameFont() const
{
    return Theme::current().font(TextRole::Body, QFont::Medium);
}

QSize AvatarButton::sizeHint() const
{
    const int disc = Theme::current().rowHeight(Height::Control);
    const int words = QFontMetrics(nameFont()).horizontalAdvance(m_name) + 2;
    const int name = m_name.isEmpty() ? 0 : Space::Small + std::min(words, LongestName);
    return {disc + name + Space::Small + IconSize::Chevron + Space::Small, disc};
}

void AvatarButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect disc = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, height(), height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colours().accent);
    painter.drawEllipse(disc);
    painter.setFont(theme.font(TextRole::Small, QFont::DemiBold));
    painter.setPen(theme.colours().onAccent);
    painter.drawText(disc, Qt::AlignCenter, m_initials);
    if (!m_name.isEmpty()) {
        const int start = height() + Space::Small;
        const QRect words(start, 0, width() - start - 2 * Space::Small - IconSize::Chevron, height());
        painter.setFont(nameFont());
        painter.setPen(theme.colours().text);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignVCenter | Qt::AlignLeading,
            painter.fontMetrics().elidedText(m_name, Qt::ElideRight, words.width()));
    }
    paintChevron(painter, *this);
}

QString initialsOf(const QString& name)
{
    const auto words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty()) return {};
    const QString first = firstLetter(words.first());
    return (words.size() == 1 ? first : first + firstLetter(words.last())).toUpper();
}

}   // namespace waymark::ui
