#include "pages/projects/project_rung.h"

#include "pages/projects/project_card.h"
#include "pages/projects/project_row.h"
#include "theme/marks.h"
#include "theme/paint_help.h"
#include "theme/project_measures.h"
#include "widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

ProjectRung::ProjectRung(Tier tier, QWidget* parent)
    : QWidget(parent),
      m_tier(tier),
      m_column(new QVBoxLayout(this)),
      m_head(new QWidget(this)),
      m_finished(new TextLabel({}, TextRole::Body, QFont::Normal, Ink::Second, m_head))
{
    setAccessibleName(tierWord(tier));
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->addStretch(1);
    head->addWidget(m_finished);
    m_head->setContentsMargins(ProjectMeasure::Widening, 0, ProjectMeasure::Widening, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_head);
    m_column->addSpacing(Space::Tiny);
    refreshHead();
}

void ProjectRung::add(ProjectCard* card)
{
    m_column->addWidget(card);
    m_cards.push_back(card);
}

void ProjectRung::count()
{
    int shown = 0, finished = 0;
    for (const ProjectCard* card : m_cards) {
        if (card->isHidden()) continue;
        ++shown;
        if (card->row().facts().isFinished()) ++finished;
    }
    m_finished->setText(tr("%1 of %2 finished").arg(finished).arg(shown));
    setVisible(shown > 0);
}

void ProjectRung::refreshHead()
{
    m_head->setFixedHeight(Theme::current().rowHeight(Height::AreaRow));
    m_column->setContentsMargins(ProjectMeasure::ContentLeft - ProjectMeasure::Widening, 0,
        std::max(0, marginRight() - ProjectMeasure::Widening), 0);
}

/// The scroll bar beside the ladder stands in the page's margin.
int ProjectRung::marginRight() const
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    return std::max(ProjectMeasure::Widening, ProjectMeasure::ContentRight - bar);
}

void ProjectRung::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) refreshHead();
}

void ProjectRung::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::current();
    const auto visual = [this](const QRect& where) { return QStyle::visualRect(layoutDirection(), rect(), where); };
    const QRect head(0, m_head->y(), width(), m_head->height());
    const QRect mark = visual({ProjectMeasure::MarkLeft, head.center().y() - ProjectMeasure::MarkHeight / 2,
        ProjectMeasure::MarkWidth, ProjectMeasure::MarkHeight});
    fillRounded(painter, mark, Radius::Normal, tierTint(m_tier, theme));
    QRectF shape(0, 0, ProjectMeasure::TierMark, ProjectMeasure::TierMark);
    shape.moveCenter(QRectF(mark).center());
    paintTierMark(painter, shape, m_tier, theme);
    const QRect words = visual(head.adjusted(ProjectMeasure::ContentLeft, 0, -marginRight(), 0));
    painter.setFont(theme.font(TextRole::Heading, QFont::DemiBold));
    painter.setPen(tierColour(m_tier, theme));
    painter.drawText(
        words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), tierWord(m_tier));
    painter.fillRect(QRectF(words.left(), words.bottom(), words.width(), Line::Hair), theme.colours().line);
}

}   // namespace waymark::ui
