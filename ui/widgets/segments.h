#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QButtonGroup;

namespace waymark::ui {

/// A row of joined buttons of which one is down: "Matrix | List | Compare". Arrow keys walk it.
class Segments : public QWidget
{
    Q_OBJECT

public:
    struct Part
    {
        QString key;
        QString text;
    };

    /// The first part is down. `name` becomes the objectName; a part is called "name-key".
    explicit Segments(const QString& name, const std::vector<Part>& parts, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const;
    /// Emits `keyChanged` when it is another.
    void setKey(const QString& key);

signals:
    void keyChanged(const QString& key);

private:
    std::vector<Part> m_parts;
    QButtonGroup* m_group;
};

}   // namespace waymark::ui
