#pragma once

#include "charts/chart_legend.h"
#include "charts/chart_view.h"
#include "charts/figure_table.h"

#include <QWidget>

#include <optional>
#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace waymark::ui {

class LinkButton;
class TextLabel;

/// What a card says.
struct ChartContent
{
    QString sentence;   ///< what the chart says, in one
    ChartDrawing drawing;
    std::vector<LegendEntry> legend;
    Figures figures;
};

/// A title, a sentence, a chart with its legend, and a button that puts a table of all its numbers in the chart's place.
/// Without anything to show, a sentence of what will be here.
class ChartCard : public QWidget
{
    Q_OBJECT

public:
    /// `name` starts the object names of its parts: nameChart, nameTable, nameSwap, nameSentence.
    ChartCard(const QString& name, const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setContent(ChartContent content);
    void setEmpty(const QString& whatWillBeHere);
    /// Small print under the legend.
    void setNote(const QString& note);
    /// Under the sentence; only while there is something to show.
    void setUnderSentence(QWidget* widget);
    [[nodiscard]] ChartView& view() const { return *m_view; }

private:
    void build(const QString& name);
    void showParts();

    TextLabel* m_title = nullptr;
    LinkButton* m_swap = nullptr;
    TextLabel* m_sentence = nullptr;
    QWidget* m_under = nullptr;
    ChartView* m_view = nullptr;
    FigureTable* m_table = nullptr;
    ChartLegend* m_legend = nullptr;
    TextLabel* m_note = nullptr;
    QVBoxLayout* m_column = nullptr;
    std::optional<Figures> m_figures;   ///< that the table has not been given: a hidden one costs no time
    bool m_isEmpty = true;
    bool m_showsTable = false;
};

}   // namespace waymark::ui
