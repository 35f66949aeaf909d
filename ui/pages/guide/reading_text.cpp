#include "pages/guide/reading_text.h"

#include "theme/guide_measures.h"
#include "theme/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QWheelEvent>
#include <QtMath>

#include <memory>

namespace waymark::ui {

ReadingText::ReadingText(const QString& text, QWidget* parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::ClickFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    refreshFont();
    document()->setDocumentMargin(0);
    setPlainText(text);
    QTextBlockFormat lines;
    lines.setLineHeight(GuideMeasure::LineHeight, QTextBlockFormat::ProportionalHeight);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(lines);
}

int ReadingText::heightForWidth(int width) const
{
    if (m_measuredWidth == width) return m_measuredHeight;
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setTextWidth(width);
    m_measuredWidth = width;
    m_measuredHeight = qCeil(copy->size().height());
    return m_measuredHeight;
}

QSize ReadingText::sizeHint() const
{
    return {GuideMeasure::ReadingMost, fontMetrics().height()};
}

QSize ReadingText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, fontMetrics().height()};
}

void ReadingText::refreshFont()
{
    const QFont wanted = Theme::current().font(TextRole::Body);
    if (font() != wanted) setFont(wanted);
}

void ReadingText::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() != QEvent::FontChange) return;
    m_measuredWidth = -1;
    updateGeometry();
}

// All other keys are the page's: they scroll it.
void ReadingText::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) copy();
    else if (event->matches(QKeySequence::SelectAll)) selectAll();
    else event->ignore();
}

void ReadingText::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

}   // namespace waymark::ui
