#pragma once

#include <QAbstractButton>

namespace waymark::ui {

/// Looks like a field and opens the search: "Search, Ctrl+K".
class SearchButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SearchButton(QWidget* parent = nullptr);
    void setNarrow(bool isNarrow);

    [[nodiscard]] QSize sizeHint() const override;
    /// The icon alone.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    bool m_isNarrow = false;
};

}   // namespace waymark::ui
