#include "pages/projects/project_row.h"

#include "pages/projects/project_row_columns.h"
#include "pages/projects/project_row_reader.h"
#include "theme/marks.h"
#include "theme/paint_help.h"
#include "theme/project_measures.h"
#include "theme/style.h"
#include "widgets/about_thing.h"
#include "widgets/coverage_bar.h"
#include "widgets/tick_box.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace waymark::ui {

namespace {

QRectF middle(const QRect& where, int width, int height)
{
    return {qreal(where.left()), where.top() + (where.height() - height) / 2.0, qreal(width), qreal(height)};
}

}   // namespace

ProjectRow::ProjectRow(QWidget* parent) : QWidget(parent), m_box(new TickBox({}, this))
{
    installProjectRowReader();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(Theme::current().font(TextRole::Body));
    // Space on the row ticks: a second stop for Tab would only be in the way.
    m_box->setFocusPolicy(Qt::NoFocus);
    connect(m_box, &TickBox::requested, this, &ProjectRow::toggleAsked);
}

void ProjectRow::setFacts(ProjectFacts facts)
{
    m_facts = std::move(facts);
    setThing(*this, m_facts.id);
    m_box->setAccessibleName(m_facts.title);
    m_box->setMark(tickMark(m_facts.progress.steps));
    m_box->setSaving(m_facts.isSaving);
    setAccessibleName(spokenProject(m_facts));
    update();
}

void ProjectRow::setOpen(bool isOpen)
{
    if (m_isOpen == isOpen) return;
    m_isOpen = isOpen;
    QAccessible::State changed;
    changed.expanded = true;
    changed.collapsed = true;
    QAccessibleStateChangeEvent event(this, changed);
    QAccessible::updateAccessibility(&event);
    update();
}

void ProjectRow::setSelected(bool isSelected)
{
    if (m_isSelected == isSelected) return;
    m_isSelected = isSelected;
    update();
}

QSize ProjectRow::sizeHint() const
{
    return {Width::Pane, Theme::current().rowHeight(Height::ProjectRow)};
}

QSize ProjectRow::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

ProjectRowColumns ProjectRow::columns() const
{
    return ProjectRowColumns(rect(), fontMetrics());
}

QFont ProjectRow::titleFont() const
{
    return Theme::current().font(TextRole::Body, m_isOpen ? QFont::DemiBold : QFont::Medium);
}

void ProjectRow::placeBox()
{
    const QRect box = middle(columns().box, TickSize::Box, m_box->sizeHint().height()).toRect();
    m_box->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
}

void ProjectRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintGround(painter);
    const Theme& theme = Theme::current();
    const ProjectRowColumns at = columns();
    const auto visual = [this](const QRect& where) { return QStyle::visualRect(layoutDirection(), rect(), where); };
    const QRect chevron = middle(at.chevron, IconSize::Chevron, IconSize::Chevron).toRect();
    const Qt::ArrowType closed = layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
    paintChevron(painter, visual(chevron), m_isOpen ? Qt::DownArrow : closed, true);
    painter.setFont(titleFont());
    painter.setPen(theme.colours().text);
    const QRect title = visual(at.title);
    painter.drawText(title,
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(m_facts.title, Qt::ElideRight, title.width()));
    paintNumbers(painter, at);
    if (hasFocus() && m_showsFocus) paintFocusRing(painter, rect(), theme);
}

void ProjectRow::paintGround(QPainter& painter) const
{
    const Colours& colours = Theme::current().colours();
    QRectF ground(rect());
    // An opened row is the head of its card: only its upper corners are round.
    if (m_isOpen) ground.setHeight(ground.height() + Radius::Normal);
    const qreal radius = m_isOpen ? Radius::Normal - Line::Hair : Radius::Normal;
    if (m_isSelected) fillRounded(painter, ground, radius, colours.sel);
    else if (underMouse()) fillRounded(painter, ground, radius, colours.hover);
    else if (m_isOpen) fillRounded(painter, ground, radius, colours.head);
}

void ProjectRow::paintNumbers(QPainter& painter, const ProjectRowColumns& at) const
{
    const Theme& theme = Theme::current();
    const auto visual = [this](const QRect& where) { return QStyle::visualRect(layoutDirection(), rect(), where); };
    const int atEnd =
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter)) | Qt::TextSingleLine;
    painter.setFont(font());
    painter.setPen(m_isOpen ? theme.colours().text : theme.colours().text2);
    painter.drawText(visual(at.hours), atEnd, hoursText(m_facts.hours));
    const Tally& steps = m_facts.progress.steps;
    if (!m_facts.isFinished() && !at.steps.isEmpty()) {
        painter.drawText(visual(at.steps), atEnd, stepsWords(steps.done, steps.needed));
        const QRect bar = middle(at.bar, at.bar.width(), ProjectMeasure::BarHeight).toRect();
        paintCoverageBar(painter, visual(bar), m_facts.progress.topics, theme);
    }
    // A finished row has no bar, and its words begin where the bar would.
    const bool startsAtBar = m_facts.isFinished() && !at.bar.isEmpty();
    const QRect words = startsAtBar ? at.words.united(at.bar) : at.words;
    paintReadiness(painter, visual(words));
}

void ProjectRow::paintReadiness(QPainter& painter, const QRect& where) const
{
    const Colours& colours = Theme::current().colours();
    const bool isReady = m_facts.progress.missing.empty();
    painter.setPen(m_facts.isFinished() ? colours.accent : isReady || m_isOpen ? colours.text : colours.text2);
    QRect words = where;
    if (m_facts.isFinished()) {
        const QRect mark =
            QStyle::visualRect(layoutDirection(), where, middle(where, IconSize::Small, IconSize::Small).toRect());
        paintIcon(painter, mark, QStringLiteral("check"), colours.accent);
        words = QStyle::visualRect(layoutDirection(), where, where.adjusted(IconSize::Small + Space::Tiny, 0, 0, 0));
    }
    painter.drawText(words,
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine,
        readinessWords(m_facts));
}

void ProjectRow::showTip(const QPoint& at, const QPoint& onScreen)
{
    const ProjectRowColumns parts = columns();
    const QPoint point = layoutDirection() == Qt::RightToLeft ? QPoint(width() - at.x(), at.y()) : at;
    const bool isCut = QFontMetrics(titleFont()).horizontalAdvance(m_facts.title) > parts.title.width();
    QString tip;
    if (parts.title.contains(point) && isCut) tip = m_facts.title;
    if (!m_facts.isFinished() && parts.bar.united(parts.words).contains(point))
        tip = tallyText(m_facts.progress.topics);
    if (tip.isEmpty()) QToolTip::hideText();
    else QToolTip::showText(onScreen, tipText(tip), this);
}

bool ProjectRow::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        showTip(help->pos(), help->globalPos());
        return true;
    }
    return QWidget::event(event);
}

void ProjectRow::resizeEvent(QResizeEvent*)
{
    placeBox();
}

void ProjectRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange && event->type() != QEvent::PaletteChange) return;
    setFont(Theme::current().font(TextRole::Body));
    updateGeometry();
    placeBox();
}

void ProjectRow::keyPressEvent(QKeyEvent* event)
{
    m_showsFocus = true;
    update();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int forward = isMirrored ? Qt::Key_Left : Qt::Key_Right, back = isMirrored ? Qt::Key_Right : Qt::Key_Left;
    const int key = event->key();
    if (key == Qt::Key_Up) emit moveAsked(-1);
    else if (key == Qt::Key_Down) emit moveAsked(1);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter) emit openAsked(!m_isOpen);
    else if (key == forward && !m_isOpen) emit openAsked(true);
    else if (key == back && m_isOpen) emit openAsked(false);
    else if (key == Qt::Key_Space && !event->isAutoRepeat()) emit toggleAsked();
    else QWidget::keyPressEvent(event);
}

void ProjectRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) emit openAsked(!m_isOpen);
}

void ProjectRow::focusInEvent(QFocusEvent* event)
{
    m_showsFocus = event->reason() != Qt::MouseFocusReason;
    QWidget::focusInEvent(event);
    update();
}

}   // namespace waymark::ui
