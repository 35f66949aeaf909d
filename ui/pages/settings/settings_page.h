#pragma once

#include "pages/column_page.h"

#include <functional>

class QBoxLayout;
class QDoubleSpinBox;
class QVBoxLayout;

namespace waymark::ui {

class FilterButton;
class Segments;
class Session;
class TextLabel;

/// How the window is liked, who learns, and where the data is.
class SettingsPage : public ColumnPage
{
    Q_OBJECT

public:
    /// Borrows the session, which outlives it.
    SettingsPage(Session& session, QWidget* parent = nullptr);

    void focusMain() override;

protected:
    void read() override;

private:
    void addAppearance(QVBoxLayout& column);
    void addLearner(QVBoxLayout& column);
    void addPeople(QVBoxLayout& column);
    void readBin();
    void addData(QVBoxLayout& column);
    QBoxLayout* addGroup(QVBoxLayout& column, const QString& title);
    void addRow(QBoxLayout& group, const QString& title, QWidget* control);
    void connectAll();
    void backUp();
    void check();

    Segments* m_theme = nullptr;
    Segments* m_text = nullptr;
    Segments* m_paper = nullptr;
    FilterButton* m_weekStart = nullptr;
    TextLabel* m_name = nullptr;
    QDoubleSpinBox* m_hours = nullptr;
    QWidget* m_bin = nullptr;   ///< a row for each who is in it
};

}   // namespace waymark::ui
