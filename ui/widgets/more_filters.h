#pragma once

#include "widgets/filter_button.h"

class QMenu;

namespace waymark::ui {

/// "More ⌄": filters that have no room of their own, each as a submenu. It shows their answers and sets them; the
/// filters themselves stay where they are, hidden.
class MoreFilters : public FilterButton
{
    Q_OBJECT

public:
    explicit MoreFilters(QWidget* parent = nullptr);

    /// A filter that may go behind this button, and what its submenu is called.
    void add(FilterButton* filter, const QString& name);
    /// Which of the added filters are behind it now: only those have a submenu and say that an answer is set.
    void setBehind(const std::vector<FilterButton*>& filters);
    void setOptionsOf(FilterButton* filter, const std::vector<FilterOption>& options);

private:
    struct Behind
    {
        FilterButton* filter;
        QMenu* menu;
        bool isBehind = true;
    };

    void showAnswers();

    QMenu* m_choices;
    std::vector<Behind> m_behind;
};

}   // namespace waymark::ui
