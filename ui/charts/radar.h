#pragma once

#include "charts/chart_view.h"

#include <QPen>
#include <QRectF>
#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

class QPainter;

namespace waymark::ui {

/// One axis of a radar, its values from 0 at the centre to 1.
struct RadarSpoke
{
    QString title;
    double own = 0;
    double asked = 0;
    QString tip;   ///< the numbers in words
    std::optional<double> laidOver = {};   ///< what a second role asks for; of all spokes or of none
};

/// The own values as a filled outline with dots, the asked ones as a dashed one; what a second role asks for is dotted,
/// with squares and in a colour of its own. For the screen and for paper.
void paintRadar(QPainter& painter, const QRectF& where, const std::vector<RadarSpoke>& spokes, const Theme& theme);
/// Where the spoke's label stands.
[[nodiscard]] QRectF radarLabel(
    const QRectF& where, std::size_t spoke, const std::vector<RadarSpoke>& spokes, const Theme& theme);
/// The labels, each with its numbers.
[[nodiscard]] std::vector<ChartPoint> radarPoints(
    const QRectF& where, const std::vector<RadarSpoke>& spokes, const Theme& theme);
[[nodiscard]] int radarHeight(int width, const Theme& theme);
/// The pens of the lines, for a legend.
[[nodiscard]] QPen askedPen(const Theme& theme);
[[nodiscard]] QPen laidOverPen(const Theme& theme);

/// The radar as a widget. Its labels tell their numbers in a tool tip; a screen reader gets all of them as description.
class RadarChart : public QWidget
{
    Q_OBJECT

public:
    explicit RadarChart(QWidget* parent = nullptr);

    void setSpokes(std::vector<RadarSpoke> spokes);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    std::vector<RadarSpoke> m_spokes;
};

}   // namespace waymark::ui
