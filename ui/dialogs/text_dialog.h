#pragma once

#include "dialogs/dialog.h"

class QLineEdit;

namespace waymark::ui {

/// Asks for one line of text.
class TextDialog : public Dialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString sentence;
        QString field;
        QString act;
        QString hint = {};   ///< what an answer looks like
        QString text = {};   ///< what stands there already
    };

    /// `isTaken` does something with the trimmed text, and answers whether the dialog may close.
    TextDialog(const Words& words, std::function<bool(const QString&)> isTaken, QWidget* parent);

private:
    QLineEdit* m_field = nullptr;
};

}   // namespace waymark::ui
