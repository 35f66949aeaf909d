#include "widgets/filter_bar.h"

#include "theme/marks.h"
#include "theme/theme.h"
#include "widgets/buttons.h"
#include "widgets/filter_button.h"
#include "widgets/labels.h"
#include "widgets/more_filters.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <QUrlQuery>

#include <algorithm>

namespace waymark::ui {

FilterBar::FilterBar(const QString& page, const QString& prompt, QWidget* parent)
    : QWidget(parent), m_whole(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_row(new QHBoxLayout)
{
    setObjectName(page + QStringLiteral("Filters"));
    buildField(page, prompt);
    buildEnd(page);
    layOut();
}

void FilterBar::buildField(const QString& page, const QString& prompt)
{
    m_field = new QLineEdit(this);
    m_field->setObjectName(page + QStringLiteral("Filter"));
    m_field->setAccessibleName(prompt);
    m_field->setPlaceholderText(prompt);
    m_field->addAction(icon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    // The line edit makes a button of its picture, and a screen reader meets it.
    if (auto* picture = m_field->findChild<QToolButton*>()) picture->setAccessibleName(prompt);
    m_field->setMinimumHeight(Theme::current().rowHeight(Height::Control));
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &FilterBar::tellChanged);
    connect(m_field, &QLineEdit::returnPressed, this, &FilterBar::left);
}

void FilterBar::buildEnd(const QString& page)
{
    m_more = new MoreFilters(this);
    m_more->setObjectName(page + QStringLiteral("More"));
    m_count = new TextLabel(QString(), TextRole::Small, QFont::Normal, Ink::Second, this);
    m_count->setObjectName(page + QStringLiteral("Count"));
    m_clear = new IconButton(QStringLiteral("close"), tr("Clear filters"), this);
    m_clear->setObjectName(page + QStringLiteral("Clear"));
    connect(m_clear, &QAbstractButton::clicked, this, &FilterBar::clear);
}

void FilterBar::layOut()
{
    m_whole->setContentsMargins(Space::Medium, Space::Small, Space::Medium, Space::Small);
    m_whole->setSpacing(Space::Small);
    m_whole->setSizeConstraint(QLayout::SetNoConstraint);
    m_whole->addLayout(m_row, 1);
    m_row->setSpacing(Space::Small);
    m_row->addWidget(m_field);
    m_row->addWidget(m_more);
    m_row->addStretch();
    m_row->addWidget(m_count);
    m_row->addWidget(m_clear);
    QSizePolicy policy = m_clear->sizePolicy();
    // Its place stays when it goes, so that the count does not jump.
    policy.setRetainSizeWhenHidden(true);
    m_clear->setSizePolicy(policy);
    setFolded(0);
}

FilterButton* FilterBar::addFilter(const QString& name, const QString& objectName)
{
    auto* button = new FilterButton(name, this);
    button->setObjectName(objectName);
    connect(button, &FilterButton::keyChanged, this, &FilterBar::tellChanged);
    m_filters.push_back(button);
    m_row->insertWidget(m_row->indexOf(m_more), button);
    m_more->add(button, name);
    return button;
}

void FilterBar::setOptions(FilterButton* filter, const std::vector<FilterOption>& options)
{
    filter->setOptions(options);
    m_more->setOptionsOf(filter, options);
    fold();
}

void FilterBar::addAct(IconButton* act)
{
    m_act = act;
    m_row->addWidget(act);
}

void FilterBar::setLead(QWidget* lead)
{
    m_lead = lead;
    m_whole->insertWidget(0, lead, 0, Qt::AlignLeading);
    fold();
}

void FilterBar::offerFilters(bool areOffered)
{
    m_areOffered = areOffered;
    m_clear->setVisible(isAnySet());
    fold();
}

void FilterBar::setCount(int shown, int all, const QString& words)
{
    const QString few = QLocale().toString(shown), many = QLocale().toString(all);
    m_widestCount = words.arg(many, many);
    m_count->setText(words.arg(few, many));
    m_clear->setVisible(isAnySet());
    fold();
}

void FilterBar::clear()
{
    setTogether([this] {
        m_field->clear();
        for (FilterButton* filter : m_filters) filter->setKey(QString());
    });
}

void FilterBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QString FilterBar::text() const
{
    return m_field->text().trimmed();
}

QString FilterBar::answers() const
{
    QUrlQuery kept;
    for (const FilterButton* filter : m_filters)
        if (filter->isSet()) kept.addQueryItem(filter->objectName(), filter->key());
    return kept.toString(QUrl::FullyEncoded);
}

void FilterBar::setAnswers(const QString& answers)
{
    const QUrlQuery kept(answers);
    setTogether([&] {
        for (FilterButton* filter : m_filters)
            filter->setKey(kept.queryItemValue(filter->objectName(), QUrl::FullyDecoded));
    });
}

QSize FilterBar::minimumSizeHint() const
{
    return {0, m_whole->minimumSize().height()};
}

void FilterBar::tellChanged()
{
    if (!m_isQuiet) emit changed();
}

bool FilterBar::isAnySet() const
{
    const auto isSet = [](const FilterButton* filter) { return filter->isSet(); };
    return !text().isEmpty() || (m_areOffered && std::any_of(m_filters.begin(), m_filters.end(), isSet));
}

void FilterBar::setFolded(std::size_t count)
{
    const auto first = m_filters.end() - static_cast<std::ptrdiff_t>(count);
    for (auto filter = m_filters.begin(); filter != m_filters.end(); ++filter)
        (*filter)->setVisible(m_areOffered && filter < first);
    m_more->setBehind({first, m_filters.end()});
    m_more->setVisible(m_areOffered && count > 0);
}

int FilterBar::widthOfOthers(std::size_t folded) const
{
    int others = m_count->fontMetrics().horizontalAdvance(m_widestCount) + m_clear->sizeHint().width() +
        2 * Space::Medium + 2 * Space::Small;
    if (m_act) others += m_act->sizeHint().width() + Space::Small;
    if (!m_areOffered) return others;
    for (std::size_t at = 0; at + folded < m_filters.size(); ++at)
        others += m_filters[at]->sizeHint().width() + Space::Small;
    return folded > 0 ? others + m_more->sizeHint().width() + Space::Small : others;
}

bool FilterBar::isLeadBeside() const
{
    const int least = widthOfOthers(m_filters.size()) + Width::FilterFieldNarrow;
    return m_lead && m_lead->sizeHint().width() + Space::Small + least <= width();
}

/// For the text field, when so many of the filters are behind More.
int FilterBar::roomWithout(std::size_t folded) const
{
    const int room = width() - widthOfOthers(folded);
    return isLeadBeside() ? room - m_lead->sizeHint().width() - Space::Small : room;
}

void FilterBar::placeLead()
{
    if (!m_lead) return;
    const auto direction = isLeadBeside() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_whole->direction() == direction) return;
    m_whole->setDirection(direction);
    updateGeometry();
}

// What has no room goes under More.
void FilterBar::fold()
{
    placeLead();
    std::size_t count = 0;
    while (m_areOffered && count < m_filters.size() && roomWithout(count) < Width::FilterFieldNarrow)
        count = std::min(std::max(count + 1, FewestFolded), m_filters.size());
    setFolded(count);
    m_field->setFixedWidth(std::clamp(roomWithout(count), Width::FilterFieldNarrow, Width::FilterField));
}

void FilterBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

void FilterBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange) return;
    if (m_clear) fold();
}

void FilterBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = Theme::current().colours();
    painter.fillRect(rect(), colours.bg);
    painter.fillRect(QRectF(0, height() - Line::Hair, width(), Line::Hair), colours.line);
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_field || !isKey) return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        // Before the window's own Escape, which closes the details.
        event->setAccepted(static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape);
        return event->isAccepted();
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape && !m_field->text().isEmpty()) {
        m_field->clear();
        return true;
    }
    if (key->key() != Qt::Key_Escape && key->key() != Qt::Key_Down) return false;
    emit left();
    return true;
}

}   // namespace waymark::ui
