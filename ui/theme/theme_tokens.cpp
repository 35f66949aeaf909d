#include "theme/theme_tokens.h"

namespace waymark::ui {

namespace {

QColor argb(QRgb value)
{
    return QColor::fromRgba(value);
}

Colours lightColours()
{
    return {
        .bg = argb(0xFFFFFFFF),
        .nav = argb(0xFFF3F4F6),
        .pane = argb(0xFFFAFBFC),
        .head = argb(0xFFF7F8F9),
        .raised = argb(0xFFFFFFFF),
        .panel = argb(0xFFFFFFFF),
        .box = argb(0xFFFFFFFF),
        .line = argb(0xFFE1E4E8),
        .lineAxis = argb(0xFFB4BAC3),
        .lineStrong = argb(0xFF7C828C),
        .control = argb(0xFFCDD2D8),
        .text = argb(0xFF1A1D21),
        .text2 = argb(0xFF545A64),
        .disabled = argb(0xFF9AA0A9),
        .accent = argb(0xFF0A5799),
        .onAccent = argb(0xFFFFFFFF),
        .focus = argb(0xFF0A5799),
        .hover = argb(0xFFEEF0F3),
        .pressed = argb(0xFFE3E6EA),
        .sel = argb(0xFFDBEAF8),
        .selInactive = argb(0xFFE8EAED),
        .targetColumn = argb(0xFFF4F8FC),
        .track = argb(0xFFEDEFF2),
        .barEdge = argb(0x1A1A1D21),
        .done = argb(0xFF0A5799),
        .doneTint = argb(0xFFC3DDF4),
        .learning = argb(0xFF2E88CF),
        .skipped = argb(0xFF7C838D),
        .open = argb(0xFF7C828C),
        .beginner = argb(0xFF006E54),
        .beginnerTint = argb(0xFFDDF3EB),
        .intermediate = argb(0xFF965000),
        .intermediateTint = argb(0xFFFCEBD3),
        .advanced = argb(0xFF8E3A86),
        .advancedTint = argb(0xFFF4E4F3),
        .series2 = argb(0xFFB4470E),
        .notice = argb(0xFFE8F0F8),
        .error = argb(0xFFB3261E),
        .errorTint = argb(0xFFFBE9E7),
        .tip = argb(0xFF22262B),
        .tipText = argb(0xFFF5F6F7),
        .tipText2 = argb(0xFFB9BFC8),
        .scrim = argb(0x4714181E),
        .mark = argb(0xFFFFE7A3),
        .dot = argb(0xFFB4BAC3),
        .scrollThumb = argb(0xFFC9CED5),
    };
}

Colours darkColours()
{
    return {
        .bg = argb(0xFF1C1D20),
        .nav = argb(0xFF151618),
        .pane = argb(0xFF191A1D),
        .head = argb(0xFF212226),
        .raised = argb(0xFF26282C),
        .panel = argb(0xFF212226),
        .box = argb(0xFF1C1D20),
        .line = argb(0xFF303238),
        .lineAxis = argb(0xFF585D66),
        .lineStrong = argb(0xFF7F8691),
        .control = argb(0xFF3F434A),
        .text = argb(0xFFE8EAED),
        .text2 = argb(0xFFB2B8C1),
        .disabled = argb(0xFF676D76),
        .accent = argb(0xFF74BDF4),
        .onAccent = argb(0xFF0C1A26),
        .focus = argb(0xFF74BDF4),
        .hover = argb(0xFF26282C),
        .pressed = argb(0xFF2E3136),
        .sel = argb(0xFF1E3A54),
        .selInactive = argb(0xFF2C2F34),
        .targetColumn = argb(0xFF1E242B),
        .track = argb(0xFF2A2C31),
        .barEdge = argb(0x1AFFFFFF),
        .done = argb(0xFF74BDF4),
        .doneTint = argb(0xFF234A6B),
        .learning = argb(0xFF4490D0),
        .skipped = argb(0xFF8D949E),
        .open = argb(0xFF7F8691),
        .beginner = argb(0xFF45C79E),
        .beginnerTint = argb(0xFF16352B),
        .intermediate = argb(0xFFF2AA3F),
        .intermediateTint = argb(0xFF3B2C12),
        .advanced = argb(0xFFDD96D6),
        .advancedTint = argb(0xFF3A2439),
        .series2 = argb(0xFFF2905E),
        .notice = argb(0xFF1F2C38),
        .error = argb(0xFFFF8A80),
        .errorTint = argb(0xFF3B1F1D),
        .tip = argb(0xFFE8EAED),
        .tipText = argb(0xFF1A1D21),
        .tipText2 = argb(0xFF545A64),
        .scrim = argb(0x80000000),
        .mark = argb(0xFF5A4510),
        .dot = argb(0xFF585D66),
        .scrollThumb = argb(0xFF44484F),
    };
}

}   // namespace

Theme ThemeTokens::light(qreal textScale)
{
    Theme theme;
    theme.m_colours = lightColours();
    theme.m_textScale = textScale;
    return theme;
}

Theme ThemeTokens::dark(qreal textScale)
{
    Theme theme;
    theme.m_colours = darkColours();
    theme.m_isDark = true;
    theme.m_textScale = textScale;
    return theme;
}

int ThemeTokens::textSize(TextRole role)
{
    switch (role) {
    case TextRole::Small: return 12;
    case TextRole::Body: return 13;
    case TextRole::Heading: return 15;
    case TextRole::Title: return 20;
    case TextRole::Figure: return 28;
    }
    return 13;
}

}   // namespace waymark::ui
