#include "shell/page_frame.h"

#include "theme/theme.h"

#include <QStyle>

namespace waymark::ui {

PageFrame::PageFrame(QWidget& column, QWidget& pane, QWidget* parent)
    : QWidget(parent)
    , m_column(column)
    , m_pane(pane)
{
    m_column.setParent(this);
    m_pane.setParent(this);
}

void PageFrame::setOver(bool isOver)
{
    if (m_isOver == isOver) return;
    m_isOver = isOver;
    m_isOpen = false;
    arrange();
}

void PageFrame::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
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

void PageFrame::arrange()
{
    const bool isShown = !m_isAlone && (!m_isOver || m_isOpen);
    const int taken = isShown && !m_isOver ? Width::Pane : 0;
    const auto place = [this](int x, int wide) { return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, wide, height())); };
    m_column.setGeometry(place(0, width() - taken));
    m_pane.setGeometry(place(width() - Width::Pane, Width::Pane));
    m_pane.setVisible(isShown);
    if (isShown) m_pane.raise();
}

}  // namespace waymark::ui
