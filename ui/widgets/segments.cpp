#include "widgets/segments.h"

#include "theme/paint_help.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainterPath>
#include <QRadioButton>

namespace waymark::ui {

namespace {

// A radio button to the keyboard and to screen readers, one part of the row to the eye.
class Segment : public QRadioButton
{
public:
    Segment(const QString& text, bool isFirst, bool isLast, QWidget* parent)
        : QRadioButton(text, parent), m_isFirst(isFirst), m_isLast(isLast)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(Theme::current().font(TextRole::Body, QFont::Medium));
        return {metrics.horizontalAdvance(text()) + 2 * Space::Medium + 1, Theme::current().rowHeight(Height::Control)};
    }

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Colours& colours = Theme::current().colours();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(rect());
        painter.setBrush(isChecked() ? colours.sel : underMouse() ? colours.hover : colours.box);
        painter.setPen(QPen(colours.control, Line::Hair));
        painter.drawRoundedRect(frame(), Radius::Normal, Radius::Normal);
        painter.setFont(Theme::current().font(TextRole::Body, QFont::Medium));
        painter.setPen(!isEnabled() ? colours.disabled : isChecked() ? colours.accent : colours.text);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextHideMnemonic, text());
    }

private:
    // The rounded ends that are not at the row's end lie outside the widget; what is left there is one line between two.
    QRectF frame() const
    {
        const bool isMirrored = isRightToLeft();
        const bool endsLeft = isMirrored ? m_isLast : m_isFirst;
        const bool endsRight = isMirrored ? m_isFirst : m_isLast;
        QRectF where = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        if (!endsLeft) where.setLeft(where.left() - Space::Medium);
        if (!endsRight) where.setRight(where.right() + Space::Medium);
        return where;
    }

    bool m_isFirst, m_isLast;
};

/// The hairline between two parts.
class Divider : public QWidget
{
public:
    explicit Divider(QWidget* parent) : QWidget(parent) { setFixedWidth(1); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::current().colours().control);
    }
};

}   // namespace

Segments::Segments(const QString& name, const std::vector<Part>& parts, QWidget* parent)
    : QWidget(parent), m_parts(parts), m_group(new QButtonGroup(this))
{
    setObjectName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (std::size_t at = 0; at < parts.size(); ++at) {
        if (at > 0) layout->addWidget(new Divider(this));
        auto* part = new Segment(parts[at].text, at == 0, at + 1 == parts.size(), this);
        part->setObjectName(name + QLatin1Char('-') + parts[at].key);
        part->setAccessibleName(parts[at].text);
        m_group->addButton(part, int(at));
        layout->addWidget(part);
    }
    if (!parts.empty()) m_group->button(0)->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int at, bool isOn) {
        if (isOn) emit keyChanged(m_parts[std::size_t(at)].key);
    });
}

QString Segments::key() const
{
    const int at = m_group->checkedId();
    return at < 0 ? QString() : m_parts[std::size_t(at)].key;
}

void Segments::setKey(const QString& key)
{
    for (std::size_t at = 0; at < m_parts.size(); ++at)
        if (m_parts[at].key == key) m_group->button(int(at))->setChecked(true);
}

}   // namespace waymark::ui
