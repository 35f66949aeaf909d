#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace waymark::ui {

/// A group of the detail pane: its head and its rows. What changes is set by its refreshers, which run once when they are
/// added and again whenever what the pane shows has changed.
class Section : public QWidget
{
    Q_OBJECT

public:
    explicit Section(const QString& title = {}, QWidget* parent = nullptr);

    void add(QWidget* row);
    /// Takes away all rows but the head.
    void clear();
    [[nodiscard]] int rowCount() const;

    void onRefresh(std::function<void()> refresher);
    virtual void refresh();
    /// The pane turns to something else: keep what is being written.
    virtual void leave() {}

private:
    QVBoxLayout* m_rows = nullptr;
    std::vector<std::function<void()>> m_refreshers;
};

}   // namespace waymark::ui
