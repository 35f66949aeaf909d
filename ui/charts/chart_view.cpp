#include "charts/chart_view.h"

#include "theme/chart_measures.h"
#include "theme/marks.h"
#include "theme/style.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <optional>

namespace waymark::ui {

namespace {

class ChartViewInterface : public QAccessibleWidget
{
public:
    explicit ChartViewInterface(ChartView* view) : QAccessibleWidget(view, QAccessible::Chart), m_view(view) {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_view->currentWords() : QAccessibleWidget::text(kind);
    }

private:
    ChartView* m_view;
};

QAccessibleInterface* makeChartInterface(const QString&, QObject* object)
{
    auto* view = qobject_cast<ChartView*>(object);
    return view == nullptr ? nullptr : new ChartViewInterface(view);
}

/// Where the key leads; nothing when it is none of the chart's.
std::optional<int> placeAfter(int key, int now, int last, const ChartDrawing& drawing)
{
    const auto gone = [now, last](int by) { return now + by < 0 || now + by > last ? now : now + by; };
    switch (key) {
    case Qt::Key_Left: return gone(-drawing.across);
    case Qt::Key_Right: return gone(drawing.across);
    case Qt::Key_Home: return 0;
    case Qt::Key_End: return last;
    case Qt::Key_Up: return drawing.down > 0 ? std::optional(gone(-drawing.down)) : std::nullopt;
    case Qt::Key_Down: return drawing.down > 0 ? std::optional(gone(drawing.down)) : std::nullopt;
    default: return {};
    }
}

}   // namespace

ChartView::ChartView(QWidget* parent) : QWidget(parent)
{
    static const bool isInstalled = (QAccessible::installFactory(makeChartInterface), true);
    Q_UNUSED(isInstalled)
    setFocusPolicy(Qt::TabFocus);
    setProperty(OutsideRingProperty, true);
    // Not fixed: a layout would then hold it to the height of its size hint, whatever its width asks for.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartView::setDrawing(ChartDrawing drawing, const QString& sentence)
{
    m_drawing = std::move(drawing);
    m_sentence = sentence;
    leave();
    updateGeometry();
}

void ChartView::setHeightFor(std::function<int(int)> heightFor)
{
    m_heightFor = std::move(heightFor);
    updateGeometry();
}

std::vector<ChartPoint> ChartView::points() const
{
    return m_drawing.points ? m_drawing.points(rect(), Theme::current()) : std::vector<ChartPoint>();
}

QString ChartView::currentWords() const
{
    const auto all = points();
    return m_current >= 0 && m_current < int(all.size()) ? all[std::size_t(m_current)].words : QString();
}

QSize ChartView::sizeHint() const
{
    return {ChartMeasure::ChartWidth, heightForWidth(ChartMeasure::ChartWidth)};
}

QSize ChartView::minimumSizeHint() const
{
    return {ChartMeasure::ChartLeastWidth, heightForWidth(ChartMeasure::ChartLeastWidth)};
}

int ChartView::heightForWidth(int width) const
{
    return m_heightFor ? m_heightFor(width) : ChartMeasure::ChartHeight;
}

void ChartView::paintEvent(QPaintEvent* event)
{
    if (!m_drawing.paint) return;
    QPainter painter(this);
    painter.setClipRect(event->rect());
    const Theme& theme = Theme::current();
    m_drawing.paint(painter, rect(), theme);
    if (!hasFocus()) return;
    const auto all = points();
    if (m_current >= 0 && m_current < int(all.size())) paintFocusRing(painter, all[std::size_t(m_current)].mark, theme);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const int last = int(points().size()) - 1;
    // Outside at first: the first key comes in, and does not yet go on.
    const int now = m_current < 0 ? int(m_drawing.start) : m_current;
    const auto next = last < 0 ? std::nullopt : placeAfter(event->key(), now, last, m_drawing);
    if (!next) return QWidget::keyPressEvent(event);
    const bool comesIn = m_current < 0 && event->key() != Qt::Key_Home && event->key() != Qt::Key_End;
    goTo(comesIn ? std::min(now, last) : *next);
}

void ChartView::goTo(int point)
{
    m_current = point;
    const ChartPoint shown = points()[std::size_t(point)];
    QToolTip::showText(mapToGlobal(shown.mark.bottomRight().toPoint()), tipText(shown.words), this);
    setAccessibleDescription(shown.words);
    update();
}

void ChartView::leave()
{
    m_current = -1;
    setAccessibleDescription(m_sentence);
    update();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    if (m_current >= 0) QToolTip::hideText();
    leave();
    QWidget::focusOutEvent(event);
}

bool ChartView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    showTip(*static_cast<QHelpEvent*>(event));
    return true;
}

void ChartView::showTip(const QHelpEvent& help)
{
    for (const ChartPoint& point : points())
        if (point.area.contains(help.pos())) {
            QToolTip::showText(help.globalPos(), tipText(point.words), this, point.area.toAlignedRect());
            return;
        }
    QToolTip::hideText();
}

}   // namespace waymark::ui
