#pragma once

#include "catalog/tier.h"

#include <QWidget>

#include <optional>

namespace waymark::ui {

/// A small tinted word: a tier with its shape, or any short text ("2 h", "Claimed").
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(const QString& text = {}, QWidget* parent = nullptr);
    explicit Chip(Tier tier, QWidget* parent = nullptr);

    void setText(const QString& text);
    void setTier(Tier tier);
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    QString m_text;
    std::optional<Tier> m_tier;
};

}   // namespace waymark::ui
