#pragma once

#include <QTextEdit>

namespace waymark::ui {

/// A paragraph to be read at length, with air between its lines; its words can be selected and copied. As high as its
/// width asks for, and nothing in it is read as markup.
class ReadingText : public QTextEdit
{
    Q_OBJECT

public:
    explicit ReadingText(const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void refreshFont();

    mutable int m_measuredWidth = -1;
    mutable int m_measuredHeight = 0;
};

}   // namespace waymark::ui
