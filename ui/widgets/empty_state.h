#pragma once

#include <QWidget>

class QPushButton;

namespace waymark::ui {

class IconLabel;
class TextLabel;

/// What stands where nothing is yet: what will be here, and the act that fills it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);
    EmptyState(const QString& iconName, const QString& title, const QString& sentence, const QString& act = {},
        QWidget* parent = nullptr);

    /// Without `act` there is no button.
    void setWords(const QString& iconName, const QString& title, const QString& sentence, const QString& act = {});

signals:
    void acted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void fitSentence();

    IconLabel* m_icon = nullptr;
    TextLabel* m_title = nullptr;
    TextLabel* m_sentence = nullptr;
    QPushButton* m_act = nullptr;
};

}   // namespace waymark::ui
