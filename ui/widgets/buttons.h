#pragma once

#include <QKeySequence>
#include <QPushButton>
#include <QToolButton>

namespace waymark::ui {

/// Paints this button filled with the accent: the one act of a place.
void makePrimary(QPushButton& button);
/// A framed button with one of our icons before its word.
[[nodiscard]] QPushButton* actButton(const QString& iconName, const QString& text, QWidget* parent = nullptr);

/// An icon alone. Its text is its accessible name and, with its key, its tool tip. It listens to no shortcut itself.
class IconButton : public QToolButton
{
    Q_OBJECT

public:
    IconButton(const QString& iconName, const QString& text, QWidget* parent = nullptr, const QKeySequence& key = {});

    /// When what it does has a longer name: "Undo: Marked 5 topics done".
    void setWords(const QString& text);

private:
    QKeySequence m_key;
};

/// An act written as a word in the accent colour, without a frame: "Undo", "Compare two".
class LinkButton : public QPushButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString& text = {}, QWidget* parent = nullptr);

    /// In the error colour instead of the accent: "Try again".
    void setAlarming(bool isAlarming);
    /// Without air around the words, to stand in line with text above it.
    void setFlush(bool isFlush);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refreshFont();

    bool m_isAlarming = false;
    bool m_isFlush = false;
};

}   // namespace waymark::ui
