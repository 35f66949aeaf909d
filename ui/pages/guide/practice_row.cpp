#include "pages/guide/practice_row.h"

#include "theme/paint_help.h"
#include "theme/theme.h"
#include "widgets/tick_box.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QMouseEvent>
#include <QPainter>

namespace waymark::ui {

PracticeRow::PracticeRow(const Step& practice, QWidget* parent) : StepRow(practice, parent)
{
    box()->setObjectName(QStringLiteral("practice-") + QString::fromStdString(practice.id.text()));
    box()->installEventFilter(this);
    layout()->setContentsMargins(Space::Small, Space::Tiny / 2, Space::Small, Space::Tiny / 2);
    setAttribute(Qt::WA_Hover);
}

void PracticeRow::setSelected(bool isSelected)
{
    if (m_isSelected == isSelected) return;
    m_isSelected = isSelected;
    update();
}

bool PracticeRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        // A window that comes to the front again has chosen nothing.
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) emit chosen();
    }
    return StepRow::eventFilter(watched, event);
}

void PracticeRow::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && event->key() == Qt::Key_L) emit markAsked(State::Learning);
    else if (isPlain && event->key() == Qt::Key_S) emit markAsked(State::Skipped);
    else StepRow::keyPressEvent(event);
}

void PracticeRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->pos())) return;
    box()->setFocus(Qt::MouseFocusReason);
    emit chosen();
}

void PracticeRow::paintEvent(QPaintEvent*)
{
    if (!m_isSelected && !underMouse()) return;
    QPainter painter(this);
    const Colours& colours = Theme::current().colours();
    fillRounded(painter, rect(), Radius::Normal, m_isSelected ? colours.sel : colours.hover);
}

}   // namespace waymark::ui
