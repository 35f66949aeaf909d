#pragma once

#include <QPushButton>

class QMenu;

namespace waymark::ui {

/// A framed button with an icon, the answer in force and a chevron, which opens its menu. Filled anew each time.
class MenuButton : public QPushButton
{
    Q_OBJECT

public:
    explicit MenuButton(const QString& iconName, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The menu is about to be shown and wants its rows.
    void menuWanted(QMenu* menu);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
};

/// The learner's initials in a disc, and a chevron; between them the name where there are others, so that nobody ticks
/// for somebody else.
class AvatarButton : public MenuButton
{
    Q_OBJECT

public:
    explicit AvatarButton(QWidget* parent = nullptr);

    void setName(const QString& name, bool isAlone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont nameFont() const;

    QString m_initials;
    QString m_name;   ///< as shown; empty: not shown
};

/// "AR" of "Ann Rivera": the first letters of the first and the last word.
[[nodiscard]] QString initialsOf(const QString& name);

}   // namespace waymark::ui
