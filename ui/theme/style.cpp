#include "theme/style.h"

#include "theme/focus_ring.h"
#include "theme/marks.h"
#include "theme/paint_help.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QPainterPath>
#include <QStyleOption>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int FocusOutside = 4;

// Buttons, boxes, combo boxes, and who asks for it; rows and fields show their focus inside.
bool takesRing(const QWidget* widget)
{
    const auto* combo = qobject_cast<const QComboBox*>(widget);
    return qobject_cast<const QAbstractButton*>(widget) != nullptr || (combo != nullptr && !combo->isEditable()) ||
        widget->property(OutsideRingProperty).toBool();
}

template <typename Option>
const Option& as(const QStyleOption* option)
{
    return *static_cast<const Option*>(option);
}

}   // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")), m_focusRing(new FocusRing(this)) {}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (takesRing(widget)) {
        widget->setAttribute(Qt::WA_Hover);
        m_focusRing->watch(*widget);
    }
}

void Style::unpolish(QWidget* widget)
{
    if (takesRing(widget)) m_focusRing->forget(*widget);
    QProxyStyle::unpolish(widget);
}

QPalette Style::standardPalette() const
{
    return paletteOf(Theme::current());
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const bool isEnabled = option->state & State_Enabled;
    switch (element) {
    case PE_PanelButtonCommand: return paintButtonPanel(*painter, *option, widget);
    case PE_PanelButtonTool: return paintToolPanel(*painter, *option);
    case PE_PanelLineEdit: return paintFieldPanel(*painter, *option);
    case PE_FrameLineEdit: return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return paintCheckBox(*painter, *option);
    case PE_IndicatorRadioButton: return paintRadioButton(*painter, *option);
    case PE_FrameDefaultButton: return;
    case PE_FrameFocusRect:
        if (widget == nullptr || !takesRing(widget)) paintFocusRing(*painter, option->rect, Theme::current());
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow: return paintRow(*painter, *option);
    case PE_PanelMenu: return paintRaisedPanel(*painter, option->rect);
    case PE_FrameMenu:
    case PE_IndicatorHeaderArrow: return;
    case PE_PanelTipLabel: return paintTipPanel(*painter, option->rect);
    case PE_IndicatorArrowDown: return paintChevron(*painter, option->rect, Qt::DownArrow, isEnabled);
    case PE_IndicatorArrowUp: return paintChevron(*painter, option->rect, Qt::UpArrow, isEnabled);
    case PE_IndicatorArrowLeft: return paintChevron(*painter, option->rect, Qt::LeftArrow, isEnabled);
    case PE_IndicatorArrowRight: return paintChevron(*painter, option->rect, Qt::RightArrow, isEnabled);
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            paintChevron(*painter, option->rect,
                option->state & State_Open                 ? Qt::DownArrow
                    : option->direction == Qt::RightToLeft ? Qt::LeftArrow
                                                           : Qt::RightArrow,
                isEnabled);
        return;
    case PE_Frame:
        return frameRounded(*painter, option->rect, Radius::Normal, Theme::current().colours().line, Line::Hair);
    default: return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonBevel: return paintButtonPanel(*painter, *option, widget);
    case CE_PushButtonLabel: return paintButtonLabel(*painter, as<QStyleOptionButton>(option), widget);
    case CE_MenuItem: return paintMenuItem(*painter, as<QStyleOptionMenuItem>(option));
    case CE_MenuEmptyArea: return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: return paintHeaderSection(*painter, *option);
    case CE_HeaderLabel: return paintHeaderLabel(*painter, *option);
    case CE_Splitter: return painter->fillRect(option->rect, Theme::current().colours().line);
    case CE_FocusFrame: return paintFocusRing(*painter, option->rect, Theme::current());
    case CE_ProgressBarGroove: return;
    case CE_ProgressBarContents: return paintProgress(*painter, *option);
    case CE_ProgressBarLabel: return;
    case CE_ScrollBarAddLine:
    case CE_ScrollBarSubLine: return;
    default: return QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ScrollBar: return paintScrollBar(*painter, as<QStyleOptionSlider>(option), *this, widget);
    case CC_ComboBox: return paintComboBox(*painter, as<QStyleOptionComboBox>(option));
    case CC_SpinBox: return paintSpinBox(*painter, as<QStyleOptionSpinBox>(option), *this, widget);
    default: return QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    if (control == CC_ScrollBar) return scrollBarPart(as<QStyleOptionSlider>(option), part);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        const QRect inside = option->rect.adjusted(Space::Medium, 1, -Space::Huge - Space::Tiny, -1);
        return visualRect(option->direction, option->rect, inside);
    }
    if (control == CC_SpinBox && part == SC_SpinBoxEditField) {
        // Its words begin where those of a combo box do; the line edit inside has two of the pixels itself.
        const QRect inside =
            visualRect(option->direction, option->rect, QProxyStyle::subControlRect(control, option, part, widget));
        const QRect moved(QPoint(option->rect.left() + Space::Medium - 2, inside.top()), inside.bottomRight());
        return visualRect(option->direction, option->rect, moved);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_PushButtonFocusRect) return option->rect;
    if (element == SE_LineEditContents) {
        if (as<QStyleOptionFrame>(option).lineWidth <= 0) return option->rect;
        return option->rect.adjusted(Space::Small - 2, 1, -(Space::Small - 2), -1);
    }
    if (element == SE_ProgressBarContents || element == SE_ProgressBarGroove) return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_UnderlineShortcut: return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_FocusFrame_AboveWidget:
    case SH_ScrollBar_MiddleClickAbsolutePosition: return 1;
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_ToolTip_WakeUpDelay: return 500;
    case SH_FocusFrame_Mask:
    case SH_RubberBand_Mask: return 0;
    case SH_ToolTip_Mask:
    case SH_Menu_Mask:
        if (auto* mask = qstyleoption_cast<QStyleHintReturnMask*>(answer)) {
            QPainterPath round;
            round.addRoundedRect(option->rect, Radius::Normal, Radius::Normal);
            mask->region = QRegion(round.toFillPolygon().toPolygon());
        }
        return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return Space::Small + 2;
    case PM_ScrollBarSliderMin: return Space::Huge + Space::Small;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize: return IconSize::Small;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return TickSize::Box;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return Space::Small;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin:
    case PM_MenuHMargin: return Space::Tiny - 1;
    case PM_ToolTipLabelFrameWidth: return Space::Small;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return FocusOutside;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator: return 0;
    case PM_SplitterWidth:
    case PM_DefaultFrameWidth: return 1;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return Space::Large;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const
{
    const int control = Theme::current().rowHeight(Height::Control);
    switch (type) {
    case CT_PushButton: return {contents.width() + 2 * Space::Medium + 2, control};
    case CT_LineEdit: return {contents.width() + 2 * Space::Small, control};
    case CT_ComboBox: return {contents.width() + Space::Medium + Space::Huge + Space::Small, control};
    case CT_HeaderSection:
        return QProxyStyle::sizeFromContents(type, option, contents, widget) + QSize(2 * Space::Tiny, 0);
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width(), std::max(size.height(), Theme::current().rowHeight(Height::Row))};
    }
    case CT_MenuItem: return menuItemSize(as<QStyleOptionMenuItem>(option), contents);
    case CT_ToolButton: {
        const auto& tool = as<QStyleOptionToolButton>(option);
        if (tool.toolButtonStyle == Qt::ToolButtonIconOnly || tool.text.isEmpty()) return {control, control};
        return {contents.width() + 2 * Space::Small, control};
    }
    case CT_SpinBox: return {QProxyStyle::sizeFromContents(type, option, contents, widget).width(), control};
    default: return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

}   // namespace waymark::ui
