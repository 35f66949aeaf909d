#include "theme/focus_ring.h"

#include <QFocusEvent>

namespace waymark::ui {

namespace {

/// Qt keeps a frame hidden that began out of sight, also when its widget is then scrolled into view.
class Frame : public QFocusFrame
{
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool isTaken = QFocusFrame::eventFilter(watched, event);
        const bool isMove = event->type() == QEvent::Move || event->type() == QEvent::Resize;
        if (isMove && widget() != nullptr && widget()->isVisible() && isHidden()) show();
        return isTaken;
    }
};

}   // namespace

FocusRing::~FocusRing()
{
    delete m_frame;
}

void FocusRing::watch(QWidget& widget)
{
    widget.installEventFilter(this);
}

void FocusRing::forget(QWidget& widget)
{
    widget.removeEventFilter(this);
    if (m_frame && m_frame->widget() == &widget) m_frame->setWidget(nullptr);
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        auto* widget = static_cast<QWidget*>(watched);
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::MouseFocusReason) show(*widget);
    } else if (event->type() == QEvent::FocusOut && m_frame && m_frame->widget() == watched) {
        m_frame->setWidget(nullptr);
    }
    return false;
}

// Qt moves the frame with its widget and deletes it with the window that it was last in.
void FocusRing::show(QWidget& widget)
{
    if (!m_frame) m_frame = new Frame;
    m_frame->setWidget(&widget);
}

}   // namespace waymark::ui
