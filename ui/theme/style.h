#pragma once

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionToolButton;

namespace waymark::ui {

class FocusRing;
class Theme;

/// The theme as a Qt palette: what stock widgets and plain labels read. Link is the accent, PlaceholderText the second
/// text, BrightText the error colour.
[[nodiscard]] QPalette paletteOf(const Theme& theme);

/// A button with this property set to true is filled with the accent.
inline constexpr auto PrimaryProperty = "waymarkPrimary";

/// A widget with this property set to true when it is made shows the ring of the keyboard outside, as buttons do.
inline constexpr auto OutsideRingProperty = "waymarkOutsideRing";

/// Fusion with our own buttons, fields, boxes, menus, scroll bars, heads and tool tips. It reads Theme::current() when
/// it paints.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void polish(QWidget* widget) override;
    void unpolish(QWidget* widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    [[nodiscard]] QPalette standardPalette() const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(
        StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* answer) const override;
    [[nodiscard]] QSize sizeFromContents(
        ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const override;
    [[nodiscard]] QRect subElementRect(
        SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
        const QWidget* widget) const override;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget) const override;

private:
    FocusRing* m_focusRing;
};

// The painters of the parts, by what they paint. Each reads the theme in force.
void paintButtonPanel(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void paintButtonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget);
void paintToolPanel(QPainter& painter, const QStyleOption& option);
void paintFieldPanel(QPainter& painter, const QStyleOption& option);
void paintComboBox(QPainter& painter, const QStyleOptionComboBox& option);
void paintSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const Style& style, const QWidget* widget);
void paintCheckBox(QPainter& painter, const QStyleOption& option);
void paintRadioButton(QPainter& painter, const QStyleOption& option);
void paintMenuItem(QPainter& painter, const QStyleOptionMenuItem& option);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents);
void paintRaisedPanel(QPainter& painter, const QRect& where);
void paintTipPanel(QPainter& painter, const QRect& where);
void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option, const Style& style, const QWidget* widget);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part);
void paintRow(QPainter& painter, const QStyleOption& option);
void paintHeaderSection(QPainter& painter, const QStyleOption& option);
void paintHeaderLabel(QPainter& painter, const QStyleOption& option);
void paintChevron(QPainter& painter, const QRect& where, Qt::ArrowType direction, bool isEnabled);
void paintProgress(QPainter& painter, const QStyleOption& option);

}   // namespace waymark::ui
