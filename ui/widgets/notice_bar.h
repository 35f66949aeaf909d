#pragma once

#include <QFrame>
#include <QKeySequence>

class QHBoxLayout;

namespace waymark::ui {

class ElidedLabel;
class IconButton;
class IconLabel;
class KeyLabel;
class LinkButton;

/// One sentence at the foot of a page, the act that goes with it and its key, and a cross. Hidden until it has something
/// to say; a screen reader is told when it has.
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

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();

    QHBoxLayout* m_layout = nullptr;
    Kind m_kind = Kind::Done;
    IconLabel* m_icon = nullptr;
    ElidedLabel* m_sentence = nullptr;
    LinkButton* m_act = nullptr;
    LinkButton* m_second = nullptr;
    KeyLabel* m_key = nullptr;
    IconButton* m_close = nullptr;
};

}   // namespace waymark::ui
