#include "widgets/tick_box.h"

#include "theme/marks.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace waymark::ui {

namespace {

constexpr qreal SavingOpacity = 0.5;

/// A check box to screen readers. Its toggle asks, as a click does, and its state is said in words too.
class TickBoxInterface : public QAccessibleWidget
{
public:
    explicit TickBoxInterface(TickBox* box) : QAccessibleWidget(box, QAccessible::CheckBox), m_box(box) {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = m_box->mark() == TickMark::Done;
        state.checkStateMixed = m_box->mark() == TickMark::Part || m_box->mark() == TickMark::Learning;
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        if (kind == QAccessible::Name) return own.isEmpty() ? m_box->text() : own;
        return kind == QAccessible::Description ? m_box->stateText() : own;
    }

    QStringList actionNames() const override
    {
        if (!m_box->isEnabled()) return {};
        return QStringList{toggleAction(), pressAction()} + QAccessibleWidget::actionNames();
    }

    void doAction(const QString& name) override
    {
        if (name == toggleAction() || name == pressAction()) m_box->click();
        else QAccessibleWidget::doAction(name);
    }

private:
    TickBox* m_box;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* box = qobject_cast<TickBox*>(object);
    return box == nullptr ? nullptr : new TickBoxInterface(box);
}

}   // namespace

TickBox::TickBox(const QString& title, QWidget* parent) : QAbstractButton(parent)
{
    static const bool isInstalled = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(isInstalled)
    setText(title);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &TickBox::requested);
}

void TickBox::setMark(TickMark mark)
{
    if (m_mark == mark && !m_isSaving) return;
    m_mark = mark;
    m_isSaving = false;
    tellReaders();
    update();
}

void TickBox::setSaving(bool isSaving)
{
    if (m_isSaving == isSaving) return;
    m_isSaving = isSaving;
    tellReaders();
    update();
}

QString TickBox::stateText() const
{
    if (m_isSaving) return tr("saving");
    switch (m_mark) {
    case TickMark::Open: return stateWord(State::Open);
    case TickMark::Learning: return stateWord(State::Learning);
    case TickMark::Done: return stateWord(State::Done);
    case TickMark::Skipped: return stateWord(State::Skipped);
    case TickMark::Part: return tr("partly done");
    }
    return {};
}

void TickBox::tellReaders()
{
    QAccessible::State changed;
    changed.checked = true;
    QAccessibleStateChangeEvent state(this, changed);
    QAccessible::updateAccessibility(&state);
    QAccessibleEvent description(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&description);
}

QSize TickBox::sizeHint() const
{
    const int words = text().isEmpty() ? 0 : Space::Small + fontMetrics().horizontalAdvance(text());
    return {TickSize::Box + words, Theme::current().rowHeight(text().isEmpty() ? TickSize::Box : Height::PaneRow)};
}

QSize TickBox::minimumSizeHint() const
{
    return {TickSize::Box, sizeHint().height()};
}

bool TickBox::hitButton(const QPoint& position) const
{
    return rect().contains(position);
}

void TickBox::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    showTip();
}

void TickBox::setHelp(const QString& help)
{
    m_help = help;
    showTip();
}

void TickBox::showTip()
{
    QStringList lines;
    if (!text().isEmpty() && width() < sizeHint().width()) lines << text();
    if (!m_help.isEmpty()) lines << m_help;
    setToolTip(tipText(lines.join(QLatin1Char('\n'))));
}

void TickBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) updateGeometry();
    QAbstractButton::changeEvent(event);
}

void TickBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::current();
    if (m_isSaving) painter.setOpacity(SavingOpacity);
    const QRect box(0, (height() - TickSize::Box) / 2, TickSize::Box, TickSize::Box);
    paintTick(painter, QStyle::visualRect(layoutDirection(), rect(), box), m_mark, theme, isEnabled());
    if (text().isEmpty()) return;
    painter.setOpacity(1);
    const bool isFaint = m_mark == TickMark::Skipped;
    painter.setPen(!isEnabled() ? theme.colours().disabled : isFaint ? theme.colours().text2 : theme.colours().text);
    const QRect room = rect().adjusted(TickSize::Box + Space::Small, 0, 0, 0);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine, shown);
}

}   // namespace waymark::ui
