#include "detail/note_edit.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QSignalBlocker>

#include <memory>
#include <utility>

namespace waymark::ui {

namespace {

QString withLineFeeds(QString raw)
{
    return raw.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

}   // namespace

QString NoteEdit::asHeld(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return withLineFeeds(std::move(text));
}

QString NoteEdit::text() const
{
    return withLineFeeds(document()->toRawText());
}

void NoteEdit::setText(const QString& text)
{
    const QSignalBlocker quiet(this);
    setPlainText(text);
}

void NoteEdit::replaceText(const QString& text)
{
    const QSignalBlocker quiet(this);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.insertText(text);
}

// Shift+Enter, which gives a line separator else.
void NoteEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::InsertLineSeparator)) textCursor().insertBlock();
    else QPlainTextEdit::keyPressEvent(event);
}

QMimeData* NoteEdit::createMimeDataFromSelection() const
{
    auto copied = std::make_unique<QMimeData>();
    copied->setText(withLineFeeds(textCursor().selectedText()));
    return copied.release();
}

}   // namespace waymark::ui
