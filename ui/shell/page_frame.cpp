#include "shell/page_frame.h"

#include "theme/theme.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace waymark::ui {

PageFrame::PageFrame(QWidget& column, QWidget& foot, QWidget& pane, QWidget* parent)
    : QWidget(parent), m_column(column), m_foot(foot), m_pane(pane)
{
    m_column.setParent(this);
    m_pane.setParent(this);
    m_foot.installEventFilter(this);
}

void PageFrame::setOver(bool isOver)
{
    if (m_isOver == isOver) return;
    m_isOver = isOver;
    if (isOver) m_isOpen = false;
    arrange();
}

void PageFrame::setOpen(bool isOpen)
{
    if (isOpen == std::exchange(m_isOpen, isOpen)) return;
    arrange();
}

void PageFrame::setAlone(bool isAlone)
{
    m_isAlone = isAlone;
    arrange();
}

void PageFrame::resizeEvent(QResizeEvent*)
{
    arrange();
}

bool PageFrame::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (m_isOver && (type == QEvent::Show || type == QEvent::Hide || type == QEvent::Resize)) arrange();
    return QWidget::eventFilter(watched, event);
}

// It grows with the text, as long as the page keeps more.
int PageFrame::paneWidth() const
{
    return std::clamp(
        Theme::current().scaled(Width::Pane), int(Width::Pane), std::max(int(Width::Pane), width() * 2 / 5));
}

void PageFrame::arrange()
{
    const bool isShown = !m_isAlone && m_isOpen;
    const int wide = paneWidth();
    const int taken = isShown && !m_isOver ? wide : 0;
    const int foot = m_isOver && m_foot.isVisibleTo(&m_column) ? m_foot.height() : 0;
    const QRect column(0, 0, width() - taken, height());
    const QRect pane(width() - wide, 0, wide, height() - foot);
    m_column.setGeometry(QStyle::visualRect(layoutDirection(), rect(), column));
    m_pane.setGeometry(QStyle::visualRect(layoutDirection(), rect(), pane));
    m_pane.setVisible(isShown);
    if (isShown) m_pane.raise();
    const int covered = isShown && m_isOver ? wide : 0;
    if (std::exchange(m_covered, covered) != covered) emit coveredChanged(covered);
}

}   // namespace waymark::ui
