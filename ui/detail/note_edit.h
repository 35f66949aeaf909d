#pragma once

#include <QPlainTextEdit>

namespace waymark::ui {

/// A field for a text that is kept as it is: Qt's own makes blanks of no-break spaces, and line feeds of line separators.
class NoteEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

    /// The text as the field gives it back when nothing was typed: every end of a line is a line feed.
    [[nodiscard]] static QString asHeld(QString text);
    [[nodiscard]] QString text() const;
    /// Without textChanged().
    void setText(const QString& text);
    /// In place of all that is there; the field's own undo brings that back. Without textChanged().
    void replaceText(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;
};

}   // namespace waymark::ui
