#pragma once

#include "progress/tally.h"

#include <QAbstractButton>
#include <QString>

namespace waymark::ui {

/// A thing's title in a rounded field, which leads to it, and how much of it is done.
class LinkChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkChip(const QString& title, QWidget* parent = nullptr);

    /// Nothing is said of a tally that needs nothing.
    void setTally(const Tally& tally);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refreshFont();
    void measure();

    Tally m_tally;
    QString m_figure;
    int m_titleWidth = 0;
    int m_figureWidth = 0;   ///< with the gap before it
};

}   // namespace waymark::ui
