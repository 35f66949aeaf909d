#pragma once

#include <QImage>
#include <QPainter>

#include <cstdlib>

namespace waymark::ui {

/// What is painted on a white ground by a painter of that direction.
template <typename Paint>
QImage painted(Qt::LayoutDirection direction, const Paint& paint, const QSize& size = {360, 300})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    paint(painter, QRectF(image.rect()));
    return image;
}

/// A dot of nearly that colour stands within so many dots of the place.
inline bool hasColour(const QImage& image, const QPointF& at, const QColor& colour, int within = 2)
{
    const auto isNear = [](int a, int b) { return std::abs(a - b) < 24; };
    const QRect around = QRect(at.toPoint(), QSize(1, 1)).adjusted(-within, -within, within, within);
    const QRect inside = around.intersected(image.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y)
        for (int x = inside.left(); x <= inside.right(); ++x) {
            const QColor dot = image.pixelColor(x, y);
            if (isNear(dot.red(), colour.red()) && isNear(dot.green(), colour.green()) &&
                isNear(dot.blue(), colour.blue()))
                return true;
        }
    return false;
}

/// How many dots are no longer white.
inline int inked(const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) count += image.pixelColor(x, y) != QColor(Qt::white) ? 1 : 0;
    return count;
}

}   // namespace waymark::ui
