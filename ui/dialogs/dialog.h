#pragma once

#include <QDialog>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace waymark::ui {

class Session;
class TextLabel;

/// The frame of our small dialogs: a sentence, the fields, a complaint when there is one, and the buttons. Opened with
/// open(), so that nothing waits for it; it deletes itself when closed.
class Dialog : public QDialog
{
    Q_OBJECT

public:
    Dialog(const QString& title, const QString& sentence, QWidget* parent);

    /// Where the fields go.
    [[nodiscard]] QVBoxLayout& body() { return *m_body; }
    /// The one act and Cancel. `isTaken` does it, and answers whether the dialog may close.
    QPushButton* addAct(const QString& text, std::function<bool()> isTaken);
    void addClose();
    /// Enter cancels, where the act destroys something.
    void preferCancel();

    void complain(const QString& sentence);
    /// What the session refuses while this is open is said here too, beside the fields.
    void complainWith(Session& session);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void take();
    void fit();

    QVBoxLayout* m_body = nullptr;
    QVBoxLayout* m_whole = nullptr;
    TextLabel* m_complaint = nullptr;
    std::function<bool()> m_isTaken;
};

}   // namespace waymark::ui
