#pragma once

#include "insight/coverage.h"

#include <QAbstractButton>

namespace waymark::ui {

/// A role of the Overview: name, bar, percentage, count. A click opens the role.
class RoleRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RoleRow(const QString& title, QWidget* parent = nullptr);
    void show(const RoleCoverage& role, bool isTarget);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    RoleCoverage m_role;
    bool m_isTarget = false;
};

}   // namespace waymark::ui
