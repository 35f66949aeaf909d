#pragma once

#include "models/checklist_filter.h"
#include "models/checklist_tree.h"

#include <QWidget>

class QActionGroup;
class QHBoxLayout;
class QLineEdit;

namespace waymark {
class CatalogIndex;
struct Role;
}

namespace waymark::ui {

class FilterButton;
struct FilterOption;
class IconButton;
class MoreFilters;
struct TopicList;
class TextLabel;

/// The row of filters over the checklist: text, role, tier, state, area, and how many of how many are shown.
class SkillsFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit SkillsFilterBar(QWidget* parent = nullptr);

    /// Roles and areas come from the catalog; answers that it still has are kept.
    void setCatalog(const CatalogIndex& catalog, const Role* target);
    void setCount(int shown, int all);
    /// An empty id for all roles.
    void setRole(const Id& role);
    /// Those topics; every other filter is taken off.
    void setTopics(const TopicList& topics);
    /// Only shows it: how the page came to be grouped.
    void setGrouping(Grouping grouping);
    void clear();
    void focusField();
    [[nodiscard]] ChecklistFilter filter() const;

    /// As narrow as the page likes: what has no room folds away.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void changed();
    void groupingChosen(waymark::ui::Grouping grouping);
    /// Enter or Down in the text field: on to what was found.
    void left();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildField();
    void buildButtons();
    void buildGrouping();
    void layOut();
    void tellChanged();
    void setFixedOptions();
    void fold();
    void setFolded(std::size_t count);
    [[nodiscard]] int roomWithout(std::size_t count) const;
    void setOptions(FilterButton* filter, const std::vector<FilterOption>& options);
    [[nodiscard]] FilterButton* addFilter(const QString& name, const QString& objectName);
    [[nodiscard]] std::vector<FilterButton*> filters() const { return {m_role, m_tier, m_state, m_area, m_need}; }

    /// So many of the filters are behind More, the last ones; not less than this at once, since More itself needs room.
    static constexpr std::size_t FewestFolded = 2;

    QHBoxLayout* m_row;
    QLineEdit* m_field = nullptr;
    FilterButton* m_role = nullptr;
    FilterButton* m_tier = nullptr;
    FilterButton* m_state = nullptr;
    FilterButton* m_area = nullptr;
    FilterButton* m_need = nullptr;
    MoreFilters* m_more = nullptr;
    TextLabel* m_count = nullptr;
    IconButton* m_clear = nullptr;
    IconButton* m_group = nullptr;
    QActionGroup* m_groupings = nullptr;
    int m_shown = 0;
    int m_all = 0;
    bool m_isQuiet = false;   ///< several answers change at once
};

}   // namespace waymark::ui
