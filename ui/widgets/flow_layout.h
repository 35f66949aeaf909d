#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace waymark::ui {

/// Puts its widgets one after another and goes on in a new line when one is full, as words do.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    /// `gap` stands between the widgets and between the lines.
    explicit FlowLayout(int gap, QWidget* parent = nullptr);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int at) const override;
    QLayoutItem* takeAt(int at) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& where) override;

private:
    int place(const QRect& where, bool isReal) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

}   // namespace waymark::ui
