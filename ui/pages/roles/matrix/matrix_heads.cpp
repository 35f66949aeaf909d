#include "pages/roles/matrix/matrix_heads.h"

#include "pages/roles/matrix/role_matrix_filter.h"
#include "theme/marks.h"

#include <QAbstractButton>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>

namespace waymark::ui {

namespace {

/// Paints the table's own corner button as a quiet piece of head.
class Corner : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* corner = qobject_cast<QWidget*>(watched);
        if (!corner || event->type() != QEvent::Paint) return QObject::eventFilter(watched, event);
        const Theme& theme = Theme::current();
        const QRectF rect = corner->rect();
        QPainter painter(corner);
        painter.fillRect(rect, theme.colours().head);
        painter.fillRect(
            QRectF(rect.left(), rect.bottom() - Line::Hair, rect.width(), Line::Hair), theme.colours().lineAxis);
        painter.fillRect(
            QRectF(rect.right() - Line::Hair, rect.top(), Line::Hair, rect.height()), theme.colours().lineAxis);
        painter.setFont(theme.font(TextRole::Small));
        painter.setPen(theme.colours().text2);
        painter.drawText(rect.adjusted(Space::Medium, 0, -Space::Small, -Space::Small),
            int(QStyle::visualAlignment(corner->layoutDirection(), Qt::AlignLeft | Qt::AlignBottom)), tr("Skill"));
        return true;
    }
};

}   // namespace

MatrixHead::MatrixHead(
    Qt::Orientation orientation, const RoleMatrixFilter& rows, const MatrixLook& look, QWidget* parent)
    : QHeaderView(orientation, parent), m_rows(rows), m_look(look)
{
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
    setSectionsClickable(false);
    viewport()->setCursor(Qt::PointingHandCursor);
}

void MatrixHead::paintEvent(QPaintEvent* event)
{
    QHeaderView::paintEvent(event);
    const int end = length() - offset();
    QRect rest = viewport()->rect();
    if (orientation() == Qt::Vertical) rest.setTop(end);
    else if (isRightToLeft()) rest.setRight(rest.width() - end - 1);
    else rest.setLeft(end);
    if (rest.isEmpty()) return;
    QPainter painter(viewport());
    paintRest(painter, rest);
}

bool MatrixHead::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave) emit hovered(-1);
    return QHeaderView::viewportEvent(event);
}

void MatrixHead::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? logicalIndexAt(event->position().toPoint()) : -1;
}

void MatrixHead::mouseMoveEvent(QMouseEvent* event)
{
    emit hovered(logicalIndexAt(event->position().toPoint()));
}

void MatrixHead::mouseReleaseEvent(QMouseEvent* event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed >= 0 && logicalIndexAt(event->position().toPoint()) == pressed) emit chosen(pressed);
}

void dressCorner(QTableView& view)
{
    view.setCornerButtonEnabled(false);
    auto* corner = view.findChild<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly);
    if (!corner) return;
    corner->setAccessibleName(QObject::tr("Skill"));
    corner->installEventFilter(new Corner(&view));
}

}   // namespace waymark::ui
