#include "widgets/coverage_bar.h"

#include "theme/marks.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QPainter>

namespace waymark::ui {

namespace {

/// Tells a screen reader the numbers of the bar, as a progress bar whose value is the percentage.
class CoverageBarInterface : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit CoverageBarInterface(CoverageBar* bar) : QAccessibleWidget(bar, QAccessible::ProgressBar), m_bar(bar) {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface) return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value || kind == QAccessible::Description) return tallyText(m_bar->tally());
        return QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        return state;
    }

    QVariant currentValue() const override { return m_bar->tally().percent(); }
    void setCurrentValue(const QVariant&) override {}
    QVariant maximumValue() const override { return 100; }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

private:
    CoverageBar* m_bar;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* bar = qobject_cast<CoverageBar*>(object);
    return bar == nullptr ? nullptr : new CoverageBarInterface(bar);
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::CoverageBar)
};

}   // namespace

QString tallyText(const Tally& tally)
{
    QString text = Words::tr("%1 of %2 done").arg(tally.done).arg(tally.needed);
    if (tally.learning > 0) text += Words::tr(", %1 learning").arg(tally.learning);
    if (tally.skipped > 0) text += Words::tr(", %1 skipped").arg(tally.skipped);
    if (tally.open > 0) text += Words::tr(", %1 open").arg(tally.open);
    return text;
}

CoverageBar::CoverageBar(int barHeight, QWidget* parent) : QWidget(parent), m_barHeight(barHeight)
{
    static const bool isInstalled = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(isInstalled)
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Coverage"));
}

void CoverageBar::setTally(const Tally& tally)
{
    m_tally = tally;
    setToolTip(tallyText(tally));
    QAccessibleValueChangeEvent change(this, tally.percent());
    QAccessible::updateAccessibility(&change);
    update();
}

QSize CoverageBar::sizeHint() const
{
    return {Width::Pane / 2, m_barHeight};
}

QSize CoverageBar::minimumSizeHint() const
{
    return {Space::Huge, m_barHeight};
}

void CoverageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (isRightToLeft()) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const QRectF bar(0, (height() - m_barHeight) / 2, width(), m_barHeight);
    paintCoverageBar(painter, bar, m_tally, Theme::current());
}

}   // namespace waymark::ui
