#include "shell/navigation.h"

#include "theme/marks.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QVBoxLayout>

namespace waymark::ui {

NavigationButton::NavigationButton(const PageEntry& page, int number, QWidget* parent)
    : QAbstractButton(parent), m_icon(page.icon), m_tip(tr("%1 (Ctrl+%2)").arg(page.title).arg(number))
{
    setObjectName(QStringLiteral("nav-") + page.name);
    setText(page.title);
    setAccessibleName(page.title);
    setAccessibleDescription(tr("Page, Ctrl+%1").arg(number));
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationButton::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    setToolTip(isNarrow ? m_tip : QString());
    update();
}

QSize NavigationButton::sizeHint() const
{
    return {Width::NavigationNarrow - 2 * Space::Small, Theme::current().rowHeight(Height::NavRow)};
}

void NavigationButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    const Colours& colours = theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        QPainterPath ground;
        ground.addRoundedRect(rect(), Radius::Normal, Radius::Normal);
        painter.fillPath(ground, isChecked() ? colours.sel : isDown() ? colours.pressed : colours.hover);
    }
    const int inset = m_isNarrow ? (width() - IconSize::Normal) / 2 : Space::Medium;
    const QRect iconPlace(inset, (height() - IconSize::Normal) / 2, IconSize::Normal, IconSize::Normal);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), iconPlace), m_icon,
        isChecked() ? colours.accent : colours.text2);
    if (!m_isNarrow) {
        const int start = inset + IconSize::Normal + Space::Medium;
        const QRect words(start, 0, width() - start - Space::Small, height());
        painter.setFont(theme.font(TextRole::Body, isChecked() ? QFont::Medium : QFont::Normal));
        painter.setPen(isChecked() ? colours.text : colours.text2);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignVCenter | Qt::AlignLeading,
            painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    }
}

void NavigationButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void NavigationButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

Navigation::Navigation(const std::vector<PageEntry>& pages, QWidget* parent)
    : Ground(&Colours::nav, Edge::Trailing, parent)
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Pages"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Small, Height::TopBar, Space::Small, Space::Small);
    layout->setSpacing(Space::Tiny / 2);
    for (const auto& page : pages) {
        const int at = static_cast<int>(m_buttons.size());
        auto* button = new NavigationButton(page, at + 1, this);
        if (page.standsApart) layout->addStretch();
        layout->addWidget(button);
        m_buttons.push_back(button);
        // Not clicked(): a screen reader checks the button and does not click it.
        connect(button, &QAbstractButton::toggled, this, [this, at](bool isOn) {
            if (isOn && at != m_current) emit chosen(at);
        });
    }
    if (pages.empty() || !pages.back().standsApart) layout->addStretch();
    setFixedWidth(Width::Navigation);
}

void Navigation::setNarrow(bool isNarrow)
{
    if (m_isNarrow == isNarrow) return;
    m_isNarrow = isNarrow;
    setFixedWidth(isNarrow ? Width::NavigationNarrow : Width::Navigation);
    for (auto* button : m_buttons) button->setNarrow(isNarrow);
    update();
}

void Navigation::setCurrent(int page)
{
    m_current = page;
    m_buttons[static_cast<std::size_t>(page)]->setChecked(true);
}

void Navigation::paintEvent(QPaintEvent* event)
{
    Ground::paintEvent(event);
    const Theme& theme = Theme::current();
    QPainter painter(this);
    const int inset = m_isNarrow ? (width() - IconSize::Normal) / 2 : Space::Small + Space::Medium;
    const QRect head(0, 0, width(), Height::TopBar);
    const QRect logo(inset, (Height::TopBar - IconSize::Normal) / 2, IconSize::Normal, IconSize::Normal);
    paintLogo(painter, QStyle::visualRect(layoutDirection(), head, logo), theme);
    if (m_isNarrow) return;
    const int start = inset + IconSize::Normal + Space::Medium;
    painter.setFont(theme.font(TextRole::Heading, QFont::DemiBold));
    painter.setPen(theme.colours().text);
    painter.drawText(QStyle::visualRect(layoutDirection(), head, head.adjusted(start, 0, -Space::Small, 0)),
        Qt::AlignVCenter | Qt::AlignLeading, QStringLiteral("Waymark"));
}

}   // namespace waymark::ui
