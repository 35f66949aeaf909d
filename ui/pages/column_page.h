#pragma once

#include "pages/page.h"

class QVBoxLayout;

namespace waymark::ui {

class ColumnScroll;
class Session;

/// A page that is one column which scrolls. While it is visible it reads after each change of progress, learner, catalog
/// and preferences; hidden it reads when it is shown again.
class ColumnPage : public Page
{
    Q_OBJECT

public:
    bool reveal(const Id& thing) override;

protected:
    /// Borrows the session, which outlives it.
    ColumnPage(Session& session, QWidget* parent);

    [[nodiscard]] Session& session() const { return m_session; }
    [[nodiscard]] ColumnScroll& scroll() const { return *m_scroll; }
    /// The column's parent, for what is put into it.
    [[nodiscard]] QWidget* content() const { return m_content; }
    [[nodiscard]] QVBoxLayout& column() const { return *m_column; }
    /// There is another catalog; the page reads when it may.
    virtual void onCatalog() { markStale(); }
    /// Called while there is a learner.
    virtual void read() = 0;

    /// What is shown may not hold any more: reads at once while it is visible, else when it is shown.
    void markStale();

    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void readIfStale();

    Session& m_session;
    ColumnScroll* m_scroll;
    QWidget* m_content;
    QVBoxLayout* m_column;
    bool m_isStale = true;
};

}   // namespace waymark::ui
