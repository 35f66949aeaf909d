#pragma once

#include "progress/tally.h"

#include <QWidget>

namespace waymark::ui {

/// "48 done, 9 learning, 5 skipped, 69 open" of 131: in tool tips and for screen readers.
[[nodiscard]] QString tallyText(const Tally& tally);

/// The segmented bar of a tally, as wide as its layout gives it. Its tool tip and its accessible value say the numbers.
class CoverageBar : public QWidget
{
    Q_OBJECT

public:
    /// Heights are 16, 10, 8 or 6.
    explicit CoverageBar(int barHeight, QWidget* parent = nullptr);

    [[nodiscard]] const Tally& tally() const { return m_tally; }
    void setTally(const Tally& tally);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tally m_tally;
    int m_barHeight;
};

}   // namespace waymark::ui
