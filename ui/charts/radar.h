#pragma once

#include "theme/theme.h"

#include <QRectF>
#include <QString>
#include <QWidget>

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
};

/// The own values as a filled outline, the asked ones as a dashed one. For the screen and for paper.
void paintRadar(QPainter& painter, const QRectF& where, const std::vector<RadarSpoke>& spokes, const Theme& theme);
/// Where the spoke's label stands.
[[nodiscard]] QRectF radarLabel(const QRectF& where, std::size_t spoke, const std::vector<RadarSpoke>& spokes);

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
