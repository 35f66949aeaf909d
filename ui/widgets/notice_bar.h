#pragma once

#include <QFrame>
#include <QKeySequence>
#include <QPointer>

class QHBoxLayout;
class QTimer;

namespace waymark::ui {

class ElidedLabel;
class IconButton;
class IconLabel;
class KeyLabel;
class LinkButton;

/// One sentence at the foot of a page, the act that goes with it and its key, and a cross. Hidden until it has something
/// to say; a screen reader is told when it has. What was done goes by itself after a while, unless the pointer or the
/// keyboard is in it. The keyboard never stays on an act that comes by another's name: it goes back to where it was.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Done, Problem, Hint };

    explicit NoticeBar(QWidget* parent = nullptr);

    /// Without `act` there is only the sentence. `second` stands beside it. The key, of the last act, is shown and not
    /// listened to.
    void say(Kind kind, const QString& sentence, const QString& act = {}, const QKeySequence& key = {},
        const QString& second = {});
    void close();
    [[nodiscard]] QString sentence() const;

signals:
    void acted();
    void secondActed();
    void closed();
    /// The keyboard was in it, and where it was before is not there any more.
    void keyboardLeft();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void fitSentence();
    void goWhenRead();
    void rememberKeyboard(QWidget* before, QWidget* now);
    void giveKeyboardBack();

    QHBoxLayout* m_layout = nullptr;
    Kind m_kind = Kind::Done;
    IconLabel* m_icon = nullptr;
    ElidedLabel* m_sentence = nullptr;
    LinkButton* m_act = nullptr;
    LinkButton* m_second = nullptr;
    KeyLabel* m_key = nullptr;
    IconButton* m_close = nullptr;
    QTimer* m_goes = nullptr;
    QPointer<QWidget> m_keyboard;   ///< where it was before it came in here
};

}   // namespace waymark::ui
