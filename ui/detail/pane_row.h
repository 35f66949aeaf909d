#pragma once

#include "theme/marks.h"

#include <QAbstractButton>

#include <optional>

namespace waymark::ui {

/// One line of the detail pane: a mark, a title, and what stands at its end. A link when it `leads` somewhere.
class PaneRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PaneRow(const QString& title, QWidget* parent = nullptr);

    void setIcon(const QString& name, bool isAccent = false);
    /// A tick mark in place of the icon; it is shown, not ticked.
    void setMark(TickMark mark);
    /// At the end, in the second ink; the title goes before it when `yields` and both do not fit.
    void setTrailing(const QString& text, bool yields = false);
    /// After it, the shape of a tier.
    void setTier(Tier tier);
    /// Last, in the first ink: a percentage.
    void setFigure(const QString& text);
    void setStrong(bool isStrong);
    /// In the colour of links: it leaves the program.
    void setOutward(bool isOutward);
    /// Can be clicked and reached by Tab.
    void setLeads(bool leads);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    int paintLead(QPainter& painter) const;
    int paintEnd(QPainter& painter, int start) const;
    int paintWords(QPainter& painter, int taken, const QString& words, const QFont& font, const QColor& ink) const;
    [[nodiscard]] QFont titleFont() const;
    void refreshWords();

    QString m_icon;
    std::optional<TickMark> m_mark;
    QString m_trailing;
    QString m_figure;
    std::optional<Tier> m_tier;
    bool m_yields = false;
    bool m_isAccent = false;
    bool m_isStrong = false;
    bool m_isOutward = false;
    bool m_leads = false;
};

/// The shape of a tier at a row's end, named by its tool tip.
class TierMark : public QWidget
{
    Q_OBJECT

public:
    explicit TierMark(Tier tier, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tier m_tier;
};

}   // namespace waymark::ui
