#pragma once

#include "pages/page_list.h"
#include "widgets/ground.h"

#include <QAbstractButton>

#include <vector>

namespace waymark::ui {

/// One page's row in the navigation: an icon and, while there is room, its word.
class NavigationButton : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationButton(const PageEntry& page, int number, QWidget* parent = nullptr);

    void setNarrow(bool isNarrow);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString m_icon;
    QString m_tip;
    bool m_isNarrow = false;
};

/// The pages at the window's left.
class Navigation : public Ground
{
    Q_OBJECT

public:
    explicit Navigation(const std::vector<PageEntry>& pages, QWidget* parent = nullptr);

    /// Icons alone.
    void setNarrow(bool isNarrow);
    void setCurrent(int page);

signals:
    void chosen(int page);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<NavigationButton*> m_buttons;
    int m_current = -1;
    bool m_isNarrow = false;
};

}   // namespace waymark::ui
