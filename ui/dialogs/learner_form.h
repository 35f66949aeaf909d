#pragma once

#include "base/id.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace waymark::ui {

class Session;

/// The three fields of a new learner: name, target role ("Not sure yet" is an answer), hours a week.
class LearnerForm : public QWidget
{
    Q_OBJECT

public:
    explicit LearnerForm(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const;
    /// Empty for "Not sure yet".
    [[nodiscard]] Id role() const;
    /// 0 when not said.
    [[nodiscard]] double hours() const;
    void focusName();

signals:
    void changed();

private:
    void addField(QVBoxLayout& layout, const QString& label, QWidget* field);
    void fillRoles(const Session& session);

    QLineEdit* m_name = nullptr;
    QComboBox* m_role = nullptr;
    QSpinBox* m_hours = nullptr;
};

}   // namespace waymark::ui
