#include "charts/chart_card.h"

#include "widgets/buttons.h"
#include "widgets/labels.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace waymark::ui {

ChartCard::ChartCard(const QString& name, const QString& title, QWidget* parent) : QWidget(parent)
{
    setObjectName(name);
    build(name);
    setTitle(title);
    connect(m_swap, &QAbstractButton::clicked, this, [this] {
        m_showsTable = !m_showsTable;
        showParts();
    });
    showParts();
}

void ChartCard::build(const QString& name)
{
    m_title = new TextLabel({}, TextRole::Heading, QFont::DemiBold, Ink::Text, this);
    m_title->setMinimumHeight(Theme::current().rowHeight(Height::Row));
    m_title->setWordWrap(true);
    m_swap = new LinkButton({}, this);
    m_swap->setObjectName(name + QStringLiteral("Swap"));
    m_swap->setFlush(true);
    m_sentence = new TextLabel({}, TextRole::Body, QFont::Normal, Ink::Text, this);
    m_sentence->setObjectName(name + QStringLiteral("Sentence"));
    m_sentence->setWordWrap(true);
    m_view = new ChartView(this);
    m_view->setObjectName(name + QStringLiteral("Chart"));
    m_table = new FigureTable(this);
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_legend = new ChartLegend(this);
    m_note = new TextLabel({}, TextRole::Small, QFont::Normal, Ink::Second, this);
    m_note->setWordWrap(true);
    m_note->hide();
    // By itself a label goes by the direction of its words, not of the page.
    for (TextLabel* label : {m_title, m_sentence, m_note})
        label->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    auto* head = new QHBoxLayout;
    head->setSpacing(Space::Medium);
    head->addWidget(m_title, 1);
    head->addWidget(m_swap);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins({});
    m_column->setSpacing(Space::Small);
    m_column->addLayout(head);
    m_column->addWidget(m_sentence);
    m_column->addWidget(m_view);
    m_column->addWidget(m_table);
    m_column->addWidget(m_legend);
    m_column->addWidget(m_note);
}

void ChartCard::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_view->setAccessibleName(title);
    m_table->setAccessibleName(title);
}

void ChartCard::setContent(ChartContent content)
{
    m_isEmpty = false;
    m_sentence->setText(content.sentence);
    setAccessibleDescription(content.sentence);
    m_view->setDrawing(std::move(content.drawing), content.sentence);
    m_table->setAccessibleDescription(tr("Ctrl+C copies it"));
    m_figures = std::move(content.figures);
    m_legend->setEntries(std::move(content.legend));
    showParts();
}

void ChartCard::setEmpty(const QString& whatWillBeHere)
{
    m_isEmpty = true;
    m_sentence->setText(whatWillBeHere);
    setAccessibleDescription(whatWillBeHere);
    showParts();
}

void ChartCard::setNote(const QString& note)
{
    m_note->setText(note);
    showParts();
}

void ChartCard::setUnderSentence(QWidget* widget)
{
    m_under = widget;
    m_column->insertWidget(m_column->indexOf(m_sentence) + 1, widget);
    showParts();
}

void ChartCard::showParts()
{
    const bool isTable = m_showsTable && !m_isEmpty;
    const bool hadFocus = m_view->hasFocus() || m_table->hasFocus();
    if (isTable && m_figures) m_table->setFigures(*std::exchange(m_figures, std::nullopt));
    m_sentence->setInk(m_isEmpty ? Ink::Second : Ink::Text);
    m_swap->setVisible(!m_isEmpty);
    m_swap->setText(isTable ? tr("As a chart") : tr("As a table"));
    m_swap->setAccessibleName(tr("%1: %2").arg(m_title->text(), m_swap->text()));
    if (m_under != nullptr) m_under->setVisible(!m_isEmpty);
    m_view->setVisible(!m_isEmpty && !isTable);
    m_table->setVisible(isTable);
    m_legend->setVisible(!m_isEmpty && !isTable && m_legend->layout()->count() > 0);
    m_note->setVisible(!m_isEmpty && !m_note->text().isEmpty());
    if (hadFocus && m_isEmpty) setFocus(Qt::OtherFocusReason);
}

}   // namespace waymark::ui
