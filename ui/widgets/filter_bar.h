#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QBoxLayout;
class QHBoxLayout;
class QLineEdit;

namespace waymark::ui {

class FilterButton;
struct FilterOption;
class IconButton;
class MoreFilters;
class TextLabel;

/// The bar over a list: a text field, filters of which those without room fold under More, how many of how many are shown,
/// and a cross that takes every filter off. A page's bar adds its filters and says what they mean.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    /// `page` begins the objectNames of the parts: "skills" gives skillsFilter, skillsMore, skillsCount, skillsClear.
    FilterBar(const QString& page, const QString& prompt, QWidget* parent = nullptr);

    /// How many pass, of how many; `words` holds %1 and %2 for the two: "%1 of %2 topics".
    void setCount(int shown, int all, const QString& words);
    void clear();
    void focusField();
    [[nodiscard]] QString text() const;
    /// The answers of all filters, in words to be kept: "skillsTier=beginner&skillsState=open"; not the text.
    [[nodiscard]] QString answers() const;
    /// Those that are still there; `changed` is told once.
    void setAnswers(const QString& answers);

    /// As narrow as the page likes: what has no room folds away.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void changed();
    /// Enter or Down in the text field: on to what was found.
    void left();

protected:
    [[nodiscard]] FilterButton* addFilter(const QString& name, const QString& objectName);
    void setOptions(FilterButton* filter, const std::vector<FilterOption>& options);
    /// A button after the cross.
    void addAct(IconButton* act);
    /// Stands before the field, or above it where there is no room beside.
    void setLead(QWidget* lead);
    /// False: the filters are out of sight and count for nothing; the text field stays.
    void offerFilters(bool areOffered);
    /// Sets several answers in one go: `changed` is told once, afterwards.
    template <typename Set>
    void setTogether(const Set& set)
    {
        const bool wasQuiet = m_isQuiet;
        m_isQuiet = true;
        set();
        m_isQuiet = wasQuiet;
        tellChanged();
    }

    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildField(const QString& page, const QString& prompt);
    void buildEnd(const QString& page);
    void layOut();
    void tellChanged();
    void fold();
    void placeLead();
    void setFolded(std::size_t count);
    [[nodiscard]] bool isAnySet() const;
    [[nodiscard]] int widthOfOthers(std::size_t folded) const;
    [[nodiscard]] int roomWithout(std::size_t folded) const;
    [[nodiscard]] bool isLeadBeside() const;

    /// So many of the filters are behind More, the last ones; not less than this at once, since More itself needs room.
    static constexpr std::size_t FewestFolded = 2;

    QBoxLayout* m_whole;
    QHBoxLayout* m_row;
    QWidget* m_lead = nullptr;
    QLineEdit* m_field = nullptr;
    std::vector<FilterButton*> m_filters;
    MoreFilters* m_more = nullptr;
    TextLabel* m_count = nullptr;
    IconButton* m_clear = nullptr;
    IconButton* m_act = nullptr;
    QString m_widestCount;
    bool m_areOffered = true;
    bool m_isQuiet = false;   ///< several answers change at once
};

}   // namespace waymark::ui
