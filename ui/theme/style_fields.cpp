#include "theme/style.h"

#include "theme/marks.h"
#include "theme/paint_help.h"

#include <QStyleOption>

namespace waymark::ui {

namespace {

void paintField(QPainter& painter, const QRectF& where, QStyle::State state)
{
    const Colours& colours = Theme::current().colours();
    const bool isEnabled = state & QStyle::State_Enabled;
    const bool hasFocus = isEnabled && (state & QStyle::State_HasFocus);
    const QColor frame = hasFocus                        ? colours.focus
        : isEnabled && (state & QStyle::State_MouseOver) ? colours.lineStrong
        : isEnabled                                      ? colours.control
                                                         : colours.line;
    fillRounded(painter, where, Radius::Normal, colours.box);
    frameRounded(painter, where, Radius::Normal, frame, hasFocus ? Line::Focus : Line::Hair);
}

}   // namespace

void paintFieldPanel(QPainter& painter, const QStyleOption& option)
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
    // Inside a combo or spin box, or when its owner took the frame away.
    if (frame != nullptr && frame->lineWidth <= 0) return;
    paintField(painter, option.rect, option.state);
}

void paintComboBox(QPainter& painter, const QStyleOptionComboBox& option)
{
    if (option.editable) {
        paintField(painter, option.rect, option.state);
    } else if (option.frame) {
        QStyleOptionButton button;
        button.QStyleOption::operator=(option);
        button.state &= ~QStyle::State_On;
        paintButtonPanel(painter, button, nullptr);
    }
    const int side = IconSize::Chevron;
    const QRect chevron(option.rect.right() - Space::Small - side, option.rect.top(), side, option.rect.height());
    paintChevron(painter, QStyle::visualRect(option.direction, option.rect, chevron), Qt::DownArrow,
        option.state & QStyle::State_Enabled);
}

void paintSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const Style& style, const QWidget* widget)
{
    if (option.frame) paintField(painter, option.rect, option.state);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons) return;
    const auto part = [&](QStyle::SubControl which) {
        return style.subControlRect(QStyle::CC_SpinBox, &option, which, widget);
    };
    const bool isEnabled = option.state & QStyle::State_Enabled;
    paintChevron(painter, part(QStyle::SC_SpinBoxUp), Qt::UpArrow,
        isEnabled && (option.stepEnabled & QAbstractSpinBox::StepUpEnabled));
    paintChevron(painter, part(QStyle::SC_SpinBoxDown), Qt::DownArrow,
        isEnabled && (option.stepEnabled & QAbstractSpinBox::StepDownEnabled));
}

void paintProgress(QPainter& painter, const QStyleOption& option)
{
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(&option);
    if (bar == nullptr) return;
    const Colours& colours = Theme::current().colours();
    QRectF groove(option.rect);
    groove.setHeight(std::min(groove.height(), qreal(Space::Small)));
    groove.moveCenter(QRectF(option.rect).center());
    fillRounded(painter, groove, Radius::Mark, colours.track);
    const int span = bar->maximum - bar->minimum;
    // Without an end it stands half full: a moving one would keep the program awake.
    const qreal share = span > 0 ? qreal(bar->progress - bar->minimum) / span : 0.5;
    groove.setWidth(groove.width() * std::clamp(share, 0.0, 1.0));
    fillRounded(painter, groove, Radius::Mark, colours.accent);
}

}   // namespace waymark::ui
