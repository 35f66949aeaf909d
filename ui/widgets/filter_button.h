#pragma once

#include <QIcon>
#include <QPushButton>

#include <vector>

class QActionGroup;
class QMenu;

namespace waymark::ui {

/// One answer of a filter. The empty key stands for "All".
struct FilterOption
{
    QString key;
    QString text;   ///< in the menu
    QString shortText = {};   ///< on the button, when it is another
    QIcon icon = {};
    bool startsGroup = false;   ///< a line above it in the menu
};

/// "Tier All ⌄": a name, the answer in force, and a menu of the others. Accent frame while an answer is set.
class FilterButton : public QPushButton
{
    Q_OBJECT

public:
    explicit FilterButton(const QString& name, QWidget* parent = nullptr);

    /// The button shows the answer alone, for a label beside it has the name; screen readers are told both.
    void hideName();

    /// Keeps the key in force when it is among them, else takes the first and says so through `keyChanged`.
    void setOptions(std::vector<FilterOption> options);
    [[nodiscard]] QString key() const { return m_key; }
    [[nodiscard]] bool isSet() const { return !m_key.isEmpty(); }
    /// Emits `keyChanged` when it is another; an unknown key is ignored.
    void setKey(const QString& key);
    /// False: a choice like "Show" or "Group by", which always has an answer, stays plain.
    void setMarksAnswer(bool marksAnswer);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void keyChanged(const QString& key);
    /// Only when a person chose it in the menu; also when it was in force already.
    void chosen(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] const FilterOption* current() const;
    [[nodiscard]] QString shown() const;
    void fillMenu();
    void refresh();

    QString m_name;
    QString m_key;
    std::vector<FilterOption> m_options;
    QMenu* m_menu = nullptr;
    QActionGroup* m_group = nullptr;
    bool m_marksAnswer = true;
    bool m_showsName = true;
};

}   // namespace waymark::ui
