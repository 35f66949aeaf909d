#include "charts/chart_legend.h"

#include "progress/tally.h"
#include "theme/chart_measures.h"
#include "theme/marks.h"
#include "theme/paint_help.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>

#include <cmath>

namespace waymark::ui {

namespace {

using namespace ChartMeasure;

class LegendSample : public QWidget
{
public:
    LegendSample(LegendEntry entry, QWidget* parent) : QWidget(parent), m_entry(std::move(entry))
    {
        setFixedSize(LegendSwatch, LegendHeight);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        m_entry.paint(painter, rect(), Theme::current());
    }

private:
    LegendEntry m_entry;
};

}   // namespace

LegendEntry lineEntry(std::function<QPen(const Theme&)> pen, const QString& words)
{
    return {[pen = std::move(pen)](QPainter& painter, const QRectF& where, const Theme& theme) {
                painter.setPen(pen(theme));
                const double middle = std::floor(where.center().y()) + 0.5;
                painter.drawLine(QPointF(where.left(), middle), QPointF(where.right(), middle));
            },
        words};
}

LegendEntry areaEntry(std::function<QColor(const Theme&)> colour, const QString& words)
{
    return {[colour = std::move(colour)](QPainter& painter, const QRectF& where, const Theme& theme) {
                fillRounded(painter, where, Radius::Mark, colour(theme));
            },
        words};
}

LegendEntry hatchEntry(const QString& words)
{
    return {[](QPainter& painter, const QRectF& where, const Theme& theme) {
                paintHatch(painter, where, theme.colours().skipped);
                frameRounded(painter, where, 0, theme.colours().skipped, Line::Hair);
            },
        words};
}

std::vector<LegendEntry> stateEntries()
{
    std::vector<LegendEntry> entries;
    for (const State state : {State::Done, State::Learning, State::Skipped, State::Open})
        entries.push_back({[state](QPainter& painter, const QRectF& where, const Theme& theme) {
                               Tally one;
                               one.add(state);
                               paintCoverageBar(painter, where, one, theme);
                           },
            stateWord(state)});
    return entries;
}

ChartLegend::ChartLegend(QWidget* parent) : QWidget(parent)
{
    new FlowLayout(Space::Small, this);
}

void ChartLegend::setEntries(std::vector<LegendEntry> entries)
{
    while (QLayoutItem* item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (LegendEntry& entry : entries) {
        auto* pair = new QWidget(this);
        auto* row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, Space::Small, 0);
        row->setSpacing(Space::Small);
        const QString words = entry.words;
        row->addWidget(new LegendSample(std::move(entry), pair));
        row->addWidget(new TextLabel(words, TextRole::Small, QFont::Normal, Ink::Second, pair));
        layout()->addWidget(pair);
        pair->show();
    }
    setVisible(!entries.empty());
}

}   // namespace waymark::ui
