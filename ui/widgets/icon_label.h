#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace waymark::ui {

/// One of our icons, for the eye only: a screen reader passes it.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(const QString& name = {}, int size = IconSize::Small, QWidget* parent = nullptr);

    void setName(const QString& name);
    /// The colours' member to paint with: setColour(&Colours::accent). Second text until set.
    void setColour(QColor Colours::*colour);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    int m_size;
    QColor Colours::*m_colour = &Colours::text2;
};

}   // namespace waymark::ui
