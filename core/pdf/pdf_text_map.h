#pragma once

class QPDF;

namespace waymark {

/// Qt's PDFs say that the space between words is a tab, since fonts draw both with one glyph: text that is copied out of
/// them comes with tabs. Makes it the space again.
void mendTextMaps(QPDF& pdf);

}
