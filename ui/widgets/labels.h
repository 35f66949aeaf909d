#pragma once

#include "theme/theme.h"

#include <QLabel>

namespace waymark::ui {

/// The ink of a label; it follows the theme by itself.
enum class Ink { Text, Second, Accent, Error };

/// Plain text in one of the theme's sizes, which follows theme and text size. Nothing in it is read as markup.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString& text = {}, TextRole role = TextRole::Body, QFont::Weight weight = QFont::Normal,
        Ink ink = Ink::Text, QWidget* parent = nullptr);

    void setInk(Ink ink);
    void setWeight(QFont::Weight weight);

private:
    void refreshFont();

    TextRole m_role;
    QFont::Weight m_weight;
};

/// A label on one line that ends in "…" when it is too long and then shows the whole text as its tool tip.
class ElidedLabel : public TextLabel
{
    Q_OBJECT

public:
    using TextLabel::TextLabel;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] bool isElided() const;
};

/// The head of a group in the detail pane: "Needed by".
class SectionTitle : public TextLabel
{
    Q_OBJECT

public:
    explicit SectionTitle(const QString& text = {}, QWidget* parent = nullptr);
};

/// A key in its frame: "Ctrl+Z".
class KeyLabel : public TextLabel
{
    Q_OBJECT

public:
    explicit KeyLabel(const QString& key = {}, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}   // namespace waymark::ui
